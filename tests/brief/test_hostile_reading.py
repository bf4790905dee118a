"""What an official with paper alone must not be led to believe: peaks, nets, boundaries, cases that go other ways."""

from __future__ import annotations

from brief_texts import edition_of
from other_studies import with_rows

from impact.brief.fiscal_table import fiscal_table
from impact.brief.middle import half_above, skewed_table
from impact.brief.sections.jobs import jobs_table
from impact.brief.sections.net import net, reliefs
from impact.brief.sections.sign_probabilities import signs_table
from impact.document import Grid, Paragraph, Table, Text
from impact.document import plain as plain_text
from impact.study.study import Study
from impact.study.tables import span


def plain(said: Text) -> str:
    """Return a text without marks, its numbers and units divided by ordinary blanks."""
    return plain_text(said).replace("\u00a0", " ")


def cells(table: Table, name: str) -> list[str]:
    (row,) = (row for row in table.rows if plain(row.cells[0].text) == name)
    return [plain(cell.text) for cell in row.cells[1:]]


def test_public_money_shows_the_year_of_most_relief_and_what_remains_net(study: Study) -> None:
    table = fiscal_table(edition_of(study))
    years = [column.label for column in table.columns[1:]]
    most = max(study["fiscal"].where(item_key="total", kind="relief"), key=lambda row: span(row)[0])
    assert str(most["year"]) in years
    assert str(study.facts["headline_year"]) in years
    assert cells(table, "After losses, if only other cars are given up")[years.index("2029")] == "−1,600"
    assert (
        plain(table.title) == "Named taxes of 2031: 5.6 trillion UZS before losses elsewhere, 2.5 trillion after them"
    )
    duty = dict(zip(years, cells(table, "Duty on kits"), strict=True))
    assert duty["2029"] == "0", "kits are free of duty until 2030"
    assert duty["2031"] == "760"


def test_what_is_not_collected_stands_under_the_loss_that_holds_it_and_under_no_total(study: Study) -> None:
    """The loss with cars that give way is more than the fee and duty of imports, which are part of it."""
    table = fiscal_table(edition_of(study))
    names = [plain(row.cells[0].text) for row in table.rows]
    lost = names.index("Lost at makers of the cars replaced")
    assert names[lost + 1 : lost + 4] == [
        "of this not collected (reliefs)", "– Fee of imports replaced", "– Duty of imports replaced",
    ]  # fmt: skip
    assert [name for name, row in zip(names, table.rows, strict=True) if row.role == "total"] == [
        "Named taxes, before losses elsewhere", "After losses, if only other cars are given up",
    ]  # fmt: skip
    for column in range(1, len(table.columns)):
        whole, part = (number(study, table.rows[lost + step].cells[column].cell) for step in (0, 1))
        assert -whole >= part >= 0


def number(study: Study, address: str) -> float:
    cell = study.cell(address)
    assert isinstance(cell, float)
    return cell


def test_what_changes_while_reliefs_hold_is_net_of_what_is_displaced(study: Study) -> None:
    said = plain(reliefs(edition_of(study)))
    rows = study["gross_net"].where(quantity="tax", step_key="net", is_default="yes")
    change = sum(span(row)[0] for row in rows if int(row["year"] or 0) < 2030)
    assert said.startswith("From 2025 to 2029, losses elsewhere included, taxes fall by")
    assert f"{-change / 1e6:.1f} trillion UZS" in said
    assert any(said in plain(each.text) for block in net(edition_of(study)) if isinstance(block, Grid)
               for column in block.columns for each in column if isinstance(each, Paragraph))  # fmt: skip


def test_net_jobs_stand_year_by_year_in_every_closure(study: Study) -> None:
    table = jobs_table(edition_of(study))
    years = [column.label for column in table.columns[1:]]
    assert cells(table, "After losses, if only other cars are given up")[years.index("2031")] == "4,200"
    assert cells(table, "After losses, if households change other spending")[years.index("2035")] == "−11,100"
    answers = "car_for_car", "household_spending"
    nets = {row.cells[0].text: row for row in table.rows if plain(row.cells[0].text).startswith("After losses,")}
    places = [[cell.cell.split(".")[:2] for cell in row.cells[1:]] for row in nets.values()]
    assert places == [
        [[f"gross_net/{quantity}", answer]] * len(years)
        for quantity in ("jobs", "jobs_if_labour_is_scarce")
        for answer in answers
    ]


def test_no_likelihood_word_stands_across_paths(study: Study) -> None:
    table = signs_table(edition_of(study))
    at = {column.label: place for place, column in enumerate(table.columns)}
    across, ceiling = (
        [plain(row.cells[at[name]].text) for row in table.rows] for name in ("Between slow and ceiling", "Ceiling")
    )
    assert not any("likely" in cell for cell in across)
    assert "% of the model runs" in across[0]
    assert any("likely" in cell for cell in ceiling)


def test_a_page_says_what_half_of_the_draws_exceed_where_they_do_not_surround_the_main_estimate(study: Study) -> None:
    moved = with_rows(study, "skew", lambda row: {**row, "metric": "jobs_net"})
    assert "half of the model runs give more than 7,000 jobs" in plain(half_above(edition_of(moved), ["jobs_net"]))
    assert skewed_table(edition_of(moved)) is not None
    nowhere = with_rows(study, "skew", lambda row: {**row, "metric": "not_printed"})
    assert half_above(edition_of(nowhere), ["jobs_net"]) == ()
    assert skewed_table(edition_of(nowhere)) is None
