"""Sections of a document that are declared and not programmed: what they show, in order, and their tables.

A file `templates/sections/NAME.yaml`, or one in the folder of a kind of project, is the section NAME of documents. A
later file takes the place of an earlier one, and of a programmed section: the general ones, those of the kind, those of
the user.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path as FilePath
from typing import Any, get_args

from impact.brief.declared_tables import DeclaredTable, declared_table, table_problems
from impact.brief.exhibits.figures import Size
from impact.core.errors import Problem, ProblemsError
from impact.core.registry import package_of_kind
from impact.core.vocabulary import TONES
from impact.files import resources
from impact.files.reading import read_text
from impact.files.yaml import Path, Positions, read_yaml
from impact.statements.guards import Guard, guard_problems

FOLDER, SUFFIX = "sections", ".yaml"
OF_FILE = ("about", "needs", "when", "heading", "says", "shows", "tables")
PARTS: tuple[tuple[str, Any], ...] = (("tables", {}), ("shows", []))
# What a section shows, and what else may be said of each.
ITEMS: Mapping[str, tuple[str, ...]] = {
    "opens": ("title", "says"),
    "figure": ("size", "title"),
    "says": ("beside",),
    "table": (),
    "drivers": (),
    "box": ("says", "beside"),
    "list": ("heading", "says"),
    "section": (),
}
OF_ALL = ("needs", "lacks", "when")


@dataclass(frozen=True)
class Item:
    """One thing that a section shows.

    Attributes:
        form: One of `ITEMS`.
        of: What is shown: the heading of statements with which a page opens, a chart, groups or paragraphs, a table
            of the file, the question whose drivers are meant, the message that heads a box, a list, or another section.
        at: Where the file has it.
        given: What else is said of it, such as the size of a chart.
        needs: Tables of the study without which it is left out.
        lacks: Those with which it is.
        when: What has to hold of the study for it to be shown, as guards of statements have it.
    """

    form: str
    of: Any
    at: Path
    given: Mapping[str, Any]
    needs: tuple[str, ...]
    lacks: tuple[str, ...]
    when: Guard


@dataclass(frozen=True)
class DeclaredSection:
    """A section as a file declares it.

    Attributes:
        about: What it holds, in a line for lists of sections.
        heading: Message of its heading; empty where it goes on under that of the section before.
        says: Groups of statements between heading and tables.
        tables: In their order.
        needs: Tables of the study without which it is left out; where it lists nothing, one of those of its tables.
        when: What has to hold of the study for it to show anything.
        shows: What it shows in place of heading, statements and tables.
        places: Where the lines of the file are.
    """

    name: str
    about: str
    heading: str
    says: tuple[str, ...]
    tables: tuple[DeclaredTable, ...]
    needs: tuple[str, ...]
    when: Guard
    shows: tuple[Item, ...]
    places: Positions


@lru_cache(maxsize=32)
def declared_sections(kind: str = "", extra: tuple[FilePath, ...] = ()) -> Mapping[str, DeclaredSection]:
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
            found[name] = _section(name, content, places)
    if problems := problems or list(_endless(found)):
        raise ProblemsError(problems)
    return found


def _files(kind: str, extra: tuple[FilePath, ...]) -> dict[str, tuple[Any, str]]:
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


def _section(name: str, content: Mapping[str, Any], places: Positions) -> DeclaredSection:
    return DeclaredSection(
        name,
        content["about"],
        content.get("heading") or "",
        tuple(content.get("says") or ()),
        tuple(declared_table(table, given) for table, given in (content.get("tables") or {}).items()),
        tuple(content.get("needs") or ()),
        content.get("when") or {},
        tuple(_item(given, ("shows", at)) for at, given in enumerate(content.get("shows") or ())),
        places,
    )


def _item(given: Mapping[str, Any], at: Path) -> Item:
    form = _form(given)
    told = {key: given[key] for key in ITEMS[form] if key in given}
    needs, lacks = (tuple(given.get(key) or ()) for key in ("needs", "lacks"))
    return Item(form, given[form], at, told, needs, lacks, given.get("when") or {})


def _form(given: Mapping[str, Any]) -> str:
    """Return what an item is; a box and a list say something as well, and are no paragraph."""
    return next((each for each in ("box", "list", *ITEMS) if each in given), "")


def _problems(content: Any, places: Positions) -> Iterator[Problem]:
    """Yield what no section has: other keys, items that show nothing, tables that are not of anything."""
    tables, shows = (content.get(part) or of for part, of in PARTS) if isinstance(content, dict) else ({}, [])
    whole = isinstance(content, dict) and isinstance(content.get("about"), str) and (tables or shows)
    if not whole or not isinstance(tables, dict) or not isinstance(shows, list):
        yield places.problem((), "a section has 'about', a line, and 'tables' by name or a list 'shows'")
        return
    yield from places.others(content, OF_FILE, ())
    yield from guard_problems(content.get("when") or {}, ("when",), places)
    yield from _lists(content, ("needs", "says"), (), places)
    for name, given in tables.items():
        yield from table_problems(given, ("tables", name), places)
    for at, given in enumerate(shows):
        if isinstance(given, dict) and (form := _form(given)):
            yield from _item_problems(form, given, ("shows", at), tables, places)
        else:
            yield places.problem(("shows", at), f"what a section shows is one of {', '.join(ITEMS)}")


def _item_problems(
    form: str, given: Mapping[str, Any], where: Path, tables: Mapping[str, Any], places: Positions
) -> Iterator[Problem]:
    yield from places.others(given, (form, *ITEMS[form], *OF_ALL), where)
    yield from guard_problems(given.get("when") or {}, (*where, "when"), places)
    yield from _lists(given, ("needs", "lacks", "says", "beside"), where, places)
    of = given[form]
    if form == "figure" and not (isinstance(of, str) or (_names(of) and len(of) == 2)):
        yield places.problem((*where, form), "a figure is one chart, or two of them side by side")
    elif form not in ("figure", "says") and not isinstance(of, str):
        yield places.problem((*where, form), f"'{form}' names one thing")
    elif form == "table" and of not in tables:
        yield places.problem((*where, form), f"the file has no table '{of}'")
    elif form == "drivers":
        yield from places.others([of], TONES, (*where, form))
    if "size" in given:
        yield from places.others([given["size"]], get_args(Size), (*where, "size"))


def _lists(given: Mapping[str, Any], keys: Iterable[str], where: Path, places: Positions) -> Iterator[Problem]:
    for key in keys:
        if key in given and not _names(given[key]):
            yield places.problem((*where, key), f"'{key}' is a list of names")


def _names(given: Any) -> bool:
    return isinstance(given, list) and all(isinstance(each, str) for each in given)


def _endless(found: Mapping[str, DeclaredSection]) -> Iterator[Problem]:
    """Yield the sections that show themselves, also by way of others."""
    inner = {name: [part for item in section.shows for part in _parts(item)] for name, section in found.items()}
    for name in found:
        reached, waiting = set[str](), list(inner[name])
        while waiting:
            if (part := waiting.pop()) not in reached:
                reached.add(part)
                waiting += inner.get(part, [])
        if name in reached:
            yield found[name].places.problem(("shows",), f"the section '{name}' shows itself, or what shows it")


def _parts(item: Item) -> list[str]:
    return [*([item.of] if item.form == "section" else []), *item.given.get("beside", ())]
