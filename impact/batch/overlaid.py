"""A scenario with what an item lays over it, as the reader of scenarios takes it."""

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from impact.batch.plan import Item
from impact.core.errors import ProblemsError
from impact.files.yaml import written
from impact.scenario.inherit import INHERITS
from impact.scenario.load import Home, Loaded, load, parse
from impact.scenario.profile import profile

PROJECT, NO_FILE = "project", " (laid over)"
VALUES = ("central", "low", "high", "years", "alternatives")


def loaded_of(item: Item, data: tuple[Path, ...]) -> Loaded:
    """Return the scenario of an item under the name of the item.

    Raises:
        ImpactError: there is no such scenario.
        ProblemsError: all problems; those of values that the item lays over it name its place in the plan.
    """
    if not item.laid:
        found = load(item.scenario, data)
        return found if found.name == item.name else replace(found, name=item.name)
    base = _base(item.scenario, data)
    label = item.where or item.name
    text = written({INHERITS: item.scenario, **nested(item, base)})
    # It lies beside its base and is no file there: what it inherits has its translations, what it states has none.
    home = Home(f"{item.name}{NO_FILE}", base.homes[next(iter(base.homes))].folder)
    try:
        return parse(text, item.name, label, data, home, profile().profile)
    except ProblemsError as error:
        raise ProblemsError(
            replace(each, line=0, column=0) if each.file == label else each for each in error.problems
        ) from None


@lru_cache(maxsize=16)
def _base(scenario: str, data: tuple[Path, ...]) -> Loaded:
    return load(scenario, data)


def nested(item: Item, base: Loaded) -> dict[str, Any]:
    """Return what an item lays over a scenario as keys in keys; numbers of assumptions get the reason of the item."""
    found: dict[str, Any] = {}
    reason = item.reason or f"{item.where or item.name}."
    for key, value in item.laid.items():
        *above, last = key.split(".")
        here = found
        for part in above:
            here = here.setdefault(part, {})
            if not isinstance(here, dict):
                break
        else:
            here[last] = value
    project = found.get(PROJECT)
    if isinstance(project, dict):
        _reasoned(project, (), base, reason)
    return found


def _reasoned(part: dict[str, Any], path: tuple[str, ...], base: Loaded, reason: str) -> None:
    """Give each assumption that gets a value its reason, in place; a number alone is its central value."""
    for name, value in part.items():
        here = (*path, name)
        if ".".join(here) in base.assumptions:
            if isinstance(value, int | float) and not isinstance(value, bool):
                part[name] = {"central": value, "reason": reason}
            elif isinstance(value, Mapping) and value.keys() & set(VALUES):
                part[name] = {"reason": reason, **value}
        elif isinstance(value, dict):
            _reasoned(value, here, base, reason)
