"""The files that a document carries: their names are texts and never paths."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from impact.plain_names import is_plain
from impact.texts import shortened
from impact.trust.opened import Opened, UnreadableError, guarded, resolved

MOST_FILES = 400
SAID = {"/Type", "/F", "/UF", "/Desc", "/EF", "/AFRelationship"}  # of a file
DEEPEST = 20  # nodes of the tree of names, one under the other


@dataclass(frozen=True)
class Inside:
    """A file that a document carries.

    Attributes:
        name: as the document says it. data: its bytes. description, media_type, relationship: what is said of it.
    """

    name: str
    data: bytes
    description: str = ""
    media_type: str = ""
    relationship: str = ""


@dataclass(frozen=True)
class Carried:
    """All that a document carries.

    Attributes:
        files: by name. odd: names that are no names of files, which are left alone, and names that stand twice.
        unclear: name and what programs would not take alike: two contents or two names of one file, or a file that
            stands in one of the two lists of them alone.
    """

    files: dict[str, Inside]
    odd: tuple[str, ...] = ()
    unclear: tuple[tuple[str, str], ...] = ()


def carried(pdf: Opened) -> Carried:
    """Return the files that a document carries.

    Raises:
        UnreadableError: there are more than any brief has, or they unpack to more.
    """
    with guarded():
        found: dict[str, Inside] = {}
        odd: list[str] = []
        held_by: dict[str, Any] = {}
        for number, (name, held) in enumerate(_named(pdf)):
            if number >= MOST_FILES:
                raise UnreadableError(f"it carries more than {MOST_FILES} files. It is not looked at further.")
            if not is_plain(name) or name in found:
                odd.append(shortened(name, 80))
            elif (file := _file(pdf, name, held)) is not None:
                found[name] = file
                held_by[name] = held
        unclear = (each for name, held in held_by.items() for each in _unclear(pdf, name, held))
        return Carried(found, tuple(odd), (*unclear, *_in_one_list(pdf, held_by)))


def _unclear(pdf: Opened, name: str, held: Any) -> Iterator[tuple[str, str]]:
    """Yield what one program reads of a file and another does not: each takes one of two keys."""
    others = {str(resolved(held[key])) for key in ("/F", "/UF") if key in held} - {name}
    if others:
        yield name, f"also called {', '.join(shortened(each, 40) for each in sorted(others))}"
    if more := sorted(str(key) for key in held if key not in SAID):
        yield name, f"with {', '.join(more)}, which may lead elsewhere"
    streams = resolved(held.get("/EF"))
    contents = [resolved(each) for each in dict.values(streams)] if isinstance(streams, dict) else []
    first, *rest = [each for each in contents if hasattr(each, "get_data")]
    if any(each is not first and pdf.content(each) != pdf.content(first) for each in rest):
        yield name, "with two contents"


def _in_one_list(pdf: Opened, held_by: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the files that stand in one of both lists alone: that of names, and that of files which belong to it."""
    listed = resolved(pdf.root.get("/AF"))
    entries = [resolved(each) for each in listed] if isinstance(listed, list) else []
    known = [id(each) for each in held_by.values()]
    for entry in entries:
        if isinstance(entry, dict) and id(entry) not in known:
            yield shortened(str(resolved(entry.get("/UF")) or resolved(entry.get("/F"))), 80), "in one list alone"
    there = {id(each) for each in entries}
    yield from ((name, "in one list alone") for name, held in held_by.items() if id(held) not in there)


def _named(pdf: Opened) -> Iterator[tuple[str, Any]]:
    """Yield name and description of every file in the tree of names."""
    names = resolved(pdf.root.get("/Names"))
    top = resolved(names.get("/EmbeddedFiles")) if isinstance(names, dict) else None
    nodes: list[tuple[Any, int]] = [(top, 0)]
    while nodes:
        node, depth = nodes.pop()
        if not isinstance(node, dict):
            continue
        if depth > DEEPEST:
            raise UnreadableError("the tree of its files is deeper than any that impact writes.")
        listed = resolved(node.get("/Names"))
        pairs = list(listed) if isinstance(listed, list) else []
        for key, held in zip(pairs[::2], pairs[1::2], strict=False):
            yield str(resolved(key)), resolved(held)
        kids = resolved(node.get("/Kids"))
        nodes += [(resolved(kid), depth + 1) for kid in (kids if isinstance(kids, list) else [])]


def _file(pdf: Opened, name: str, held: Any) -> Inside | None:
    if not isinstance(held, dict):
        return None
    streams = resolved(held.get("/EF"))
    stream = resolved(streams.get("/UF") or streams.get("/F")) if isinstance(streams, dict) else None
    if not hasattr(stream, "get_data"):
        return None
    description, relationship = (str(resolved(held.get(key)) or "") for key in ("/Desc", "/AFRelationship"))
    media_type = str(resolved(dict.get(stream, "/Subtype")) or "") if isinstance(stream, dict) else ""
    return Inside(name, pdf.content(stream), description, media_type, relationship)
