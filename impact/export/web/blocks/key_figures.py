"""Key figures: large numerals side by side, each under the mark of its status."""

from __future__ import annotations

from impact.document import KeyFigure, KeyFigures
from impact.export.web.blocks.status_key import mark
from impact.export.web.markup import NOTHING, Html, element, escape, joined
from impact.export.web.page import Page, render


@render.register(KeyFigures)
def key_figures(block: KeyFigures, page: Page) -> Html:
    """Return the strip with its key."""
    strip = element("dl", joined(_figure(item, page) for item in block.items), class_=f"tiles of-{len(block.items)}")
    key = render(block.legend, page) if block.legend is not None else NOTHING
    return Html(f"{strip}{key}{page.paragraph(block.status_key, 'note')}")


def _figure(item: KeyFigure, page: Page) -> Html:
    words = page.status_words.get(item.status, "")
    label = element("dt", Html(f"{mark(item.status, words, 'rule')}{page.text(item.label)}"), class_="figure-label")
    number = numeral(item.value, item.unit, item.cell, page)
    below = Html(f"{page.paragraph(item.range, 'figure-range')}{page.paragraph(item.note, 'figure-range')}")
    return element("div", Html(f"{label}{element('dd', Html(f'{number}{below}'))}"), class_="tile")


def numeral(value: str, unit: str, cell: str, page: Page) -> Html:
    """Return a large number with its unit behind it; nothing where nothing is estimated."""
    if not value:
        return NOTHING
    said = element("span", page.number(value, cell), class_="numeral")
    behind = element("span", escape(unit), class_="numeral-unit") if unit else NOTHING
    return element("p", Html(f"{said} {behind}"), class_="figure")
