"""Sources: the number of each in brackets, and the source beside it."""

from __future__ import annotations

from dataclasses import replace

from impact.document import Sources, Span
from impact.document.sources import source_anchor
from impact.pdf.box_maker import BoxMaker, make_box
from impact.pdf.file.structure import Element
from impact.pdf.page.box import Box
from impact.pdf.page.flowing_columns import FlowingColumns
from impact.pdf.page.item_box import ItemBox, item_elements
from impact.pdf.page.stack import Stack
from impact.pdf.page.text_box import Anchor


@make_box.register(Sources)
def sources_box(block: Sources, maker: BoxMaker) -> Box:
    """Return the list, each number a place that links lead to."""
    style = maker.theme.style("source_item")
    parent = Element("L", attributes={"O": "List", "ListNumbering": "Decimal"})
    marker_style = replace(style, face="semibold", colour="teal")
    items: list[Box] = []
    for number, content in zip(block.numbers(), block.items, strict=True):
        label, body = item_elements(parent)
        marker = maker.text((Span(f"[{number}]"),), marker_style, label, anchor=Anchor(source_anchor(number)))
        text = maker.text(content, style, body, measure=maker.measure())
        items.append(ItemBox(marker, text, maker.theme.spacing.source_indent))
    box: Box
    if block.columns > 1:
        box = FlowingColumns(items, block.columns, maker.gutter(), maker.where, parent)
    else:
        box = Stack(items, maker.where, parent)
    box.after = maker.theme.style("body").after
    return box
