"""Which documents there are, and what each wants: read from its template, before anything is put together.

A kind of project may have documents of its own, and its own form of a general one, in templates/kinds/KIND/briefs.
"""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from impact.core.errors import ImpactError, Problem, ProblemsError, did_you_mean, list_choices
from impact.core.text import shortened
from impact.files import resources
from impact.files.reading import read_text
from impact.files.yaml import Positions, read_yaml


def documents(kind: str = "", extra: tuple[Path, ...] = ()) -> list[str]:
    """Return the documents there are templates for: the general ones, and those of a kind of project."""
    return list(_known(kind, extra))


def needed(documents: Iterable[str], kind: str = "", extra: tuple[Path, ...] = ()) -> list[str]:
    """Return the tables that a study is printed with and does not hold unless asked.

    The scenarios side by side are among them whatever the document: all of a scenario are printed from one study.

    Raises:
        ImpactError: there is no such document, or its template names a table that cannot be asked for.
    """
    from impact.study.tables import ON_REQUEST, SCENARIOS

    found: dict[str, None] = {}
    for document in documents:
        template, places = _template(document, kind, extra)
        names = template.get("also", [])
        if not isinstance(names, list) or not all(name in ON_REQUEST for name in names):
            message = f"'also' is a list of tables that are made only when asked for. {list_choices(ON_REQUEST)}"
            raise ProblemsError([places.problem(("also",), message)])
        found |= dict.fromkeys((SCENARIOS, *names))
    return list(found)


def pages(document: str, kind: str = "", extra: tuple[Path, ...] = ()) -> list[list[str]]:
    """Return the sections of each page of a document.

    Raises:
        ImpactError: there is no such document, or its template has no pages.
        ProblemsError: it names a section that is not there; all of them at once.
    """
    from impact.brief.declared_sections import declared_sections
    from impact.brief.sections import sections

    template, places = _template(document, kind, extra)
    found = template.get("pages")
    if not isinstance(found, list) or not found or not all(isinstance(page, list) and page for page in found):
        message = "a document needs 'pages': a list of pages, each a list of sections, such as [[answer], [panel]]."
        raise ProblemsError([places.problem(("pages",), message)])
    known = {*sections.names(), *declared_sections(kind, extra)}
    unknown = [
        places.problem(("pages", at, place), _unknown(name, known))
        for at, page in enumerate(found)
        for place, name in enumerate(page)
        if not isinstance(name, str) or name not in known
    ]
    if unknown:
        raise ProblemsError(unknown)
    return found


@dataclass(frozen=True)
class DocumentRules:
    """What a scenario may not change in a document.

    Attributes:
        stays: sections that are never left out or moved.
        complete: whether nothing at all is left out of it.
        never_without: what a section is not printed without.
        checks: those whose numbers a section prints.
    """

    stays: tuple[str, ...] = ()
    complete: bool = False
    never_without: Mapping[str, str] = field(default_factory=dict)
    checks: Mapping[str, list[str]] = field(default_factory=dict)


def rules(document: str, kind: str = "", extra: tuple[Path, ...] = ()) -> DocumentRules:
    """Return what a scenario may not change in a document.

    Raises:
        ImpactError: there is no such document.
        ProblemsError: its template says so in another form, or of sections that it does not have.
    """
    template, places = _template(document, kind, extra)
    known = {name for page in pages(document, kind, extra) for name in page}
    stays, complete, pairs, checks = (
        template.get(key, empty)
        for key, empty in (("stays", []), ("complete", False), ("never_without", {}), ("checks", {}))
    )
    problems: list[Problem] = []
    if not isinstance(stays, list) or not known.issuperset(map(str, stays)):
        problems.append(
            places.problem(("stays",), f"'stays' is a list of sections of this document. {list_choices(known)}")
        )
    if not isinstance(complete, bool):
        problems.append(places.problem(("complete",), "'complete' is true or false."))
    if not isinstance(pairs, dict) or not known.issuperset(map(str, [*pairs, *pairs.values()])):
        message = f"'never_without' names a section of this document by another. {list_choices(known)}"
        problems.append(places.problem(("never_without",), message))
    if not isinstance(checks, dict) or not known.issuperset(checks) or not all(map(_is_list, checks.values())):
        message = f"'checks' lists checks by the section of this document that prints them. {list_choices(known)}"
        problems.append(places.problem(("checks",), message))
    if problems:
        raise ProblemsError(problems)
    return DocumentRules(tuple(stays), complete, pairs, checks)


def _is_list(value: Any) -> bool:
    return isinstance(value, list)


def _unknown(name: Any, names: Iterable[str]) -> str:
    message = "the name of a section belongs here."
    if isinstance(name, str):
        message = f"no section is called '{shortened(name, 60)}'.{did_you_mean(name, names)} {list_choices(names, 30)}"
    return message


def _known(kind: str, extra: tuple[Path, ...]) -> dict[str, Traversable]:
    """Return the templates by document: the user's before the shipped, a kind's before the general."""
    folders = ("briefs", f"kinds/{kind}/briefs") if kind else ("briefs",)
    return resources.listing_of("templates", folders, ".yaml", extra)


def _template(document: str, kind: str, extra: tuple[Path, ...]) -> tuple[dict[str, Any], Positions]:
    known = _known(kind, extra)
    if document not in known:
        raise ImpactError(f"No document is called '{document}'.{did_you_mean(document, known)} {list_choices(known)}")
    file = known[document]
    named = str(file) if any(str(file).startswith(f"{root}{os.sep}") for root in extra) else f"{document}.yaml"
    template, places = read_yaml(read_text(file, named), named)
    return template if isinstance(template, dict) else {}, places
