"""The chain from the project to additional jobs: figures are cells, answers equals, the worse one said first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from drawn_charts import WORDS, drawn, pictured, texts
from matplotlib.colors import to_rgba
from matplotlib.patches import Rectangle
from shared_studies import study_of

from impact.charts import ChartContext, charts
from impact.look.themes import load_theme
from impact.study.study import Study
from impact.words.language import Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def wide(study: Study) -> Figure:
    return drawn("project_chain", study, 473.0, 58.0)


def test_the_links_are_key_figures_and_the_answers_those_of_every_closure(study: Study) -> None:
    links, answers = pictured("project_chain", study).series
    keys = ("jobs_direct", "jobs_indirect", "jobs_induced", "jobs_gross")
    assert [point.cell for point in links.points] == [f"kpi/{key}/value" for key in keys]
    assert [point.value for point in links.points] == [study.row("kpi", key)["value"] for key in keys]
    nets = [study.row("kpi", key)["value"] for key in ("jobs_net", "jobs_net_households", "jobs_net_state")]
    assert [point.value for point in answers.points] == nets


def test_both_answers_are_in_the_title_and_the_worse_one_first_in_the_text(study: Study) -> None:
    caption = pictured("project_chain", study).caption()
    assert "+" in caption.title
    assert "−" in caption.title
    first, second = (caption.alt.index(words) for words in ("change other spending", "only other cars"))
    assert caption.alt.index("Additional jobs:") < first < second


def test_answers_are_boxes_of_one_size_and_colour(study: Study) -> None:
    figure = wide(study)
    colour = load_theme().palette.additional
    boxes = [each for each in figure.get_children() if isinstance(each, Rectangle)]
    bands = [each for each in boxes if each.get_facecolor() == to_rgba(colour)]
    assert len(bands) == 3
    assert len({(round(band.get_width(), 6), round(band.get_height(), 6)) for band in bands}) == 1
    assert all(band.get_hatch() for band in bands), "modelled figures are hatched"


def test_every_figure_of_the_text_is_printed(study: Study) -> None:
    context = ChartContext(study, WORDS)
    printed = texts(wide(study))
    for series in pictured("project_chain", study).series:
        for point in series.points:
            assert context.label(series, point) in printed


def test_a_narrow_chain_stands_upright(study: Study) -> None:
    figure = drawn("project_chain", study)
    printed = texts(figure)
    assert printed.index("At the plant") < printed.index("Supply chain") < printed.index("Jobs supported")


def test_what_is_not_estimated_is_dashed_and_said() -> None:
    study = study_of("zhanatas")
    words = Words("en", kind="power_plant")
    caption = charts["project_chain"](ChartContext(study, words)).caption()
    assert caption.title == "Beyond the project itself, jobs are not estimated"
    assert "Supply chain: not estimated." in caption.alt
    assert caption.alt.endswith("Additional jobs: not estimated.")
    assert texts(wide(study)).count("not estimated") == 4


def test_job_years_are_those_of_all_years_with_people_who_are_not_registered() -> None:
    study = study_of("initiative-budget")
    words = Words("en", kind="spending")
    links, answers = charts["project_chain"](ChartContext(study, words)).series
    rows = list(study["jobs_by_year"].where(phase="construction", channel="indirect", formality="formal"))
    assert links.points[1].value == sum(float(row["value"] or 0) for row in rows)
    direct, indirect, induced, whole = (point.known for point in links.points)
    assert abs(direct + indirect + induced - whole) < 1e-6 * whole
    assert all("more not registered" in point.note for point in links.points[:3])
    assert [point.x for point in answers.points] == ["If the money is spent elsewhere", "If the money is not spent"]


def test_a_study_without_answers_says_so(study: Study) -> None:
    tables = {name: table for name, table in study.tables.items() if name != "gross_net"}
    picture = pictured("project_chain", replace(study, tables=tables))
    assert len(picture.series) == 1
    assert picture.caption().title.endswith("jobs supported; what is additional is not estimated")
