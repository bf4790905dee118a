"""Metadata of a signed file: who signs writes when and with what into it, and may write nothing else."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from impact.trust.opened import Opened, resolved
from impact.trust.report import Finding
from impact.trust.words_changed import cut

BY_SIGNING = ("/Metadata", "/Version")  # of the catalogue
DATES = ("/ModDate",)
PROGRAM = ("/Producer",)
_VALUES = re.compile(r">([^<>]+)<|=\"([^\"]*)\"|='([^']*)'")
_OF_SIGNING = re.compile(
    r"\d{4}-\d\d-\d\dT[\d:.+Z-]*|.*pyHanko.*|https?://\S+|Resource|w|r|x-default|adobe:ns:meta/|\ufeff?"
)


def metadata_findings(expected: Opened, file: Opened) -> Iterator[Finding]:
    """Yield what the metadata stream says otherwise, apart from when and with what the file was signed."""
    one, other = (_values(pdf) for pdf in (expected, file))
    for value in one - other:
        yield Finding("metadata", place="XMP", before=cut(value))
    for value in other - one:
        yield Finding("metadata", place="XMP", now=cut(value))


def _values(pdf: Opened) -> Counter[str]:
    from html import unescape

    stream = resolved(pdf.root.get("/Metadata"))
    text = pdf.content(stream).decode("utf-8", "replace") if hasattr(stream, "get_data") else ""
    found = (unescape("".join(parts)).strip() for parts in _VALUES.findall(text))
    return Counter(dict.fromkeys((each for each in found if each and not _OF_SIGNING.fullmatch(each)), 1))


def without_what_signing_adds(info: dict[str, object], expected: Opened) -> dict[str, object]:
    """Return an information dictionary without the date of change, and without the program where it was added to."""
    kept = {key: value for key, value in info.items() if key not in DATES}
    own = expected.said("/Producer")
    said = str(resolved(kept.get("/Producer")) or "")
    if said == own or re.fullmatch(rf"{re.escape(own)}; pyHanko [\d.]+", said):
        kept = {key: value for key, value in kept.items() if key not in PROGRAM}
    return kept
