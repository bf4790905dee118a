"""Charts as matplotlib writes them in SVG: texts as texts in the faces of the page, all looks as attributes.

The policy of a page forbids styles inside it; ids of several charts on a page must differ.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from typing import TYPE_CHECKING

from impact.charts.drawing.chart_file import as_file
from impact.charts.drawing.picture import Picture
from impact.charts.drawing.style import ChartStyle
from impact.output.web.fonts import FACES, SANS
from impact.output.web.markup import NOTHING, Attribute, Html, element, escape, joined, writable

if TYPE_CHECKING:
    from lxml.etree import _Element

ROLES = {(weight, slant): role for role, (family, weight, slant) in FACES.items() if family == SANS}
LEFT_OUT = ("metadata", "style", "title")  # which the page says itself
LINK = "{http://www.w3.org/1999/xlink}href"
LEVEL = re.compile(r"rotate\(-?0 [^)]*\)")
POINTED = re.compile(r"url\(#([^)]+)\)")
FRACTION = re.compile(r"\d+\.\d{3,}")


def svg(picture: Picture, style: ChartStyle, prefix: str) -> tuple[Html, str]:
    """Return what stands inside the `svg` of a chart, and where its corners lie (`viewBox`)."""
    from lxml import etree

    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Glyph ")  # a browser has letters that the faces lack
        drawn = as_file(picture, style, "svg", 72, "", "", page=True).decode()
    root = etree.fromstring(writable(drawn).encode())
    pointed = (name for each in root.iter(etree.Element) for value in each.values() for name in POINTED.findall(value))
    linked = (address[1:] for each in root.iter(etree.Element) if (address := each.get(LINK, "")).startswith("#"))
    names = {name: f"{prefix}-{place}" for place, name in enumerate(dict.fromkeys((*pointed, *linked)))}
    return joined(_written(each, names) for each in root), str(root.get("viewBox"))


def _written(node: _Element, names: dict[str, str]) -> Html:
    name = str(node.tag).rpartition("}")[2]
    inside = joined(_written(each, names) for each in node)
    if name in LEFT_OUT or (name == "defs" and not inside):
        return NOTHING
    content = inside or (escape(node.text) if name == "text" and node.text else NOTHING)
    attributes = dict(_attributes(name, node, names))
    return content if name == "g" and not attributes else element(name, content, **attributes)


def _attributes(name: str, node: _Element, names: dict[str, str]) -> Iterator[tuple[str, Attribute]]:
    said = dict(part.split(": ", 1) for part in node.get("style", "").split("; ") if part)
    if name == "text":
        face = int(said.pop("font-weight", "400")), said.pop("font-style", "normal")
        yield "class_", f"t-{ROLES[face]}"
        del said["font-family"]
        said["font-size"] = said["font-size"].removesuffix("px")
    for key, value in [*node.items(), *said.items()]:
        if key == "style" or (key == "id" and value not in names) or (key == "transform" and LEVEL.fullmatch(value)):
            continue
        if key == "id":
            yield key, names[value]
        elif key == LINK:
            yield "href", f"#{names[value[1:]]}" if value.startswith("#") else "".join(value.split())
        else:
            value = POINTED.sub(lambda found: f"url(#{names[found[1]]})", value)
            value = value if key == "transform" else FRACTION.sub(_short, value)
            yield key.replace("-", "_"), " ".join(value.split())


def _short(found: re.Match[str]) -> str:
    return f"{float(found[0]):.2f}".rstrip("0").rstrip(".")
