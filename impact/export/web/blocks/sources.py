"""Sources: each is a place that the numbers in the text lead to."""

from __future__ import annotations

from impact.document import Sources
from impact.document.sources import source_anchor
from impact.export.web.links import place_id
from impact.export.web.markup import Html, element, escape
from impact.export.web.page import Page, render


@render.register(Sources)
def sources(block: Sources, page: Page) -> Html:
    """Return the list with the numbers that the document gives them."""
    items = []
    for number, content in zip(block.numbers(), block.items, strict=True):
        mark = element("span", escape(f"[{number}]"), class_="number")
        items.append(
            element("li", Html(f"{mark} {element('span', page.text(content))}"), id=place_id(source_anchor(number)))
        )
    return element("ul", Html("".join(items)), class_="sources source-item", role="list")
