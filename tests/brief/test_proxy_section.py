"""What a brief prints where the supply chain comes from tables of other countries."""

import pytest
from brief_texts import as_lines, edition_of
from shared_studies import study_of

from impact.brief.context import BriefContext
from impact.brief.parts import section_of
from impact.study.study import Study

ERROR = "true value added of suppliers was 0.45 to 1.40 times such an estimate in 80 of 100 cases"


@pytest.fixture(scope="module")
def zhanatas() -> Study:
    return study_of("zhanatas-proxy")


def words_of(context: BriefContext, *names: str) -> str:
    return "\n".join(
        line for name in names for line in as_lines(context.drawn(section_of(name, context.kind).blocks(context)))
    )


def test_every_exhibit_of_suppliers_names_grade_donors_level_and_error(zhanatas: Study) -> None:
    context = edition_of(zhanatas)
    for name in ("proxy", "account", "panel"):
        said = words_of(context, name)
        assert "grade D" in said
        assert "fitted to the value added of Kazakhstan by industry in 2018" in said
        assert ERROR in said
    assert "UZB 2022, HUN 2020, BRA 2021" in words_of(context, "proxy")
    assert ERROR not in words_of(context, "power")


def test_the_answer_counts_the_project_alone(zhanatas: Study) -> None:
    said = words_of(edition_of(zhanatas), "answer")
    assert "is estimated by tables of other countries. The evidence for it is weak" in said
    assert "and no figure above holds it" in said
    assert "value added" not in said.casefold()


def test_a_country_with_a_table_has_no_such_section(study: Study) -> None:
    assert not words_of(edition_of(study), "proxy")
