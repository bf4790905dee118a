"""Page breaks."""

from __future__ import annotations

from impact.document import PageBreak
from impact.pdf.box_maker import BoxMaker, make_box
from impact.pdf.file.canvas import TaggedCanvas
from impact.pdf.page.box import Box


@make_box.register(PageBreak)
def break_box(block: PageBreak, maker: BoxMaker) -> Box:
    """Return a box that ends the page."""
    return BreakBox()


class BreakBox(Box):
    """Ends the page."""

    page_break = True

    def height(self, width: float) -> float:
        """Return zero: a break takes no room."""
        return 0.0

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Draw nothing."""
