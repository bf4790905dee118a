"""What each sheet of a published file seems to be, said in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from impact.catalogue.io_table_areas import Format
from impact.catalogue.io_table_grid import MOST_CELLS, Cell
from impact.catalogue.io_table_layouts import Layout, layout_of
from impact.catalogue.io_table_long_seen import LongSeen, long_of
from impact.catalogue.io_table_numbers import PLAIN, Judged, judge
from impact.catalogue.io_table_pages import TOTAL, Page, is_mark, page_of_sheet
from impact.catalogue.io_table_recognise import Line, Recognised, letters, recognise
from impact.catalogue.workbook import Workbook, cell_name
from impact.errors import ImpactError, ProblemsError, did_you_mean, there_are
from impact.reading import decoded, read_bytes, rows
from impact.texts import shortened

WHOLE: Final = 80  # rows of a very large file that are kept whole; of the others the first columns
SIDE: Final = 20
SHOWN: Final = 8
JUDGED: Final = 300_000  # cells by which the format of numbers is told; of larger sheets some rows


@dataclass(frozen=True)
class Seen:
    """What was seen of one sheet.

    Attributes:
        page: the sheet. hidden: whether the workbook hides it.
        table: what it holds, if it is a table of one country. many: if it is one of many.
        long: if it has one flow a line.
        numbers: how they are written. marks: signs that stand in place of numbers, and how often.
    """

    page: Page
    hidden: bool
    table: Recognised | None
    many: Layout | None
    long: LongSeen | None
    numbers: Judged
    marks: dict[str, int]

    def lines(self) -> Iterator[str]:
        """Yield what was seen, one sentence a line."""
        page, table = self.page, self.table
        height = max(page.rows, default=0)
        lead = f"Sheet '{shortened(page.title, 60)}'" if page.title else shortened(page.label, 200)
        yield f"{lead}: {height:,} rows, {page.width:,} columns" + (", hidden" if self.hidden else "")
        if self.many:
            yield f"  Seems to be {self.many.said}"
        elif self.long:
            yield f"  Seems to be {self.long.said}"
        elif table is None:
            yield "  No table was recognised: no row has the labels of a column, in their order. If columns are called"
            yield "  otherwise than rows, write 'range', 'header_row', 'code_column' and 'same_order: true' by hand."
        else:
            yield from _of_table(page, table)
        if self.numbers.undecided:
            yield f"  Numbers: '{self.numbers.undecided}' may be two numbers, and nothing in the sheet decides."
        elif self.numbers.style is None:
            yield f"  Numbers: no format fits all of them; {self.numbers.why}."
        elif self.numbers.style != PLAIN:
            yield f"  Numbers: {self.numbers.style}" + (f", {self.numbers.why}." if self.numbers.why else ".")
        if self.marks:
            said = ", ".join(f"{sign!r} ({count:,})" for sign, count in sorted(self.marks.items()))
            yield f"  Among the numbers stand {said}."
        yield from _oddities(page)


def _of_table(page: Page, table: Recognised) -> Iterator[str]:
    names = f", names in column {letters(table.name_column)}" if table.name_column else ""
    yield f"  Header row {table.header_row}; codes in column {letters(table.code_column)}{names}."
    codes = _some(page.text(row, table.code_column) for row in table.rows)
    yield f"  Flows of {len(table.rows)} sectors in {table.flows}: {codes}."
    for word, lines in (("Rows", table.between_rows), ("Columns", table.between_columns)):
        if lines:
            yield f"  {word} among them that are no sectors: {_labels(lines)}."
    if table.uses:
        yield f"  Final use in {table.final_use}, names in row {table.use_row}: {_labels(table.uses)}."
    if table.inputs:
        column = letters(table.input_column)
        yield f"  Primary inputs in {table.primary_inputs}, names in column {column}: {_labels(table.inputs)}."
    totals = [
        line for line in (*table.uses, *table.inputs, *table.between_rows, *table.between_columns) if TOTAL(line.label)
    ]
    if totals:
        yield f"  Totals by their names: {_labels(totals)}."


def _labels(lines: tuple[Line, ...] | list[Line]) -> str:
    return _some(line.label or "(without name)" for line in lines)


def _some(texts: Iterator[str]) -> str:
    found = [f"'{shortened(text, 40)}'" for text in texts]
    return ", ".join(found[:SHOWN]) + (f" and {len(found) - SHOWN} more" if len(found) > SHOWN else "")


def _oddities(page: Page) -> Iterator[str]:
    for word, hidden in (("rows", page.hidden_rows), ("columns", page.hidden_columns)):
        if hidden:
            named = [str(at) if word == "rows" else letters(at) for at in sorted(hidden)]
            yield f"  Hidden {word}: {', '.join(named[:SHOWN])}{' and more' if len(named) > SHOWN else ''}."
    if page.merged:
        more = " and more" if len(page.merged) > SHOWN else ""
        yield f"  Merged cells: {', '.join(list(page.merged)[:SHOWN])}{more}."
    if page.formulas:
        many = f"{page.formulas:,} cells hold formulas" if page.formulas > 1 else "One cell holds a formula"
        yield f"  {many}; what is read are results, as they stand in the file."
    for place, fault in list(page.faults.items())[:3]:
        yield f"  {fault}" if cell_name(*place) in fault else f"  Cell {cell_name(*place)}: {fault}"
    if len(page.faults) > 3:
        yield f"  Cells beside these that hold neither text nor number: {len(page.faults) - 3:,}."


@dataclass(frozen=True)
class Inspection:
    """What was seen of a file.

    Attributes:
        file: that was looked at. data: its bytes.
        sheets: what was seen of each sheet. format: of a CSV file. unsure: what was guessed of the file.
    """

    file: Path
    data: bytes
    sheets: tuple[Seen, ...]
    format: Format = field(default_factory=Format)
    unsure: tuple[str, ...] = ()

    @property
    def best(self) -> Seen | None:
        """The sheet that a description is made of: that of most countries, else of most sectors."""
        found = [seen for seen in self.sheets if seen.many or seen.long or seen.table]
        return max(
            found,
            key=lambda seen: (bool(seen.many or seen.long), len(seen.table.rows) if seen.table else 0),
            default=None,
        )


def inspect(file: Path, sheet: str = "") -> Inspection:
    """Return what each sheet of a workbook, or a CSV file, seems to be.

    Args:
        file: to look at. sheet: only this one.

    Raises:
        ImpactError: there is no such file or sheet, or it is neither a workbook nor a text.
    """
    if not file.is_file():
        raise ImpactError(f"There is no file '{file}'.")
    data, label = read_bytes(file, str(file)), str(file)
    if (
        data[:2] == b"PK"
        or data[:4] == b"\xd0\xcf\x11\xe0"
        or file.suffix.lower() in (".xlsx", ".xlsm", ".xls", ".xlsb")
    ):
        book = Workbook(data, label)
        if sheet and sheet not in book.titles:
            raise ImpactError(
                f"{file}: there is no sheet '{sheet}'.{did_you_mean(sheet, book.titles)} {there_are(book.titles)}"
            )
        titles = [sheet] if sheet else book.titles
        pages = [(page_of_sheet(book.sheet(title), label), title in book.hidden) for title in titles]
        return Inspection(file, data, tuple(_seen(page, hidden) for page, hidden in pages))
    if sheet:
        raise ImpactError(f"{file}: a CSV file has no sheets. Leave '--sheet' out.")
    text, encoding, unsure = _text_of(data, label)
    separator = _separator(text)
    page = _page(text, label, separator)
    seen = _seen(page, hidden=False)
    style = seen.numbers.style
    said = {"separator": separator, "encoding": encoding}
    if style is not None and style != PLAIN:
        said |= {"decimal": style.decimal, "thousands": style.thousands}
    form = Format.model_validate(said)
    return Inspection(file, data, (seen,), form, unsure)


def _seen(page: Page, hidden: bool) -> Seen:
    long = long_of(page)
    many = None if long else layout_of(page)
    table = None if many or long else recognise(page)
    numbers = Judged(PLAIN)
    marks: dict[str, int] = {}
    if table:
        kept = [*table.columns, *(line.at for line in table.uses)]
        rows = [*table.rows, *(line.at for line in table.inputs)]
        every = len(rows) * len(kept) // JUDGED + 1
        numbers = judge(cell for row in rows[::every] for cell in page.line(row, kept))
        marks = _marks(cell for row in table.rows for cell in page.line(row, table.columns))
    if many:
        top = max(many.header_row, many.place_row)
        rows = [row for row in list(page.rows)[:WHOLE] if row > top and page.text(row, many.code_column)]
        across = range(many.first, many.first + len(many.sectors))
        held = [cell for row in rows for cell in page.line(row, across)]
        numbers = judge(held)
        marks = _marks(held)
    return Seen(page, hidden, table, many, long, numbers, marks)


def _marks(cells: Iterable[Cell]) -> dict[str, int]:
    signs = ["" if cell is None else str(cell).strip() for cell in cells if cell is None or is_mark(cell)]
    return dict(Counter(signs))


def _text_of(data: bytes, label: str) -> tuple[str, str, tuple[str, ...]]:
    """Return text, encoding, and whether the encoding was guessed."""
    for encoding in ("utf-8", "utf-16", "cp1251", "cp1252", "latin-1"):
        if encoding == "utf-16" and data[:2] not in (b"\xff\xfe", b"\xfe\xff"):
            continue
        high = [byte for byte in data[:100_000] if byte >= 0x80]
        if encoding == "cp1251" and sum(byte >= 0xC0 or byte in (0xA8, 0xB8) for byte in high) < 0.9 * len(high):
            continue
        try:
            text = decoded(data, label, encoding)
        except ProblemsError:
            if encoding == "latin-1":
                raise
            continue
        sure = encoding in ("utf-8", "utf-16")
        return text, encoding, () if sure else (f"the encoding {encoding} was guessed: look at the letters of names",)
    raise AssertionError("latin-1 reads all bytes")


def _separator(text: str) -> str:
    lines = [line for line in text.splitlines()[:200] if line.strip()]
    for sign in ("\t", ";", "|"):
        counts = sorted(line.count(sign) for line in lines)
        if counts and counts[len(counts) // 2] >= 2:
            return sign
    return ","


def _page(text: str, label: str, separator: str) -> Page:
    """Return a CSV text; of the rows of a very large one only the first columns."""
    found: dict[int, list[str]] = {}
    cells = 0
    for line, row in rows(text, label, separator):
        cells += len(row)
        found[line] = row if len(found) < WHOLE or cells <= MOST_CELLS else row[:SIDE]
    return Page(label, "", found)
