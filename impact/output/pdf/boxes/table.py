"""Tables: number, finding, headers, rows, note and source."""

from collections.abc import Sequence
from dataclasses import replace

from impact.document import Cell, Column, Row, Span, Table, starts
from impact.output.pdf.box_maker import BoxMaker, make_box
from impact.output.pdf.file.structure import Element, table_attributes
from impact.output.pdf.page.box import Box
from impact.output.pdf.page.text_box import Align, Anchor, TextBox
from impact.output.pdf.tables.measures import CellParts, ColumnParts, RowParts, TableElements, TableParts
from impact.output.pdf.tables.table_box import TableBox
from impact.theme.parts import TextStyle


@make_box.register(Table)
def table_box(block: Table, maker: BoxMaker) -> Box:
    first_columns = starts(block.rows)
    parts = TableParts(
        columns=tuple(_column(column, maker) for column in block.columns),
        rows=tuple(_row(block, row, places, maker) for row, places in zip(block.rows, first_columns, strict=True)),
        caption=_caption(block, maker),
        notes=tuple(maker.text(text, "exhibit_source", Element("P")) for text in (block.note, block.source) if text),
        elements=TableElements.new(),
        dense=block.dense,
    )
    return TableBox(parts, maker.theme, maker.where)


def _caption(block: Table, maker: BoxMaker) -> tuple[TextBox, ...]:
    anchor = Anchor(block.id) if block.id else None
    texts = [maker.text((Span(block.label),), "exhibit_label", Element("P"), anchor=anchor)]
    texts.append(maker.text(block.title, "exhibit_title", Element("P")))
    if block.subtitle:
        texts.append(maker.text(block.subtitle, "exhibit_subtitle", Element("P")))
    return tuple(texts)


def _column(column: Column, maker: BoxMaker) -> ColumnParts:
    element = Element("TH", attributes=table_attributes("Column"))
    header = maker.text((Span(column.label),), "table_head", element, align=column.align)
    return ColumnParts(header, column.width, column.align, column.label.replace("\n", " "))


def _row(block: Table, row: Row, places: Sequence[int], maker: BoxMaker) -> RowParts:
    style = _row_style(block, row, maker)
    cells = []
    own: set[int] = set()
    for cell, at in zip(row.cells, places, strict=True):
        column = block.columns[at]
        align = column.align if cell.span == 1 else "left"  # words, such as a reason
        cells.append(_cell(cell, align, column.row_header or row.role == "group", style, maker))
        own.update(range(at, at + cell.span))
    taken = frozenset(range(len(block.columns))) - own
    return RowParts(tuple(cells), tuple(places), taken, row.role, Element("TR"))


def _row_style(block: Table, row: Row, maker: BoxMaker) -> TextStyle:
    if row.role == "group":
        return maker.theme.style("table_group")
    style = maker.theme.style("table_dense" if block.dense else "table_cell")
    return replace(style, face="semibold") if row.role == "total" else style


def _cell(cell: Cell, align: Align, header: bool, style: TextStyle, maker: BoxMaker) -> CellParts:
    tag = "TH" if header else "TD"
    element = Element(tag, attributes=table_attributes("Row" if header else "", cell.span, cell.rows))
    text = maker.text(cell.text, style, element, align=align)
    words = maker.status_words.get(cell.status, "")
    return CellParts(text, cell.span, cell.rows, cell.status, words)
