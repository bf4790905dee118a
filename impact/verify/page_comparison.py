"""A file against the same document printed again: its bytes; else its pages, words, and all that is not drawn."""

import difflib
import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from impact.brief.numbers_listed import Listed, cells_around, read_numbers
from impact.core.text import shortened, visible
from impact.verify.attachments import list_embedded_files
from impact.verify.content import BACK, MARKS, Note, PdfContent, content
from impact.verify.open_pdf import SafePdf, guarded, opened, resolved
from impact.verify.pictures import Drawn, drawn
from impact.verify.report import Verdict, VerificationFinding

T = TypeVar("T")
MOST_FINDINGS = 60
HARMLESS = {
    "/Text", "/FreeText", "/Highlight", "/Underline", "/Squiggly", "/StrikeOut", "/Ink", "/Line", "/Square", "/Circle",
    "/Polygon", "/PolyLine", "/Caret", "/Stamp", "/Popup",
}  # fmt: skip
KEYS = {
    "/Type", "/Subtype", "/Rect", "/Contents", "/P", "/NM", "/M", "/F", "/AP", "/AS", "/Border", "/C", "/T", "/Popup",
    "/CA", "/RC", "/CreationDate", "/IRT", "/Subj", "/RT", "/Open", "/Name", "/State", "/StateModel", "/QuadPoints",
    "/InkList", "/L", "/LE", "/IC", "/BS", "/BE", "/RD", "/Vertices", "/DA", "/DS", "/Q", "/CL", "/Sy", "/Parent",
    "/StructParent", "/Rotate", "/IT", "/Lang",
}  # fmt: skip
POINTS = ("/QuadPoints", "/L", "/Vertices", "/CL")  # lie on the page, whatever place a note says
_OBJECT = re.compile(rb"(?<!\d)(\d{1,10})\s+\d+\s+obj\b")
_BEHIND = re.compile(rb"%%EOF\s*+(?!\d+\s+\d+\s+obj|xref|\Z)")  # what no program writes behind the end of a revision
AROUND = 4  # words shown before and after
MOST = 160  # characters shown
_BREAKS = dict.fromkeys(map(ord, "-\u00ad\u2010\u2011\ufffe\x02"))
NUMBER = re.compile(r"[−-]?\d[\d.,\u00a0\u202f ]*\d|[−-]?\d")


@dataclass(frozen=True)
class PageComparison:
    """What a comparison found.

    Attributes:
        verdict: What the file is.
        findings: What differs; notes that were added, where the file is the printed one with these.
        why: Why it cannot be said.
        shown: Files with pictures of pages that differ.
    """

    verdict: Verdict
    findings: tuple[VerificationFinding, ...] = ()
    why: str = ""
    shown: tuple[str, ...] = ()


def compared(
    file: SafePdf, printed: bytes, *, signed: bool, draws_alike: bool, show: Path | None = None
) -> PageComparison:
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
        return PageComparison("as issued")
    expected = opened(printed)
    own, other = content(expected, signed=signed), content(file, signed=signed)
    added = _added(own.notes, other.notes)
    acting = [_added_note(note, why) for note in added if (why := why_not_harmless(note))]
    found = [*_differences(own, other, added), *acting]
    if len(expected.pages) != len(file.pages):
        first = min(len(expected.pages), len(file.pages)) + 1
        count = VerificationFinding("number of pages", first, before=str(len(expected.pages)), now=str(len(file.pages)))
        return PageComparison("not as issued", (count, *found[:MOST_FINDINGS]))
    pictures = drawn(printed, file.data, rectangles(added), show)
    if isinstance(pictures, str):
        if found:
            return PageComparison("not as issued", tuple(found[:MOST_FINDINGS]))
        return PageComparison("cannot be said", why=pictures)
    words = list(_words(pictures, read_numbers(list_embedded_files(expected))))
    found = [*words, *found, *(VerificationFinding("a note over what is printed", page) for page in pictures.covered)]
    if found or (pictures.differing and draws_alike):
        seen = {each.page for each in words}
        found += [VerificationFinding("picture of the page", page) for page in pictures.differing if page not in seen]
        return PageComparison("not as issued", tuple(found[:MOST_FINDINGS]), shown=pictures.shown)
    if pictures.differing:
        why = f"page {', '.join(map(str, pictures.differing))} is drawn otherwise here"
        return PageComparison("cannot be said", why=why, shown=pictures.shown)
    if why := unlike(expected, file):
        return PageComparison("cannot be said", why=why)
    if added:
        return PageComparison("note added", tuple(_added_note(note) for note in added))
    intact = signed and file.data.startswith(printed)
    return PageComparison("as issued" if intact else "same content")


def _added(own: Sequence[Note], other: Sequence[Note]) -> list[Note]:
    left = [(note.page, note.line) for note in own]
    added = []
    for note in other:
        if (note.page, note.line) in left:
            left.remove((note.page, note.line))
        else:
            added.append(note)
    return added


def _added_note(note: Note, why: str = "") -> VerificationFinding:
    said = note.held.get("/Contents") if hasattr(note.held, "get") else ""
    return VerificationFinding(
        "note or link added", note.page, why or note.kind.lstrip("/"), now=cut(str(said or note.kind))
    )


def _differences(own: PdfContent, other: PdfContent, added: Sequence[Note]) -> Iterator[VerificationFinding]:
    for page, (before, now) in enumerate(zip(own.pages, other.pages, strict=False), 1):
        if before != now:
            yield _line("size or properties of the page", page, before, now)
    for page, (marks, found) in enumerate(zip(own.marks, other.marks, strict=False), 1):
        for gone, new in _pairs(marks, found, ""):
            yield _line("text that is read out, or structure", page, gone, new)
    kept = [(note.page, note.line) for note in other.notes if note not in added]
    for note in own.notes:
        if (note.page, note.line) not in kept:
            yield VerificationFinding("link taken out or changed", note.page, before=cut(note.line))
    yield from _of_fields(own, other)
    for (page, before), (new_page, now) in _pairs(own.tree, other.tree, (0, "")):
        yield _line("alternative text or structure", page or new_page, before, now)
    for before, now in _pairs(own.whole, other.whole, ""):
        yield _line("what the file says of itself, or does when it is opened", 0, before, now)
    yield from _of_files(own.files, other.files)


def _of_fields(own: PdfContent, other: PdfContent) -> Iterator[VerificationFinding]:
    """Yield fields of signatures that are not where, or not what, they were printed; new ones may not be seen."""
    printed = {placed(note) for note in own.fields}
    there = {placed(note) for note in other.fields}
    yield from (
        VerificationFinding("field of a signature", page, before=name) for page, name, *_ in sorted(printed - there)
    )
    for page, name, *box in sorted(there - printed):
        if any(box) and box[0] != box[2] and box[1] != box[3]:
            yield VerificationFinding("field of a signature", page, now=cut(name))
    yield from (
        VerificationFinding("field that acts", each.page)
        for each in other.fields
        if "/A" in each.held or "/AA" in each.held
    )


def _of_files(
    own: Mapping[str, tuple[str, ...]], other: Mapping[str, tuple[str, ...]]
) -> Iterator[VerificationFinding]:
    for name in sorted(own.keys() | other.keys()):
        if own.get(name) != other.get(name):
            before = "one content or description" if name in own else "not there"
            now = "added" if name not in own else "another" if name in other else "missing"
            yield VerificationFinding("file inside", place=shortened(name, 80), before=before, now=now)


def _words(pictures: Drawn, listed: Listed) -> Iterator[VerificationFinding]:
    for page, (one, other) in enumerate(pictures.words, 1):
        if letters(one) == letters(other):
            continue
        for before, now, around in changed(one, other):
            if letters(before) != letters(now):
                gone = [each for each in numbers(before) if each not in numbers(now)]
                found = tuple(dict.fromkeys(cell for each in gone for cell in cells_around(listed, each, around)))
                yield VerificationFinding("text", page, f"'{around}'", found, before, now)


def _line(what: str, page: int, before: str, now: str) -> VerificationFinding:
    for gone, new, around in changed(before, now) if before and now else ():
        return VerificationFinding(what, page, f"'{around}'", before=gone, now=new)
    return VerificationFinding(what, page, before=cut(before), now=cut(now))


def _pairs(own: Sequence[T], other: Sequence[T], nothing: T) -> Iterator[tuple[T, T]]:
    if own == other:
        return
    for kind, start, end, first, last in difflib.SequenceMatcher(None, own, other, autojunk=False).get_opcodes():
        if kind != "equal":
            for at in range(max(end - start, last - first)):
                yield (
                    own[start + at] if start + at < end else nothing,
                    other[first + at] if first + at < last else nothing,
                )


def why_not_harmless(note: Note) -> str:
    """Return why an annotation that was added may do more than be read; empty where it may not."""
    if note.kind not in HARMLESS:
        return f"of the kind {note.kind.lstrip('/')}, which may act"
    others = {str(key) for key in note.held if not isinstance(resolved(note.held.get(key)), int | float)}
    if acts := sorted(others - KEYS):  # a number does nothing
        return f"with {', '.join(acts)}, which may act"
    return ""


def rectangles(notes: Sequence[Note]) -> dict[int, list[list[float]]]:
    found: dict[int, list[list[float]]] = {}
    for note in notes:
        if note.kind != "/Popup" or resolved(note.held.get("/Open")):
            found.setdefault(note.page, []).append(list(placed(note)[2:]))
            spans = [resolved(note.held.get(key)) or [] for key in POINTS]
            spans += [resolved(each) for each in resolved(note.held.get("/InkList")) or []]
            style, frame = resolved(note.held.get("/BS")) or {}, resolved(note.held.get("/Border")) or [0, 0, 1]
            wide = float(resolved(style.get("/W", frame[2]))) * (9 if "/LE" in note.held else 0.5)  # arrows are broad
            for ends in ([float(each) for each in span] for span in spans if len(span) > 1):
                lowest, highest = [min(ends[::2]), min(ends[1::2])], [max(ends[::2]), max(ends[1::2])]
                found[note.page].append([*(each - wide for each in lowest), *(each + wide for each in highest)])
    return found


def placed(note: Note) -> tuple[int, str, float, float, float, float]:
    """Return the page of an annotation, its name, and its rectangle: left, bottom, right, top [pt]."""
    sides = [float(each) for each in resolved(note.held.get("/Rect")) or []][:4]
    left, bottom, right, top = sides if len(sides) == 4 else (0.0, 0.0, 0.0, 0.0)  # sides
    name = str(resolved(note.held.get("/T")) or "")
    return note.page, name, min(left, right), min(bottom, top), max(left, right), max(bottom, top)


def unlike(expected: SafePdf, file: SafePdf) -> str:
    """Return why other programs may show a file of equal pages otherwise; empty where they may not."""
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


def _found_otherwise(file: SafePdf) -> bool:
    """Return whether an object has two places: in the table and where its number comes last, or in use and free."""
    table, packed = file.reader.xref, file.reader.xref_objStm
    last = {int(found[1]): found.start() for found in _OBJECT.finditer(file.data)}
    free = {number for held in file.reader.xref_free_entry.values() for number, is_free in held.items() if is_free}
    used = {number: place for generation in table.values() for number, place in generation.items()}
    differing = any(last.get(number, place) != place for number, place in used.items() if number not in packed)
    return differing or bool(free & used.keys()) or bool(packed.keys() & last.keys())


def _means(pdf: SafePdf, page: Any) -> set[str]:
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


def changed(expected: str, found: str) -> Iterator[tuple[str, str, str]]:
    """Yield what stood there, what stands there now, and the words around; a word is what blanks enclose."""
    one, other = expected.split(), found.split()
    for kind, start, end, first, last in difflib.SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if kind != "equal":
            before, now = " ".join(one[start:end]), " ".join(other[first:last])
            around = " ".join(one[max(start - AROUND, 0) : end + AROUND]) or " ".join(
                other[max(first - AROUND, 0) : last + AROUND]
            )
            yield cut(before), cut(now), cut(around)


def cut(text: str) -> str:
    plain = visible(" ".join(text.split()))
    return plain if len(plain) <= MOST else f"{plain[: MOST - 1]}…"


def letters(text: str) -> str:
    return "".join(text.translate(_BREAKS).split())


def numbers(text: str) -> list[str]:
    return [" ".join(each.split()) for each in NUMBER.findall(text)]
