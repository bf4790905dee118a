"""The page on which each named place of a document stands, without printing it."""

from __future__ import annotations

from impact.document import Document
from impact.look.theme import Theme
from impact.pdf.box_maker import BoxMaker
from impact.pdf.page.division import divide_into_pages
from impact.pdf.text.typesetter import Typesetter, measured


def page_of_places(document: Document, theme: Theme) -> dict[str, int]:
    """Return the page of headings, tables and figures by the names under which links find them.

    Args:
        document: finished, its charts drawn: their heights say where pages end. theme: how it is printed.
    """
    content = BoxMaker(document, theme, Typesetter(theme, document.lang, measured(theme)), {}).stack(
        document.blocks, "document"
    )
    found: dict[str, int] = {}
    stacks = divide_into_pages(content, theme.text_width(), theme.text_height(), document.least_full)
    for number, stack in enumerate(stacks, start=1):
        for place in stack.places():
            found.setdefault(place, number)
    return found
