"""Headings, running text, lists, boxes set apart, and where a page ends."""

from collections.abc import Iterator
from dataclasses import replace

from impact.document import Callout, Heading, ItemList, PageBreak, Paragraph, Span
from impact.output.pdf.box_maker import BoxMaker, make_box
from impact.output.pdf.file.canvas import TaggedCanvas
from impact.output.pdf.file.structure import Element
from impact.output.pdf.page.box import Box
from impact.output.pdf.page.ink import fill_rectangle
from impact.output.pdf.page.stack import BlockStack
from impact.output.pdf.page.text_box import Anchor, Disc, ItemBox, item_elements
from impact.theme.theme import Theme

_STYLES = {1: "headline", 2: "section", 3: "subsection"}
_MINOR = "subsection"
_SHORT_NOTE = 60.0  # about six lines, such as a term with its meaning [pt]
_SHORT_CALLOUT = 150.0  # about eight lines: it stays in one piece [pt]


@make_box.register(Heading)
def heading_box(block: Heading, maker: BoxMaker) -> Box:
    anchor = Anchor(block.place(next(maker.heading_numbers)), block.line, block.level if block.outline else 0)
    style = _MINOR if block.minor else _STYLES[block.set_as or block.level]
    box = maker.text(block.text, style, Element(f"H{block.level}"), anchor=anchor)
    box.keep_with_next = True
    return box


@make_box.register(Paragraph)
def paragraph_box(block: Paragraph, maker: BoxMaker) -> Box:
    """Return a paragraph; a standfirst is large enough to be read at the full width."""
    measure = float("inf") if block.role == "standfirst" else maker.measure()
    box = maker.text(block.text, block.role, Element("P"), measure=measure)
    box.keep_with_next, box.leads = block.opens, block.role == "standfirst"
    box.short = _SHORT_NOTE if block.role == "note" else 0.0
    return box


@make_box.register(ItemList)
def list_box(block: ItemList, maker: BoxMaker) -> Box:
    numbering = "Decimal" if block.numbered else "Disc"
    parent = Element("L", attributes={"O": "List", "ListNumbering": numbering})
    make_item = _step if block.numbered else _dashed
    items: list[Box] = [make_item(block, number, parent, maker) for number in range(1, len(block.items) + 1)]
    stack = BlockStack(items, maker.where, parent)
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


@make_box.register(Callout)
def callout_box(block: Callout, maker: BoxMaker) -> Box:
    """Return the blocks in a box, a warning in warmer colours; beside a rule alone where they are another's words."""
    palette = maker.theme.palette
    content = maker.stack(block.blocks, maker.where, Element("Div"))
    fills = {"warning": (palette.sand, palette.amber), "apart": (palette.paper, palette.muted)}
    return CalloutBox(content, maker.theme, *fills.get(block.tone, (palette.pale, palette.teal)))


class CalloutBox(Box):
    def __init__(self, content: BlockStack, theme: Theme, fill: str, edge: str) -> None:
        self.content, self.theme = content, theme
        self.fill, self.edge = fill, edge
        self.where = content.where
        self.before = self.after = theme.spacing.callout
        self._padding = theme.spacing.callout_padding

    def _inner(self, width: float) -> float:
        return width - 2 * self._padding - self.theme.rules.callout

    def height(self, width: float) -> float:
        return self.content.height(self._inner(width)) + 2 * self._padding

    def split(self, width: float, height: float, page: float = 0.0) -> tuple[Box, Box] | None:
        if self.height(width) < _SHORT_CALLOUT:
            return None
        pieces = self.content.split(self._inner(width), height - 2 * self._padding, page or height)
        if pieces is None:
            return None
        first, second = pieces
        return CalloutBox(first, self.theme, self.fill, self.edge), CalloutBox(second, self.theme, self.fill, self.edge)

    def places(self) -> Iterator[str]:
        yield from self.content.places()

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        height = self.height(width)
        with canvas.artifact():
            fill_rectangle(canvas, x, top - height, width, height, self.fill)
            fill_rectangle(canvas, x, top - height, self.theme.rules.callout, height, self.edge)
        left = x + self.theme.rules.callout + self._padding
        self.content.draw(canvas, left, top - self._padding, self._inner(width))


@make_box.register(PageBreak)
def break_box(block: PageBreak, maker: BoxMaker) -> Box:
    maker.set_spaces(block.spaces)
    return BreakBox()


class BreakBox(Box):
    page_break = True

    def height(self, width: float) -> float:
        return 0.0

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Draw nothing."""
