"""Charts of answers hold for one, two or three of them; an answer that is withheld has no part in picture or title."""

from __future__ import annotations

from dataclasses import replace

import pytest
from shared_studies import ONE_OF_EACH_KIND, study_of

from impact.charts import ChartContext, charts
from impact.charts.recorder import record
from impact.charts.style import ChartStyle
from impact.errors import ImpactError
from impact.look.themes import load_theme
from impact.study.study import Study
from impact.study.tables.closures import equals
from impact.words.language import Words

CHARTS = {"gross_to_net": "jobs", "built_to_net": "job_years"}
THEME = load_theme()


def closures(study: Study, quantity: str) -> list[str]:
    """Return the answers that a kind shows side by side, the leading one first."""
    rows = sorted(equals(study, study["gross_net"].where(quantity=quantity)), key=lambda row: row["is_default"] == "no")
    return list(dict.fromkeys(str(row["closure"]) for row in rows))


def without(study: Study, withheld: set[str]) -> Study:
    """Return a study in which these answers are not estimated."""
    empty = {"value": None, "low": None, "high": None}
    table = study["gross_net"]
    rows = [{**row, **empty} if row["closure"] in withheld else row for row in table.rows]
    return replace(study, tables={**study.tables, "gross_net": replace(table, rows=tuple(rows))})


def cases() -> list[tuple[str, str]]:
    return [
        (case, chart)
        for case in ONE_OF_EACH_KIND
        for chart, quantity in CHARTS.items()
        if (chart == "built_to_net") == (case == "initiative-budget") and any(closures(study_of(case), quantity))
    ]


@pytest.mark.parametrize(("case", "chart"), cases())
def test_a_chart_shows_each_answer_that_is_known_and_no_other(case: str, chart: str) -> None:
    study, style = study_of(case), ChartStyle(THEME, 450.0, 240.0)
    words = Words("en", kind=str(study.facts["kind"]))
    every = closures(study, CHARTS[chart])
    assert len(every) > 1
    for left in ({each} for each in every), [set(every)], [set(every[:2])]:
        for names in left:
            picture = charts[chart](ChartContext(without(study, set(every) - names), words))
            shown = {each.key for each in picture.series} - {"gross"}
            assert shown == names
            caption = picture.caption()
            assert "None" not in f"{caption.title}{caption.subtitle}{caption.alt}"
            assert len(names) > 1 or " in another" not in str(caption.title)
            with style.applied():
                assert record(picture.draw(style), style).marks


@pytest.mark.parametrize(("case", "chart"), cases())
def test_without_any_answer_there_is_no_chart(case: str, chart: str) -> None:
    study = study_of(case)
    none = without(study, set(closures(study, CHARTS[chart])))
    with pytest.raises(ImpactError, match="none of them is estimated"):
        charts[chart](ChartContext(none, Words("en", kind=str(study.facts["kind"]))))
