"""The page on which a block with a problem would stand.

Content is checked before it is laid out, so no page is known by then. The blocks without problems are laid out by
themselves, and a block with a problem is said to be near the page on which the next ones begin.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from impact.document import Block, Document, walk
from impact.errors import ImpactError, Problem
from impact.look.theme import Theme
from impact.pdf.box_maker import BoxMaker
from impact.pdf.file.canvas import TaggedCanvas
from impact.pdf.page.box import Box
from impact.pdf.page.division import divide_into_pages
from impact.pdf.page.stack import Stack
from impact.pdf.text.typesetter import Typesetter


class _Named(Box):
    """A box with a name, by which its first page is found; a second piece of it has none."""

    def __init__(self, name: str, box: Box) -> None:
        self._name, self._box = name, box
        self.where, self.before, self.after = box.where, box.before, box.after
        self.keep_with_next = box.keep_with_next

    def height(self, width: float) -> float:
        return self._box.height(width)

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        self._box.draw(canvas, x, top, width)

    def split(self, width: float, height: float) -> tuple[Box, Box] | None:
        pieces = self._box.split(width, height)
        return (_Named(self._name, pieces[0]), _Named("", pieces[1])) if pieces is not None else None

    def places(self) -> Iterator[str]:
        if self._name:
            yield self._name


def name_pages(problems: Iterable[Problem], document: Document, theme: Theme, *, printable: bool) -> list[Problem]:
    """Return the problems with the pages of their blocks; those of no block, or of pages unknown, as they are.

    Args:
        problems: what was found, each with the name of its block.
        document: what is printed.
        theme: how it looks.
        printable: the blocks can be laid out in spite of their problems, as those with a missing glyph can.
    """
    found = list(problems)
    faulty = {problem.where for problem in found}
    outer = [(block, {inner.name() for inner in walk((block,))}) for block in document.blocks]
    sound = [block for block, names in outer if printable or not names & faulty]
    starts = _first_pages(sound, document, theme)
    if starts is None:
        return found
    pages: dict[str, int] = {}
    page = 1
    for block, names in outer:
        page = starts.get(id(block), page)
        for name in names:
            pages.setdefault(name, page)
    near = "" if printable else "near "
    return [
        replace(problem, where=f"{near}page {pages[problem.where]}, {problem.where}")
        if problem.where in pages
        else problem
        for problem in found
    ]


def _first_pages(blocks: list[Block], document: Document, theme: Theme) -> dict[int, int] | None:
    """Return the first page of each block by identity; None when they cannot be laid out for another reason."""
    maker = BoxMaker(document, theme, Typesetter(theme, document.lang), {})
    try:
        boxes = [(block, maker.box(block)) for block in blocks]
        content = Stack([box if box.page_break else _Named(str(id(block)), box) for block, box in boxes])
        stacks = divide_into_pages(content, theme.text_width(), theme.text_height(), document.least_full)
    except ImpactError:
        return None
    return {
        int(name): number for number, stack in reversed(list(enumerate(stacks, start=1))) for name in stack.places()
    }
