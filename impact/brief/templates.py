"""Which kinds of brief there are, and what each wants: read from its template, before anything is put together."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from impact import resources
from impact.errors import ImpactError, ProblemsError, did_you_mean, there_are
from impact.places import Places, read_yaml
from impact.reading import read_text
from impact.study.tables import ON_REQUEST


def kinds(extra: tuple[Path, ...] = ()) -> list[str]:
    """Return the kinds of brief there are templates for."""
    return list(resources.listing("templates", "briefs", ".yaml", extra))


def needed(kinds: Iterable[str], extra: tuple[Path, ...] = ()) -> list[str]:
    """Return the tables that these kinds of brief want and that a study does not hold unless asked.

    Raises:
        ImpactError: there is no such kind, or its template names a table that cannot be asked for.
    """
    found: dict[str, None] = {}
    for kind in kinds:
        template, places = _template(kind, extra)
        names = template.get("also", [])
        if not isinstance(names, list) or not all(name in ON_REQUEST for name in names):
            message = f"'also' is a list of tables that are made only when asked for. {there_are(ON_REQUEST)}"
            raise ProblemsError([places.problem(("also",), message)])
        found |= dict.fromkeys(names)
    return list(found)


def pages(kind: str, extra: tuple[Path, ...] = ()) -> list[list[str]]:
    """Return the sections of each page of a kind of brief.

    Raises:
        ImpactError: there is no such kind, or its template has no pages.
    """
    template, places = _template(kind, extra)
    found = template.get("pages")
    if not isinstance(found, list) or not found or not all(isinstance(page, list) and page for page in found):
        message = "a brief needs 'pages': a list of pages, each a list of sections, such as [[answer], [panel]]."
        raise ProblemsError([places.problem(("pages",), message)])
    return [[str(name) for name in page] for page in found]


def _template(kind: str, extra: tuple[Path, ...]) -> tuple[dict[str, Any], Places]:
    known = resources.listing("templates", "briefs", ".yaml", extra)
    if kind not in known:
        raise ImpactError(f"No kind of brief is called '{kind}'.{did_you_mean(kind, known)} {there_are(known)}")
    template, places = read_yaml(read_text(known[kind], f"{kind}.yaml"), f"{kind}.yaml")
    return template if isinstance(template, dict) else {}, places
