"""From a document to its file: check, build, lay out, write."""

from __future__ import annotations

from impact.document import Document
from impact.errors import ProblemsError
from impact.look.parts import POINTS_PER_MM
from impact.look.theme import Theme
from impact.pdf.box_maker import BoxMaker
from impact.pdf.file.canvas import TaggedCanvas
from impact.pdf.file.metadata import attachment_entries, describe, output_intents, xmp
from impact.pdf.page.division import divide_into_pages, on_page
from impact.pdf.page.head_and_foot import HeadAndFoot
from impact.pdf.page.stack import Stack
from impact.pdf.page_of_problem import name_pages
from impact.pdf.text.typesetter import Typesetter


def render_document(document: Document, theme: Theme) -> bytes:
    """Return the document as PDF bytes; `impact.pdf.render` says more."""
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
    canvas: TaggedCanvas, content: Stack, theme: Theme, head_and_foot: HeadAndFoot, places: dict[str, int], least: float
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
    for number, stack in enumerate(stacks, start=1):
        # Odd pages lie on the right when bound: their inner margin is on the left.
        left = (page.inner_mm if number % 2 else page.outer_mm) * POINTS_PER_MM
        with on_page(number):
            stack.draw(canvas, left, top, theme.text_width())
        head_and_foot.draw(number, left)
        canvas.show_page()
    head_and_foot.draw_page_numbers(len(stacks))
    return len(stacks)
