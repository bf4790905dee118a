"""Positions, pay, trade and structure on paper."""

import pytest
from brief_texts import edition_of
from other_studies import with_cells, with_rows, without

from impact.brief.declared_sections import declared_sections
from impact.brief.sections.trade import trade_table
from impact.brief.table_of import table_of
from impact.document import Table, plain
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
    context = edition_of(study)
    table = table_of(context, declared_sections(context.kind)["places"].tables[0])
    assert isinstance(table, Table)
    for row, channel in zip(table.rows, ("direct", "indirect", "induced", "gross"), strict=True):
        found = sum(number(study.row("region", cell.cell.split("/")[1])) for cell in row.cells[1:3])
        assert found == pytest.approx(number(study.row("kpi", f"jobs_{channel}")), rel=1e-9)


def test_the_balance_of_trade_is_the_sum_of_what_is_printed_above(study: Study) -> None:
    table = trade_table(edition_of(study))
    assert table is not None
    *items, net, low, high = table.rows
    assert [len(row.cells) for row in items] == [3] * len(items)
    for column in (1, 2):
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
    assert "achinery left out" in plain(table.title)


def test_where_nothing_is_bought_or_sold_abroad_there_is_no_balance(study: Study) -> None:
    """As of goods that are all sold at home, where the balance is not known."""

    def nothing(row: Record) -> Record:
        return {**row, "value": None if row["item_key"] == "net" else 0.0, "low": None, "high": None}

    assert trade_table(edition_of(with_rows(study, "trade", nothing))) is None
