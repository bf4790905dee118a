"""From an old form of a scenario to today's: a file a step, here for all kinds of project, else in a kind's folder.

A step is a module with `VERSION`, the version of the schema that it leads to, and `step`, which changes a draft and
yields what it did. It looks for the old form alone, so a file that has the new one passes as it is, however often it is
migrated. Steps of one version know nothing of each other. What cannot be done with certainty no step does: it is
named with its remedy once the rest is done.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import deepcopy
from functools import cache
from importlib import import_module
from typing import Any

from impact.errors import Problem
from impact.registry import modules_of, of_each_kind
from impact.scenario.migrations._draft import Done, Draft
from impact.scenario.versions import CURRENT, KEY, OLDEST, newer, stated
from impact.source_positions import Positions

Step = Callable[[Draft], Iterator[Done]]


def migrated(document: Any, kind: str) -> tuple[Any, list[Done]]:
    """Return a document in today's form, and what was done to it; the one that is given stays as it is.

    Args:
        document: plain values, or those of ruamel.yaml, whose comments are kept. kind: of project, stated or inherited.
    """
    draft = Draft(deepcopy(document), kind)
    version = stated(draft.values)
    done = [each for number, step in steps() if number > (version or 0) for each in step(draft)]
    if version is not None and version < CURRENT:
        draft.replace((KEY,), CURRENT)
        done.append(Done((KEY,), f"version {version} of the schema became {CURRENT}."))
    return draft.values, done


def old_forms(values: Any, kind: str) -> list[Done]:
    """Return what of a document has an old form, apart from the number of its version."""
    version = stated(values)
    if version is not None and not OLDEST <= version < CURRENT:
        return []
    return [each for each in migrated(values, kind)[1] if each.way != (KEY,)]


def version_problems(values: Any, places: Positions, kind: Callable[[], str]) -> list[Problem]:
    """Return why a file cannot be read as a scenario of today's version: it is of a later one, or has an old form.

    Args:
        values, places: of the file. kind: finds the kind of project, stated or inherited; asked for where it matters.
    """
    if not isinstance(values, dict):
        return []
    if found := newer(values, places):
        return found
    if (stated(values) or OLDEST) >= CURRENT:
        return []
    remedy = f"Run: impact migrate {places.file}"
    return [
        places.problem(each.way, f"this is the form of an older version: {each.says} {remedy}")
        for each in old_forms(values, kind())
    ]


def steps() -> list[tuple[int, Step]]:
    """Return all steps with the version that each leads to, in their order."""
    return _steps(tuple(sorted((of_each_kind("migrations") | modules_of(__name__)).values())))


@cache
def _steps(homes: tuple[str, ...]) -> list[tuple[int, Step]]:
    modules = [import_module(home) for home in homes]
    return sorted(((module.VERSION, module.step) for module in modules), key=lambda each: each[0])
