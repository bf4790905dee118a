"""The table of contents of a document that has one on its pages."""

from __future__ import annotations

from impact.document import Contents
from impact.export.web.blocks.heading import heading_id
from impact.export.web.markup import Html, element, joined
from impact.export.web.page import Page, render


@render.register(Contents)
def contents(block: Contents, page: Page) -> Html:
    """Return a link to each heading that is listed."""
    listed = [(number, each) for number, each in enumerate(page.headings, start=1) if block.lists(each)]
    top = min(each.level for _, each in listed)
    items = joined(
        element(
            "li",
            element("a", page.unlinked(each.text), href=f"#{heading_id(each, number)}"),
            class_=f"depth-{each.level - top}",
        )
        for number, each in listed
    )
    return element("ul", items, class_="contents", role="list")
