"""The waterfall leads from supported jobs through all answers: each step once, each bar where the one before ends.

It holds for one, two or three answers; one that is withheld has no part in picture or title.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from drawn_charts import drawn, pictured, texts
from made_up_tables import HOSTILE
from matplotlib.patches import Rectangle
from shared_studies import ONE_OF_EACH_KIND, study_of

from impact.charts import ChartContext, charts
from impact.charts.drawing.style import CONTEXT_HATCH, LOST_HATCH, MODELLED_HATCH, ChartStyle
from impact.charts.gross_to_net import LARGER, THICK
from impact.charts.recording.renderer import record
from impact.core.errors import ImpactError
from impact.language.messages import Language
from impact.study.study import StudyData
from impact.study.tables import Record
from impact.study.tables.queries import built_up
from impact.theme.themes import load_theme

if TYPE_CHECKING:
    from matplotlib.figure import Figure

WIDTH, HEIGHT = 473.0, 205.0
Bar = tuple[float, float]  # start and length
Answer = tuple[str, dict[str, float]]  # its name, and its steps


def bars(figure: Figure) -> list[Rectangle]:
    """Return the bars, from the top."""
    found = [each for each in figure.axes[0].patches if isinstance(each, Rectangle) and each.get_height() <= THICK]
    return sorted(found, key=lambda bar: -bar.get_y())


def figures(figure: Figure) -> list[str]:
    """Return what is printed beside bars; marks of the axis are not bold, and names have letters."""
    bold = [each.get_text() for each in figure.texts if each.get_fontweight() == "semibold"]
    return [each for each in bold if not any(letter.isalpha() for letter in each)]


def levels(figure: Figure) -> list[Bar]:
    return [(bar.get_x(), bar.get_width()) for bar in bars(figure)]


def of(study: StudyData, *answers: Answer) -> StudyData:
    """Return the study with these answers in place of its own, the first as the one that leads; ranges are half."""
    table = study["gross_to_net"]
    own = next(table.where(quantity="jobs", step="gross", year=study.facts["headline_year"], default="yes"))
    rows: list[Record] = []
    for name, steps in answers:
        for order, (step, value) in enumerate({**steps, "net": sum(steps.values())}.items(), 1):
            keys: Record = {"closure": name, "step": step, "order": order, "id": f"{name}.{step}"}
            keys |= {"default": "yes" if name == answers[0][0] else "no"}
            rows.append(own | keys | {"value": value, "low": value - abs(value) / 2, "high": value + abs(value) / 2})
    return replace(study, tables={**study.tables, "gross_to_net": replace(table, rows=tuple(rows))})


def shown(study: StudyData, *answers: Answer) -> Figure:
    return drawn("gross_to_net", of(study, *answers), WIDTH, HEIGHT)


CARS: Answer = ("car_for_car", {"gross": 100.0, "replaced_cars": -60.0, "abroad": -10.0, "deadweight": 0.0})
HOUSEHOLDS: Answer = (
    "household_spending",
    {"gross": 100.0, "replaced_cars": -60.0, "other_spending": -50.0, "abroad": -10.0, "deadweight": 0.0},
)


@pytest.mark.parametrize("case", ["as it is", "negative, rising emissions", "unsettled signs"])
def test_each_step_begins_where_the_one_before_ended(study: StudyData, case: str) -> None:
    changed = HOSTILE[case](study)
    series = pictured("gross_to_net", changed).series
    assert [each.key for each in series] == ["car_for_car", "household_spending", "state_spending"]
    drawn_bars, level = bars(drawn("gross_to_net", changed, WIDTH, HEIGHT)), 0.0
    values = {(point.key, point.value) for each in series for point in each.points}
    steps = {point.key for point in series[-1].points if point.value} - {"net"}
    assert len(drawn_bars) == len(steps) + len(series)
    for bar in drawn_bars:
        total = bar.get_hatch() == MODELLED_HATCH
        assert bar.get_x() == pytest.approx(0.0 if total else level)
        assert any(bar.get_width() == pytest.approx(value) for _, value in values)
        hatch = LOST_HATCH if bar.get_width() < 0 else CONTEXT_HATCH
        assert total or bar.get_hatch() == hatch
        level = bar.get_x() + bar.get_width()
    ends = [each.points[-1].known for each in series]
    assert [end for end in ends if any(bar.get_width() == pytest.approx(end) for bar in drawn_bars)] == ends


def test_a_step_that_answers_share_is_drawn_once(study: StudyData) -> None:
    figure = shown(study, CARS, HOUSEHOLDS)
    assert levels(figure) == [(0.0, 100.0), (100.0, -60.0), (40.0, -10.0), (0.0, 30.0), (30.0, -50.0), (0.0, -20.0)]
    assert figures(figure) == ["100", "−60", "−10", "+30", "−50", "−20"]


def test_an_answer_with_fewer_steps_comes_first_whichever_leads(study: StudyData) -> None:
    assert levels(shown(study, HOUSEHOLDS, CARS)) == levels(shown(study, CARS, HOUSEHOLDS))


def test_a_shared_step_of_another_value_leads_on_by_the_difference(study: StudyData) -> None:
    anyway = ("car_for_car", {**CARS[1], "deadweight": -6.0})
    more = ("household_spending", {**HOUSEHOLDS[1], "deadweight": 4.0})
    assert levels(shown(study, anyway, more))[-3:] == [(24.0, -50.0), (-26.0, 10.0), (0.0, -16.0)]


def test_an_answer_that_leaves_a_step_out_begins_at_the_supported_bar_again(study: StudyData) -> None:
    other = (
        "household_spending",
        {"gross": 100.0, "replaced_cars": -60.0, "other_spending": -30.0, "deadweight": -2.0},
    )
    figure = shown(study, CARS, other)
    assert levels(figure)[3:] == [(0.0, 30.0), (100.0, -60.0), (40.0, -30.0), (10.0, -2.0), (0.0, 8.0)]
    led = [line for line in figure.axes[0].collections if line.get_gid() == "lead"]
    assert len(led) == len(bars(figure)) - 2  # the first row, and the one that begins again, go on from none


def test_one_answer_alone_is_called_additional_and_is_not_the_best_of_any(study: StudyData) -> None:
    found = texts(shown(study, CARS))
    assert "Additional jobs" in found
    assert not any("best answer" in each for each in found)


def test_the_best_answer_is_named_in_bold_and_no_other(study: StudyData) -> None:
    figure = drawn("gross_to_net", study, WIDTH, HEIGHT)
    bold = [each.get_text() for each in figure.texts if each.get_fontweight() == "semibold"]
    names = [each for each in bold if any(letter.isalpha() for letter in each)]
    assert " ".join(names) == "If the state keeps its budget balanced: our best answer"


STATE: dict[str, float] = {**HOUSEHOLDS[1], "spent_by_state": 45.0}


@pytest.mark.parametrize("turned", [1.0, -1.0])
@pytest.mark.parametrize("times", [0.01, 0.1, 1.0, 1e2, 1e4, 1e6])
@pytest.mark.parametrize("width", [WIDTH, 300.0])
def test_every_figure_is_printed_from_one_job_to_millions_and_with_both_signs(
    study: StudyData, times: float, turned: float, width: float
) -> None:
    answers = [CARS, HOUSEHOLDS, ("state_spending", STATE)]
    sized = [
        (name, {step: value * times * (turned if step != "gross" else 1.0) for step, value in steps.items()})
        for name, steps in answers
    ]
    changed = of(study, *sized)
    figure = drawn("gross_to_net", changed, width, HEIGHT)
    assert len(figures(figure)) == len(bars(figure))
    sizes = [float(each.get_fontsize()) for each in figure.texts]
    assert sizes.count(max(sizes)) == len(answers)
    assert max(sizes) == pytest.approx(LARGER * min(sizes))


def closures(study: StudyData) -> list[str]:
    """Return the answers that a kind shows side by side, and the one that it favours."""
    return list(built_up(study, "job_years" if study.facts["kind"] == "spending" else "jobs"))


def without(study: StudyData, withheld: set[str]) -> StudyData:
    """Return a study in which these answers are not estimated."""
    empty = {"value": None, "low": None, "high": None}
    table = study["gross_to_net"]
    rows = [{**row, **empty} if row["closure"] in withheld else row for row in table.rows]
    return replace(study, tables={**study.tables, "gross_to_net": replace(table, rows=tuple(rows))})


@pytest.mark.parametrize("case", ONE_OF_EACH_KIND)
def test_a_chart_shows_each_answer_that_is_known_and_no_other(case: str) -> None:
    study, style = study_of(case), ChartStyle(load_theme(), 450.0, 240.0)
    words = Language("en", kind=str(study.facts["kind"]))
    every = closures(study)
    assert len(every) > 1
    for left in ({each} for each in every), [set(every)], [set(every[:2])]:
        for names in left:
            picture = charts["gross_to_net"](ChartContext(without(study, set(every) - names), words))
            assert {each.key for each in picture.series} == names
            caption = picture.caption()
            assert "None" not in f"{caption.title}{caption.subtitle}{caption.alt}"
            assert len(names) > 1 or " in another" not in str(caption.title)
            with style.applied():
                assert record(picture.draw(style), style).marks


@pytest.mark.parametrize("case", ONE_OF_EACH_KIND)
def test_without_any_answer_there_is_no_chart(case: str) -> None:
    study = study_of(case)
    none = without(study, set(closures(study)))
    with pytest.raises(ImpactError, match="none of them is estimated"):
        charts["gross_to_net"](ChartContext(none, Language("en", kind=str(study.facts["kind"]))))
