"""From a document to its file: check, build, lay out, write."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from impact.document import Document
from impact.errors import ProblemsError
from impact.look.theme import Theme
from impact.pdf.attachments import attachment_entries
from impact.pdf.builder import Builder
from impact.pdf.canvas import TaggedCanvas
from impact.pdf.deflate import ahead, begin
from impact.pdf.metadata import describe, output_intents, xmp
from impact.pdf.packing import packed, unpacked
from impact.pdf.pages import fill_pages
from impact.pdf.running import Running
from impact.pdf.setting import Setter
from impact.pdf.sheet import sheet_of
from impact.pdf.whereabouts import with_pages


def rendered(document: Document, theme: Theme, *, bleed: bool, pack: bool) -> bytes:
    """Return the document as PDF bytes; `impact.pdf.render` says more."""
    with ahead(), _nothing_collected():
        for attachment in document.attachments:
            begin(attachment.data)
        return _rendered(document, theme, bleed=bleed, pack=pack)


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Let no search for garbage interrupt: what is made for a document lives as long as it is being made."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _rendered(document: Document, theme: Theme, *, bleed: bool, pack: bool) -> bytes:
    found = list(document.problems())
    if found:
        raise ProblemsError(with_pages(found, document, theme, printable=False))
    setter = Setter(theme, document.lang)
    pages: dict[str, int] = {}
    content = Builder(document, theme, setter, pages).stack(document.blocks, "document")
    sheet = sheet_of(theme.page, bleed=bleed)
    canvas = TaggedCanvas(sheet, document.lang, setter.faces["regular"].name)
    running = Running(canvas, document, theme, setter)
    if setter.problems:
        raise ProblemsError(with_pages(setter.problems, document, theme, printable=True))
    describe(canvas, document)
    fill_pages(canvas, content, theme, running, pages)
    canvas.pdf.addPageLabel(0, style="ARABIC")
    if any(element.tag in ("H1", "H2") for element in canvas.root.walk()):
        canvas.pdf.showOutline()
    entries = attachment_entries(canvas, document.attachments)
    pdf, more = canvas.finish({"Metadata": xmp(document), "OutputIntents": output_intents(canvas), **entries})
    return packed(pdf, more) if pack else unpacked(pdf, more)
