"""The chain from the project to additional jobs: figures are cells, answers equals, the worse one said first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from drawn_charts import drawn, pictured, texts
from shared_studies import study_of

from impact.charts import ChartContext, charts
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
