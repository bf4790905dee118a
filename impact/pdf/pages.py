"""Fills pages with boxes, one after the other."""

from __future__ import annotations

from impact.errors import ImpactError
from impact.look.parts import POINTS_PER_MM
from impact.look.theme import Theme
from impact.pdf.boxes import FITS, DoesNotFitError, Stack
from impact.pdf.canvas import TaggedCanvas
from impact.pdf.running import Running

_MOST_PAGES = 500  # more is a mistake in the content, or in these files


def fill_pages(canvas: TaggedCanvas, content: Stack, theme: Theme, running: Running) -> int:
    """Draw the content on as many pages as it needs; return how many.

    Raises:
        ImpactError: a block does not fit; names the page, the block and what to do.
    """
    running.check()
    page = theme.page
    room = (page.height_mm - page.top_mm - page.bottom_mm) * POINTS_PER_MM
    top = canvas.height - page.top_mm * POINTS_PER_MM
    number = 0
    rest: Stack | None = _without_leading_breaks(content)
    while rest is not None and rest.items:
        number += 1
        if number > _MOST_PAGES:
            raise ImpactError(f"The document has more than {_MOST_PAGES} pages. Divide it.")
        # Odd pages lie on the right when bound: their inner margin is on the left.
        left = (page.inner_mm if number % 2 else page.outer_mm) * POINTS_PER_MM
        try:
            head, rest = _next_page(rest, theme.text_width(), room)
            head.draw(canvas, left, top, theme.text_width())
        except ImpactError as error:
            raise ImpactError(f"page {number}, {error}") from error
        running.draw(number, left)
        canvas.show_page()
    running.draw_page_numbers(number)
    return number


def _next_page(content: Stack, width: float, room: float) -> tuple[Stack, Stack | None]:
    """Return what goes on the next page, and the rest if there is any."""
    pieces = content.split(width, room)
    if pieces is not None:
        head, rest = pieces
        assert isinstance(head, Stack)
        assert isinstance(rest, Stack)
        return head, _without_leading_breaks(rest)
    if content.height(width) > room + FITS:
        # Headings above it stay with it; the first block that may not is the one that is too high.
        block = next((item for item in content.items if not item.keep_with_next), content.items[-1])
        raise DoesNotFitError(block.where, block.height(width), room)
    return content, None


def _without_leading_breaks(content: Stack) -> Stack:
    """Return the content without page breaks at its top, which would make empty pages."""
    start = 0
    while start < len(content.items) and content.items[start].page_break:
        start += 1
    return Stack(content.items[start:], content.where, content.element) if start else content
