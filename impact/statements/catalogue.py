"""The catalogue: all that a kind of project may say, read from templates/statements and the folder of the kind.

A file holds `cells` (names of cells), `groups` (statements of one matter), `pages` (which groups stand where), and
`headings` (with which groups a page opens). A later file takes the place of an earlier one name by name: the general
ones, those of the kind, those of the user.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from impact.core.errors import Problem, ProblemsError
from impact.core.registry import package_of_kind
from impact.files import resources
from impact.files.reading import read_text
from impact.files.yaml import Positions, read_yaml
from impact.statements.cells import DECLARED, ENDS, FORMS, PICKS, Cells
from impact.statements.guards import Guard, guard_problems, holds

FOLDER, SUFFIX = "statements", ".yaml"
PARTS = ("cells", "groups", "pages", "headings")
OF_PAGE = ("title", "means", "finding", "figure", "asked", "limits")
UNDER = "under"
OF_HEADING = ("title", "standfirst", "says")
EXAMPLE = 'unit: ["t CO2*"], scope: net, means: What is emitted more or less in the year.'
OF_STATEMENT = ("id", "when", "says", "why", "message")


@dataclass(frozen=True)
class Statement:
    """One thing that may be said of a study.

    Attributes:
        id: Of it, and of its message where that has no other name.
        when: Its guard.
        says: Cells whose amounts the message names.
        why: A cell that is not estimated, whose reason the message names.
        message: That several statements share.
    """

    id: str
    when: Guard = field(default_factory=dict)
    says: tuple[str, ...] = ()
    why: str = ""
    message: str = ""

    @property
    def guard(self) -> Guard:
        """Its guard with what it names: an amount is known, a reason is given."""
        own = dict(self.when)
        for predicate, names in (("known", self.says), ("explained", (self.why,) if self.why else ())):
            stated = own.get(predicate, [])
            if every := [*([stated] if isinstance(stated, str) else stated), *names]:
                own[predicate] = list(dict.fromkeys(every))
        return own


@dataclass(frozen=True)
class StatementGroup:
    """Statements of one matter, of which the first that holds is printed, or all that hold.

    Attributes:
        statements: In their order.
        every: Whether all that hold are printed.
        certain: Whether one of them holds in every study.
    """

    name: str
    statements: tuple[Statement, ...]
    every: bool = False
    certain: bool = False

    def chosen(self, cells: Cells) -> list[Statement]:
        """Return what is printed of a study; neither language nor paper has a say in it."""
        true = (each for each in self.statements if holds(each.guard, cells))
        return list(true) if self.every else [each for each in (next(true, None),) if each is not None]


@dataclass(frozen=True)
class Page:
    """What a kind of project has on a page, by the groups that say it.

    Attributes:
        title: Its finding.
        means: What the finding means: the first group that has something to say.
        finding: Groups that say what its figure shows.
        figure: Cells that the figure shows, by the name of their panel.
        asked: Groups that answer each question, by the message of the question.
        limits: Groups that say what its numbers leave out, for lists of that.
        under: Groups that say on what condition the answers to a question hold, by its name.
    """

    title: str
    means: tuple[str, ...]
    finding: tuple[str, ...]
    figure: Mapping[str, tuple[str, ...]]
    asked: Mapping[str, tuple[str, ...]]
    limits: tuple[str, ...]
    under: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def groups(self) -> tuple[str, ...]:
        """All groups that it names."""
        answers = (name for names in self.asked.values() for name in names)
        held = (name for names in self.under.values() for name in names)
        return (self.title, *self.means, *self.finding, *answers, *self.limits, *held)


@dataclass(frozen=True)
class Opening:
    """With what a page opens, by the groups that say it.

    Attributes:
        title: The first of them that has something to say is its finding.
        standfirst: They stand below it, without the one that is its finding.
        says: Paragraphs of the page.
    """

    title: tuple[str, ...]
    standfirst: tuple[str, ...] = ()
    says: tuple[str, ...] = ()

    @property
    def groups(self) -> tuple[str, ...]:
        """All groups that it names."""
        return (*self.title, *self.standfirst, *self.says)


@dataclass(frozen=True)
class StatementCatalogue:
    """All that a kind of project may say.

    Attributes:
        groups: By name.
        pages: What stands on pages, by name.
        headings: With what other pages open, by name.
        places: Where each of these is written, by part of the file and name.
    """

    cells: Mapping[str, Mapping[str, Any]]
    groups: Mapping[str, StatementGroup]
    pages: Mapping[str, Page]
    headings: Mapping[str, Opening]
    places: Mapping[tuple[str, str], Positions]


@lru_cache(maxsize=32)
def catalogue(kind: str, extra: tuple[Path, ...] = ()) -> StatementCatalogue:
    """Return the catalogue of a kind of project.

    Args:
        extra: Folders of templates of the user.

    Raises:
        ProblemsError: A file holds what no catalogue has; all of it is named, with line and column.
    """
    parts: dict[str, dict[str, Any]] = {part: {} for part in PARTS}
    problems: list[Problem] = []
    written: dict[tuple[str, str], Positions] = {}
    for file, name in _files(kind, extra):
        content, places = read_yaml(read_text(file, name), name)
        problems += _problems(content, places)
        for part in PARTS:
            own = content.get(part) or {} if isinstance(content, dict) else {}
            parts[part] |= own
            written |= dict.fromkeys(((part, each) for each in own), places)
    if problems:
        raise ProblemsError(problems)
    groups = {name: _group(name, given) for name, given in parts["groups"].items()}
    pages = {
        name: Page(
            given["title"],
            tuple(given["means"]),
            tuple(given["finding"]),
            _lists(given["figure"]),
            _lists(given["asked"]),
            tuple(given["limits"]),
            _lists(given.get(UNDER, {})),
        )
        for name, given in parts["pages"].items()
    }
    headings = {name: Opening(**_lists(given)) for name, given in parts["headings"].items()}
    return StatementCatalogue(parts["cells"], groups, pages, headings, written)


def _files(kind: str, extra: tuple[Path, ...]) -> Iterator[tuple[Traversable, str]]:
    """Yield the files with their names for problems; those that come later win."""
    general = [(folder, name) for folder, name in reversed(list(resources.roots("templates", extra)))]
    for folder, name in (*general, *resources.of_kind("templates", kind, extra, package_of_kind(kind))):
        place = folder.joinpath(FOLDER)
        if place.is_dir():
            found = sorted(
                (entry for entry in place.iterdir() if entry.name.endswith(SUFFIX)), key=lambda each: each.name
            )
            yield from ((entry, f"{name}/{FOLDER}/{entry.name}") for entry in found)


def _lists(given: Mapping[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {name: tuple(names) for name, names in given.items()}


def _group(name: str, given: Mapping[str, Any]) -> StatementGroup:
    every = "all" in given
    made = (
        Statement(
            each["id"],
            each.get("when", {}),
            tuple(each.get("says", ())),
            each.get("why", ""),
            each.get("message", each["id"]),
        )
        for each in given["all" if every else "first"]
    )
    return StatementGroup(name, tuple(made), every, bool(given.get("certain")))


def _problems(content: Any, places: Positions) -> Iterator[Problem]:
    """Yield what no catalogue has: other parts, forms of cells, keys of statements, predicates."""
    if not isinstance(content, dict):
        yield places.problem((), f"a file of statements has {', '.join(PARTS)}, each a mapping")
        return
    yield from places.others(content, PARTS, ())
    yield from _of_pages(content, places)
    for name, line in (content.get("cells") or {}).items():
        if not isinstance(line, dict) or not {*FORMS} & {*line}:
            yield places.problem(("cells", name), f"a cell is declared by one of {', '.join(FORMS)}")
        elif not {*PICKS, *ENDS} & {*line} and (lacking := [key for key in DECLARED if not line.get(key)]):
            words = f"the cell has no {', no '.join(lacking)}. Write them, such as {EXAMPLE}"
            yield places.problem(("cells", name), words)
    for name, group in (content.get("groups") or {}).items():
        order = next((key for key in ("first", "all") if isinstance(group, dict) and key in group), "")
        if not order or not isinstance(group[order], list):
            yield places.problem(("groups", name), "a group lists its statements under 'first' or 'all'")
            continue
        yield from places.others(group, (order, "certain"), ("groups", name))
        for index, each in enumerate(group[order]):
            where = ("groups", name, order, index)
            if not isinstance(each, dict) or not isinstance(each.get("id"), str):
                yield places.problem(where, "a statement has an 'id', the name of its message")
                continue
            yield from places.others(each, OF_STATEMENT, where)
            yield from guard_problems(each.get("when") or {}, (*where, "when"), places)


def _of_pages(content: Mapping[str, Any], places: Positions) -> Iterator[Problem]:
    for name, page in (content.get("pages") or {}).items():
        if not isinstance(page, dict) or {*page} - {UNDER} != {*OF_PAGE}:
            yield places.problem(("pages", name), f"a page has {', '.join(OF_PAGE)}, and nothing else")
    for name, heading in (content.get("headings") or {}).items():
        if not isinstance(heading, dict) or not {"title"} <= {*heading} <= {*OF_HEADING}:
            words = "a heading has a title, and may have a standfirst and paragraphs (says): lists of groups"
            yield places.problem(("headings", name), words)
