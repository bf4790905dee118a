"""Lines to sign on."""

from __future__ import annotations

from impact.document import Signatory, SignOff
from impact.export.web.markup import Html, element, escape, joined
from impact.export.web.page import Page, render


@render.register(SignOff)
def sign_off(block: SignOff, page: Page) -> Html:
    """Return the statement, and a place for each who signs."""
    places = joined(element("li", _place(item, block, page)) for item in block.items)
    return Html(f"{page.paragraph(block.statement, 'body')}{element('ul', places, class_='sign-off', role='list')}")


def _place(item: Signatory, block: SignOff, page: Page) -> Html:
    lines = joined(
        element("p", Html(f"{element('span', escape(known), class_='line')}{escape(label)}"), class_="note")
        for known, label in (("", block.signature), (item.date, block.date))
    )
    return Html(f"{page.paragraph(item.role, 'figure-label')}{page.paragraph(item.name, 'small')}{lines}")
