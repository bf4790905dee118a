"""What stands in a workbook, as plain values: sheets with rows of cells, and charts that read them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Content: TypeAlias = str | int | float | None
Role: TypeAlias = Literal["", "total", "group", "muted"]
ChartKind: TypeAlias = Literal["column", "bar", "line"]
Show: TypeAlias = Literal["fill", "line", "marker"]
GENERAL = "General"
NARROWEST = 84.0  # characters of the lines over and under a table
CHART_COLUMNS = 12  # that charts cover
LONGEST_NAME = 31  # characters of the name of a sheet


@dataclass(frozen=True)
class SheetCell:
    """One cell.

    Attributes:
        content: a text, a number, or nothing; of a formula the value that it comes to.
        number: the format of a number, as workbooks write it.
        formula: what is computed, without the sign of equality; empty for a plain value.
        link: an address on the web, or `#SHEET` for a sheet of the workbook.
    """

    content: Content = None
    number: str = GENERAL
    formula: str = ""
    link: str = ""


@dataclass(frozen=True)
class SheetColumn:
    """A column.

    Attributes:
        title: unique on its sheet, whatever the case of its letters. width: in characters.
        numbers: whether its title stands at the right, over numbers.
    """

    title: str
    width: float = 12.0
    numbers: bool = False


@dataclass(frozen=True)
class SheetRow:
    """A row. `role`: a total is set apart, a group is a heading inside the table."""

    cells: tuple[SheetCell, ...]
    role: Role = ""


@dataclass(frozen=True)
class ChartSeries:
    """Values of a chart: rows of its sheet, counted from the first under the header.

    Attributes:
        name: the column and row of the cell that holds its name. first, last: rows. names, values: columns.
        plus, minus: columns that say how far a range reaches from the value; None without ranges.
        colour: `#RRGGBB`. show: how it is drawn; marks are laid over the others, with their ranges.
    """

    name: tuple[int, int]
    first: int
    last: int
    names: int
    values: int
    colour: str
    plus: int | None = None
    minus: int | None = None
    show: Show = "fill"


@dataclass(frozen=True)
class SheetChart:
    """A chart that a workbook draws by itself.

    Attributes:
        kind: columns, bars or lines. stacked: one on the other. series: what is drawn, in this order.
        title: over it. alt: the chart in words. axis: what its values are counted in. number: their format.
        height: in pixels.
    """

    kind: ChartKind
    series: tuple[ChartSeries, ...]
    title: str
    alt: str
    axis: str
    number: str
    stacked: bool = False
    height: int = 330


@dataclass(frozen=True)
class SheetGrid:
    """The rows of a large table, column by column.

    Attributes:
        contents: of each column, from the first row to the last.
        numbers: the format of the numbers of each column: one for all, or one for each row; None of a column of texts.
        formulas: by column and row, counted from 0.
    """

    contents: tuple[Sequence[Content], ...]
    numbers: tuple[str | Sequence[str] | None, ...]
    formulas: Mapping[int, Mapping[int, str]] = field(default_factory=dict)

    @property
    def rows(self) -> int:
        return len(self.contents[0])


@dataclass(frozen=True)
class Sheet:
    """A sheet with one table.

    Attributes:
        name: unique, of 31 characters at most. key: name of its table for formulas.
        title: over it, in lines. top: lines under the title. columns: of the table. rows: under the header.
        notes: lines under the table. charts: beside it. colour: of its tab.
        aside: columns that only serve its charts, with a cell for each row: they stand beyond the charts.
        grid: rows of a large table, in the place of `rows`.
        says: what the list of sheets says of it; the title unless given. sort: what the list calls it.
        filtered: whether readers may filter its rows. names: columns that formulas call by a name.
    """

    name: str
    key: str
    title: str
    columns: tuple[SheetColumn, ...]
    rows: Sequence[SheetRow]
    top: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    charts: tuple[SheetChart, ...] = ()
    colour: str = ""
    aside: tuple[tuple[str, tuple[SheetCell, ...]], ...] = ()
    grid: SheetGrid | None = None
    says: str = ""
    sort: str = ""
    filtered: bool = True
    names: Mapping[str, int] = field(default_factory=dict)

    @property
    def last(self) -> int:
        """The last row of its table, counted from 0; one without rows has an empty one."""
        return self.head + max(1, len(self.rows) if self.grid is None else self.grid.rows)

    @property
    def head(self) -> int:
        return head_of(self.title, self.top)


def head_of(title: str, top: Sequence[str]) -> int:
    return 3 + title.count("\n") + len(top)


def beyond(columns: int) -> int:
    return columns + CHART_COLUMNS + 2


@dataclass(frozen=True)
class Book:
    """A workbook.

    Attributes:
        front: its first sheet, a list of the others. about: lines over that list, each behind a word or two; a line
            without text is a heading. sheets: the others, in their order.
        title, subject, author, company, keywords, day: what the file says of itself.
        back: words that lead back to the first sheet. footer: of each printed page. page_of: behind it, with
            `{page}` and `{pages}` in the place of numbers.
        ink, head, line, pale, link: colours. letter: whether pages are of that size, in the place of A4.
        named: whether the file may name a program.
    """

    front: Sheet
    about: tuple[tuple[str, str], ...]
    sheets: tuple[Sheet, ...]
    title: str
    subject: str
    author: str
    company: str
    keywords: str
    day: str
    back: str
    footer: str
    page_of: str
    ink: str
    head: str
    line: str
    pale: str
    link: str
    letter: bool = False
    named: bool = True
