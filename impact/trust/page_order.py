"""Which page of a file is which page of the document as it is printed again."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from impact.trust.opened import Opened, resolved
from impact.trust.page_text import pieces
from impact.trust.report import Finding


@dataclass(frozen=True)
class Pairing:
    """Pages of two files that belong together.

    Attributes:
        pairs: place in the expected document and in the file, from 0. missing, added: pages that only one of them has.
    """

    pairs: tuple[tuple[int, int], ...]
    missing: tuple[int, ...]
    added: tuple[int, ...]

    def findings(self) -> list[Finding]:
        """Return what is wrong with number and order of pages."""
        found = [Finding("page missing", place=f"page {each + 1} of the document") for each in self.missing]
        found += [
            Finding("page added", page=each + 1, place="a page that the document does not have") for each in self.added
        ]
        kept = sorted(self.pairs, key=lambda pair: pair[1])
        order = sorted(expected for expected, _ in kept)
        for (expected, page), right in zip(kept, order, strict=True):
            if expected != right:
                place = f"page {expected + 1} of the document stands here"
                found.append(Finding("order of pages", page=page + 1, place=place))
        return found


def paired(expected: Opened, found: Opened) -> Pairing:
    """Return which pages belong together: those drawn alike, then those in one place, then those with like words."""
    one, other = (list(map(_print, [pdf] * len(pdf.pages), pdf.pages)) for pdf in (expected, found))
    pairs: dict[int, int] = {at: at for at in range(min(len(one), len(other))) if one[at] == other[at]}
    left = [at for at in range(len(one)) if at not in pairs]
    free = [at for at in range(len(other)) if at not in pairs.values()]
    for at in list(left):
        match = next((place for place in free if other[place] == one[at]), None)
        if match is not None:
            pairs[at] = match
            left.remove(at)
            free.remove(match)
    if len(left) == len(free) == 1 or (len(one) == len(other) and left == free):
        pairs |= dict(zip(left, free, strict=True))
        left, free = [], []
    if left and free:
        said = {(0, at): _words(expected, at) for at in left} | {(1, at): _words(found, at) for at in free}
        ranked = sorted(
            ((_likeness(said[0, a], said[1, b]), -abs(a - b), a, b) for a in left for b in free), reverse=True
        )
        for likeness, _, a, b in ranked:
            if likeness > 0 and a in left and b in free:
                pairs[a] = b
                left.remove(a)
                free.remove(b)
    return Pairing(tuple(sorted(pairs.items())), tuple(left), tuple(free))


def _print(pdf: Opened, page: object) -> str:
    """Return a fingerprint of what is drawn on a page."""
    content = resolved(page.get("/Contents"))  # type: ignore[attr-defined]
    parts: Sequence[object] = content if isinstance(content, list) else [content]
    digest = hashlib.sha256()
    for part in parts:
        stream = resolved(part)
        if hasattr(stream, "get_data"):
            digest.update(pdf.content(stream))
    return digest.hexdigest()


def _words(pdf: Opened, at: int) -> frozenset[str]:
    text = " ".join(piece.text for piece in pieces(pdf, pdf.pages[at]))
    return frozenset(text.split())


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / max(len(one | other), 1)
