"""Tables of a document that are declared and not programmed: which rows of a study, what is a line, what a column.

A file `templates/tables/NAME.yaml`, or one in the folder of a kind of project, is the section NAME of documents. A
later file takes the place of an earlier one: the general ones, those of the kind, those of the user.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from impact import resources
from impact.errors import Problem, ProblemsError
from impact.reading import read_text
from impact.registry import package_of_kind
from impact.source_positions import Positions, read_yaml

FOLDER, SUFFIX = "tables", ".yaml"
OF_FILE = ("about", "heading", "says", "tables")
OF_TABLE = ("title", "of", "keep", "without", "lines", "named", "first", "total", "across", "topics", "note")
NEEDED = ("title", "of", "lines", "topics")
YEAR = "year"


@dataclass(frozen=True)
class DeclaredTable:
    """One table.

    Attributes:
        id: Of it in a document.
        title: Message of what it shows.
        of: Table of the study.
        keep: What columns of the study's rows hold, one value or several; `@fact` is the value of a fact of the study.
        lines: Columns whose values tell its lines apart, each with the messages that name a value in the place of `*`,
            of which the first that the language has is taken.
        without: What they do not hold.
        named: Message that names a line as a whole, with its values in the place of `*`; empty where each has its name.
        first: Message that heads the names of the lines.
        total: What columns hold of the rows that are the sum of the others.
        across: Columns whose values stand side by side, as `lines`; `{year: }` is years. Without, value and range.
        topics: Behind it, for its sources.
        note: Message below it; `{name}` in it is a fact, or what the rows hold there.
    """

    id: str
    title: str
    of: str
    lines: Mapping[str, str]
    topics: tuple[str, ...]
    keep: Mapping[str, Any]
    without: Mapping[str, Any]
    named: str
    first: str
    total: Mapping[str, Any]
    across: Mapping[str, str]
    note: str


@dataclass(frozen=True)
class DeclaredSection:
    """Tables under one heading.

    Attributes:
        name: As documents name it.
        about: What it holds, in a line for lists of sections.
        heading: Message of its heading; empty where it goes on under that of the section before.
        says: Groups of statements between heading and tables.
        tables: In their order.
    """

    name: str
    about: str
    heading: str
    says: tuple[str, ...]
    tables: tuple[DeclaredTable, ...]


@lru_cache(maxsize=32)
def declared_sections(kind: str = "", extra: tuple[Path, ...] = ()) -> Mapping[str, DeclaredSection]:
    """Return the declared sections of any kind of project, and of one, by name.

    Raises:
        ProblemsError: A file holds what no section has; all of it is named, with line and column.
    """
    found: dict[str, DeclaredSection] = {}
    problems: list[Problem] = []
    for name, (file, called) in _files(kind, extra).items():
        content, places = read_yaml(read_text(file, called), called)
        if wrong := list(_problems(content, places)):
            problems += wrong
        else:
            found[name] = _section(name, content)
    if problems:
        raise ProblemsError(problems)
    return found


def _files(kind: str, extra: tuple[Path, ...]) -> dict[str, tuple[Any, str]]:
    folders = list(reversed(list(resources.roots("templates", extra))))
    if kind:
        folders += resources.of_kind("templates", kind, extra, package_of_kind(kind))
    return {
        entry.name.removesuffix(SUFFIX): (entry, f"{name}/{FOLDER}/{entry.name}")
        for folder, name in folders
        if (place := folder.joinpath(FOLDER)).is_dir()
        for entry in sorted(place.iterdir(), key=lambda each: each.name)
        if entry.name.endswith(SUFFIX)
    }


def _section(name: str, content: Mapping[str, Any]) -> DeclaredSection:
    tables = (
        DeclaredTable(
            table,
            given["title"],
            given["of"],
            given["lines"],
            tuple(given["topics"]),
            given.get("keep") or {},
            given.get("without") or {},
            given.get("named") or "",
            given.get("first") or "column-figure",
            given.get("total") or {},
            given.get("across") or {},
            given.get("note") or "",
        )
        for table, given in content["tables"].items()
    )
    return DeclaredSection(
        name, content["about"], content.get("heading") or "", tuple(content.get("says") or ()), tuple(tables)
    )


def _problems(content: Any, places: Positions) -> Iterator[Problem]:
    """Yield what no section has: other keys, tables without what they are of, mappings that are none."""
    if not isinstance(content, dict) or not isinstance(content.get("tables"), dict) or not content.get("about"):
        yield places.problem(
            (), "a section of tables has 'about', a line on what it holds, and 'tables', by their names"
        )
        return
    yield from places.others(content, OF_FILE, ())
    for name, given in content["tables"].items():
        where = ("tables", name)
        if not isinstance(given, dict) or (lacking := [key for key in NEEDED if not given.get(key)]):
            absent = NEEDED if not isinstance(given, dict) else lacking
            yield places.problem(where, f"the table has no {', no '.join(absent)}")
            continue
        yield from places.others(given, OF_TABLE, where)
        for key in ("keep", "without", "lines", "total", "across"):
            if not isinstance(given.get(key) or {}, dict):
                yield places.problem((*where, key), f"'{key}' says of columns of the study's table what they hold")
