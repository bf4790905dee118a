"""Sheets as a workbook: only this module knows XlsxWriter."""

from __future__ import annotations

import io
import re
import textwrap
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from impact.brief.edition.passes import without_marks
from impact.output.office.zip_files import without_program
from impact.output.workbook.charts import insert_charts
from impact.output.workbook.content import GENERAL, NARROWEST, Book, Role, Sheet, SheetCell, SheetGrid, beyond
from impact.output.workbook.formats import quoted

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

FONT, SIZE = "Calibri", 10
A4, LETTER = 9, 1  # numbers of paper
WEB = re.compile(r"https?://[^\s\"<>|]{3,2000}")
LONGEST_FOOTER = 180
DEFAULT_WIDTH = 9  # characters of a column without a width of its own
LINE = 13.5  # height of a line [pt]
WRAPPED = 36.0  # width of a column from which texts are broken into lines
PAIR = 1  # the column of the front sheet that holds its texts
LIKE_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # a text that begins so is marked as text, for whoever edits it
LONGEST = 32_000  # characters of a cell


def written(book: Book) -> bytes:
    """Return a workbook as a file: the same content gives the same bytes."""
    from xlsxwriter import Workbook

    stream = io.BytesIO()
    options = {
        "in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False,
        "default_format_properties": {"font_name": FONT, "font_size": SIZE, "font_color": book.ink},
    }  # fmt: skip
    with Workbook(stream, options) as made:
        day = datetime.fromisoformat(book.day).replace(tzinfo=UTC)
        made.set_properties(
            {
                "title": book.title,
                "subject": book.subject,
                "author": book.author,
                "company": book.company,
                "keywords": book.keywords,
                "created": day,
            }
        )
        made.set_size(24_000, 14_000)
        _Writer(made, book).write()
    return stream.getvalue() if book.named else without_program(stream.getvalue())


class _Writer:
    def __init__(self, made: Workbook, book: Book) -> None:
        self._made, self._book, self._looks = made, book, Looks(made, book)
        self._front = f"internal:{quoted(book.front.name)}!A1"

    def write(self) -> None:
        """Write all sheets; those that formulas name are there before the formulas."""
        book = self._book
        pages = {sheet.name: self._made.add_worksheet(sheet.name) for sheet in (book.front, *book.sheets)}
        self._front_sheet(pages[book.front.name])
        for sheet in book.sheets:
            self._sheet(pages[sheet.name], sheet)

    def _write(self, page: Worksheet, row: int, column: int, text: str, **looks: Any) -> None:
        page.write_string(row, column, shortened(text), self._looks.text(text, **looks))

    def _front_sheet(self, page: Worksheet) -> None:
        book, front = self._book, self._book.front
        self._page(page, front)
        self._write(page, 0, 0, front.title, bold=True, font_size=18, font_color=book.head)
        labels, texts = (int(front.columns[at].width) for at in (0, PAIR))
        for row, (label, text) in enumerate(book.about, start=2):
            if not text:
                page.set_row(row, 26)
                self._write(page, row, 0, label, bold=True, font_size=12, font_color=book.head, valign="bottom")
                continue
            self._write(page, row, 0, label, bold=True, text_wrap=True, valign="top")
            self._write(page, row, PAIR, text, text_wrap=True, valign="top", align="left", indent=1)
            page.set_row(row, LINE * max(1, -(-_wide(text) // texts), -(-_wide(label) // labels)) + 2)
        head = len(book.about) + 2
        self._table(page, front, head)
        page.print_area(0, 0, head + len(front.rows), len(front.columns) - 1)
        page.set_first_sheet()
        page.activate()

    def _sheet(self, page: Worksheet, sheet: Sheet) -> None:
        from xlsxwriter.utility import xl_col_to_name

        book = self._book
        self._page(page, sheet)
        titles = sheet.title.split("\n")
        for row, line in enumerate(titles):
            self._write(page, row, 0, line, bold=True, font_size=14, font_color=book.head)
        for row, line in enumerate(sheet.top, start=len(titles)):
            self._write(page, row, 0, line)
        page.write_url(sheet.head - 2, 0, self._front, self._looks.of(font_color=book.link, underline=1), book.back)
        self._table(page, sheet, sheet.head)
        last = sheet.last + 1
        wide = int(max(NARROWEST, sum(column.width for column in sheet.columns)))
        for part in (part for line in sheet.notes for part in textwrap.wrap(line, wide)):
            last += 1
            self._write(page, last, 0, part, italic=True)
        page.freeze_panes(sheet.head + 1, 1)
        page.repeat_rows(sheet.head)
        right, below = insert_charts(self._made, page, sheet, book) if sheet.charts else (0, 0)
        missing = max(0.0, NARROWEST - sum(column.width for column in sheet.columns))
        right = max(right, len(sheet.columns) - 1 + -(-int(missing) // DEFAULT_WIDTH))
        page.print_area(0, 0, max(last, below), right)
        first, end = sheet.head + 2, sheet.last + 1
        for name, column in sheet.names.items():
            letter = xl_col_to_name(column)
            self._made.define_name(name, f"={quoted(sheet.name)}!${letter}${first}:${letter}${end}")

    def _page(self, page: Worksheet, sheet: Sheet) -> None:
        book = self._book
        for at, column in enumerate(sheet.columns):
            page.set_column(at, at, column.width)
        page.hide_gridlines(2)
        page.set_landscape()
        page.set_paper(LETTER if book.letter else A4)
        page.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
        page.fit_to_pages(1, 0)
        pages = book.page_of.replace("{page}", "&P").replace("{pages}", "&N")
        page.set_footer(f"&L&8{book.footer.replace('&', '&&')[:LONGEST_FOOTER]}&R&8{pages}")
        if sheet.colour:
            page.set_tab_color(sheet.colour)

    def _table(self, page: Worksheet, sheet: Sheet, head: int) -> None:
        book, last = self._book, head + sheet.last - sheet.head
        looks = {"bold": True, "font_color": "#FFFFFF", "bg_color": book.head, "text_wrap": True, "valign": "vcenter"}
        ends, left = self._looks.of(**looks, align="right"), self._looks.of(**looks, align="left", indent=1)
        begins = self._looks.of(**looks, align="left")
        heads = [
            {"header": column.title, "header_format": ends if column.numbers else left if at else begins}
            for at, column in enumerate(sheet.columns)
        ]
        page.add_table(head, 0, last, len(heads) - 1, {
            "name": f"table_{sheet.key}", "style": None, "autofilter": sheet.filtered, "columns": heads,
        })  # fmt: skip
        wrapped = [column.width >= WRAPPED for column in sheet.columns]
        for at, row in enumerate(sheet.rows, start=head + 1):
            for column, cell in enumerate(row.cells):
                self._cell(
                    page, at, column, cell, row.role, wrapped=wrapped[column], right=sheet.columns[column].numbers
                )
        if sheet.grid is not None:
            self._grid(page, head + 1, sheet.grid)
        faint = self._looks.of(font_color=book.line)
        for column, (title, cells) in enumerate(sheet.aside, start=beyond(len(sheet.columns))):
            page.set_column(column, column, 12.0)
            page.write_string(head, column, title, faint)
            for at, cell in enumerate(cells, start=head + 1):
                if cell.formula:
                    number = self._looks.of(font_color=book.line, num_format=cell.number)
                    page.write_formula(at, column, f"={cell.formula}", number, cell.content)

    def _grid(self, page: Worksheet, first: int, grid: SheetGrid) -> None:
        """Write the cells of a large table, column by column; `first` is its first row, counted from 0."""
        of, text = self._looks.of, self._looks.text
        for column, (cells, numbers) in enumerate(zip(grid.contents, grid.numbers, strict=True)):
            formulas = grid.formulas.get(column, {})
            for at, cell in enumerate(cells):
                row, code = first + at, numbers[at] if isinstance(numbers, list) else numbers
                if isinstance(cell, str):
                    page.write_string(row, column, shortened(cell), text(cell, align="left", indent=1))
                elif at in formulas:
                    page.write_formula(row, column, f"={formulas[at]}", of(num_format=code, bold=True), cell)
                elif cell is not None:
                    page.write_number(
                        row, column, cell, of(align="left", indent=1) if code is None else of(num_format=code)
                    )

    def _cell(
        self, page: Worksheet, row: int, column: int, cell: SheetCell, role: Role, *, wrapped: bool, right: bool
    ) -> None:  # fmt: skip
        content = cell.content
        text = isinstance(content, str)
        inside, web = cell.link.startswith("#"), bool(cell.link) and WEB.fullmatch(cell.link) is not None
        marked = isinstance(content, str) and content.startswith(LIKE_A_FORMULA)
        look = self._looks.cell(
            role, cell.number, wrapped=wrapped and text, quoted=marked,
            link=inside or web, align="right" if right else "" if not text or not column else "left",
        )  # fmt: skip
        if content is None:
            page.write_blank(row, column, None, look)
        elif isinstance(content, str):
            if inside or web:
                address = f"internal:{quoted(cell.link[1:])}!A1" if inside else cell.link
                page.write_url(row, column, address, look, shortened(content))
            else:
                page.write_string(row, column, shortened(content), look)
        elif cell.formula:
            page.write_formula(row, column, f"={cell.formula}", look, content)
        else:
            page.write_number(row, column, content, look)


def _wide(text: str) -> int:
    """Return how many columns of letters a text takes; Chinese letters take two."""
    return sum(2 if sign >= "\u2e80" else 1 for sign in text)


class Looks:
    """Formats of a workbook, made when they are first needed."""

    def __init__(self, made: Workbook, book: Book) -> None:
        self._made, self._book = made, book
        self._formats: dict[tuple[object, ...], Format] = {}

    def of(self, **looks: Any) -> Format:
        key = tuple(sorted(looks.items()))
        if key not in self._formats:
            self._formats[key] = self._made.add_format(looks)
        return self._formats[key]

    def text(self, content: str, **looks: Any) -> Format:
        """Return the format of a text; one that begins like a formula stays a text when it is edited."""
        return self.of(**looks, **({"quote_prefix": True} if content.startswith(LIKE_A_FORMULA) else {}))

    def cell(self, role: Role, number: str, *, wrapped: bool, quoted: bool, link: bool, align: str) -> Format:
        key = (role, number, wrapped, quoted, link, align)
        if key not in self._formats:
            self._formats[key] = self._made.add_format(self._cell(*key))
        return self._formats[key]

    def _cell(self, role: Role, number: str, wrapped: bool, quoted: bool, link: bool, align: str) -> dict[str, Any]:
        book = self._book
        looks: dict[str, Any] = {"valign": "top", "bottom": 4, "bottom_color": book.line}
        looks |= {"bold": True} if role else {}
        looks |= {"top": 1, "top_color": book.head} if role == "total" else {}
        looks |= {"bg_color": book.pale} if role == "group" else {}
        looks |= {"text_wrap": True} if wrapped else {}
        looks |= {"quote_prefix": True} if quoted else {}
        looks |= {"font_color": book.link, "underline": 1} if link else {}
        looks |= {"align": align} if align else {}
        looks |= {"indent": 1} if align == "left" else {}
        return looks if number == GENERAL else looks | {"num_format": number}


def shortened(text: str) -> str:
    """Return a text that a cell can hold: characters only, and not too many."""
    text = without_marks(text)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]} …"
