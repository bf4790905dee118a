"""Titles that find: what moves an answer most, how good the evidence is, what all assumptions together turn."""

from decimal import Decimal

import pytest
from brief_texts import edition_of
from other_studies import with_rows

from impact.brief.exhibits.results import DIGITS
from impact.brief.sections.annex.compared_scenarios import compared_scenarios
from impact.brief.sections.annex.together import finding
from impact.brief.sections.trade import trade_table
from impact.document import Table, plain
from impact.study.study import StudyData
from impact.study.tables import Record


def turning(study: StudyData, *ids: str) -> StudyData:
    """Return a study in which these joint cases alone turn a sign."""
    return with_rows(study, "combined_cases", lambda row: {**row, "sign": "turns" if row["id"] in ids else "holds"})


HALF = "half-way to their unfavourable ends at once change"
FOSSIL = ("emissions_marginal.all.adverse.0.75", "emissions_life_cycle_marginal.all.adverse.0.75")
QUARTERS = "three quarters of the way to their unfavourable ends at once change"


@pytest.mark.parametrize(
    ("ids", "says"),
    [
        ((), f"All assumptions {QUARTERS} no sign"),
        (("jobs_net.all.favourable.0.75",), f"{QUARTERS} no sign"),
        (("jobs_net.all.adverse.0.75",), f"{QUARTERS} the sign of additional jobs, if only other cars are given up"),
        (("jobs_net.all.adverse.0.75", "emissions_average.all.adverse.0.75"), f"{QUARTERS} the sign of 2 of 6 answers"),
        (("jobs_net.all.adverse.0.5",), f"{HALF} the sign of additional jobs, if only other cars are given up"),
        (("jobs_net.all.adverse.0.5", "emissions_average.all.adverse.0.5"), f"{HALF} the sign of 2 of 6 answers"),
        (FOSSIL, f"{QUARTERS} the sign of emissions, if fossil plants supply the charging"),
        (FOSSIL[1:], f"{QUARTERS} the sign of life-cycle emissions, if fossil plants supply the charging"),
    ],
)
def test_a_heading_says_how_many_signs_all_assumptions_turn(study: StudyData, ids: tuple[str, ...], says: str) -> None:
    assert plain(finding(edition_of(turning(study, *ids)))).endswith(says)


@pytest.mark.parametrize(("gone", "left"), [("emissions_average", 1), ("", 0)])
def test_scenarios_are_shown_by_what_all_of_them_have(study: StudyData, gone: str, left: int) -> None:
    def lacking(row: Record) -> Record:
        lacks = gone in str(row["key_figure"]) and row["scenario_key"] == "byd-jizzakh-slow"
        return {**row, "value": None} if lacks else row

    made = list(compared_scenarios(edition_of(with_rows(study, "scenarios", lacking))))
    assert [type(each).__name__ for each in made] == ["Table"] * left


def test_numbers_of_a_table_by_year_are_no_finer_than_the_fifth_digit_of_the_largest(study: StudyData) -> None:
    table = trade_table(edition_of(study))
    assert isinstance(table, Table)
    printed = [plain(cell.text).replace("−", "-") for row in table.rows for cell in row.cells[1:]]
    numbers = [Decimal(each) for each in printed if each not in ("–", "0")]
    places = DIGITS - 1 - max(map(abs, numbers)).adjusted()
    exponents = [-int(each.as_tuple().exponent) for each in numbers]
    finer = [each for each, places_of in zip(numbers, exponents, strict=True) if places_of > places]
    assert all(len(each.as_tuple().digits) == 1 for each in finer), "what is not zero prints as something"
    total = next(row for row in table.rows if row.role == "total")
    assert {len(plain(cell.text).partition(".")[2]) for cell in total.cells[1:]} == {1}


def test_where_nothing_is_bought_or_sold_abroad_there_is_no_balance(study: StudyData) -> None:
    """As of goods that are all sold at home, where the balance is not known."""

    def nothing(row: Record) -> Record:
        return {**row, "value": None if row["item"] == "net" else 0.0, "low": None, "high": None}

    assert trade_table(edition_of(with_rows(study, "external_trade", nothing))) is None
