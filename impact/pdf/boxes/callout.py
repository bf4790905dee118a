"""Callouts: content on a pale background with a coloured edge."""

from __future__ import annotations

from collections.abc import Iterator

from impact.document import Callout
from impact.look.theme import Theme
from impact.pdf.box_maker import BoxMaker, make_box
from impact.pdf.file.canvas import TaggedCanvas
from impact.pdf.file.structure import Element
from impact.pdf.page.box import Box
from impact.pdf.page.ink import fill_rectangle
from impact.pdf.page.stack import Stack

_SHORT_CALLOUT = 150.0  # about eight lines: it stays in one piece [pt]


@make_box.register(Callout)
def callout_box(block: Callout, maker: BoxMaker) -> Box:
    """Return the blocks in a box, a warning in warmer colours; beside a rule alone where they are another's words."""
    palette = maker.theme.palette
    content = maker.stack(block.blocks, maker.where, Element("Div"))
    if block.tone == "warning":
        return CalloutBox(content, maker.theme, palette.sand, palette.amber)
    if block.tone == "apart":
        return CalloutBox(content, maker.theme, palette.paper, palette.muted)
    return CalloutBox(content, maker.theme, palette.pale, palette.teal)


class CalloutBox(Box):
    """Content on a pale background with a coloured edge; on several pages, each piece has its background."""

    def __init__(self, content: Stack, theme: Theme, fill: str, edge: str) -> None:
        self.content, self.theme = content, theme
        self.fill, self.edge = fill, edge
        self.where = content.where
        self.before = self.after = theme.spacing.callout
        self._padding = theme.spacing.callout_padding

    def _inner(self, width: float) -> float:
        return width - 2 * self._padding - self.theme.rules.callout

    def height(self, width: float) -> float:
        """Return the height with its padding."""
        return self.content.height(self._inner(width)) + 2 * self._padding

    def split(self, width: float, height: float) -> tuple[Box, Box] | None:
        """Split the content, unless it is short."""
        if self.height(width) < _SHORT_CALLOUT:
            return None
        pieces = self.content.split(self._inner(width), height - 2 * self._padding)
        if pieces is None:
            return None
        first, second = pieces
        assert isinstance(first, Stack)
        assert isinstance(second, Stack)
        return CalloutBox(first, self.theme, self.fill, self.edge), CalloutBox(second, self.theme, self.fill, self.edge)

    def places(self) -> Iterator[str]:
        """Yield the places in the content."""
        yield from self.content.places()

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Draw background, edge and content."""
        height = self.height(width)
        with canvas.artifact():
            fill_rectangle(canvas, x, top - height, width, height, self.fill)
            fill_rectangle(canvas, x, top - height, self.theme.rules.callout, height, self.edge)
        left = x + self.theme.rules.callout + self._padding
        self.content.draw(canvas, left, top - self._padding, self._inner(width))
