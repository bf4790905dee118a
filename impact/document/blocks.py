"""The content of a document as plain values, without any layout.

Sections return blocks; `impact.pdf` turns them into pages and `impact.export` into other formats. A block holds
everything a reader needs (alt text, titles, sources, row and column headers), no font, size or position. Text is
a tuple of spans, never markup, so that whatever a user writes prints as the characters it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias

from impact.charts.drawing import Drawing

Status = Literal["", "reported", "announced", "modelled"]


@dataclass(frozen=True)
class Span:
    """A run of characters with one look.

    Attributes:
        text: the characters as printed.
        strong, emphasis: semi-bold, italic.
        script: raised or lowered, as in CO2.
        href: address the run links to; empty for none. `#ID` links to a heading, table or figure.
        lang: BCP 47 language when it differs from the document's.
        cell: address of the table cell the number comes from (`table/id/column`); empty for prose.
    """

    text: str
    strong: bool = False
    emphasis: bool = False
    script: Literal["", "sub", "super"] = ""
    href: str = ""
    lang: str = ""
    cell: str = ""


Text: TypeAlias = tuple[Span, ...]


def text(*parts: str | Span | Text) -> Text:
    """Return one text out of strings, spans and texts."""
    spans: list[Span] = []
    for part in parts:
        if isinstance(part, str):
            spans.append(Span(part))
        elif isinstance(part, Span):
            spans.append(part)
        else:
            spans.extend(part)
    return tuple(spans)


def plain(content: Text) -> str:
    """Return the characters of a text."""
    return "".join(span.text for span in content)


@dataclass(frozen=True)
class Heading:
    """A heading; levels may not be skipped.

    Attributes:
        id: target of links and outline entries. outline: whether the outline lists it.
        minor: set small whatever its level, as inside a column or a callout.
    """

    level: Literal[1, 2, 3]
    text: Text
    id: str = ""
    outline: bool = True
    minor: bool = False


@dataclass(frozen=True)
class Paragraph:
    """Running text. `role` names what it is for, the theme says how it looks."""

    text: Text
    role: Literal["body", "standfirst", "small", "note"] = "body"


@dataclass(frozen=True)
class ItemList:
    """A list; `numbered` steps carry a numeral, otherwise a dash."""

    items: tuple[Text, ...]
    numbered: bool = False
    role: Literal["body", "small"] = "body"


@dataclass(frozen=True)
class KeyFigure:
    """One large number with what it means.

    Attributes:
        value: the numeral as printed, such as "5,000"; `unit` follows it in smaller type.
        label: what is counted. `range`: its range in words. `note`: gross or net, year, further meaning.
        status: reported, announced or modelled; drawn as a solid, outlined or hatched rule over the figure.
        cell: address of the table cell the numeral comes from.
    """

    value: str
    unit: str
    label: str | Text
    range: str | Text
    note: str | Text = ""
    status: Status = ""
    cell: str = ""


@dataclass(frozen=True)
class StatusKey:
    """The key to the status marks: reported solid, modelled hatched, announced outlined, each with its words."""

    items: tuple[tuple[Status, Text], ...]


@dataclass(frozen=True)
class KeyFigures:
    """A strip of two to six key figures.

    Attributes:
        items: the figures.
        legend: the key to the status marks, set under the strip.
        status_key: a sentence about the marks, for formats that cannot draw them; set after the legend.
    """

    items: tuple[KeyFigure, ...]
    status_key: Text = ()
    legend: StatusKey | None = None


@dataclass(frozen=True)
class Chart:
    """A registered chart that is still to be drawn, its size [pt], and which of its variants is meant."""

    name: str
    width: float
    height: float
    options: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Figure:
    """A chart with its finding as title, its measure as subtitle, its source line and its text alternative.

    Sections order a chart; it is drawn when the document is put together.
    """

    id: str
    label: str  # "Figure 1"
    title: Text
    subtitle: Text
    chart: Drawing | Chart
    alt: str
    source: Text

    @property
    def drawing(self) -> Drawing:
        """The chart as it is drawn.

        Raises:
            ValueError: it is still to be drawn.
        """
        if isinstance(self.chart, Chart):
            raise ValueError(f"the chart {self.chart.name} of {self.label} is not drawn yet")
        return self.chart


@dataclass(frozen=True)
class Column:
    """A table column.

    Attributes:
        label: the header; may hold line breaks.
        width: share of the table's width (shares are scaled to sum to one).
        align: numbers right, words left.
        row_header: cells of this column head their row.
    """

    label: str
    width: float = 1.0
    align: Literal["left", "right", "center"] = "left"
    row_header: bool = False


@dataclass(frozen=True)
class Cell:
    """One table cell.

    Attributes:
        bar: share from 0 to 1 of the longest bar, drawn beside the number. span: columns that the cell takes.
        rows: rows that it takes, whose own cells leave its columns out; they stay on one page.
    """

    text: Text
    bar: float | None = None
    status: Status = ""
    span: int = 1
    cell: str = ""
    rows: int = 1


@dataclass(frozen=True)
class Row:
    """A table row; `role` total is set apart, group is a heading inside the table."""

    cells: tuple[Cell, ...]
    role: Literal["", "total", "group"] = ""


def starts(rows: Sequence[Row]) -> list[list[int]]:
    """Return the first column of each cell, row by row: cells leave out the columns that cells above them take."""
    taken: dict[int, int] = {}  # column -> rows that a cell from above still takes
    found: list[list[int]] = []
    for row in rows:
        places, at = [], 0
        below = {column: left - 1 for column, left in taken.items() if left > 1}
        for cell in row.cells:
            while taken.get(at, 0):
                at += 1
            places.append(at)
            if cell.rows > 1:
                below |= dict.fromkeys(range(at, at + cell.span), cell.rows - 1)
            at += cell.span
        taken = below
        found.append(places)
    return found


@dataclass(frozen=True)
class Table:
    """A table with finding, headers, rows, a note and its source; it may run over several pages."""

    id: str
    label: str  # "Table 1"
    title: Text
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    subtitle: Text = ()
    source: Text = ()
    dense: bool = False
    note: Text = ()


@dataclass(frozen=True)
class Callout:
    """A box that is set apart, such as "What this brief does not say"."""

    blocks: tuple[Block, ...]
    tone: Literal["plain", "warning"] = "plain"


@dataclass(frozen=True)
class Grid:
    """Two columns side by side; `widths` are shares of the text width."""

    columns: tuple[tuple[Block, ...], ...]
    widths: tuple[float, ...] = (0.5, 0.5)


@dataclass(frozen=True)
class Sources:
    """Numbered sources; the number in the text is the place in this list, `#source-N` links to it.

    `first` is the number of the first item, for a list that goes on in another column.
    """

    items: tuple[Text, ...]
    first: int = 1


@dataclass(frozen=True)
class Qr:
    """A square code that leads to an address, with the address (and what is there) in words beside it."""

    url: str
    alt: str
    text: Text
    title: Text = ()


@dataclass(frozen=True)
class Contents:
    """The headings of the document with their pages; `levels` says which, those left out of the outline never."""

    levels: tuple[int, ...] = (2, 3)


@dataclass(frozen=True)
class Signatory:
    """Who signs, in which role; a `date` that is known is printed on its line."""

    role: str
    name: str = ""
    date: str = ""


@dataclass(frozen=True)
class SignOff:
    """Lines to sign on, two beside each other.

    Attributes:
        items: who signs.
        signature, date: what is written under the lines, in the language of the document.
        statement: what they sign for.
    """

    items: tuple[Signatory, ...]
    signature: str
    date: str
    statement: Text = ()


@dataclass(frozen=True)
class PageBreak:
    """What follows starts a new page."""


Block: TypeAlias = (
    Heading
    | Paragraph
    | ItemList
    | KeyFigures
    | StatusKey
    | Figure
    | Table
    | Callout
    | Grid
    | Sources
    | Qr
    | Contents
    | SignOff
    | PageBreak
)


@dataclass(frozen=True)
class Attachment:
    """A file carried inside the document (an associated file of PDF/A-3)."""

    name: str
    media_type: str
    description: str
    data: bytes
    relationship: Literal["Source", "Data", "Supplement"] = "Data"


@dataclass(frozen=True)
class Logo:
    """A picture (PNG or JPEG) at the head of every page.

    Attributes:
        image: the file. name: what messages call it.
        alt: says it to those who cannot see it, on the first page; empty when it is an ornament.
        height_mm: how high it is printed.
    """

    image: bytes
    alt: str = ""
    height_mm: float = 8.0
    name: str = "logo"


@dataclass(frozen=True)
class Running:
    """What stands on every page: header left and right, footer left; `page_of` holds {page} and {pages}."""

    header_left: Text
    header_right: Text
    footer_left: Text
    page_of: str = "{page} / {pages}"
    logo: Logo | None = None


@dataclass(frozen=True)
class Document:
    """A whole document: what is printed and what its metadata say.

    Attributes:
        title, subject, author, keywords: metadata.
        lang: BCP 47 language of the text.
        date: ISO date of the edition (`as_of`); no clock is read.
        producer: the program, such as "impact 0.1.0".
        mark: word set across every page, such as "DRAFT"; empty for none.
    """

    title: str
    lang: str
    date: str
    running: Running
    blocks: tuple[Block, ...]
    subject: str = ""
    author: str = ""
    keywords: str = ""
    producer: str = ""
    mark: str = ""
    attachments: tuple[Attachment, ...] = field(default=())


def walk(blocks: Iterable[Block]) -> Iterable[Block]:
    """Yield every block, those inside callouts and grids too, in reading order."""
    for block in blocks:
        yield block
        if isinstance(block, Callout):
            yield from walk(block.blocks)
        elif isinstance(block, Grid):
            for column in block.columns:
                yield from walk(column)


def changed(blocks: Iterable[Block], change: Callable[[Block], Block]) -> tuple[Block, ...]:
    """Return blocks, those inside callouts and grids too, each as `change` returns it."""

    def inside(block: Block) -> Block:
        if isinstance(block, Callout):
            return replace(block, blocks=changed(block.blocks, change))
        if isinstance(block, Grid):
            return replace(block, columns=tuple(changed(column, change) for column in block.columns))
        return block

    return tuple(change(inside(block)) for block in blocks)
