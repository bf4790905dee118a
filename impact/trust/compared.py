"""A file against the same document printed again: pages, words, drawings, structure, links, metadata, and its bytes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from impact.trust import signed_metadata
from impact.trust.cells import cells_in
from impact.trust.elements import Elements
from impact.trust.graph import Graphs, short
from impact.trust.opened import Opened, guarded, opened, resolved
from impact.trust.page_order import Pairing, paired
from impact.trust.page_text import pieces
from impact.trust.pages import CellsOf, page_findings
from impact.trust.report import Finding
from impact.trust.told import FILE, INFO, PAGE, ROOT, attachments_said, told
from impact.trust.words_changed import changed, numbers

BY_SIGNING = ("/AcroForm", "/Perms", "/DSS", "/Extensions")  # of the catalogue
APART = ("/Pages", "/Names", "/AF")
MOST_FINDINGS = 60  # of one sort
OF_PAGES = {"text", "drawing", "colour", "look"}


@dataclass(frozen=True)
class Compared:
    """What a comparison found.

    Attributes:
        original: whether the bytes are those that were written. appended: bytes that stand behind those.
        rewritten: whether another program wrote the pages anew, so that words alone can be compared.
        pages, structure: what differs in what is seen, and in all else.
        program: that wrote the file last, where it says so.
    """

    original: bool
    appended: int = 0
    rewritten: bool = False
    pages: tuple[Finding, ...] = ()
    structure: tuple[Finding, ...] = ()
    program: str = ""


def compared(file: Opened, printed: bytes, *, signed: bool, packs_alike: bool) -> Compared:
    """Return what differs between a file and the document printed again.

    Args:
        file: that is looked at. printed: the document as it is printed now.
        signed: whether there are signatures, which stand behind the printed file.
        packs_alike: whether this machine packs as the one that printed it; without, bytes cannot be the same.
    """
    if file.data == printed:
        return Compared(original=True)
    begins = file.data.startswith(printed)
    with guarded():
        expected = opened(printed)
        cells = cells_in(expected)
        program = _program(file, expected)
        if _is_rewritten(file, expected):
            return Compared(False, 0, True, tuple(_words_alone(file, expected, cells)), (), program)
        pairing = paired(expected, file)
        graphs = Graphs(expected, file, _same_pages(expected, file, pairing))
        pages = [*pairing.findings()]
        structure: list[Finding] = []
        elements = Elements(expected)
        page_of = {at: place + 1 for at, place in pairing.pairs}
        for at, place in pairing.pairs:
            pages += _drawn(expected, file, at, place, elements, cells)
            for each in short(
                graphs.differences(
                    (PAGE, place + 1), _without(expected.pages[at]), _without(file.pages[place], signed)
                ),
                MOST_FINDINGS,
            ):
                structure += told(each, elements, page_of)
        structure += _whole(expected, file, graphs, elements, page_of, signed=signed)
        structure += attachments_said(expected, file)
    found = list(dict.fromkeys(structure))
    # Letters that mean something else, or a picture put over a page, are seen on the page.
    seen = [
        each for each in found if each.page and (each.what in OF_PAGES or each.what in ("meaning of letters", "font"))
    ]
    rest = [each for each in found if each not in seen]
    nothing = not pages and not found
    original = nothing and ((signed and begins) or (not packs_alike and not graphs.renumbered))
    appended = len(file.data) - len(printed) if begins else 0
    return Compared(original, appended, False, (*pages, *seen), tuple(rest), program)


def _program(file: Opened, expected: Opened) -> str:
    own = expected.said("/Producer")
    return next((said for key in ("/Producer", "/Creator") if (said := file.said(key)) and said != own), "")


def _same_pages(expected: Opened, file: Opened, pairing: Pairing) -> dict[int, int]:
    return {
        expected.pages[at].indirect_reference.idnum: file.pages[place].indirect_reference.idnum
        for at, place in pairing.pairs
    }


def _without(page: Any, signed: bool = False) -> dict[str, Any]:
    """Return a page without what is compared by itself; of a signed file, without the fields of signatures."""
    held = {str(key): value for key, value in dict.items(page) if key not in ("/Contents", "/Parent")}
    if signed and "/Annots" in held:
        kept = [each for each in resolved(held["/Annots"]) or [] if not _is_signature(each)]
        held["/Annots"] = kept
        if not kept:
            del held["/Annots"]
    return held


def _is_signature(annotation: Any) -> bool:
    held = resolved(annotation)
    return isinstance(held, dict) and held.get("/Subtype") == "/Widget" and held.get("/FT") == "/Sig"


def _drawn(
    expected: Opened, file: Opened, at: int, place: int, elements: Elements, cells: CellsOf
) -> Iterator[Finding]:
    """Yield what is drawn otherwise on one page."""
    one, other = (resolved(page.get("/Contents")) for page in (expected.pages[at], file.pages[place]))
    if hasattr(one, "get_data") and hasattr(other, "get_data") and expected.content(one) == file.content(other):
        return
    pair = pieces(expected, expected.pages[at]), pieces(file, file.pages[place])
    yield from short_findings(page_findings(*pair, at, place + 1, elements, cells))


def short_findings(found: Iterable[Finding]) -> list[Finding]:
    """Return the first of many findings."""
    kept: list[Finding] = []
    for each in found:
        if len(kept) >= MOST_FINDINGS:
            return [*kept, Finding("further differences", each.page, place="more than are told")]
        kept.append(each)
    return kept


def _whole(
    expected: Opened, file: Opened, graphs: Graphs, elements: Elements, page_of: dict[int, int], *, signed: bool
) -> Iterator[Finding]:
    """Yield what differs outside the pages."""
    left = (*APART, *((*BY_SIGNING, *signed_metadata.BY_SIGNING) if signed else ()))
    roots = [{str(key): value for key, value in dict.items(pdf.root) if key not in left} for pdf in (expected, file)]
    names = [_names(pdf) for pdf in (expected, file)]
    infos: list[dict[str, Any]] = [
        dict(dict.items(pdf.info)) if isinstance(pdf.info, dict) else {} for pdf in (expected, file)
    ]
    if signed:
        infos = [signed_metadata.without_what_signing_adds(each, expected) for each in infos]
        yield from signed_metadata.metadata_findings(expected, file)
    for start, (one, other) in ((ROOT, roots), ((ROOT, "/Names"), names), (INFO, infos)):
        way = start if isinstance(start, tuple) else (start,)
        for each in short(graphs.differences(way, one, other), MOST_FINDINGS):
            yield from told(each, elements, page_of)
    first = [_identifier(pdf) for pdf in (expected, file)]
    if first[0] != first[1]:
        yield Finding("identifier of the file", before=first[0], now=first[1], place=FILE)


def behind(expected: Opened, file: Opened) -> tuple[Finding, ...]:
    """Return what an update behind a signature changed that readers take for harmless: what a file says of itself."""
    with guarded():
        infos = [dict(dict.items(pdf.info)) if isinstance(pdf.info, dict) else {} for pdf in (expected, file)]
        one, other = (signed_metadata.without_what_signing_adds(each, expected) for each in infos)
        graphs, elements = Graphs(expected, file, {}), Elements(expected)
        said = (each for found in graphs.differences((INFO,), one, other) for each in told(found, elements, {}))
        return (*said, *signed_metadata.metadata_findings(expected, file))


def _names(pdf: Opened) -> dict[str, Any]:
    found = resolved(pdf.root.get("/Names"))
    return {str(k): v for k, v in dict.items(found) if k != "/EmbeddedFiles"} if isinstance(found, dict) else {}


def _identifier(pdf: Opened) -> str:
    found = resolved(pdf.reader.trailer.get("/ID"))
    first = resolved(found[0]) if isinstance(found, list) and found else b""
    return bytes(getattr(first, "original_bytes", first if isinstance(first, bytes) else b"")).hex()


def _is_rewritten(file: Opened, expected: Opened) -> bool:
    """Return whether another program wrote the pages anew: it names itself, and no page is drawn as it was."""
    if not _program(file, expected):
        return False
    tagged = [_tags(pdf) for pdf in (file, expected)]
    return tagged[0] * 2 < tagged[1]


def _tags(pdf: Opened) -> int:
    """Return how many pieces of its pages are marked with a number."""
    return sum(1 for page in pdf.pages for piece in pieces(pdf, page) if piece.number >= 0)


def _words_alone(file: Opened, expected: Opened, cells: CellsOf) -> Iterator[Finding]:
    """Yield the words that differ, page by page, as programs copy them."""
    if len(file.pages) != len(expected.pages):
        yield Finding("number of pages", before=str(len(expected.pages)), now=str(len(file.pages)))
    for number, (one, other) in enumerate(zip(expected.pages, file.pages, strict=False), start=1):
        texts = [_letters(page.extract_text()) for page in (one, other)]
        if texts[0] != texts[1]:
            for before, now, around in changed(*(page.extract_text() for page in (one, other))):
                if _letters(before) == _letters(now):
                    continue
                gone = [each for each in numbers(before) if each not in numbers(now)]
                found = tuple(dict.fromkeys(cell for each in gone for cell in cells(each, around)))
                yield Finding("text", number, f"'{around}'", found, before, now)


def _letters(text: str) -> str:
    """Return the characters of a text without blanks, which programs set as they like."""
    return "".join(text.split())
