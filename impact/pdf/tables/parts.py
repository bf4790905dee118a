"""What a table consists of, before it is laid out."""

from __future__ import annotations

from dataclasses import dataclass

from impact.document import Status
from impact.pdf.file.structure import Element
from impact.pdf.page.text_box import Align, TextBox

MARK = 6.0  # side of a status mark [pt]
_MARK_GAP = 4.0


@dataclass(frozen=True)
class CellParts:
    """One cell.

    Attributes:
        text: its words or number.
        span: columns that it takes.
        rows: rows that it takes.
        status: drawn as a mark beside the text; empty for none.
        status_words: what the mark says to those who cannot see it.
    """

    text: TextBox
    span: int
    rows: int
    status: Status
    status_words: str

    def extra(self) -> float:
        """Return the room that the mark needs beside the text [pt]."""
        return MARK + _MARK_GAP if self.status else 0.0


@dataclass(frozen=True)
class RowParts:
    """One row of cells.

    Attributes:
        cells: from left to right.
        starts: first column of each cell.
        taken: columns that cells of rows above take.
        role: `total`, `group`, or empty.
        element: the row in the structure tree.
    """

    cells: tuple[CellParts, ...]
    starts: tuple[int, ...]
    taken: frozenset[int]
    role: str
    element: Element


@dataclass(frozen=True)
class ColumnParts:
    """One column.

    Attributes:
        header: its text.
        share: of the table's width.
        align: to which side its texts stand.
        label: the header on one line, for messages.
    """

    header: TextBox
    share: float
    align: Align
    label: str


@dataclass(frozen=True)
class TableElements:
    """The structure elements that all pieces of a table share.

    Attributes:
        table: holds all others.
        caption: label, title and subtitle.
        head: holds the row of headers.
        head_row: the headers.
        body: the other rows.
    """

    table: Element
    caption: Element
    head: Element
    head_row: Element
    body: Element

    @classmethod
    def new(cls) -> TableElements:
        """Return elements of a new table, in no tree yet."""
        return cls(Element("Table"), Element("Caption"), Element("THead"), Element("TR"), Element("TBody"))


@dataclass(frozen=True)
class TableParts:
    """All of a table, or the piece of it that stands on one page.

    Attributes:
        columns: headers and widths.
        rows: those of this piece.
        caption: texts above the table; none in a piece on a later page.
        notes: texts below it; not drawn in a piece before the last.
        elements: structure elements that all pieces share.
        dense: whether it is set small.
        continued: whether another piece stands before this one.
        last: whether no piece follows.
    """

    columns: tuple[ColumnParts, ...]
    rows: tuple[RowParts, ...]
    caption: tuple[TextBox, ...]
    notes: tuple[TextBox, ...]
    elements: TableElements
    dense: bool
    continued: bool = False
    last: bool = True
