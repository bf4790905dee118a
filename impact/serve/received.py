"""A scenario that came over the network: read as data, and refused where it names anything but what is shipped."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from impact.errors import Problem, ProblemsError, did_you_mean, problem, there_are
from impact.plain_names import is_plain
from impact.scenario.defaults import DEFAULTS
from impact.scenario.load import Loaded, names, parse, with_draws
from impact.scenario.overlay import INHERITS
from impact.serve.limits import MOST_ALTERNATIVES
from impact.serve.task import FILES, JSON, YAML
from impact.source_positions import Positions, read_yaml
from impact.texts import shortened

DEEPEST = 50  # lists and mappings in each other, as in YAML
ALTERNATIVES, TABLE, DRAWS = "alternatives", "table", "draws"


def loaded(
    text: str, form: str, name: str, data: tuple[Path, ...], draws: int | None, seed: int | None, most_draws: int
) -> Loaded:
    """Return the scenario of a text.

    Args:
        text: that was sent. form: yaml or json. name: of the scenario. data: folders of whoever runs the service.
        draws, seed: in place of the scenario's. most_draws: that are allowed.

    Raises:
        ProblemsError: all problems, with lines where the text is YAML.
    """
    written = as_yaml(text, form)
    try:
        found = _parsed(written, name, data)
        found = with_draws(found, draws, seed)
        if found.scenario.draws > most_draws:
            words = f"{found.scenario.draws:,} are asked for; this service makes at most {most_draws:,}. Ask for fewer."
            raise ProblemsError([found.places.problem((DRAWS,), words)])
    except ProblemsError as error:
        if form == YAML:
            raise
        raise ProblemsError(
            problem(each.message, file=FILES[JSON], where=each.where) for each in error.problems
        ) from None
    return found


def as_yaml(text: str, form: str) -> str:
    """Return a scenario as YAML.

    Raises:
        ProblemsError: it is neither YAML nor JSON, or holds no keys.
    """
    if not text.strip():
        raise ProblemsError([problem("Nothing was sent. Send a scenario.", file=FILES[form])])
    if form == JSON:
        return _from_json(text)
    value = read_yaml(text, FILES[form])[0]
    if not isinstance(value, dict) or not value:
        raise ProblemsError([problem("A scenario is a list of keys and values; this holds none.", file=FILES[form])])
    return text


def _parsed(text: str, name: str, data: tuple[Path, ...]) -> Loaded:
    value, places = read_yaml(text, FILES[YAML])
    known = names(data)
    if isinstance(value, dict) and (found := list(_of_files(value, places, known))):
        raise ProblemsError(found)
    made = parse(text, name, FILES[YAML], data)
    if found := list(_beside(made.scenario.alternatives, made.places, known)):
        raise ProblemsError(found)
    return made


def _of_files(value: Mapping[str, Any], places: Positions, known: list[str]) -> Iterator[Problem]:
    """Yield a problem for every key that names a file, or anything else that is not shipped."""
    base = value.get(INHERITS)
    if isinstance(base, str) and base != DEFAULTS and base not in known:
        yield places.problem((INHERITS,), _not_shipped(base, known))
    yield from _beside(value.get(ALTERNATIVES), places, known)
    table = value.get(TABLE)
    if isinstance(table, str) and table and not is_plain(table):
        yield places.problem((TABLE,), f"'{shortened(table)}' is no name of a table. Write one such as io_2022.")


def _beside(named: Any, places: Positions, known: list[str]) -> Iterator[Problem]:
    if not isinstance(named, list | tuple):
        return
    if len(named) > MOST_ALTERNATIVES:
        words = f"{len(named):,} scenarios are named; at most {MOST_ALTERNATIVES} are run beside one. Name fewer."
        yield places.problem((ALTERNATIVES,), words)
        return
    for index, each in enumerate(named):
        if isinstance(each, str) and each not in known:
            yield places.problem((ALTERNATIVES, index), _not_shipped(each, known))


def _not_shipped(name: str, known: list[str]) -> str:
    words = f"'{shortened(name)}' is no scenario of this service, which opens no file that a request names."
    return f"{words}{did_you_mean(name, known)} {there_are(known, 40)}"


def _from_json(text: str) -> str:
    """Return a scenario in JSON as YAML.

    Raises:
        ProblemsError: it is no JSON object, or holds what a scenario cannot.
    """
    from impact.yaml_core import written

    try:
        value = json.loads(text, object_pairs_hook=_once, parse_constant=_no_number)
        if not isinstance(value, dict) or not value:
            raise ValueError("a scenario is an object of keys and values")
        _no_deeper(value)
        made = written(value)
        made.encode()
    except RecursionError:
        raise ProblemsError([problem(f"it is nested more than {DEEPEST} deep.", file=FILES[JSON])]) from None
    except ValueError as error:  # of which those of JSON and of half characters are
        words = "A text holds half a character" if isinstance(error, UnicodeError) else str(error)
        raise ProblemsError([problem(f"This is no valid JSON: {words}.", file=FILES[JSON])]) from None
    return made


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f"the key '{shortened(key)}' stands twice")
        found[key] = value
    return found


def _no_number(said: str) -> float:
    raise ValueError(f"{said} is no number")


def _no_deeper(value: Any) -> None:
    waiting = [(value, 1)]
    while waiting:
        part, depth = waiting.pop()
        if depth > DEEPEST:
            raise RecursionError
        if isinstance(part, dict | list):
            waiting += [(each, depth + 1) for each in (part.values() if isinstance(part, dict) else part)]
