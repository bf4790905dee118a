"""Tables: a head that each page repeats, numbers to the right, cells over several columns or rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from impact.document import Cell, Column, Row, Table, Text, plain, text
from impact.document.table_rows import placed, starts
from impact.export.word.maker import Maker, write_block
from impact.export.word.marks import status_run
from impact.export.word.runs import Look
from impact.export.word.styles import BRIEF_TABLE
from impact.export.word.tables import TableCell, TableRow, shares, table
from impact.export.word.words import border

LETTER, HEAD = 0.49, 0.52  # width of letters of cells and of heads, in sizes of the type
PADDING = 9.0  # on both sides of a cell [pt]
MOST = 0.3  # of the width, for a long word
ALIGNED = {"left": "", "right": '<w:jc w:val="right"/>', "center": '<w:jc w:val="center"/>'}


@write_block.register(Table)
def write_table(block: Table, maker: Maker) -> str:
    """Return number, finding and measure of a table, the table, note and source."""
    over = exhibit_head(maker, block.label, block.title, block.subtitle, block.id)  # first: a page may begin with it
    head = TableRow(tuple(_head(column, maker) for column in block.columns), head=True)
    rows = [head, *_rows(block, maker)]
    title = f"{block.label}. {plain(block.title)}" if block.label else plain(block.title)
    widths = roomy(block, maker.width, maker.theme.style("table_dense" if block.dense else "table_cell").size)
    made = table(BRIEF_TABLE, widths, rows, title=title, words=plain(block.subtitle))
    below = _below(maker, block.note, block.source)
    return over + made + (below or maker.gap(10.0))


def roomy(block: Table, width: float, size: float) -> list[float]:
    """Return the widths of columns [pt]: as they are asked for, but no number or word is broken where others have room.

    Args:
        block: the table. width: that it has. size: of its letters [pt].
    """
    asked = shares([column.width for column in block.columns], width)
    least = [_longest(column.label.split()) * HEAD * size + PADDING for column in block.columns]
    for own in placed(block.rows):
        for at, cell in own.items():
            if cell.span == 1:
                least[at] = max(least[at], _longest(plain(cell.text).split(" ")) * LETTER * size + PADDING)
    least = [min(each, MOST * width) for each in least]
    lacking = sum(max(0.0, need - own) for need, own in zip(least, asked, strict=True))
    spare = sum(max(0.0, own - need) for need, own in zip(least, asked, strict=True))
    given = min(1.0, lacking / spare) if spare else 0.0
    found = [
        own - (own - need) * given if own > need else need if lacking <= spare else own
        for need, own in zip(least, asked, strict=True)
    ]
    return shares(found, width)


def _longest(words: Sequence[str]) -> int:
    return max(map(len, words), default=0)


def exhibit_head(maker: Maker, label: str, title: Text, subtitle: Text, anchor: str) -> str:
    """Return what stands over a table or a chart: its number, the finding, what is measured."""
    found = maker.paragraph("ExhibitLabel", text(label), anchor=anchor) if label else ""
    found += maker.paragraph("Caption", title, anchor="" if label else anchor)
    return found + (maker.paragraph("ExhibitMeasure", subtitle) if plain(subtitle).strip() else "")


def _below(maker: Maker, *texts: Text) -> str:
    """Return the lines under a table."""
    return "".join(maker.paragraph("ExhibitSource", each) for each in texts if plain(each).strip())


def _head(column: Column, maker: Maker) -> TableCell:
    return TableCell(maker.paragraph("TableHead", text(column.label), more=ALIGNED[column.align]))


def _rows(block: Table, maker: Maker) -> Iterator[TableRow]:
    """Yield the rows; a cell that reaches down has a part in each row that it takes."""
    for row, own, all_cells in zip(block.rows, starts(block.rows), placed(block.rows), strict=True):
        yield TableRow(tuple(_cell(block, row, at, cell, at in own, maker) for at, cell in all_cells.items()))


def _cell(block: Table, row: Row, at: int, cell: Cell, begins: bool, maker: Maker) -> TableCell:
    merged = ("restart" if begins else "continue") if cell.rows > 1 else ""
    group, total = row.role == "group", row.role == "total"
    style = "TableGroup" if group else "TableDense" if block.dense else "TableText"
    palette, rules = maker.theme.palette, maker.theme.rules
    aligned = "" if cell.span > 1 and group else ALIGNED[block.columns[at].align]
    if merged == "continue":
        return TableCell(maker.paragraph(style, ""), cell.span, merged)
    content = status_run(maker, cell.status) if cell.status else ""
    content += maker.number(cell.text, cell.cell, Look(strong=total))
    edge = border("top", rules.strong, palette.navy) if total else ""
    return TableCell(
        maker.paragraph(style, content, more=aligned), cell.span, merged, palette.pale if group else "", edge
    )
