"""What a table consists of, before it is laid out."""

from __future__ import annotations

from dataclasses import dataclass

from impact.document import Status
from impact.pdf.file.structure import Element
from impact.pdf.page.text_box import Align, TextBox

MARK = 6.0  # side of a status mark [pt]
_MARK_GAP = 4.0
BAR_GAP = 7.0  # between the longest bar and the widest number
_BAR_LEAST = 24.0


@dataclass(frozen=True)
class CellParts:
    """One cell: its text, how many columns and rows it takes, the bar and the status mark beside the text."""

    text: TextBox
    span: int
    rows: int
    bar: float | None
    status: Status
    status_words: str

    def extra(self) -> float:
        """Return the room that the mark or the shortest bar needs beside the text [pt]."""
        if self.bar is not None:
            return _BAR_LEAST + BAR_GAP
        return MARK + _MARK_GAP if self.status else 0.0


@dataclass(frozen=True)
class RowParts:
    """One row of cells.

    Attributes:
        starts: first column of each cell. taken: columns that cells of rows above take.
    """

    cells: tuple[CellParts, ...]
    starts: tuple[int, ...]
    taken: frozenset[int]
    role: str
    element: Element


@dataclass(frozen=True)
class ColumnParts:
    """One column: header, share of the width, where its texts stand."""

    header: TextBox
    share: float
    align: Align
    label: str


@dataclass(frozen=True)
class TableElements:
    """The structure elements that all pieces of a table share."""

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
    """All of a table; a piece on a later page has no caption, a piece before the last no notes."""

    columns: tuple[ColumnParts, ...]
    rows: tuple[RowParts, ...]
    caption: tuple[TextBox, ...]
    notes: tuple[TextBox, ...]
    elements: TableElements
    dense: bool
    continued: bool = False
    last: bool = True
