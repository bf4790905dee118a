"""What other programs may show otherwise than those that judge a file: its bytes, its objects, its means of drawing."""

from __future__ import annotations

import hashlib
import re
from typing import Any

from impact.trust.content import BACK, MARKS
from impact.trust.opened import Opened, guarded, resolved

_OBJECT = re.compile(rb"(?<!\d)(\d{1,10})\s+\d+\s+obj\b")
_BEHIND = re.compile(rb"%%EOF\s*+(?!\d+\s+\d+\s+obj|xref|\Z)")  # what no program writes behind the end of a revision


def unlike(expected: Opened, file: Opened) -> str:
    """Return why other programs may show a file otherwise; empty where they may not.

    Args:
        expected: The document printed again.
        file: Of which the pages have equal pictures and words here.
    """
    data = file.data
    if data.count(b"%PDF-") > 1 or not data.startswith(b"%PDF-") or _BEHIND.search(data):
        return "other bytes are before it, in it or behind it, which other programs may show"
    with guarded():
        if _found_otherwise(file):
            return "programs that search it for its objects find other ones than its table says"
        for number, (before, now) in enumerate(zip(expected.pages, file.pages, strict=True), 1):
            if more := sorted(_means(file, now) - _means(expected, before)):
                named = ", ".join(more[:4]).replace("\n", " ")[:80]
                return f"page {number} is drawn with {named}, which other programs may show otherwise"
    return ""


def _found_otherwise(file: Opened) -> bool:
    """Return whether an object has two places: in the table and where its number comes last, or in use and free."""
    table, packed = file.reader.xref, file.reader.xref_objStm
    last = {int(found[1]): found.start() for found in _OBJECT.finditer(file.data)}
    free = {number for held in file.reader.xref_free_entry.values() for number, is_free in held.items() if is_free}
    used = {number: place for generation in table.values() for number, place in generation.items()}
    differing = any(last.get(number, place) != place for number, place in used.items() if number not in packed)
    return differing or bool(free & used.keys()) or bool(packed.keys() & last.keys())


def _means(pdf: Opened, page: Any) -> set[str]:
    """Return the keys and names with which a page is drawn, the marks in its pictures, and what its letters mean."""
    from pypdf.generic import ContentStream, NameObject

    found: set[str] = set()
    known: dict[int, Any] = {}  # keeps objects, so that no other one gets their place in memory
    waiting: list[tuple[str, Any]] = [("", page.get(key)) for key in ("/Resources", "/Contents")]
    while waiting:
        name, value = waiting.pop()
        held = resolved(value)
        if id(held) in known:
            continue
        known[id(held)] = held
        if isinstance(held, list):
            waiting += [(name, list.__getitem__(held, at)) for at in range(len(held))]
        elif isinstance(held, dict):
            found |= {str(key) for key in held}
            waiting += [(str(key), each) for key, each in dict.items(held) if key not in BACK]
            if name == "/ToUnicode" and hasattr(held, "get_data"):
                found.add(f"letters {hashlib.sha256(pdf.content(held)).hexdigest()[:8]}")
            elif held.get("/Subtype") == "/Form":
                marks = (each for each, operator in ContentStream(held, pdf.reader).operations if operator in MARKS)
                found |= {str(each) for each in marks}
        elif isinstance(held, NameObject):
            found.add(str(held))
    return found
