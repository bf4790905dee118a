"""Charts of answers hold for one, two or three of them; an answer that is withheld has no part in picture or title."""

from dataclasses import replace

import pytest
from shared_studies import ONE_OF_EACH_KIND, study_of

from impact.charts import ChartContext, charts
from impact.charts.recorder import record
from impact.charts.style import ChartStyle
from impact.errors import ImpactError
from impact.look.themes import load_theme
from impact.study.study import Study
from impact.study.tables.closures import built_up
from impact.words.language import Words

CHART = "gross_to_net"
QUANTITIES = {"spending": "job_years"}  # by kind, jobs of others
THEME = load_theme()


def quantity_of(study: Study) -> str:
    return QUANTITIES.get(str(study.facts["kind"]), "jobs")


def closures(study: Study) -> list[str]:
    """Return the answers that a kind shows side by side, and the one that it favours."""
    return list(built_up(study, quantity_of(study)))


def without(study: Study, withheld: set[str]) -> Study:
    """Return a study in which these answers are not estimated."""
    empty = {"value": None, "low": None, "high": None}
    table = study["gross_net"]
    rows = [{**row, **empty} if row["closure"] in withheld else row for row in table.rows]
    return replace(study, tables={**study.tables, "gross_net": replace(table, rows=tuple(rows))})


CASES = [case for case in ONE_OF_EACH_KIND if closures(study_of(case))]


@pytest.mark.parametrize("case", CASES)
def test_a_chart_shows_each_answer_that_is_known_and_no_other(case: str) -> None:
    study, style = study_of(case), ChartStyle(THEME, 450.0, 240.0)
    words = Words("en", kind=str(study.facts["kind"]))
    every = closures(study)
    assert len(every) > 1
    for left in ({each} for each in every), [set(every)], [set(every[:2])]:
        for names in left:
            picture = charts[CHART](ChartContext(without(study, set(every) - names), words))
            assert {each.key for each in picture.series} == names
            caption = picture.caption()
            assert "None" not in f"{caption.title}{caption.subtitle}{caption.alt}"
            assert len(names) > 1 or " in another" not in str(caption.title)
            with style.applied():
                assert record(picture.draw(style), style).marks


@pytest.mark.parametrize("case", CASES)
def test_without_any_answer_there_is_no_chart(case: str) -> None:
    study = study_of(case)
    none = without(study, set(closures(study)))
    with pytest.raises(ImpactError, match="none of them is estimated"):
        charts[CHART](ChartContext(none, Words("en", kind=str(study.facts["kind"]))))
