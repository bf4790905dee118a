"""Headings; the title of the document is the first level, so that of a page is the second."""

from __future__ import annotations

from impact.document import Heading
from impact.export.web.links import place_id
from impact.export.web.markup import Html, element
from impact.export.web.page import Page, render

_LOOKS = {1: "headline", 2: "section", 3: "subsection"}
_MINOR = "subsection"


@render.register(Heading)
def heading(block: Heading, page: Page) -> Html:
    """Return a heading under the name by which links and the contents find it."""
    look = _MINOR if block.minor else _LOOKS[block.set_as or block.level]
    return element(f"h{block.level + 1}", page.text(block.text), id=heading_id(block, page.next_heading()), class_=look)


def heading_id(block: Heading, number: int) -> str:
    """Return the id of a heading, given its number in the document, from 1."""
    return place_id(block.id or f"heading-{number}")
