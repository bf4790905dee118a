"""HTML that is safe to write: elements with every text escaped, and addresses that a link may have."""

import html
import re
from collections.abc import Iterable
from typing import NewType, TypeAlias
from urllib.parse import urlsplit

SCHEMES = ("http", "https", "mailto")
_PLAIN = re.compile(r"[A-Za-z0-9.-]")
# Browsers drop these inside an address, so that they could hide its scheme.
_HIDING = re.compile(r"[\x00-\x20\x7f-\x9f\u2028\u2029\ufeff]")


def place_id(name: str) -> str:
    """Return the id of a place in the file; two names never have one id, and ids of the frame begin otherwise (`own`).

    Examples:
        >>> place_id("source-3"), place_id("a b")
        ('source-3', 'a_20_b')
    """
    return "".join(letter if _PLAIN.fullmatch(letter) else f"_{ord(letter):x}_" for letter in name)


def own(name: str) -> str:
    """Return an id of the frame, which is that of no block: no letters in hexadecimals follow its first mark.

    Examples:
        >>> own("main")
        '_-main'
    """
    return f"_-{name}"


def address(href: str) -> str:
    """Return what a link leads to; nothing where it may lead nowhere, such as to a script.

    Examples:
        >>> address("#source-3"), address("https://example.org"), address("javascript:alert(1)")
        ('#source-3', 'https://example.org', '')
    """
    if href.startswith("#"):
        return f"#{place_id(href[1:])}"
    if _HIDING.search(href):
        return ""
    try:
        parts = urlsplit(href)
    except ValueError:
        return ""
    scheme = parts.scheme.lower()
    if scheme not in SCHEMES or (scheme != "mailto" and not parts.netloc):
        return ""
    return href


Html = NewType("Html", str)  # markup; a plain text becomes one by `escape` alone
Attribute: TypeAlias = str | int | bool | None

NOTHING = Html("")
# What HTML may not hold: controls but tab and line feed, halves of characters, code points that are none.
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_REPLACEMENT = "\ufffd"


def writable(text: str) -> str:
    """Return a text with a mark in the place of each character that no HTML file can hold."""
    return _FORBIDDEN.sub(_REPLACEMENT, text)


def escape(text: str) -> Html:
    """Return a text as markup that shows it, in content and in attributes alike.

    Examples:
        >>> escape('<b> & "c"')
        '&lt;b&gt; &amp; &quot;c&quot;'
    """
    return Html(html.escape(writable(text)))


def joined(parts: Iterable[Html], between: str = "") -> Html:
    """Return markup one after the other."""
    return Html(escape(between).join(parts))


def element(name: str, content: Html = NOTHING, /, **attributes: Attribute) -> Html:
    """Return an element.

    Args:
        name: of the element. content: its markup.
        attributes: by name, with `_` for `-` and without one at the end (`class_`). None is left out, True has no
            value.

    Examples:
        >>> element("a", escape("1 < 2"), href="#one", aria_label=None)
        '<a href="#one">1 &lt; 2</a>'
    """
    return Html(f"<{name}{_written(attributes)}>{content}</{name}>")


def void(name: str, /, **attributes: Attribute) -> Html:
    """Return an element that has no content and no end tag, such as `meta`."""
    return Html(f"<{name}{_written(attributes)}>")


def leaf(name: str, /, **attributes: Attribute) -> Html:
    return Html(f"<{name}{_written(attributes)}/>")


def _written(attributes: dict[str, Attribute]) -> str:
    parts = []
    for name, value in attributes.items():
        if value is None or value is False:
            continue
        written = _CAMEL.get(name) or name.removesuffix("_").replace("_", "-")
        parts.append(f" {written}" if value is True else f' {written}="{escape(str(value))}"')
    return "".join(parts)


# Names of SVG that are no words with hyphens.
_CAMEL = {"view_box": "viewBox", "preserve_aspect_ratio": "preserveAspectRatio"}
