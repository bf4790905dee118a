"""How the shapes of an SVG look: presentation attributes, simple classes, `style`, and what is handed down."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from impact.texts import shortened

if TYPE_CHECKING:
    from impact.look.svg.tree import Node

_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_REMARK = re.compile(r"/\*.*?\*/", re.DOTALL)
_SELECTOR = re.compile(r"[.#]?[A-Za-z_][\w-]*")
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,2})?")
_UNITS: Final = {"": 1.0, "px": 1.0, "pt": 96 / 72, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}
_CAPS: Final = {"butt": 0, "round": 1, "square": 2}
_JOINS: Final = {"miter": 0, "round": 1, "bevel": 2}
_PLAIN: Final = ("none", "normal", "auto", "visible", "")
# What would have to be drawn and is not; each by the words of a message.
_NEVER: Final = {
    "filter": "a filter", "mask": "a mask", "mask-image": "a mask", "marker": "a marker", "marker-start": "a marker",
    "marker-mid": "a marker", "marker-end": "a marker", "mix-blend-mode": "a mixture of colours",
    "backdrop-filter": "a filter", "vector-effect": "a line that keeps its width", "background-image": "an image",
}  # fmt: skip
_INHERITED: Final = (
    "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity", "stroke-linecap",
    "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray", "color", "visibility",
)  # fmt: skip
_OWN: Final = ("opacity", "display", "clip-path")


class StyleError(ValueError):
    """A value that cannot be drawn; the message says what to do."""


@dataclass(frozen=True)
class Style:
    """What a shape looks like, and what its children begin with."""

    fill: str = "#000000"
    fill_opacity: float = 1.0
    even_odd: bool = False
    stroke: str = ""
    stroke_opacity: float = 1.0
    width: float = 1.0
    cap: int = 0
    join: int = 0
    miter: float = 4.0
    dash: tuple[float, ...] = ()
    color: str = "#000000"
    seen: bool = True

    def with_properties(self, said: Mapping[str, str]) -> Style:
        """Return the style with what an element says.

        Raises:
            StyleError: a value cannot be drawn.
        """
        found = self
        if "color" in said and said["color"] != "inherit":
            found = replace(found, color=_paint(said["color"], self.color)[0])
        for name, value in said.items():
            if name in _INHERITED and value not in ("inherit", ""):
                found = _with(found, name, value)
        return found


def _with(style: Style, name: str, value: str) -> Style:
    match name:
        case "fill":
            colour, opacity = _paint(value, style.color)
            return replace(style, fill=colour, fill_opacity=style.fill_opacity if opacity == 1 else opacity)
        case "stroke":
            colour, opacity = _paint(value, style.color)
            return replace(style, stroke=colour, stroke_opacity=style.stroke_opacity if opacity == 1 else opacity)
        case "fill-opacity":
            return replace(style, fill_opacity=share(value))
        case "stroke-opacity":
            return replace(style, stroke_opacity=share(value))
        case "fill-rule":
            return replace(style, even_odd=value == "evenodd")
        case "stroke-width":
            return replace(style, width=length(value))
        case "stroke-linecap":
            return replace(style, cap=_named(value, _CAPS, name))
        case "stroke-linejoin":
            return replace(style, join=_named(value, _JOINS, name))
        case "stroke-miterlimit":
            return replace(style, miter=max(1.0, length(value)))
        case "stroke-dasharray":
            return replace(style, dash=_dashes(value))
        case "visibility":
            return replace(style, seen=value == "visible")
    return style


def _named(value: str, names: Mapping[str, int], what: str) -> int:
    if value not in names:
        raise StyleError(f"{what} is '{shortened(value, 40)}'; drawn are {', '.join(names)}. Change it")
    return names[value]


def _dashes(value: str) -> tuple[float, ...]:
    if value == "none":
        return ()
    found = tuple(length(part) for part in re.split(r"[\s,]+", value.strip()))
    if len(found) > 20 or any(each < 0 for each in found):
        raise StyleError("stroke-dasharray is no list of lengths. Draw a whole line")
    if not sum(found):
        return ()
    return found if len(found) % 2 == 0 else found * 2


def share(value: str) -> float:
    """Return an opacity, 0 to 1.

    Raises:
        StyleError: it is none.
    """
    number, per_cent = value.removesuffix("%"), value.endswith("%")
    if not _NUMBER.fullmatch(number):
        raise StyleError(f"'{shortened(value, 40)}' is no opacity. Give 0 to 1")
    return min(1.0, max(0.0, float(number) / (100 if per_cent else 1)))


def length(value: str) -> float:
    """Return a length in units of the drawing.

    Raises:
        StyleError: it is none.
    """
    found = re.fullmatch(rf"({_NUMBER.pattern})\s*([a-z]*)", value.strip())
    if found is None or found[2] not in _UNITS or abs(float(found[1])) > 1e9:
        raise StyleError(f"'{shortened(value, 40)}' is no length. Give a number, or one in px, pt, mm, cm or in")
    return float(found[1]) * _UNITS[found[2]]


def _paint(value: str, current: str) -> tuple[str, float]:
    """Return a colour as "#RRGGBB", empty for none, and how opaque it is."""
    if value in ("none", "transparent"):
        return "", 1.0
    if value.lower() == "currentcolor":
        return current, 1.0
    if value.startswith("url("):
        raise StyleError(
            "a gradient or pattern is no plain colour, and would look otherwise in each format. "
            "Fill the shape with one colour, or save the logo as PNG"
        )
    from PIL import ImageColor

    try:
        found = ImageColor.getrgb(value)
    except ValueError:
        raise StyleError(f"'{shortened(value, 40)}' is no colour. Write it as #RRGGBB") from None
    colour = "#" + "".join(f"{part:02X}" for part in found[:3])
    return colour, found[3] / 255 if len(found) > 3 else 1.0


@dataclass(frozen=True)
class Classes:
    """The style sheets of a file: rules for classes, ids and elements, in their order."""

    rules: tuple[tuple[str, Mapping[str, str]], ...] = ()

    def of(self, node: Node) -> dict[str, str]:
        """Return all that an element says of its looks: attributes, then rules, then `style`.

        Raises:
            StyleError: it asks for what is never drawn.
        """
        said = {
            name: node.attributes[name].strip() for name in (*_INHERITED, *_OWN, *_NEVER) if name in node.attributes
        }
        names = {f".{name}" for name in node.attributes.get("class", "").split()}
        names |= {f"#{node.attributes['id']}"} if "id" in node.attributes else set()
        for weight in ("", ".", "#"):  # elements, then classes, then ids
            for selector, values in self.rules:
                if selector[0] == weight if weight else selector == node.tag or selector == "*":
                    said |= values if not weight or selector in names else {}
        said |= dict(_declared(node.attributes.get("style", "")))
        for name, words in _NEVER.items():
            if said.get(name, "none") not in _PLAIN:
                raise StyleError(f"{words} ({name}) is not drawn. Take it out, or save the logo as PNG")
        return said


def classes(sheets: str) -> Classes:
    """Return the rules of style sheets.

    Raises:
        StyleError: a selector is more than a class, an id or an element.
    """
    text = _REMARK.sub("", sheets).replace("<![CDATA[", "").replace("]]>", "")
    if "@" in text:
        raise StyleError("a rule with @ is not read. Save the logo with presentation attributes")
    found: list[tuple[str, Mapping[str, str]]] = []
    for selectors, values in _RULE.findall(text):
        for selector in (each.strip() for each in selectors.split(",")):
            if not _SELECTOR.fullmatch(selector) and selector != "*":
                raise StyleError(
                    f"the selector '{shortened(selector, 40)}' is not read. "
                    "Use single classes, or save the logo with presentation attributes"
                )
            found.append((selector, dict(_declared(values))))
    return Classes(tuple(found))


def _declared(text: str) -> Iterator[tuple[str, str]]:
    for part in text.split(";"):
        name, colon, value = part.partition(":")
        if colon:
            yield name.strip().lower(), value.replace("!important", "").strip()
