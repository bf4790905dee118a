"""One page against the page as it is printed again: words, numbers, and how everything is drawn."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from impact.trust.elements import Elements
from impact.trust.page_text import NO_PIECE, Piece
from impact.trust.report import Finding
from impact.trust.words_changed import changed, cut, numbers

CellsOf = Callable[[str, str], tuple[str, ...]]  # a number as printed, and the words around, to cells of the study
COLOURS = {"rg", "RG", "g", "G", "k", "K", "sc", "scn", "SC", "SCN", "cs", "CS", "gs"}


def page_findings(
    expected: Iterable[Piece], found: Iterable[Piece], at: int, page: int, elements: Elements, cells: CellsOf
) -> Iterator[Finding]:
    """Yield what differs on one page.

    Args:
        expected, found: what stands there. at: place of the page in the expected document, from 0.
        page: its number in the file. elements: of the expected document. cells: of a printed number.
    """
    known = elements.of_page(at)
    for one, other in _paired(list(expected), list(found)):
        either = one or other
        assert either is not None
        element = known[either.number] if 0 <= either.number < len(known) and one is not None else None
        for each in _differences(one, other):
            words = cut(one.text if one is not None else either.text)
            place = each.place or elements.called(element, words)
            if each.before and each.what.startswith("text") and element is not None:
                place = f"{elements.called(element)}: {each.place}" if each.place else place
            yield replace(each, page=page, place=cut(place), cells=_cells(each, words, cells))


def _cells(finding: Finding, words: str, cells: CellsOf) -> tuple[str, ...]:
    gone = [each for each in numbers(finding.before) if each not in numbers(finding.now)]
    return tuple(dict.fromkeys(cell for number in gone for cell in cells(number, words)))


def _paired(expected: list[Piece], found: list[Piece]) -> Iterator[tuple[Piece | None, Piece | None]]:
    """Yield the pieces that differ, each with its counterpart; None where there is none."""
    one, other = ([_key(piece) for piece in each] for each in (expected, found))
    for kind, start, end, first, last in difflib.SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        left, right = expected[start:end], found[first:last]
        for piece in left:
            match = next((each for each in right if (each.tag, each.number) == (piece.tag, piece.number)), None)
            match = match or next((each for each in right if each.number == piece.number != NO_PIECE), None)
            if match is not None:
                right.remove(match)
            yield piece, match
        yield from ((None, piece) for piece in right)


def _key(piece: Piece) -> tuple[str, int, int, str, str]:
    return piece.tag, piece.number, hash(tuple(piece.operators)), piece.text, piece.said


def _differences(one: Piece | None, other: Piece | None) -> Iterator[Finding]:
    if one is None or other is None:
        held = one or other
        assert held is not None
        said = cut(held.text)
        if not said and not held.operators:
            return
        what = "text" if said else "drawing"
        shown = said or "a drawing"
        yield Finding(
            f"{what} {'missing' if other is None else 'added'}", before=shown if one else "", now=shown if other else ""
        )
        return
    if one.tag != other.tag:
        yield Finding("role", before=one.tag.lstrip("/"), now=other.tag.lstrip("/"))
    if one.said != other.said:
        yield Finding("text that is read out", before=cut(one.said), now=cut(other.said))
    if one.text != other.text:
        parts = list(changed(one.text, other.text)) or [(cut(one.text), cut(other.text), "")]
        for before, now, around in parts:
            yield Finding("text", place=f"'{around}'" if around else "", before=before, now=now)
    elif one.operators != other.operators:
        yield Finding(_drawn_otherwise(one, other))


def _drawn_otherwise(one: Piece, other: Piece) -> str:
    """Return in words how a piece with the same characters is drawn otherwise."""
    names = [{name for name, _ in set(a.operators) - set(b.operators)} for a, b in ((one, other), (other, one))]
    differing = names[0] | names[1]
    if differing and differing <= COLOURS:
        return "colour"
    if one.text and differing <= {"Tm", "Td", "TD", "cm", "Tf", "Tr", "Tz", "TL", "Ts"}:
        return "place or size of text"
    if one.text and differing & {"Tj", "TJ"}:
        return "letters that look otherwise than they read"
    return "drawing"
