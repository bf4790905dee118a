"""Positions, pay, trade and structure on paper."""

from __future__ import annotations

import pytest
from brief_texts import edition_of
from other_studies import with_cells, with_rows, without

from impact.brief.sections.building import building
from impact.brief.sections.economy import economy
from impact.brief.sections.places import places
from impact.brief.trade_table import trade_table
from impact.brief.wages_table import wages_table
from impact.document import Grid, Paragraph, Table, plain
from impact.study.study import Study
from impact.study.tables import Record


def changed(study: Study, table: str, row_id: str, **cells: float | None) -> Study:
    """Return the study with other cells in one row."""
    return with_cells(study, table, {row_id: cells})


def of_one_answer(study: Study) -> Study:
    """Return the study with one answer on foreign exchange alone."""
    others = ("foreign_exchange_net_households", "foreign_exchange_net_state")
    return with_rows(study, "kpi", lambda row: None if row["id"] in others else row)


def number(row: Record, column: str = "value") -> float:
    cell = row[column]
    assert isinstance(cell, float)
    return cell


def test_places_are_cells_and_their_jobs_are_those_of_the_channel(study: Study) -> None:
    table, *_ = places(edition_of(study))
    assert isinstance(table, Table)
    for row, channel in zip(table.rows, ("direct", "indirect", "induced", "gross"), strict=True):
        found = sum(number(study.row("region", cell.cell.split("/")[1])) for cell in row.cells[1:3])
        assert found == pytest.approx(number(study.row("kpi", f"jobs_{channel}")), rel=1e-9)


def test_the_largest_divisions_come_first_and_each_number_names_its_cell(study: Study) -> None:
    table, *_ = places(edition_of(study))
    assert isinstance(table, Table)
    spans = [span for span in table.rows[1].cells[3].text if span.cell]
    values = [float(str(study.cell(span.cell))) for span in spans]
    assert len(values) == 5
    assert values == sorted(values, reverse=True)
    assert plain(table.rows[1].cells[3].text).startswith("Motor vehicles and parts 2,200, ")
    assert "no employment by sector is published" in plain(table.note)


def test_jobs_without_places_print_no_table(study: Study) -> None:
    nowhere = with_rows(study, "region", lambda row: row if row["region"] == "na" else None)
    assert list(places(edition_of(nowhere))) == []


def test_pay_stands_beside_each_average_of_its_year(study: Study) -> None:
    table = wages_table(edition_of(study))
    assert table is not None
    ratios = {plain(row.cells[0].text): plain(row.cells[2].text).split(" ")[0] for row in table.rows}
    assert ratios == {
        "Residents at the plant": "–",
        "Region of the site (Jizzakh region)": "1.5",
        "Uzbekistan": "1.1",
        "Industry": "0.93",
    }
    assert "1.5 times the average of the region" in plain(table.title)
    assert "other wages are not forecast" in plain(table.note)


def test_an_average_that_is_missing_leaves_its_row_out(study: Study) -> None:
    gone = changed(study, "wages", "local.region.2025", value=None, low=None, high=None)
    table = wages_table(edition_of(gone))
    assert table is not None
    assert "times the average of the country" in plain(table.title)
    assert len(table.rows) == 3
    assert wages_table(edition_of(without(study, "wages"))) is None


def test_building_stands_beside_pay_or_above_it(study: Study) -> None:
    (beside,) = building(edition_of(study))
    assert isinstance(beside, Grid)
    (only,) = building(edition_of(without(study, "wages")))
    assert isinstance(only, Table)
    assert len(only.columns) == 4, "two years of stage 1, one of stage 2; the central path needs no stage 3"
    assert "Not needed for the output of the main estimate: stage 3." in plain(only.note)


def test_the_balance_of_trade_is_the_sum_of_what_is_printed_above(study: Study) -> None:
    table = trade_table(edition_of(study))
    assert table is not None
    *items, net, low, high = table.rows
    assert [len(row.cells) for row in items] == [4] * len(items)
    for column in (1, 2, 3):
        values = [number(study.row("trade", row.cells[column].cell.split("/")[1])) for row in items]
        total = number(study.row("trade", net.cells[column].cell.split("/")[1]))
        assert sum(values) == pytest.approx(total, rel=1e-9)
        assert low.cells[column].cell.endswith("/low")
        assert high.cells[column].cell.endswith("/high")


@pytest.mark.parametrize(
    ("value", "low", "high", "said"),
    [
        (-2.7e6, -6e6, 1.2e6, "is not settled"),
        (-2.7e6, -6e6, -1.2e6, "2.7 trillion UZS less of foreign currency comes in"),
        (2.7e6, 1.2e6, 6e6, "2.7 trillion UZS more of foreign currency comes in"),
    ],
)
def test_the_sign_of_the_balance_is_free(study: Study, value: float, low: float, high: float, said: str) -> None:
    """Where nobody counted draws by sign and there is one answer, the range alone speaks."""
    other = without(
        changed(of_one_answer(study), "trade", "net.2031", value=value, low=low, high=high), "probabilities"
    )
    table = trade_table(edition_of(other))
    assert table is not None
    assert said in plain(table.title).replace("\u00a0", " ")
    assert "machinery is not included" in plain(table.subtitle)


def test_where_nothing_is_bought_or_sold_abroad_there_is_no_balance(study: Study) -> None:
    """As of goods that are all sold at home, where the balance is not known."""

    def nothing(row: Record) -> Record:
        return {**row, "value": None if row["item_key"] == "net" else 0.0, "low": None, "high": None}

    assert trade_table(edition_of(with_rows(study, "trade", nothing))) is None


def test_a_sign_that_leads_in_the_draws_is_told_with_its_share(study: Study) -> None:
    context = edition_of(of_one_answer(study))
    table = trade_table(context)
    assert table is not None
    share = number(study.row("probabilities", "foreign_exchange_net.below_zero.drawn"))
    assert share > 0.66
    shown = context.words.digits(100 * share, 1 if share > 0.9 else 0)
    said = "In 2031, more foreign currency leaves than comes in"
    assert plain(table.title) == f"{said}, in {shown}% of the model runs"
    both = trade_table(edition_of(study))
    assert both is not None
    figures = ("foreign_exchange_net", "foreign_exchange_net_households", "foreign_exchange_net_state")
    shares = [number(study.row("probabilities", f"{key}.below_zero.drawn")) for key in figures]
    assert max(number(study.row("kpi", key), "high") for key in figures) > 0  # so no title may leave the share out
    assert min(shares) < 0.66  # no side leads in every answer
    assert plain(both.title) == "Whether foreign currency is gained or lost in 2031 differs between the answers"
    for key, value in zip(figures[1:], (0.7, 0.8), strict=True):
        study = changed(study, "probabilities", f"{key}.below_zero.drawn", value=value)
    led = trade_table(edition_of(study))
    assert led is not None
    assert plain(led.title) == "In 2031, more foreign currency leaves than enters in at least 70% of model runs"


def test_what_no_year_holds_is_said_beside_the_balance(study: Study) -> None:
    (grid,) = economy(edition_of(study))
    assert isinstance(grid, Grid)
    words = " ".join(plain(block.text) for block in grid.columns[1] if isinstance(block, Paragraph))
    for part in (
        "−0.65 for stage 1 in 2023", "−2.5 for stage 2 in 2028", "Fuel imports avoided (how much",
        "Further public money (the state's part", "Royalties and prices of kits (what the plant pays",
    ):  # fmt: skip
        assert part in words
    assert all(isinstance(block, Paragraph) for block in economy(edition_of(without(study, "trade"))))
