"""No text of a chart leaves it or meets another, whatever the study, the width, the type size and the language."""

from collections.abc import Callable
from functools import cache
from itertools import combinations

import pytest
from charts_of import charts_of
from drawn_charts import WORDS
from ink import SLACK, Box, boxes
from made_up_tables import HOSTILE, LongerWords, times
from shared_studies import ONE_OF_EACH_KIND, study_of

from impact.charts import ChartContext, charts
from impact.charts.recorder import record
from impact.charts.style import ChartStyle
from impact.document.drawing import Drawing
from impact.errors import ImpactError
from impact.look.theme import Theme
from impact.look.themes import load_theme
from impact.study.study import Study
from impact.words.language import Words

HEIGHT = 150.0
FULL_WIDTH = ("results",)  # with columns of values and ranges beside it, never ordered narrower
REFUSED = {("purchases_by_origin", "zero"): "the study has none in 2025"}
# theme, columns of the page
USUAL = pytest.param(("default", 2), id="usual", marks=pytest.mark.slow(reason="has more room than the largest type"))
LARGEST = pytest.param(("large-print", 1), id="largest")


def faults(drawing: Drawing, theme: Theme) -> list[str]:
    """Return what is wrong with the places of the texts."""
    found = boxes(drawing, theme)
    outside = [
        f"'{box.text}' leaves the chart"
        for box in found
        if box.left < -SLACK
        or box.bottom < -SLACK
        or box.right > drawing.width + SLACK
        or box.top > drawing.height + SLACK
    ]
    meeting = [f"'{one.text}' meets '{two.text}'" for one, two in combinations(found, 2) if one.meets(two)]
    return outside + meeting


theme_of = cache(load_theme)


def drawn(name: str, study: Study, words: Words, theme: str, columns: int, height: float = HEIGHT) -> Drawing:
    look = theme_of(theme)
    style = ChartStyle(look, look.column_width(columns), height)
    with style.applied():
        return record(charts[name](ChartContext(study, words)).draw(style), style)


@pytest.mark.sampled(16)
@pytest.mark.parametrize("layout", [USUAL, LARGEST])
@pytest.mark.parametrize("case", HOSTILE)
@pytest.mark.parametrize("name", charts_of("vehicle_plant"))
def test_texts_stay_inside_and_apart(filled: Study, name: str, case: str, layout: tuple[str, int]) -> None:
    study = HOSTILE[case](filled)
    if (name, case) in REFUSED:
        with pytest.raises(ImpactError, match=REFUSED[name, case]):
            drawn(name, study, WORDS, "default", 1)
        return
    theme, columns = layout
    assert faults(drawn(name, study, WORDS, theme, columns), theme_of(theme)) == []


@pytest.mark.sampled(8)
@pytest.mark.parametrize("layout", [USUAL, LARGEST])
@pytest.mark.parametrize("name", charts_of("vehicle_plant"))
def test_texts_a_third_longer_stay_inside_and_apart(filled: Study, name: str, layout: tuple[str, int]) -> None:
    theme, columns = layout
    words = LongerWords("en", kind="vehicle_plant")
    assert faults(drawn(name, filled, words, theme, columns), theme_of(theme)) == []


def of_each_kind() -> list[tuple[str, str]]:
    kinds = {case: str(study_of(case).facts["kind"]) for case in ONE_OF_EACH_KIND}
    return [(case, name) for case, kind in kinds.items() for name in charts_of(kind)]


@pytest.mark.sampled(40)
@pytest.mark.parametrize("columns", [1, 2])
@pytest.mark.parametrize("factor", [1e-6, -1e-6, 1e-3, -1.0, 1e3, -1e3])
@pytest.mark.parametrize(("case", "name"), of_each_kind())
def test_amounts_of_any_size_and_sign_with_long_names_stay_inside_and_apart(
    case: str, name: str, factor: float, columns: int
) -> None:
    """Results of a thousandth to a thousand million, at either sign, in Russian that is a third longer."""
    study = study_of(case)
    words = LongerWords("ru", kind=str(study.facts["kind"]))
    try:
        charts[name](ChartContext(study, words))
    except ImpactError:
        return  # the study has nothing for this chart, which says so
    columns = 1 if name in FULL_WIDTH else columns
    assert faults(drawn(name, times(study, factor), words, "default", columns), theme_of("default")) == []


@pytest.mark.parametrize("change", [lambda box: box, lambda box: Box(box.text, box.left + 1, 0, box.right + 1, 5)])
def test_meeting_texts_are_found(change: Callable[[Box], Box]) -> None:
    box = Box("text", 0, 0, 20, 8)
    assert change(box).meets(box)
    assert not box.meets(Box("beside", 20, 0, 30, 8))
    assert not box.meets(Box("over", 0, 8, 20, 16))
