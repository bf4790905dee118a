"""Where two files differ, in words: keys of PDF objects as what a reader knows them by."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from impact.trust.elements import ROLES, Elements
from impact.trust.graph import Difference, Step, is_stream
from impact.trust.opened import Opened, resolved
from impact.trust.report import Finding
from impact.trust.words_changed import changed, cut

PAGE, ROOT, INFO, FILE = "page", "document", "information", "file"  # where a comparison begins
INFORMATION = {
    "/Title": "title", "/Author": "author", "/Subject": "subject", "/Keywords": "keywords", "/Creator": "program",
    "/Producer": "program", "/CreationDate": "date", "/ModDate": "date of change",
}  # fmt: skip
OF_ELEMENT = {
    "/S": "role", "/Alt": "alternative text", "/ActualText": "text that is read out", "/Lang": "language",
    "/T": "title of an element", "/A": "layout of an element", "/E": "expansion of an abbreviation",
    "/K": "order of elements", "/C": "class of an element", "/ID": "name of an element",
}  # fmt: skip
OF_ROOT = {
    "/Lang": "language of the document", "/PageLabels": "page labels", "/Metadata": "metadata",
    "/Outlines": "bookmarks",
    "/OpenAction": "something that runs when the file is opened", "/AA": "something that runs by itself",
    "/ViewerPreferences": "how the file is shown", "/PageMode": "how the file is shown", "/Names": "names",
    "/OutputIntents": "meaning of colours", "/MarkInfo": "mark of a tagged file", "/AcroForm": "form fields",
    "/StructTreeRoot": "structure", "/OCProperties": "layers", "/Dests": "targets of links",
    "/AF": "list of files inside",
    "/Type": "catalogue", "/Version": "version of the format", "/PageLayout": "how the file is shown",
}  # fmt: skip
OF_PAGE = {
    "/MediaBox": "size of the page", "/CropBox": "what of the page is shown", "/TrimBox": "size of the page",
    "/BleedBox": "size of the page", "/ArtBox": "size of the page", "/Rotate": "rotation of the page",
    "/Annots": "links and notes", "/Resources": "resources", "/StructParents": "structure", "/Tabs": "order of tabs",
    "/AA": "something that runs by itself", "/Trans": "transition", "/UserUnit": "size of the page",
    "/Metadata": "metadata of the page", "/Group": "transparency", "/AF": "files on the page",
}  # fmt: skip
SHOWN = (str, int, float)


def told(difference: Difference, expected: Elements, page_of: dict[int, int]) -> Iterator[Finding]:
    """Yield what a difference is in words.

    Args:
        difference: between the files. expected: the structure of the expected one.
        page_of: page of the file, from 1, by place of the page in the expected document.
    """
    start, *way = difference.way
    before, now = _both(difference)
    if start == PAGE:
        page = int(way[0])
        yield from _on_page(tuple(way[1:]), difference, page, before, now)
    elif start == INFO:
        yield _text("metadata", INFORMATION.get(str(way[0]), str(way[0]).lstrip("/")), before, now)
    elif start == ROOT and way and way[0] == "/StructTreeRoot":
        yield _in_structure(tuple(way[1:]), difference, expected, page_of, before, now)
    elif start == ROOT and way:
        yield from _in_root(tuple(way), difference, before, now)
    else:
        yield Finding("identifier of the file", before=before, now=now)


def _both(difference: Difference) -> tuple[str, str]:
    """Return what stands in both files, in words; where it stands in one alone and cannot be said, that it is there."""
    before, now = _said(difference.expected), _said(difference.found)
    one, other = difference.expected is None, difference.found is None
    return ("there" if other and not before else before), ("there" if one and not now else now)


def _text(what: str, place: str, before: str, now: str) -> Finding:
    """Return a finding on one text; where long, with the words that differ alone."""
    if len(before) + len(now) > 160 and before and now:
        for gone, new, _ in changed(before, now):
            return Finding(what, place=place, before=gone, now=new)
    return Finding(what, place=place, before=cut(before), now=cut(now))


def _on_page(way: tuple[Step, ...], difference: Difference, page: int, before: str, now: str) -> Iterator[Finding]:
    first = str(way[0]) if way else ""
    if first == "/Annots":
        yield _annotation(way, difference, page, before, now)
    elif "/ToUnicode" in way:
        font = next((str(step).lstrip("/") for step in way[way.index("/Font") + 1 :]), "") if "/Font" in way else ""
        yield Finding("meaning of letters", page, f"font {font}: what is copied or read out is not what is seen")
    elif "/Font" in way:
        yield Finding("font", page, "/".join(str(step).lstrip("/") for step in way[way.index("/Font") + 1 :]))
    elif "/XObject" in way:
        yield Finding("drawing", page, "what is set across the page, or a picture", before=before, now=now)
    elif "/Properties" in way or "/ExtGState" in way:
        yield Finding("look", page, "transparency or layers", before=before, now=now)
    else:
        yield Finding(OF_PAGE.get(first, first.lstrip("/") or "page"), page, before=before, now=now)


def _annotation(way: tuple[Step, ...], difference: Difference, page: int, before: str, now: str) -> Finding:
    if len(way) < 3:  # the list itself, or one that is whole or not at all
        one, other = (_annotations(value) for value in (difference.expected, difference.found))
        if len(one) != len(other):
            more = "added" if len(other) > len(one) else "removed"
            kinds = sorted({*other} - {*one}) or sorted({*one} - {*other}) or ["Link"]
            return Finding(f"note or link {more}", page, ", ".join(kinds), before=str(len(one)), now=str(len(other)))
        return Finding("links and notes", page, before=before, now=now)
    if "/URI" in way or "/Dest" in way or "/A" in way:
        return Finding("link", page, "leads elsewhere", before=cut(before), now=cut(now))
    if "/Rect" in way:
        return Finding("link", page, "stands elsewhere", before=before, now=now)
    return Finding("link or note", page, str(way[-1]).lstrip("/"), before=cut(before), now=cut(now))


def _annotations(value: Any) -> list[str]:
    value = resolved(value)
    found = [resolved(each) for each in value] if isinstance(value, list) else []
    return [str(each.get("/Subtype", "")).lstrip("/") for each in found if isinstance(each, dict)]


def _in_structure(
    way: tuple[Step, ...], difference: Difference, expected: Elements, page_of: dict[int, int], before: str, now: str
) -> Finding:
    element = difference.element
    key = next((str(step) for step in reversed(way) if isinstance(step, str)), "")
    what = OF_ELEMENT.get(key, "structure")
    if element is None or "/ParentTree" in way:
        return Finding("structure", place="which piece of a page belongs to which element", before=before, now=now)
    at = expected.page_of(element)
    place = expected.called(element, expected.words_of(element))
    if what == "role":
        before, now = (f"{ROLES.get(each, 'element')} ({each.lstrip('/')})" for each in (before, now))
    found = _text(what, place, before, now)
    return Finding(what, page_of.get(at, 0) if at is not None else 0, place, (), found.before, found.now)


def _in_root(way: tuple[Step, ...], difference: Difference, before: str, now: str) -> Iterator[Finding]:
    first, what = str(way[0]), OF_ROOT.get(str(way[0]), str(way[0]).lstrip("/"))
    if first == "/Metadata" and is_stream(difference.expected) and is_stream(difference.found):
        one, other = (
            stream.get_data().decode("utf-8", "replace") for stream in (difference.expected, difference.found)
        )
        for gone, new, around in changed(one, other):
            yield Finding("metadata", place=f"XMP, near {around}", before=gone, now=new)
    elif first == "/Names" and len(way) > 1:
        name = str(way[1]).lstrip("/")
        yield Finding("script" if name == "JavaScript" else "names", place=name, before=before, now=now)
    else:
        yield Finding(what, before=before, now=now)


def _said(value: Any) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, bytes):
        return value.decode("latin-1", "replace")
    if isinstance(value, SHOWN):
        return str(value)
    if isinstance(value, list):
        return f"{len(value)} entries"
    return ""


def attachments_said(expected: Opened, found: Opened) -> Iterator[Finding]:
    """Yield the files inside whose description is another than that which is printed again."""
    from impact.trust.inside import carried

    one, other = carried(expected).files, carried(found).files
    for name in sorted(one.keys() & other.keys()):
        for what in ("description", "media_type", "relationship"):
            before, now = getattr(one[name], what), getattr(other[name], what)
            if before != now:
                yield Finding(
                    f"{what.replace('_', ' ')} of a file inside", place=name, before=cut(before), now=cut(now)
                )
    for name in sorted(one.keys() & other.keys()):
        if one[name].data != other[name].data:
            yield Finding("file inside", place=name, before="as the study gives it", now="another content")
    yield from (
        Finding("file inside", place=name, before="there", now="missing") for name in sorted(one.keys() - other.keys())
    )
    yield from (
        Finding("file inside", place=name, before="not there", now="added")
        for name in sorted(other.keys() - one.keys())
    )
