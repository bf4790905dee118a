"""Sections of a document that are declared and not programmed: what they show, in order, and their tables.

A file `templates/sections/NAME.yaml`, or one in the folder of a kind of project, is the section NAME of documents. A
later file takes the place of an earlier one, and of a programmed section: the general ones, those of the kind, those of
the user.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from impact import resources
from impact.brief.declared_tables import DeclaredTable, declared_table, table_problems
from impact.errors import Problem, ProblemsError
from impact.reading import read_text
from impact.registry import package_of_kind
from impact.source_positions import Positions, read_yaml
from impact.statements.guards import PREDICATES, Guard

FOLDER, SUFFIX = "sections", ".yaml"
OF_FILE = ("about", "needs", "when", "heading", "says", "shows", "tables")
# What a section shows, and what else may be said of each.
ITEMS: Mapping[str, tuple[str, ...]] = {
    "opens": ("title", "says"),
    "figure": ("size", "title"),
    "says": ("beside",),
    "table": (),
    "drivers": (),
    "box": ("says", "beside"),
    "section": (),
}


@dataclass(frozen=True)
class Item:
    """One thing that a section shows.

    Attributes:
        form: One of `ITEMS`.
        of: What is shown: the heading of statements with which a page opens, a chart, groups or paragraphs, a table
            of the file, the question whose drivers are meant, the message that heads a box, or another section.
        given: What else is said of it, such as the size of a chart.
        when: What has to hold of the study for it to be shown, as guards of statements have it.
    """

    form: str
    of: Any
    given: Mapping[str, Any]
    when: Guard


@dataclass(frozen=True)
class DeclaredSection:
    """A section as a file declares it.

    Attributes:
        name: As documents name it.
        about: What it holds, in a line for lists of sections.
        heading: Message of its heading; empty where it goes on under that of the section before.
        says: Groups of statements between heading and tables.
        tables: In their order.
        needs: Tables of the study without which it is left out; where it lists nothing, one of those of its tables.
        when: What has to hold of the study for it to show anything.
        shows: What it shows in place of heading, statements and tables.
    """

    name: str
    about: str
    heading: str
    says: tuple[str, ...]
    tables: tuple[DeclaredTable, ...]
    needs: tuple[str, ...]
    when: Guard
    shows: tuple[Item, ...]


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
    return DeclaredSection(
        name,
        content["about"],
        content.get("heading") or "",
        tuple(content.get("says") or ()),
        tuple(declared_table(table, given) for table, given in (content.get("tables") or {}).items()),
        tuple(content.get("needs") or ()),
        content.get("when") or {},
        tuple(_item(given) for given in content.get("shows") or ()),
    )


def _item(given: Mapping[str, Any]) -> Item:
    form = _form(given)
    return Item(form, given[form], {key: given[key] for key in ITEMS[form] if key in given}, given.get("when") or {})


def _form(given: Mapping[str, Any]) -> str:
    """Return what an item is; a box says something as well, and is no paragraph."""
    return next((each for each in ("box", *ITEMS) if each in given), "")


def _problems(content: Any, places: Positions) -> Iterator[Problem]:
    """Yield what no section has: other keys, items that show nothing, tables that are not of anything."""
    if not isinstance(content, dict) or not content.get("about") or not (content.get("tables") or content.get("shows")):
        yield places.problem((), "a section has 'about', a line, and 'tables' by name or a list 'shows'")
        return
    yield from places.others(content, OF_FILE, ())
    yield from places.others(content.get("when") or {}, sorted(PREDICATES), ("when",))
    tables = content.get("tables") or {}
    if not isinstance(tables, dict) or not isinstance(content.get("shows") or [], list):
        yield places.problem((), "a section has 'about', a line, and 'tables' by name or a list 'shows'")
        return
    for name, given in tables.items():
        yield from table_problems(given, ("tables", name), places)
    for at, given in enumerate(content.get("shows") or ()):
        where = ("shows", at)
        if not isinstance(given, dict) or not (form := _form(given)):
            yield places.problem(where, f"what a section shows is one of {', '.join(ITEMS)}")
            continue
        yield from places.others(given, (form, *ITEMS[form], "when"), where)
        yield from places.others(given.get("when") or {}, sorted(PREDICATES), (*where, "when"))
        if form == "table" and given[form] not in tables:
            yield places.problem((*where, form), f"the file has no table '{given[form]}'")
