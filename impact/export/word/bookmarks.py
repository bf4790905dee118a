"""Names of the places that links lead to."""

from __future__ import annotations

import hashlib

from impact.document import Heading

LONGEST_NAME = 40  # letters of a bookmark


def heading_name(heading: Heading, number: int) -> str:
    """Return the name under which links find a heading, given its number in the document, from 1."""
    return heading.id or f"heading-{number}"


def bookmark(anchor: str) -> str:
    """Return a name that Word takes for a bookmark: letters, digits and lines, one for each anchor."""
    plain = "".join(letter if letter.isascii() and letter.isalnum() else "_" for letter in anchor)
    changed = plain != anchor.replace("-", "_") or len(plain) > LONGEST_NAME - 2
    ending = f"_{hashlib.sha256(anchor.encode()).hexdigest()[:8]}" if changed else ""
    return f"a_{plain[: LONGEST_NAME - 2 - len(ending)]}{ending}"
