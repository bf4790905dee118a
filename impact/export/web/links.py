"""Names of places in the file, and the addresses that a link may have."""

import re
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
