"""A file against the same document printed again: its bytes; else its pages, words, and all that is not drawn."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from impact.brief.numbers_listed import Listed, cells_around, read_numbers
from impact.texts import shortened
from impact.trust.content import Content, Note, content
from impact.trust.inside import carried
from impact.trust.notes import placed, rectangles, why_not_harmless
from impact.trust.opened import Opened, opened
from impact.trust.pictures import Drawn, drawn
from impact.trust.readers import unlike
from impact.trust.report import Finding, Verdict
from impact.trust.words_changed import changed, cut, letters, numbers

T = TypeVar("T")
MOST_FINDINGS = 60


@dataclass(frozen=True)
class Compared:
    """What a comparison found.

    Attributes:
        verdict: What the file is.
        findings: What differs; notes that were added, where the file is the printed one with these.
        why: Why it cannot be said.
        shown: Files with pictures of pages that differ.
    """

    verdict: Verdict
    findings: tuple[Finding, ...] = ()
    why: str = ""
    shown: tuple[str, ...] = ()


def compared(file: Opened, printed: bytes, *, signed: bool, draws_alike: bool, show: Path | None = None) -> Compared:
    """Return what differs between a file and the document printed again.

    Nothing that the file says of itself is taken as an excuse: equal bytes, or equal pages and equal content, or it is
    not as issued. Other libraries here may draw otherwise; then the pictures alone decide nothing.

    Args:
        file: That is looked at.
        printed: The document as it is printed now.
        signed: Whether the file has signatures, which add to it.
        draws_alike: Whether the libraries that draw have the versions here that the file names.
        show: A folder for pictures of what differs.
    """
    if file.data == printed:
        return Compared("as issued")
    expected = opened(printed)
    own, other = content(expected, signed=signed), content(file, signed=signed)
    added = _added(own.notes, other.notes)
    acting = [_added_note(note, why) for note in added if (why := why_not_harmless(note))]
    found = [*_differences(own, other, added), *acting]
    if len(expected.pages) != len(file.pages):
        first = min(len(expected.pages), len(file.pages)) + 1
        count = Finding("number of pages", first, before=str(len(expected.pages)), now=str(len(file.pages)))
        return Compared("not as issued", (count, *found[:MOST_FINDINGS]))
    pictures = drawn(printed, file.data, rectangles(added), show)
    if isinstance(pictures, str):
        if found:
            return Compared("not as issued", tuple(found[:MOST_FINDINGS]))
        return Compared("cannot be said", why=pictures)
    words = list(_words(pictures, read_numbers(carried(expected))))
    found = [*words, *found, *(Finding("a note over what is printed", page) for page in pictures.covered)]
    if found or (pictures.differing and draws_alike):
        seen = {each.page for each in words}
        found += [Finding("picture of the page", page) for page in pictures.differing if page not in seen]
        return Compared("not as issued", tuple(found[:MOST_FINDINGS]), shown=pictures.shown)
    if pictures.differing:
        why = f"page {', '.join(map(str, pictures.differing))} is drawn otherwise here"
        return Compared("cannot be said", why=why, shown=pictures.shown)
    if why := unlike(expected, file):
        return Compared("cannot be said", why=why)
    if added:
        return Compared("note added", tuple(_added_note(note) for note in added))
    intact = signed and file.data.startswith(printed)
    return Compared("as issued" if intact else "same content")


def _added(own: Sequence[Note], other: Sequence[Note]) -> list[Note]:
    left = [(note.page, note.line) for note in own]
    added = []
    for note in other:
        if (note.page, note.line) in left:
            left.remove((note.page, note.line))
        else:
            added.append(note)
    return added


def _added_note(note: Note, why: str = "") -> Finding:
    said = note.held.get("/Contents") if hasattr(note.held, "get") else ""
    return Finding("note or link added", note.page, why or note.kind.lstrip("/"), now=cut(str(said or note.kind)))


def _differences(own: Content, other: Content, added: Sequence[Note]) -> Iterator[Finding]:
    """Yield what differs and is not drawn."""
    for page, (before, now) in enumerate(zip(own.pages, other.pages, strict=False), 1):
        if before != now:
            yield _line("size or properties of the page", page, before, now)
    for page, (marks, found) in enumerate(zip(own.marks, other.marks, strict=False), 1):
        for gone, new in _pairs(marks, found, ""):
            yield _line("text that is read out, or structure", page, gone, new)
    kept = [(note.page, note.line) for note in other.notes if note not in added]
    for note in own.notes:
        if (note.page, note.line) not in kept:
            yield Finding("link taken out or changed", note.page, before=cut(note.line))
    yield from _of_fields(own, other)
    for (page, before), (new_page, now) in _pairs(own.tree, other.tree, (0, "")):
        yield _line("alternative text or structure", page or new_page, before, now)
    for before, now in _pairs(own.whole, other.whole, ""):
        yield _line("what the file says of itself, or does when it is opened", 0, before, now)
    yield from _of_files(own.files, other.files)


def _of_fields(own: Content, other: Content) -> Iterator[Finding]:
    """Yield fields of signatures that are not where, or not what, they were printed; new ones may not be seen."""
    printed = {placed(note) for note in own.fields}
    there = {placed(note) for note in other.fields}
    yield from (Finding("field of a signature", page, before=name) for page, name, *_ in sorted(printed - there))
    for page, name, *box in sorted(there - printed):
        if any(box) and box[0] != box[2] and box[1] != box[3]:
            yield Finding("field of a signature", page, now=cut(name))
    yield from (
        Finding("field that acts", each.page) for each in other.fields if "/A" in each.held or "/AA" in each.held
    )


def _of_files(own: Mapping[str, tuple[str, ...]], other: Mapping[str, tuple[str, ...]]) -> Iterator[Finding]:
    """Yield the files inside that differ, by content or by what is said of them."""
    for name in sorted(own.keys() | other.keys()):
        if own.get(name) != other.get(name):
            before = "one content or description" if name in own else "not there"
            now = "added" if name not in own else "another" if name in other else "missing"
            yield Finding("file inside", place=shortened(name, 80), before=before, now=now)


def _words(pictures: Drawn, listed: Listed) -> Iterator[Finding]:
    """Yield the words that differ, page by page, whatever their lines and hyphens."""
    for page, (one, other) in enumerate(pictures.words, 1):
        if letters(one) == letters(other):
            continue
        for before, now, around in changed(one, other):
            if letters(before) != letters(now):
                gone = [each for each in numbers(before) if each not in numbers(now)]
                found = tuple(dict.fromkeys(cell for each in gone for cell in cells_around(listed, each, around)))
                yield Finding("text", page, f"'{around}'", found, before, now)


def _line(what: str, page: int, before: str, now: str) -> Finding:
    """Return a finding on one line; of a long one, the words that differ alone."""
    for gone, new, around in changed(before, now) if before and now else ():
        return Finding(what, page, f"'{around}'", before=gone, now=new)
    return Finding(what, page, before=cut(before), now=cut(now))


def _pairs(own: Sequence[T], other: Sequence[T], nothing: T) -> Iterator[tuple[T, T]]:
    """Yield what stands in one sequence and not in the other, side by side."""
    if own == other:
        return
    for kind, start, end, first, last in difflib.SequenceMatcher(None, own, other, autojunk=False).get_opcodes():
        if kind != "equal":
            for at in range(max(end - start, last - first)):
                yield (
                    own[start + at] if start + at < end else nothing,
                    other[first + at] if first + at < last else nothing,
                )
