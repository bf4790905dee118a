"""What goes on which page: pages are full, end at the same height, and none is left nearly empty.

A page that nothing follows leaves its foot free: one that is a little too full for that sets its spaces closer. So does
one that would leave a few lines to a page of their own.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from impact.core.errors import ImpactError
from impact.output.pdf.page.box import FITS, DoesNotFitError
from impact.output.pdf.page.stack import ENOUGH, BlockStack
from impact.output.pdf.page.text_box import TextBox
from impact.theme.parts import POINTS_PER_MM

FOOT = 10.0 * POINTS_PER_MM  # of a page that stays free, where no more follows than has room on it [pt]
_MOST_PAGES = 500  # more is a mistake in the content, or in these files
_HOLE = 0.9  # of a page: one that ends before sets its spaces closer, if what follows then has room on it
_LOWER = tuple(share / 100 for share in range(97, 74, -2))  # heights of the page before the last, as shares of it


def divide_into_pages(content: BlockStack, width: float, room: float, least: float) -> list[BlockStack]:
    """Return what goes on each page.

    Args:
        content: all of it. width, room: of a page [pt].
        least: share of a last page; one with less on it gets more from the page before it.

    Raises:
        ImpactError: a block does not fit; names page and block.
    """
    pages: list[BlockStack] = []
    for run in _runs(content):
        pages += _balance(run, width, room, least, len(pages) + 1)
    return pages


def flowing(content: BlockStack, width: float, room: float) -> list[BlockStack]:
    """Return the pages of content without breaks as it flows, each as full as it gets."""
    return _fill(content, width, room, 1)[0]


def _runs(content: BlockStack) -> Iterator[BlockStack]:
    """Yield what stands between page breaks; several breaks in a row make no empty page."""
    start = 0
    for index, item in enumerate([*content.items, None]):
        if item is None or item.page_break:
            if index > start:
                yield BlockStack(content.items[start:index], content.where, content.element)
            start = index + 1


def _balance(run: BlockStack, width: float, room: float, least: float, first: int) -> list[BlockStack]:
    pages, last_two = _fill(run, width, room, first)
    full = pages[:-1]
    if full and pages[-1].height(width) < least * room:
        fuller = _fill_last_page(last_two, width, room, least)
        if fuller is not None:
            full = pages[:-2]
            pages = [*full, *fuller]
    for page in full:
        page.spread(room - page.height(width))
    if (over := pages[-1].height(width) - (room - FOOT)) > 0:
        pages[-1].spread(-over)
    return pages


def _fill_last_page(last_two: BlockStack, width: float, room: float, least: float) -> list[BlockStack] | None:
    """Return two pages, the last with at least so much on it, at best begun by a heading; None if there is no way.

    Where that cannot be, it has as much on it as leaves the page before it full enough.
    """
    found: list[list[BlockStack]] = []
    for share in _LOWER:
        pieces = _divided(last_two, width, share * room, room)
        if pieces is None:
            continue  # a block needs the whole height
        head, rest = pieces
        if head.height(width) >= ENOUGH * room and rest.height(width) <= room:
            found.append([head, rest])
    enough = [pages for pages in found if pages[-1].height(width) >= least * room] or found[-1:]
    return next((pages for pages in enough if pages[-1].items[0].keep_with_next), enough[0]) if enough else None


def _fill(run: BlockStack, width: float, room: float, first: int) -> tuple[list[BlockStack], BlockStack]:
    pages: list[BlockStack] = []
    rest: BlockStack | None = run
    last_two, last = run, run
    while rest is not None and rest.items:
        last_two, last = last, rest
        number = first + len(pages)
        if number > _MOST_PAGES:
            raise ImpactError(f"The document has more than {_MOST_PAGES} pages. Divide it.")
        with on_page(number):
            head, rest = _next_page(rest, width, room)
        pages.append(head)
    return pages, last_two


def _next_page(content: BlockStack, width: float, room: float) -> tuple[BlockStack, BlockStack | None]:
    if content.fits(width, room):
        return content, None
    pieces = _divided(content, width, room, room)
    if pieces is not None:
        head, rest = pieces
        spare = head.height(width) - head.closest(width)
        if head.height(width) < _HOLE * room and (closer := _divided(content, width, room + spare, room)) is not None:
            last = closer[0].items[-1]
            if last is content.items[len(closer[0].items) - 1] and closer[0].closest(width) <= room + FITS:
                return closer
        return head, rest
    if content.height(width) > room + FITS:
        # Headings above it stay with it; the first block that may not is the one that is too high.
        block = next((item for item in content.items if not item.keep_with_next), content.items[-1])
        raise DoesNotFitError(block.where, block.height(width), room)
    return content, None


def _divided(content: BlockStack, width: float, height: float, room: float) -> tuple[BlockStack, BlockStack] | None:
    """Return what a page holds and the rest; over a list that goes on stands its heading, unless that names a section.

    The name of a section stands at the head of each of its pages already.
    """
    pieces = content.split(width, height, room)
    if pieces is None:
        return None
    head, rest = pieces
    heading, last = [None, *content.items][len(head.items) - 1 : len(head.items) + 1]
    goes_on = isinstance(last, BlockStack) and last is not head.items[-1]
    if goes_on and isinstance(heading, TextBox) and heading.keep_with_next and not heading.section:
        rest = BlockStack([heading.repeated(), *rest.items], rest.where, rest.element)
    return head, rest


@contextmanager
def on_page(number: int) -> Iterator[None]:
    try:
        yield
    except ImpactError as error:
        raise ImpactError(f"page {number}, {error}") from error
