"""Lists: a dash, or a numeral in a disc, and the text beside it."""

from __future__ import annotations

from dataclasses import replace

from impact.document import ItemList, Span
from impact.pdf.box_maker import BoxMaker, make_box
from impact.pdf.file.structure import Element
from impact.pdf.page.box import Box
from impact.pdf.page.item_box import Disc, ItemBox, item_elements
from impact.pdf.page.stack import Stack


@make_box.register(ItemList)
def list_box(block: ItemList, maker: BoxMaker) -> Box:
    """Return a list with one box for each item."""
    numbering = "Decimal" if block.numbered else "Disc"
    parent = Element("L", attributes={"O": "List", "ListNumbering": numbering})
    make_item = _step if block.numbered else _dashed
    items: list[Box] = [make_item(block, number, parent, maker) for number in range(1, len(block.items) + 1)]
    stack = Stack(items, maker.where, parent)
    stack.after = maker.theme.style(block.role).after
    return stack


def _step(block: ItemList, number: int, parent: Element, maker: BoxMaker) -> ItemBox:
    theme = maker.theme
    label, body = item_elements(parent)
    marker_style = replace(theme.style("step"), colour="paper")
    style = replace(theme.style(block.role), after=theme.spacing.step_item)
    marker = maker.text((Span(str(number)),), marker_style, label, align="center")
    text = maker.text(block.items[number - 1], style, body, measure=maker.measure())
    return ItemBox(marker, text, theme.spacing.step_indent, Disc(theme.palette.navy))


def _dashed(block: ItemList, number: int, parent: Element, maker: BoxMaker) -> ItemBox:
    theme = maker.theme
    label, body = item_elements(parent)
    style = theme.style(block.role)
    marker = maker.text((Span("–"),), replace(style, colour="teal"), label)
    item_style = replace(style, after=theme.spacing.list_item)
    text = maker.text(block.items[number - 1], item_style, body, measure=maker.measure())
    return ItemBox(marker, text, theme.spacing.list_indent)
