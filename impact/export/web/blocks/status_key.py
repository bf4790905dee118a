"""The key to the status marks, and the marks themselves: solid, hatched or outlined, with their words for who hears."""

from __future__ import annotations

from impact.document import Status, StatusKey
from impact.export.web.markup import NOTHING, Html, element, escape, joined
from impact.export.web.page import Page, render


@render.register(StatusKey)
def status_key(block: StatusKey, page: Page) -> Html:
    """Return each mark with its words."""
    items = joined(
        element("li", Html(f"{mark(status)} {element('span', page.text(words))}")) for status, words in block.items
    )
    return element("ul", items, class_="status-key note", role="list")


def mark(status: Status, words: str = "") -> Html:
    """Return the mark of a status.

    Args:
        status: reported, announced or modelled; nothing comes of none. words: what it says to those who hear the page;
            empty where words stand beside it.
    """
    if not status:
        return NOTHING
    said = element("span", escape(words), class_="unseen") if words else NOTHING
    return element("span", said, class_=f"sign {status}")
