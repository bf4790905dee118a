"""From a document to its file: check, build, lay out, write."""

from __future__ import annotations

from impact.document import Document
from impact.errors import ProblemsError
from impact.look.parts import POINTS_PER_MM
from impact.look.theme import Theme
from impact.pdf.box_maker import BoxMaker
from impact.pdf.file.attachments import attachment_entries
from impact.pdf.file.canvas import TaggedCanvas
from impact.pdf.file.metadata import describe, output_intents, xmp
from impact.pdf.page.head_and_foot import HeadAndFoot
from impact.pdf.page.pages import fill_pages
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
