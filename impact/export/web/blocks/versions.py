"""Content in several lengths, where nothing has chosen: the longest."""

from __future__ import annotations

from impact.document import Versions
from impact.export.web.markup import Html
from impact.export.web.page import Page, render


@render.register(Versions)
def versions(block: Versions, page: Page) -> Html:
    """Return the longest version."""
    return page.blocks(block.versions[0])
