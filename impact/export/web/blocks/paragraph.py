"""Running text."""

from __future__ import annotations

from impact.document import Paragraph
from impact.export.web.markup import Html
from impact.export.web.page import Page, render


@render.register(Paragraph)
def paragraph(block: Paragraph, page: Page) -> Html:
    """Return a paragraph of the role it has."""
    return page.paragraph(block.text, block.role)
