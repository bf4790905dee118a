"""Scenarios that inherit another and state only what differs."""

from collections.abc import Callable, Iterator, Mapping
from importlib.resources.abc import Traversable
from typing import Any

from impact.core.errors import Problem, ProblemsError, did_you_mean, list_choices
from impact.files.resources import shipped
from impact.files.yaml import Path, Positions
from impact.scenario.quantity import MOST_TITLE

INHERITS = "inherits"
OWN = ("shown_as", "variant_of", "plan", "decide", "compare", "assume", "asked")  # keys that are not inherited
DEEPEST = 20  # scenarios that inherit one from another
REASONED = {"unit", "reason"}  # what every assumption has
VALUES = {"central", "low", "high", "years", "alternatives"}
OF_A_RATE = ("times", "per")  # of defaults: what a value is multiplied by
OF_THE_VALUE = ("low", "high", "years", "alternatives", "distribution", "cut", "grade", "sources", *OF_A_RATE)
OF_ALL_YEARS = ("central", *OF_THE_VALUE)
Read = Callable[[str, Any, Positions], tuple[Any, Positions]]  # name of the base; values and places of the variant


def resolved(value: Any, places: Positions, read: Read, above: tuple[str, ...] = ()) -> tuple[Any, Positions]:
    """Return a scenario laid over the one it inherits from; without `inherits` it is returned as it is.

    What it is called beside others (`shown_as`) and which scenario it varies each scenario says for itself.
    Mappings are merged key by key, everything else is replaced; a key set to null is removed. A new central value takes
    range, distribution, grade and sources of the old one away, and a new value needs its own reason.

    Args:
        value, places: the variant.
        read: returns the values and places of the base.
        above: names of the variants on the way here.

    Raises:
        ProblemsError: the variants inherit in a circle, the base is named by no text, a key is removed that the base
            does not have, or an assumption gets a new value and keeps the reason of the old one.
    """
    if not isinstance(value, dict) or INHERITS not in value:
        return value, places
    name = value[INHERITS]
    if not isinstance(name, str):
        raise ProblemsError([places.problem((INHERITS,), "name the scenario to inherit from, or its file.")])
    if name in above:
        circle = " -> ".join((*above, name))
        raise ProblemsError([places.problem((INHERITS,), f"the scenarios inherit in a circle: {circle}. Break it.")])
    if len(above) > DEEPEST:
        raise ProblemsError([places.problem((INHERITS,), f"more than {DEEPEST} scenarios inherit from each other.")])
    base, base_places = resolved(*read(name, value, places), read, (*above, name))
    base = {key: part for key, part in base.items() if key not in OWN} if isinstance(base, dict) else base
    own = {key: part for key, part in value.items() if key != INHERITS}
    spots = {path: spot for path, spot in base_places.spots.items() if not path or path[0] in base}
    merged = Positions(places.file, spots, dict(base_places.elsewhere))
    for path in spots:
        merged.elsewhere.setdefault(path, base_places.file)
    problems: list[Problem] = []
    value = _over(base, own, (), merged, places, problems)
    if problems:
        raise ProblemsError(problems)
    return value, merged


def _outdated(base: dict[str, Any], own: dict[str, Any]) -> tuple[str, ...]:
    """Return the keys of an assumption that say something about a value that is replaced."""
    index = ("index",) if "unit" in own else ()  # says something about money of the old unit
    if "central" in own:
        return (*OF_THE_VALUE, *index)
    return (*OF_ALL_YEARS, *index) if "years" in own and "years" not in base else index


def _paths(value: Any, path: Path) -> Iterator[Path]:
    yield path
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in entries:
        yield from _paths(part, (*path, key))


def _over(base: Any, own: Any, path: Path, merged: Positions, places: Positions, problems: list[Problem]) -> Any:
    if not isinstance(base, dict) or not isinstance(own, dict):
        for known in _paths(base, path):
            merged.spots.pop(known, None)
            merged.elsewhere.pop(known, None)
        merged.spots.update({spot: places.spots[spot] for spot in _paths(own, path) if spot in places.spots})
        return own
    if path in places.spots:
        merged.spots[path] = places.spots[path]
        merged.elsewhere.pop(path, None)
    result = dict(base)
    if base.keys() >= REASONED and "paths" not in base and own.keys() & VALUES:
        if "reason" not in own:
            words = "the value differs from the one inherited, and the reason is still that of the other. Add 'reason'."
            problems.append(places.problem(path, words))
        if base.keys() & set(OF_A_RATE) and not own.keys() & {"central", "years"}:
            words = "the default is a rate of something else, so its range cannot be given alone. Add 'central'."
            problems.append(places.problem(path, words))
        for key in _outdated(base, own):
            result.pop(key, None)
    for key, part in own.items():
        here = (*path, key)
        if part is not None:
            result[key] = _over(result.get(key), part, here, merged, places, problems)
        elif key in base:
            result.pop(key, None)
        else:
            near = f"{did_you_mean(key, base)} {list_choices(base, 30)}"
            words = f"'{key}' has no value, which takes a key away, and there is none here. Give it a value.{near}"
            problems.append(places.problem(here, words))
    return result


TITLE = "title"
ITS_DOCUMENTS = ("version", "stage", "changes", "comments", "paragraphs", "sections", "asked", "favoured")
OF_THE_AUTHOR = ("organisation", "roles", *ITS_DOCUMENTS)
OF_THE_PANEL = ("licence", "contact", "address")


def is_shipped(folder: Traversable) -> bool:
    """Return whether a folder of scenarios is the package's own."""
    return str(folder) == str(shipped("data").joinpath("scenarios"))


def strip_owner_texts(value: Any, name: str) -> Any:
    """Return a shipped scenario as a user's inherits it.

    Args:
        value: of its keys.
        name: of the scenario that inherits it, which is told apart by it.
    """
    if not isinstance(value, Mapping):
        return value
    kept = {key: part for key, part in value.items() if key not in OF_THE_AUTHOR}
    if isinstance(panel := kept.get("panel"), Mapping):
        kept["panel"] = {key: part for key, part in panel.items() if key not in OF_THE_PANEL}
    if isinstance(title := kept.get(TITLE), str):
        kept[TITLE] = _distinct_title(title, name)
    return kept


def _distinct_title(title: str, name: str) -> str:
    """Return a title with the name of a scenario behind it, words of the title left out where both are too long."""
    ending = f" ({name})"
    if title.endswith(ending):
        return title
    room = MOST_TITLE - len(ending)
    if len(title) > room > 1:
        title = f"{title[: room - 1].rpartition(' ')[0] or title[: room - 1]}…"
    return f"{title}{ending}" if room > 1 else title
