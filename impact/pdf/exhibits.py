"""Exhibits to boxes: key figures, figures, tables, and the key to their status marks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from impact.document import (
    Cell,
    Document,
    Figure,
    KeyFigure,
    KeyFigures,
    Row,
    Span,
    StatusKey,
    Table,
    starts,
    status_words,
    text,
)
from impact.document.drawing import Glyphs
from impact.look.parts import TextStyle
from impact.look.scripts import is_chinese
from impact.look.theme import Theme
from impact.pdf.boxes import Box, Stack
from impact.pdf.figure import FigureBox, FigureParts
from impact.pdf.key_figures import KeyFigureParts, KeyFiguresBox
from impact.pdf.setting import Setter
from impact.pdf.small_blocks import StatusKeyBox
from impact.pdf.structure import Element, table_attributes
from impact.pdf.table import TableBox
from impact.pdf.table_parts import CellParts, ColumnParts, RowParts, TableElements, TableParts
from impact.pdf.textbox import Align, Anchor
from impact.pdf.texts import TextMaker

_LEAST_NUMERAL = 0.6  # a numeral smaller than that is no headline any more: the strip is refused


class Exhibits(TextMaker):
    """Turns exhibits into boxes; status marks say the words that the keys of the document give them."""

    def __init__(self, document: Document, theme: Theme, setter: Setter) -> None:
        super().__init__(theme, setter)
        self._status_words = status_words(document.blocks)

    def key_figures(self, block: KeyFigures) -> Box:
        """Return a strip of key figures with its key."""
        style = self._numeral_style(block)
        parts = [self._key_figure(item, style) for item in block.items]
        rules, space = self.theme.rules, self.theme.spacing.key_figures
        strip = KeyFiguresBox(parts, self.setter.where, self.theme.palette.navy, rules.key_figure, space)
        below: list[Box] = []
        if block.legend is not None:
            below.append(self.status_key(block.legend))
        if block.status_key:
            below.append(self._text(block.status_key, "note", Element("P")))
        if not below:
            return strip
        strip.keep_with_next = True
        strip.after = 6.0
        stack = Stack([strip, *below], self.setter.where)
        stack.after = space
        return stack

    def _numeral_style(self, block: KeyFigures) -> TextStyle:
        """Return the style of all numerals of a strip, smaller where the widest would not fit at full size."""
        style = self.theme.style("numeral")
        room = KeyFiguresBox.column(len(block.items), self.theme.text_width())
        numerals = (_without_chinese(item.value)[0] for item in block.items)
        widest = max(self.setter.prepare((Span(f"{digits} "),), style).natural_width() for digits in numerals)
        return replace(style, size=style.size * max(room / widest, _LEAST_NUMERAL)) if widest > room else style

    def _key_figure(self, item: KeyFigure, style: TextStyle) -> KeyFigureParts:
        element = Element("Div")
        headline = element.add(Element("P"))
        digits, ten_thousands = _without_chinese(item.value)
        words = f"{ten_thousands}{item.unit}"
        unit = self._text((Span(words),), "numeral_unit", headline) if words else None
        lines = (
            self._text(text(item.label), "figure_label", Element("P")) if item.label else None,
            self._text(text(item.range), "figure_range", Element("P")) if item.range else None,
            self._text(text(item.note), "figure_range", Element("P")) if item.note else None,
        )
        value = f"{digits} " if words and not ten_thousands else digits
        numeral = self._text((Span(value),), style, headline)
        status_words = self._status_words.get(item.status, "")
        return KeyFigureParts(self.setter.where, item.status, status_words, element, numeral, unit, lines)

    def status_key(self, block: StatusKey) -> StatusKeyBox:
        """Return the key to the status marks."""
        items = [(status, self._text(words, "note", Element("P"))) for status, words in block.items]
        return StatusKeyBox(items, self.theme, self.setter.where)

    # Figures and tables.

    def figure(self, block: Figure) -> Box:
        """Return a figure with title and source."""
        self.setter.check_chart((mark.font, mark.text) for mark in block.drawing.marks if isinstance(mark, Glyphs))
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

    def table(self, block: Table) -> Box:
        """Return a table with title, note and source."""
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
            rows=tuple(
                self._row(block, row, places) for row, places in zip(block.rows, starts(block.rows), strict=True)
            ),
            caption=tuple(texts),
            notes=tuple(notes),
            elements=TableElements(table, caption, head, head_row, body),
            dense=block.dense,
        )
        return TableBox(parts, self.theme, self.setter.where)

    def _row(self, block: Table, row: Row, places: Sequence[int]) -> RowParts:
        style = self.theme.style("table_dense" if block.dense else "table_cell")
        if row.role == "total":
            style = replace(style, face="semibold")
        elif row.role == "group":
            style = self.theme.style("table_group")
        cells = []
        own: set[int] = set()
        for cell, at in zip(row.cells, places, strict=True):
            column = block.columns[at]
            cells.append(self._cell(cell, column.align, column.row_header or row.role == "group", style))
            own.update(range(at, at + cell.span))
        taken = frozenset(range(len(block.columns))) - own
        return RowParts(tuple(cells), tuple(places), taken, row.role, Element("TR"))

    def _cell(self, cell: Cell, align: Align, header: bool, style: TextStyle) -> CellParts:
        tag = "TH" if header else "TD"
        element = Element(tag, attributes=table_attributes("Row" if header else "", cell.span, cell.rows))
        words = self._status_words.get(cell.status, "")
        text = self._text(cell.text, style, element, align=align)
        return CellParts(text, cell.span, cell.rows, cell.bar, cell.status, words)


def _without_chinese(value: str) -> tuple[str, str]:
    """Return a numeral and the ideographs after it, such as 万: these are set with the unit, as high as its letters."""
    end = len(value)
    while end > 1 and is_chinese(value[end - 1]):
        end -= 1
    return value[:end], value[end:]
