"""Blocks to boxes: which style, which structure element, which space each block gets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from impact.brief.blocks import (
    Block,
    Callout,
    Cell,
    Figure,
    Grid,
    Heading,
    ItemList,
    KeyFigure,
    KeyFigures,
    PageBreak,
    Paragraph,
    Qr,
    Sources,
    Span,
    Status,
    StatusKey,
    Table,
    Text,
    plain,
    text,
)
from impact.look.parts import POINTS_PER_MM, TextStyle
from impact.look.theme import Theme
from impact.pdf.boxes import Box, BreakBox, Stack
from impact.pdf.containers import CalloutBox, GridBox
from impact.pdf.figure import FigureBox, FigureParts
from impact.pdf.items import Disc, ItemBox
from impact.pdf.key_figures import KeyFigureParts, KeyFiguresBox
from impact.pdf.names import block_name
from impact.pdf.setting import Setter
from impact.pdf.small_blocks import QrBox, StatusKeyBox
from impact.pdf.structure import Element, table_attributes
from impact.pdf.table import TableBox
from impact.pdf.table_parts import CellParts, ColumnParts, RowParts, TableElements, TableParts
from impact.pdf.textbox import Align, Anchor, TextBox

_HEADINGS = {1: "headline", 2: "section", 3: "subsection"}


class Builder:
    """Turns the blocks of one document into boxes."""

    def __init__(self, theme: Theme, setter: Setter, status_words: Mapping[Status, str] | None = None) -> None:
        """Build with the words that a key of the document gives to the status marks."""
        self.theme, self.setter = theme, setter
        self._status_words = status_words or {}
        self._headings = 0

    def stack(self, blocks: tuple[Block, ...], where: str, element: Element | None = None) -> Stack:
        """Return blocks under each other."""
        return Stack([self.box(block) for block in blocks], where, element)

    def box(self, block: Block) -> Box:
        """Return the box of one block."""
        outer = self.setter.where
        self.setter.where = block_name(block)
        box = self._box(block)
        box.where = box.where or self.setter.where
        self.setter.where = outer
        return box

    def _box(self, block: Block) -> Box:
        match block:
            case Heading():
                return self._heading(block)
            case Paragraph():
                # The standfirst is large enough to be read at the full width.
                measure = float("inf") if block.role == "standfirst" else self._measure()
                return self._text(block.text, block.role, Element("P"), measure=measure)
            case ItemList():
                return self._list(block)
            case KeyFigures():
                return self._key_figures(block)
            case StatusKey():
                return self._status_key(block)
            case Figure():
                return self._figure(block)
            case Table():
                return self._table(block)
            case Callout():
                return self._callout(block)
            case Grid():
                columns = [self.stack(column, self.setter.where) for column in block.columns]
                return GridBox(columns, block.widths, self.theme.page.gutter_mm * POINTS_PER_MM, self.setter.where)
            case Sources():
                return self._sources(block)
            case Qr():
                return self._qr(block)
            case PageBreak():
                return BreakBox()

    # Texts.

    def _measure(self) -> float:
        return self.theme.page.measure_mm * POINTS_PER_MM

    def _text(
        self,
        content: Text,
        role: str | TextStyle,
        element: Element,
        *,
        align: Align = "left",
        measure: float = float("inf"),
        anchor: Anchor | None = None,
    ) -> TextBox:
        style = self.theme.style(role) if isinstance(role, str) else role
        return TextBox(self.setter.prepare(content, style), element, align, measure, anchor)

    def _heading(self, block: Heading) -> Box:
        self._headings += 1
        name = block.id or f"heading-{self._headings}"
        anchor = Anchor(name, plain(block.text).replace("\n", " "), block.level if block.outline else 0)
        style = _HEADINGS[3] if block.minor else _HEADINGS[block.level]
        box = self._text(block.text, style, Element(f"H{block.level}"), anchor=anchor)
        box.keep_with_next = True
        return box

    # Lists.

    def _list(self, block: ItemList) -> Box:
        style = self.theme.style(block.role)
        spacing = self.theme.spacing
        numbering = "Decimal" if block.numbered else "Disc"
        parent = Element("L", attributes={"O": "List", "ListNumbering": numbering})
        marker = replace(self.theme.style("step"), colour="paper") if block.numbered else replace(style, colour="teal")
        items: list[Box] = []
        for number, content in enumerate(block.items, start=1):
            text = str(number) if block.numbered else "–"
            align: Align = "center" if block.numbered else "left"
            after = spacing.step_item if block.numbered else spacing.list_item
            item = self._item(parent, (Span(text),), marker, content, replace(style, after=after), align)
            indent = spacing.step_indent if block.numbered else spacing.list_indent
            disc = Disc(self.theme.palette.navy) if block.numbered else None
            items.append(ItemBox(item[0], item[1], indent, disc))
        stack = Stack(items, self.setter.where, parent)
        stack.after = style.after
        return stack

    def _item(
        self, parent: Element, marker: Text, marker_style: TextStyle, content: Text, style: TextStyle, align: Align
    ) -> tuple[TextBox, TextBox]:
        item = parent.add(Element("LI"))
        label, body = item.add(Element("Lbl")), item.add(Element("LBody"))
        return (
            self._text(marker, marker_style, label, align=align),
            self._text(content, style, body, measure=self._measure()),
        )

    def _sources(self, block: Sources) -> Box:
        style = self.theme.style("source_item")
        parent = Element("L", attributes={"O": "List", "ListNumbering": "Decimal"})
        marker_style = replace(style, face="semibold", colour="teal")
        items: list[Box] = []
        for number, content in enumerate(block.items, start=block.first):
            marker, body = self._item(parent, (Span(f"[{number}]"),), marker_style, content, style, "left")
            marker.anchor = Anchor(f"source-{number}")
            items.append(ItemBox(marker, body, self.theme.spacing.source_indent))
        return Stack(items, self.setter.where, parent)

    # Key figures.

    def _key_figures(self, block: KeyFigures) -> Box:
        parts = [self._key_figure(item) for item in block.items]
        rules, space = self.theme.rules, self.theme.spacing.key_figures
        strip = KeyFiguresBox(parts, self.setter.where, self.theme.palette.navy, rules.key_figure, space)
        below: list[Box] = []
        if block.legend is not None:
            below.append(self._status_key(block.legend))
        if block.status_key:
            below.append(self._text(block.status_key, "note", Element("P")))
        if not below:
            return strip
        strip.keep_with_next = True
        strip.after = 6.0
        stack = Stack([strip, *below], self.setter.where)
        stack.after = space
        return stack

    def _key_figure(self, item: KeyFigure) -> KeyFigureParts:
        element = Element("Div")
        headline = element.add(Element("P"))
        unit = self._text((Span(item.unit),), "numeral_unit", headline) if item.unit else None
        lines = (
            self._text(text(item.label), "figure_label", Element("P")) if item.label else None,
            self._text(text(item.range), "figure_range", Element("P")) if item.range else None,
            self._text(text(item.note), "figure_range", Element("P")) if item.note else None,
        )
        value = f"{item.value} " if item.unit else item.value
        numeral = self._text((Span(value),), "numeral", headline)
        words = self._status_words.get(item.status, "")
        return KeyFigureParts(self.setter.where, item.status, words, element, numeral, unit, lines)

    def _status_key(self, block: StatusKey) -> StatusKeyBox:
        items = [(status, self._text(words, "note", Element("P"))) for status, words in block.items]
        return StatusKeyBox(items, self.theme, self.setter.where)

    # Figures and tables.

    def _figure(self, block: Figure) -> Box:
        label = self._text(
            (Span(block.label),), "exhibit_label", Element("P"), anchor=Anchor(block.id) if block.id else None
        )
        parts = FigureParts(
            label=label,
            title=self._text(block.title, "exhibit_title", Element("P")),
            subtitle=self._text(block.subtitle, "exhibit_subtitle", Element("P")) if block.subtitle else None,
            drawing=block.drawing,
            alt=block.alt,
            source=self._text(block.source, "exhibit_source", Element("P")) if block.source else None,
            faces=self.setter.faces,
        )
        return FigureBox(parts, self.setter.where, self.theme.spacing.exhibit)

    def _table(self, block: Table) -> Box:
        table, caption, head, body = Element("Table"), Element("Caption"), Element("THead"), Element("TBody")
        head_row = Element("TR")
        columns = tuple(
            ColumnParts(
                self._text(
                    (Span(column.label),),
                    "table_head",
                    Element("TH", attributes=table_attributes("Column")),
                    align=column.align,
                ),
                column.width,
                column.align,
                column.label.replace("\n", " "),
            )
            for column in block.columns
        )
        anchor = Anchor(block.id) if block.id else None
        texts = [self._text((Span(block.label),), "exhibit_label", Element("P"), anchor=anchor)]
        texts.append(self._text(block.title, "exhibit_title", Element("P")))
        if block.subtitle:
            texts.append(self._text(block.subtitle, "exhibit_subtitle", Element("P")))
        notes = [self._text(text, "exhibit_source", Element("P")) for text in (block.note, block.source) if text]
        parts = TableParts(
            columns=columns,
            rows=tuple(self._row(block, index) for index in range(len(block.rows))),
            caption=tuple(texts),
            notes=tuple(notes),
            elements=TableElements(table, caption, head, head_row, body),
            dense=block.dense,
        )
        return TableBox(parts, self.theme, self.setter.where)

    def _row(self, block: Table, index: int) -> RowParts:
        row = block.rows[index]
        style = self.theme.style("table_dense" if block.dense else "table_cell")
        if row.role == "total":
            style = replace(style, face="semibold")
        elif row.role == "group":
            style = self.theme.style("table_group")
        cells, at = [], 0
        for cell in row.cells:
            column = block.columns[at]
            cells.append(self._cell(cell, column.align, column.row_header or row.role == "group", style))
            at += cell.span
        return RowParts(tuple(cells), row.role, Element("TR"))

    def _cell(self, cell: Cell, align: Align, header: bool, style: TextStyle) -> CellParts:
        tag = "TH" if header else "TD"
        element = Element(tag, attributes=table_attributes("Row" if header else "", cell.span))
        words = self._status_words.get(cell.status, "")
        return CellParts(self._text(cell.text, style, element, align=align), cell.span, cell.bar, cell.status, words)

    # Containers and the code.

    def _callout(self, block: Callout) -> Box:
        palette = self.theme.palette
        content = self.stack(block.blocks, self.setter.where, Element("Div"))
        warning = block.tone == "warning"
        return CalloutBox(
            content, self.theme, palette.sand if warning else palette.pale, palette.amber if warning else palette.teal
        )

    def _qr(self, block: Qr) -> Box:
        words: list[Box] = []
        if block.title:
            title = replace(self.theme.style("subsection"), size=9.6, leading=12.4, before=0, after=1)
            words.append(self._text(block.title, title, Element("P")))
        words.append(self._text(block.text, "note", Element("P")))
        return QrBox(block.url, block.alt, Stack(words, self.setter.where), self.theme, self.setter.where)
