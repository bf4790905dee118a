"""Lists, of steps or of items."""

from __future__ import annotations

from impact.document import ItemList
from impact.export.web.markup import Html, element, joined
from impact.export.web.page import Page, render


@render.register(ItemList)
def item_list(block: ItemList, page: Page) -> Html:
    """Return a list; readers and styles number the steps."""
    items = joined(element("li", page.text(item)) for item in block.items)
    kind, look = ("ol", "steps") if block.numbered else ("ul", "items")
    # A list without the marks of the browser is no list to some readers, unless it says so.
    return element(kind, items, class_=f"{look} {block.role}", role="list")
