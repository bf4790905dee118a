"""Callouts: content that is set apart."""

from __future__ import annotations

from impact.document import Callout
from impact.export.web.markup import Html, element
from impact.export.web.page import Page, render


@render.register(Callout)
def callout(block: Callout, page: Page) -> Html:
    """Return the blocks in a box of its tone."""
    return element("aside", page.blocks(block.blocks), class_=f"callout {block.tone}")
