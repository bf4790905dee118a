"""Page breaks, which part the document into sections (`impact/export/web/frame.py`); inside one they are nothing."""

from __future__ import annotations

from impact.document import PageBreak
from impact.export.web.markup import NOTHING, Html
from impact.export.web.page import Page, render


@render.register(PageBreak)
def page_break(block: PageBreak, page: Page) -> Html:
    """Return nothing: a screen has no pages, and paper breaks between sections."""
    return NOTHING
