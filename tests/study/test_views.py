"""Short names of tables: what `impact show` prints for a word."""

import pytest
from shared_studies import study_of

from impact.core.errors import ImpactError
from impact.study.study import StudyData
from impact.study.tables.queries import GREENHOUSE, view


@pytest.fixture(scope="module")
def study() -> StudyData:
    return study_of("byd-jizzakh", 0, beside=False)


def test_a_word_stands_for_a_table(study: StudyData) -> None:
    for word, table in (
        ("jobs", "jobs_by_year"),
        ("money", "public_finances"),
        ("trade", "external_trade"),
        ("energy", "energy_by_year"),
    ):
        assert view(study, word) == study[table]
        assert view(study, word).rows


def test_gases_and_pollutants_are_two_parts_of_one_table(study: StudyData) -> None:
    emissions, air = view(study, "emissions"), view(study, "air")
    assert {row["gas"] for row in emissions.rows} <= set(GREENHOUSE)
    assert not {row["gas"] for row in air.rows} & set(GREENHOUSE)
    assert len(emissions.rows) + len(air.rows) == len(study["emissions_by_year"].rows)


def test_a_word_that_stands_for_nothing_says_what_there_is(study: StudyData) -> None:
    with pytest.raises(ImpactError, match="the study has no table 'jobz'"):
        view(study, "jobz")
