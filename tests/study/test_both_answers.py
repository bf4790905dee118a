"""What one answer to a question has in the tables, its rivals have too; sums over years are those of the years."""

import pytest
from shared_studies import ONE_OF_EACH_KIND
from shared_studies import study_of as made

from impact.scenario.kind_declaration import declared
from impact.study.study import StudyData
from impact.study.tables import Record

CASES = (*ONE_OF_EACH_KIND, "byd-szeged", "byd-jizzakh-reliefs-prolonged")  # with no relief, and with one to the end
NET = {"quantity": "tax", "step": "net"}
PHASED = {  # key figure: the rows of which it is the sum
    "not_collected": ("public_finances", {"item": "total", "kind": "relief"}),
    "collected": ("public_finances", {"item": "total", "kind": "revenue"}),
    "taxes_life": ("public_finances", {"item": "total", "kind": "revenue"}),
    "running_taxes": ("public_finances", {"item": "running_taxes"}),
    **{f"tax_net_{phase}": ("gross_to_net", {**NET, "default": "yes"}) for phase in ("meanwhile", "after")},
    **{
        f"tax_net_{phase}_{answer}": ("gross_to_net", {**NET, "closure": closure})
        for phase in ("meanwhile", "after")
        for answer, closure in (
            ("households", "household_spending"), ("less_elsewhere", "less_elsewhere"), ("state", "state_spending"),
        )
    },
}  # fmt: skip


def number(row: Record, column: str = "value") -> float:
    cell = row[column]
    assert isinstance(cell, int | float)
    return float(cell)


def rivals(study: StudyData) -> list[tuple[str, ...]]:
    """Return the answers to each question with more than one, as far as they are estimated."""
    known = {str(row["id"]) for row in study["key_figures"].rows if row["value"] is not None}
    kind = declared(str(study.facts["kind"]))
    asked = [tile.figures for tile in kind.first_page.values() if tile.rivals]
    asked += [(key, *figure.otherwise) for key, figure in kind.figures.items() if figure.otherwise]
    found = [tuple(key for key in keys if key in known) for keys in asked]
    return [keys for keys in found if len(keys) > 1]


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("table", ["tornado", "switching_values", "probabilities", "combined_cases", "scenarios"])
def test_a_table_with_one_answer_holds_its_rivals(name: str, table: str) -> None:
    study = made(name)
    held = {str(row["key_figure"]) for row in study[table].rows}
    assert rivals(study)
    kind = declared(str(study.facts["kind"]))
    for keys in rivals(study):
        asked = (
            keys if table not in ("switching_values", "combined_cases") else [k for k in keys if kind.figures[k].signed]
        )
        moved = {str(row["key_figure"]) for row in study["tornado"].rows}
        there = {key in held for key in asked if key in moved}
        assert there != {True, False}, keys
    assert [keys for keys in rivals(study) if set(keys) <= held]


@pytest.mark.sampled(4)
@pytest.mark.parametrize("name", CASES)
def test_a_sum_of_years_is_the_sum_of_their_rows(name: str) -> None:
    study = made(name)
    found = [row for row in study["key_figures"].rows if row["key"] in PHASED]
    for row in found:
        table, keys = PHASED[str(row["key"])]
        first, _, last = str(row["period"]).partition("/")
        years = range(int(first), int(last or first) + 1)
        values = [number(each) for each in study[table].where(**keys) if each["year"] in years]
        assert len(values) == len(years)
        assert number(row) == pytest.approx(sum(values), rel=1e-9, abs=1e-6)
        assert not str(row["unit"]).endswith("/yr")


def test_a_range_of_a_sum_is_that_of_the_sums_of_each_draw() -> None:
    study = made("byd-jizzakh", 100)
    row = study.row("key_figures", "tax_net_after")
    of_years = [
        each
        for each in study["gross_to_net"].where(quantity="tax", step="net", default="yes")
        if int(each["year"] or 0) >= 2030
    ]
    assert number(row, "mean") == pytest.approx(sum(number(each, "mean") for each in of_years))
    assert number(row, "high") != pytest.approx(sum(number(each, "high") for each in of_years), rel=1e-3)


def test_without_reliefs_all_years_are_one_phase_and_with_reliefs_to_the_end_none_is_left() -> None:
    without, always = made("byd-szeged"), made("byd-jizzakh-reliefs-prolonged")
    keys = [{str(row["id"]) for row in study["key_figures"].rows} for study in (without, always)]
    assert "not_collected" not in keys[0]
    assert "tax_net_after" in keys[0]
    assert "tax_net_after" not in keys[1]
    assert {"not_collected", "tax_net_meanwhile_households"} <= keys[1]
    assert (
        without.row("key_figures", "tax_net_after")["period"]
        == f"{without.facts['first_year']}/{without.facts['last_year']}"
    )


def test_sums_over_other_years_are_not_compared() -> None:
    rows = made("byd-jizzakh")["scenarios"]
    against = {
        str(row["key_figure"])
        for row in rows.where(scenario_key="byd-jizzakh-reliefs-prolonged", compared_with="byd-jizzakh")
    }
    assert "tax_net" in against
    assert "not_collected" not in against


def test_no_share_of_a_region_is_made_from_an_unlike_count() -> None:
    study = made("byd-jizzakh")
    (row,) = study["regional_effects"].where(quantity="jobs_of_employed")
    assert row["value"] is None
    assert "counts jobs as the national table does" in str(
        study.row("notes", f"regional_effects/{row['id']}/value")["reason"]
    )
