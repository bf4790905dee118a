"""Values in SVG files: what svglib draws right is passed on, all else is refused."""

import re
from collections.abc import Mapping
from typing import Final

from impact.core.text import shortened

_NUMBER: Final = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,2})?"
_LENGTH: Final = rf"{_NUMBER}(?:px|pt|pc|mm|cm|in)?"
_NUMBERS: Final = re.compile(_NUMBER)
_TRANSFORM: Final = re.compile(r"\s*,?\s*(\w+)\s*\(([^()]*)\)")
_COUNTS: Final = {"matrix": (6,), "translate": (1, 2), "scale": (1, 2), "rotate": (1, 3), "skewX": (1,), "skewY": (1,)}
_REMARK: Final = re.compile(r"/\*.*?\*/", re.DOTALL)
_RULE: Final = re.compile(r"([^{}]+)\{([^{}]*)\}")
_SELECTORS: Final = re.compile(r"[\w.#*>+~,\s-]+")
_MOST_PATH, _MOST_RULES = 300_000, 100  # characters of a path; rules of a style sheet
_OPAQUE: Final = ("opacity", "fill-opacity", "stroke-opacity")
_NEVER: Final = ("filter", "mask", "mask-image", "marker", "marker-start", "marker-mid", "marker-end",
                 "mix-blend-mode", "vector-effect", "paint-order", "stroke-dashoffset")  # fmt: skip
_SEEN_THROUGH: Final = "what is seen through would look otherwise in each format. Give it the plain colour that is seen"
_PAINTS: Final = ("fill", "stroke")
# Properties that draw something, with the values that are drawn right.
_LOOKS: Final[Mapping[str, str]] = {
    **dict.fromkeys(_PAINTS, ".*"), **dict.fromkeys(_OPAQUE, r"1(?:\.0*)?|100%"),
    **dict.fromkeys(_NEVER, "none|normal|auto|visible|0|0px"),
    "fill-rule": "nonzero|evenodd", "clip-rule": "nonzero|evenodd",
    "stroke-width": _LENGTH, "stroke-miterlimit": _NUMBER, "stroke-linecap": "butt|round|square",
    "stroke-linejoin": "miter|round|bevel", "stroke-dasharray": r"none|(?=.*[1-9])[\d.\s,]+",
    "visibility": "visible|hidden|collapse", "display": "[a-z-]+",
}  # fmt: skip
_ATTRIBUTES: Final[Mapping[str, str]] = {
    **dict.fromkeys(("x", "y", "width", "height", "cx", "cy", "r", "rx", "ry", "x1", "y1", "x2", "y2"), _LENGTH),
    "id": ".*", "class": ".*", "clip-path": r"none|url\(#[^()'\"\s]+\)", "clipPathUnits": "userSpaceOnUse",
    "d": rf"\s*(?:[Mm](?s:[MmZzLlHhVvCcSsQqTtAa0-9eE+\-.,\s]{{0,{_MOST_PATH}}}))?",
    "points": r"[\d.,eE+\-\s]*",
}  # fmt: skip


class UndrawnError(ValueError):
    """A value that is not drawn right; the message says what to do."""


def attribute(name: str, value: str) -> str:
    """Return an attribute as svglib reads it right; empty for one that draws nothing.

    Raises:
        UndrawnError: It would be drawn wrongly.
    """
    if name == "style":
        return _declared(value)
    if name == "transform":
        return _transforms(value)
    if name in _LOOKS:
        return _look(name, value)
    if name not in _ATTRIBUTES:
        return ""
    if not re.fullmatch(_ATTRIBUTES[name], value.strip()):
        raise UndrawnError(f"{name}='{shortened(value, 40)}' is not drawn. Save the logo again as plain SVG")
    return " ".join(_NUMBERS.findall(value)) if name == "points" else value.strip()


def sheet(text: str) -> str:
    """Return a style sheet with the declarations that draw something.

    Raises:
        UndrawnError: It would be followed wrongly, or takes too long.
    """
    plain = _REMARK.sub("", text)
    rules = _RULE.findall(plain)
    if "@" in plain:
        raise UndrawnError("a rule with @ is not read, or asks for something outside the file. Save it as plain SVG")
    if len(rules) > _MOST_RULES or not all(_SELECTORS.fullmatch(names) for names, _ in rules):
        kinds = f"at most {_MOST_RULES} rules for classes, ids and elements"
        raise UndrawnError(f"its style sheet is not read: {kinds} are. Save the logo with presentation attributes")
    if re.search(r"(?<![\w-])(display|clip-path)\s*:", plain):
        raise UndrawnError("a style sheet that hides or clips is not read. Save the logo with presentation attributes")
    return "\n".join(f"{names.strip()}{{{_declared(values)}}}" for names, values in rules)


def _declared(text: str) -> str:
    pairs = (part.partition(":") for part in text.split(";"))
    read = ((name.strip().lower(), _look(name.strip().lower(), value)) for name, _, value in pairs)
    return ";".join(f"{name}:{value}" for name, value in read if value)


def _look(name: str, value: str) -> str:
    plain = value.replace("!important", "").strip()
    if name == "clip-path" and plain != "none":
        raise UndrawnError("a clip in a style is not drawn. Cut it ('Intersection'), or save the logo as PNG")
    if name not in _LOOKS or plain in ("", "inherit"):
        return ""
    if not re.fullmatch(_LOOKS[name], plain):
        words = f"{name} '{shortened(plain, 40)}' is not drawn. Take it out, or save the logo as PNG"
        raise UndrawnError(_SEEN_THROUGH if name in _OPAQUE else words)
    if name in _PAINTS:
        return _colour(plain)
    return "" if name in (*_OPAQUE, *_NEVER) else plain


def _colour(value: str) -> str:
    from PIL import ImageColor

    if value in ("none", "transparent"):
        return "none"
    if value.startswith("url("):
        raise UndrawnError(
            "a gradient or pattern is no plain colour, and would look otherwise in each format. "
            "Fill the shape with one colour, or save the logo as PNG"
        )
    try:
        red, green, blue, *opacity = ImageColor.getrgb(value)
    except ValueError:
        raise UndrawnError(f"'{shortened(value, 40)}' is no colour. Write it as #RRGGBB") from None
    if opacity not in ([], [255]):
        raise UndrawnError(_SEEN_THROUGH)
    return f"#{red:02X}{green:02X}{blue:02X}"


def _transforms(value: str) -> str:
    found, at, text = [], 0, value.rstrip()
    while at < len(text):
        part = _TRANSFORM.match(text, at)
        numbers = _NUMBERS.findall(part[2]) if part is not None else []
        if part is None or len(numbers) not in _COUNTS.get(part[1], ()):
            raise UndrawnError(f"the transform '{shortened(value, 40)}' is none. Save the logo again")
        found.append(f"{part[1]}({','.join(numbers)})")
        at = part.end()
    return " ".join(found)
