"""One quantity prints the same in text, tile, chart, table, summary and alt text, whatever the number of draws."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from brief_texts import edition_of
from shared_documents import shipped_document
from shared_studies import study_of

from impact.brief.fiscal_table import fiscal_table
from impact.brief.sections.jobs import jobs_table
from impact.brief.sections.programme import components
from impact.brief.templates import documents
from impact.brief.trade_table import trade_table
from impact.document import Cell as BlockCell
from impact.document import Document, Table, Tiles, plain, walk
from impact.study.study import Study
from impact.study.tables import Record
from impact.vocabulary import EACH
from impact.words.amounts import Amounts
from impact.words.language import Words
from impact.words.steps import Steps

NUMBER = re.compile(r"−?\d+(?:,\d{3})*(?:\.\d+)?")
SCALES = (1.0, 0.01, 1e3, 1e6, 1e9)
NOTE = "Rounded: parts may not add up to the last digit."


def addressed(document: Document) -> Iterator[tuple[str, str]]:
    """Yield address and text of every number that names its cell."""
    for block in walk(document.blocks):
        if isinstance(block, Tiles):
            answers = [answer for item in block.items for answer in item.answers]
            yield from ((answer.cell, answer.value) for answer in answers if answer.cell)
        if isinstance(block, Table):
            cells = [cell for row in block.rows for cell in row.cells]
            yield from ((cell.cell, plain(cell.text)) for cell in cells if cell.cell)
            yield from ((span.cell, span.text) for cell in cells for span in cell.text if span.cell)


def is_coarser(shown: str, form: str) -> bool:
    """Return whether a number is printed in a form, or with fewer digits behind the point, as beside rougher ones."""
    if shown == form:
        return True
    one, other = (Decimal(each.replace(",", "").replace("\u2212", "-")) for each in (shown, form))
    places = one.as_tuple().exponent
    return isinstance(places, int) and places < 0 and abs(one - other) <= Decimal(1).scaleb(places)


@pytest.mark.parametrize("called", documents())
def test_every_cell_that_is_named_prints_as_its_measure_asks(study: Study, called: str) -> None:
    amounts = Amounts(Words("en"), Steps.of(study))
    seen: dict[str, set[str]] = {}
    for address, text in addressed(shipped_document(called)):
        table, row_id, column = address.split("/")
        if not study[table].layout.results:
            continue
        row = study.row(table, row_id)
        if row["status"] == "reported" and table == "wages":
            continue  # averages stand at the step of the pay that is compared with them
        if row["status"] != "modelled" and table == "peers" and row["item_key"] == EACH:
            row = {**row, "status": "modelled"}  # we divide what was published, and round it as an estimate
        (first, *_) = NUMBER.findall(text)
        forms = {amounts.printed(row, column, per) for per in SCALES}
        assert any(is_coarser(first, form) for form in forms), (address, text)
        seen.setdefault(address, set()).add(first)
    assert seen
    assert {address: forms for address, forms in seen.items() if len(forms) > 1} == {}


def ways(study: Study) -> Iterator[tuple[list[Record], Record]]:
    """Yield the parts and the total of every sum of net jobs and of gross jobs that a brief may print."""
    nets: dict[tuple[object, ...], dict[str, Record]] = {}
    for row in study["gross_net"].rows:
        nets.setdefault((row["quantity"], row["closure"], row["year"]), {})[str(row["step_key"])] = row
    for steps in nets.values():
        yield [row for name, row in steps.items() if name != "net"], steps["net"]
    operation = study["jobs_by_year"].where(phase="operation", region="na", sector="na")
    jobs = [row for row in operation if row["formality"] != "informal"]
    for total in (row for row in jobs if row["channel"] == "total"):
        yield [row for row in jobs if row["year"] == total["year"] and row["channel"] != "total"], total


def test_printed_parts_make_the_printed_total_within_a_step_a_part(study: Study) -> None:
    amounts, steps, seen = Amounts(Words("en"), Steps.of(study)), Steps.of(study), 0
    for parts, total in ways(study):
        known = [float(row["value"] or 0) for row in parts]
        assert sum(known) == pytest.approx(float(total["value"] or 0), abs=1e-6 * max(map(abs, known)))
        printed = [amounts.of(row).rounded.central for row in parts]
        step = steps[str(total["unit"])]
        assert step is not None
        assert abs(sum(printed) - amounts.of(total).rounded.central) <= step * len(parts), total["id"]
        seen += 1
    assert seen > 80


def column_sums(table: Table, parts: Iterable[int], total: int) -> Iterator[tuple[Decimal, Decimal]]:
    """Yield the sum of printed parts and the printed total of every column."""

    def shown(row: int, column: int) -> Decimal:
        found = NUMBER.findall(plain(table.rows[row].cells[column].text))
        return Decimal(found[0].replace(",", "").replace("−", "-")) if found else Decimal(0)

    for column in range(1, len(table.columns)):
        yield sum((shown(part, column) for part in parts), Decimal(0)), shown(total, column)


def test_a_table_says_that_it_is_rounded_exactly_where_printed_parts_do_not_add_up(study: Study) -> None:
    context = edition_of(study)
    trade = trade_table(context)
    assert trade is not None
    names = [plain(row.cells[0].text) for row in trade.rows]
    net = names.index("Sum")
    money = fiscal_table(context)
    gross = [plain(row.cells[0].text) for row in money.rows].index("Named taxes, before losses elsewhere")
    sums = {
        "jobs": [jobs_table(context), [*column_sums(jobs_table(context), range(4), 4)]],
        "trade": [trade, [*column_sums(trade, range(net), net)]],
        "money": [money, [*column_sums(money, range(gross), gross)]],
    }
    for name, (table, found) in sums.items():
        assert isinstance(table, Table)
        assert isinstance(found, list)
        off = any(total != parts for parts, total in found)
        assert (NOTE in plain(table.note)) == off, name
    table = components(context)
    off = any(
        Decimal(own) - Decimal(other) != Decimal(change)
        for own, other, change in zip(*(_firsts(row.cells[1:]) for row in table.rows), strict=True)
    )
    assert (NOTE in plain(table.note)) == off


def _firsts(cells: Iterable[BlockCell]) -> list[str]:
    return [NUMBER.findall(plain(cell.text))[0].replace(",", "").replace("−", "-") for cell in cells]


def test_the_number_of_draws_moves_ranges_and_no_value(study: Study) -> None:
    other = study_of("byd-jizzakh")
    here, there = (Amounts(Words("en"), Steps.of(each)) for each in (study, other))
    different, seen = [], 0
    for name in ("kpi", "gross_net", "jobs_by_year", "output_by_year", "fiscal", "trade", "emissions_by_year"):
        for row, again in zip(study[name].rows, other[name].rows, strict=True):
            assert row["id"] == again["id"]
            if row["value"] is None or again["value"] is None:
                continue
            seen += 1
            said = here.of(row), there.of(again)
            if (said[0].value, said[0].scale) != (said[1].value, said[1].scale):
                different.append((name, row["id"], said[0].value, said[1].value))
    assert seen > 1000
    assert different == []


def test_only_amounts_round_results(root: Path) -> None:
    """Pages and charts ask for a result with its measure; none of them rounds by itself."""
    allowed = {"add_up"}
    for part in ("brief", "charts"):
        for file in sorted((root / "impact" / part).rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.ImportFrom) and node.module == "impact.words.rounding":
                    assert {name.name for name in node.names} <= allowed, file.name
