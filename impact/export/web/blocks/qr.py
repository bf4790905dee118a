"""QR codes, for who reads the page from paper; on a screen the words beside it are a link."""

from __future__ import annotations

from impact.document import Qr
from impact.document.qr import code_modules
from impact.export.web.links import address
from impact.export.web.markup import Html, element, escape, leaf
from impact.export.web.page import Page, render

_QUIET = 4  # modules of white around the code, as the standard asks


@render.register(Qr)
def qr(block: Qr, page: Page) -> Html:
    """Return the code, with title, words and address beside it."""
    modules = code_modules(block.url)
    side = len(modules) + 2 * _QUIET
    code = "".join(
        f"M{x + _QUIET} {y + _QUIET}h1v1h-1z" for y, row in enumerate(modules) for x, dark in enumerate(row) if dark
    )
    ground = leaf("rect", width=side, height=side, fill="#fff")
    picture = element(
        "svg", Html(f"{ground}{leaf('path', d=code, fill='#000')}"),
        class_="qr", role="img", aria_label=block.alt, view_box=f"0 0 {side} {side}", shape_rendering="crispEdges",
    )  # fmt: skip
    to = address(block.url)
    link = element("p", element("a", escape(block.url), href=to), class_="note") if to else ""
    words = f"{page.paragraph(block.title, 'subsection')}{page.paragraph(block.text, 'note')}{link}"
    return element("div", Html(f"{picture}{element('div', Html(words))}"), class_="callout beside")
