"""Covers: the page begins with logo and title anyway, so that a cover says what else it holds."""

from __future__ import annotations

from impact.document.cover import Cover
from impact.export.web.markup import Html, element, joined
from impact.export.web.page import Page, render


@render.register(Cover)
def cover(block: Cover, page: Page) -> Html:
    """Return what the document is about, and each fact with its label."""
    facts = joined(
        element(
            "div",
            Html(
                element("dt", page.text(label), class_="figure-label") + element("dd", page.text(said), class_="small")
            ),
        )
        for label, said in block.facts
    )
    return Html(f"{page.paragraph(block.subtitle, 'standfirst')}{element('dl', facts, class_='facts')}")
