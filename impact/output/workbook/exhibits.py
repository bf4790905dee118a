"""Printed tables as sheets: the same rows and words, with numbers as numbers that read the tables of the study."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from impact.document import Column as PrintedColumn
from impact.document import Table, plain
from impact.document.table import Cell as PrintedCell
from impact.document.table import placed
from impact.language.messages import Language
from impact.language.table_text import column_head
from impact.output.workbook.content import Content, SheetCell, SheetColumn, SheetRow
from impact.output.workbook.formats import unlike
from impact.output.workbook.printed import CellReading, Number, PrintedNumberReader, Rounding, plain_number, rounding
from impact.output.workbook.study_tables import StudyTables

NARROWEST, WIDEST, OF_NUMBERS = 12.0, 52.0, 13.0
ENDS = ("low", "high")
DASHES = ("–", "—", "-", "−")


@dataclass(frozen=True)
class Laid:
    columns: tuple[SheetColumn, ...]
    rows: tuple[SheetRow, ...]


@dataclass(frozen=True)
class _Read:
    """A printed cell: its words, the numbers in them, and where these come from."""

    text: str
    said: CellReading
    address: str = ""
    status: str = ""

    @property
    def plain(self) -> bool:
        return self.said == CellReading() and self.text not in DASHES

    @property
    def dash(self) -> bool:
        return self.text in DASHES


class PrintedTables:
    def __init__(self, words: Language, tables: StudyTables) -> None:
        self._words, self._tables, self._reader = words, tables, PrintedNumberReader(words)

    def laid(self, table: Table) -> Laid:
        """Return a printed table: a range takes two columns, a cell over several columns stands in the first."""
        read = [_alike(self._read(row, table.columns)) for row in placed(table.rows)]
        columns: list[SheetColumn] = []
        cells: list[list[SheetCell]] = [[] for _ in read]
        for at, column in enumerate(table.columns):
            own = [row.get(at) for row in read]
            for title, numbers, made in self._columns(column, own):
                width = (
                    _width_of_numbers(made)
                    if numbers
                    else _width(title, [each.text for each in own if each is not None])
                )
                columns.append(SheetColumn(title, max(width, max(map(len, title.split()), default=0) + 2.0), numbers))
                for row, cell in zip(cells, made, strict=True):
                    row.append(cell)
        if any(each.status for row in read for each in row.values()):
            columns.append(SheetColumn(column_head(self._words, "status"), 16.0))
            for row, own_row in zip(cells, read, strict=True):
                marks = dict.fromkeys(each.status for each in own_row.values() if each.status)
                row.append(SheetCell(", ".join(self._words.say(f"status-{mark}") for mark in marks) or None))
        titles = unlike(column.title for column in columns)
        heads = tuple(SheetColumn(t, c.width, c.numbers) for t, c in zip(titles, columns, strict=True))
        roles = [row.role for row in table.rows]
        return Laid(heads, tuple(SheetRow(tuple(row), role) for row, role in zip(cells, roles, strict=True)))

    def _read(self, row: dict[int, PrintedCell], columns: Sequence[PrintedColumn]) -> dict[int, _Read]:
        found: dict[int, _Read] = {}
        for at, cell in row.items():
            text = " ".join(plain(cell.text).split())
            counted = bool(cell.cell) or (columns[at].align == "right" and not columns[at].row_header)
            said = self._reader.said(plain(cell.text)) if counted else CellReading()
            found[at] = _Read(text, said, cell.cell, cell.status)
        return found

    def _columns(self, column: PrintedColumn, own: list[_Read | None]) -> Iterator[tuple[str, bool, list[SheetCell]]]:
        """Yield title, whether it holds numbers, and cells of each column that a printed column becomes."""
        title = " ".join(column.label.split())
        valued = any(each is not None and each.said.value for each in own)
        ranged = any(each is not None and each.said.low for each in own)
        worded = any(each is not None and each.plain and each.text for each in own)
        if valued or worded or not ranged:
            yield title, valued, [self._value(each) for each in own]
        if ranged:
            for end in ENDS:
                said = self._words.say(f"workbook-{end}", label=title)
                yield said, True, [self._number(getattr(each.said, end), _end(each.address,
                    end)) if each else SheetCell()
                                   for each in own]  # fmt: skip

    def _value(self, read: _Read | None) -> SheetCell:
        if read is None or not read.text:
            return SheetCell()
        if read.said.value is None:
            return SheetCell(read.text if read.plain or read.dash else None)
        return self._number(read.said.value, read.address, read.text)

    def _number(self, number: Number | None, address: str, text: str = "") -> SheetCell:
        """Return a printed number, as a formula where an exact value of the study prints as it."""
        if number is None:
            return SheetCell(text or None)
        value = as_number(number.value)
        held = self._tables.held(address)
        found = rounding(held, number) if held is not None else None
        formula = self._tables.sum_of(address) if found else ""
        return SheetCell(value, number.code, rounded_formula(formula, found) if formula and found else "")


def as_number(value: Decimal) -> Content:
    return int(value) if value == value.to_integral_value() else float(value)


def rounded_formula(formula: str, found: Rounding) -> str:
    """Return a formula for the exact value as one for the printed value.

    Examples:
        >>> rounded_formula("A1", Rounding(Decimal(1), Decimal(100)))
        'ROUND(A1,-2)'
        >>> rounded_formula("A1", Rounding(Decimal(1000000), Decimal("0.1")))
        'ROUND((A1)/1000000,1)'
        >>> rounded_formula("A1", Rounding(Decimal(1), Decimal(500)))
        'ROUND((A1)/500,0)*500'
    """
    scaled = formula if found.per == 1 else f"({formula})/{plain_number(found.per)}"
    if found.step.normalize().as_tuple().digits == (1,):
        return f"ROUND({scaled},{-found.step.adjusted()})"
    return f"ROUND(({scaled})/{plain_number(found.step)},0)*{plain_number(found.step)}"


def _alike(row: dict[int, _Read]) -> dict[int, _Read]:
    """Return a row whose ranges are per cent as its values are: as numbers of per cent where no value is a share."""
    if any(each.said.value and each.said.value.percent for each in row.values()):
        return row
    return {
        at: replace(each, said=CellReading(None, each.said.low.as_printed, each.said.high.as_printed))
        if each.said.low and each.said.high and each.said.value is None
        else each
        for at, each in row.items()
    }


def _width_of_numbers(cells: Sequence[SheetCell]) -> float:
    longest = max((len(cell.number) - cell.number.find('"') for cell in cells if '"' in cell.number), default=0)
    return OF_NUMBERS + longest


def _end(address: str, column: str) -> str:
    table, _, rest = address.partition("/")
    row, _, _ = rest.rpartition("/")
    return f"{table}/{row}/{column}" if row else ""


def _width(title: str, texts: Sequence[str]) -> float:
    longest = max(map(len, texts), default=0)
    return min(WIDEST, max(NARROWEST, longest + 2.0, len(title) / 2 + 2.0))
