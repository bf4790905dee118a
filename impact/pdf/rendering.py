"""From a document to its file: check, build, lay out, write."""

from __future__ import annotations

from impact.brief.blocks import Document, KeyFigures, Status, StatusKey, plain, walk
from impact.errors import ProblemsError
from impact.look.parts import POINTS_PER_MM
from impact.look.theme import Theme
from impact.pdf.attachments import attachment_entries
from impact.pdf.builder import Builder
from impact.pdf.canvas import TaggedCanvas
from impact.pdf.metadata import describe, output_intents, xmp
from impact.pdf.packing import packed
from impact.pdf.pages import fill_pages
from impact.pdf.preflight import problems
from impact.pdf.running import Running
from impact.pdf.setting import Setter


def rendered(document: Document, theme: Theme, *, pack: bool) -> bytes:
    """Return the document as PDF bytes; `impact.pdf.render` says more."""
    found = list(problems(document))
    if found:
        raise ProblemsError(found)
    setter = Setter(theme)
    content = Builder(theme, setter, _status_words(document)).stack(document.blocks, "document")
    width, height = theme.page.width_mm * POINTS_PER_MM, theme.page.height_mm * POINTS_PER_MM
    canvas = TaggedCanvas(round(width, 2), round(height, 2), document.lang, setter.faces["regular"].name)
    running = Running(canvas, document, theme, setter)
    if setter.problems:
        raise ProblemsError(setter.problems)
    describe(canvas, document)
    fill_pages(canvas, content, theme, running)
    canvas.pdf.addPageLabel(0, style="ARABIC")
    if any(element.tag in ("H1", "H2") for element in canvas.root.walk()):
        canvas.pdf.showOutline()
    entries = attachment_entries(canvas, document.attachments)
    pdf = canvas.finish({"Metadata": xmp(document), "OutputIntents": output_intents(canvas), **entries})
    return packed(pdf) if pack else pdf


def _status_words(document: Document) -> dict[Status, str]:
    """Return what the keys of the document call each status: the text alternative of its marks."""
    words: dict[Status, str] = {}
    for block in walk(document.blocks):
        key = block.legend if isinstance(block, KeyFigures) else block
        if isinstance(key, StatusKey):
            for status, text in key.items:
                words.setdefault(status, plain(text))
    return words
