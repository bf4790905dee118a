"""The logo of a house inside the file."""

from __future__ import annotations

import base64
import re
from xml.etree.ElementTree import Element, ParseError, fromstring, register_namespace, tostring

from impact.errors import ImpactError
from impact.export.web.markup import Html, void
from impact.look.brand import Logo

_SVG, _XLINK = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"
# What draws and does nothing else; whatever is not named is left out with all that it holds.
_ELEMENTS = frozenset({
    "svg", "g", "defs", "symbol", "use", "title", "desc", "path", "rect", "circle", "ellipse", "line", "polyline",
    "polygon", "text", "tspan", "clipPath", "mask", "pattern", "linearGradient", "radialGradient", "stop", "style",
})  # fmt: skip
_REFERENCES = ("href", f"{{{_XLINK}}}href")
_OUTSIDE = re.compile(r"url\s*\(\s*['\"]?\s*(?!#)|@import|expression\s*\(|\\", re.IGNORECASE)
_ENTITY = b"<!ENTITY"


def logo_picture(logo: Logo) -> Html:
    """Return a logo as a picture that carries its content; browsers run and load nothing of a picture.

    Raises:
        ImpactError: it is an SVG that cannot be read.
    """
    content = safe_svg(logo.content) if logo.media == "image/svg+xml" else logo.content
    data = base64.b64encode(content).decode("ascii")
    return void("img", src=f"data:{logo.media};base64,{data}", alt=logo.alt, class_="logo")


def safe_svg(content: bytes) -> bytes:
    """Return an SVG without scripts, handlers, styles of others and whatever lies outside of it.

    Raises:
        ImpactError: it is no SVG, or declares entities.
    """
    if _ENTITY in content.replace(b"\0", b"").upper():  # in any encoding
        raise ImpactError("The logo declares entities, which may grow without end. Save it as plain SVG.")
    try:
        root = fromstring(content)
    except (ParseError, ValueError) as error:
        raise ImpactError(
            f"The logo is no SVG that can be read: {error}. Save it as plain SVG, or give a PNG."
        ) from None
    if root.tag != f"{{{_SVG}}}svg":
        raise ImpactError("The logo is no SVG: its outermost element is another one. Save it as plain SVG.")
    _clean(root)
    register_namespace("", _SVG)
    register_namespace("xlink", _XLINK)
    return tostring(root)


def _clean(parent: Element) -> None:
    for name in [name for name, value in parent.attrib.items() if not _allowed(name, value)]:
        del parent.attrib[name]
    for child in list(parent):
        space, _, name = str(child.tag).removeprefix("{").rpartition("}")
        if space == _SVG and name in _ELEMENTS and not (name == "style" and _OUTSIDE.search(child.text or "")):
            _clean(child)
        else:
            parent.remove(child)


def _allowed(name: str, value: str) -> bool:
    if name in _REFERENCES:
        return value.strip().startswith("#")
    if name.startswith("{") or name.lower().startswith("on"):
        return False
    return _OUTSIDE.search(value) is None
