"""From a document to its file: check, build, lay out, write; problems named with the page they are near."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from impact.core.errors import ImpactError, Problem, ProblemsError
from impact.document import Block, Document, walk
from impact.output.pdf.box_maker import BoxMaker
from impact.output.pdf.file.canvas import TaggedCanvas
from impact.output.pdf.file.metadata import attachment_entries, describe, output_intents, xmp
from impact.output.pdf.page.box import Box
from impact.output.pdf.page.division import divide_into_pages, on_page
from impact.output.pdf.page.head_and_foot import HeadAndFoot
from impact.output.pdf.page.stack import BlockStack
from impact.output.pdf.text.typesetter import Typesetter
from impact.theme.parts import POINTS_PER_MM
from impact.theme.theme import Theme


def render_document(document: Document, theme: Theme) -> bytes:
    found = list(document.problems())
    if found:
        raise ProblemsError(name_pages(found, document, theme, printable=False))
    typesetter = Typesetter(theme, document.lang)
    pages: dict[str, int] = {}
    content = BoxMaker(document, theme, typesetter, pages).stack(document.blocks, "document")
    size = (round(theme.page.width_mm * POINTS_PER_MM, 2), round(theme.page.height_mm * POINTS_PER_MM, 2))
    canvas = TaggedCanvas(size, document.lang, typesetter.faces["regular"].name)
    head_and_foot = HeadAndFoot(canvas, document, theme, typesetter)
    if typesetter.problems:
        raise ProblemsError(name_pages(typesetter.problems, document, theme, printable=True))
    describe(canvas, document)
    fill_pages(canvas, content, theme, head_and_foot, pages, document.least_full)
    canvas.finish_outline()
    entries = attachment_entries(canvas, document.attachments)
    return canvas.finish({"Metadata": xmp(document), "OutputIntents": output_intents(canvas), **entries})


def fill_pages(
    canvas: TaggedCanvas,
    content: BlockStack,
    theme: Theme,
    head_and_foot: HeadAndFoot,
    places: dict[str, int],
    least: float,
) -> int:
    """Draw the content on as many pages as it needs; return how many.

    Args:
        canvas: what is drawn on.
        content: all boxes of the document.
        theme: says where the text stands on a page.
        head_and_foot: what stands on every page.
        places: filled with the page of each named place before anything is drawn, for the table of contents.
        least: share of a page that the last one holds at least, where that can be.

    Raises:
        ImpactError: a block does not fit; names the page, the block and what to do.
    """
    head_and_foot.check()
    page = theme.page
    stacks = divide_into_pages(content, theme.text_width(), theme.text_height(), least)
    for number, stack in enumerate(stacks, start=1):
        for place in stack.places():
            places.setdefault(place, number)
    top = canvas.height - page.top_mm * POINTS_PER_MM
    section = ""
    for number, stack in enumerate(stacks, start=1):
        # Odd pages lie on the right when bound: their inner margin is on the left.
        left = (page.inner_mm if number % 2 else page.outer_mm) * POINTS_PER_MM
        with on_page(number):
            stack.draw(canvas, left, top, theme.text_width())
        sections = [item.section for item in stack.items]
        head_and_foot.draw(number, left, section if not sections[0] else "")
        section = next(filter(None, reversed(sections)), section)
        canvas.show_page()
    head_and_foot.draw_page_numbers(len(stacks))
    return len(stacks)


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

    def split(self, width: float, height: float, page: float = 0.0) -> tuple[Box, Box] | None:
        pieces = self._box.split(width, height, page)
        return (_Named(self._name, pieces[0]), _Named("", pieces[1])) if pieces is not None else None

    def moves_whole(self, width: float, page: float) -> bool:
        return self._box.moves_whole(width, page)

    def places(self) -> Iterator[str]:
        if self._name:
            yield self._name


def name_pages(problems: Iterable[Problem], document: Document, theme: Theme, *, printable: bool) -> list[Problem]:
    """Return the problems with the pages of their blocks; those of no block, or of pages unknown, as they are.

    Content is checked before it is laid out, so no page is known by then. The blocks without problems are laid out by
    themselves, and a block with a problem is said to be near the page on which the next ones begin.

    Args:
        problems: what was found, each with the name of its block.
        document: what is printed.
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
        content = BlockStack([box if box.page_break else _Named(str(id(block)), box) for block, box in boxes])
        stacks = divide_into_pages(content, theme.text_width(), theme.text_height(), document.least_full)
    except ImpactError:
        return None
    return {
        int(name): number for number, stack in reversed(list(enumerate(stacks, start=1))) for name in stack.places()
    }
