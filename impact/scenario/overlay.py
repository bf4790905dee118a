"""Variants: a scenario that inherits another and states only what differs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from impact.errors import ProblemsError
from impact.places import Path, Places

INHERITS = "inherits"
Read = Callable[[str, Places], tuple[Any, Places]]  # name of the base, places of the variant


def resolved(value: Any, places: Places, read: Read, above: tuple[str, ...] = ()) -> tuple[Any, Places]:
    """Return a scenario laid over the one it inherits from; without `inherits` it is returned as it is.

    Mappings are merged key by key, everything else is replaced; a key set to null is removed.

    Args:
        value, places: the variant. read: returns the values and places of the base.
        above: names of the variants on the way here.

    Raises:
        ProblemsError: the variants inherit in a circle, or the base is named by no text.
    """
    if not isinstance(value, dict) or INHERITS not in value:
        return value, places
    name = value[INHERITS]
    if not isinstance(name, str):
        raise ProblemsError([places.problem((INHERITS,), "name the scenario to inherit from, or its file.")])
    if name in above:
        circle = " -> ".join((*above, name))
        raise ProblemsError([places.problem((INHERITS,), f"the scenarios inherit in a circle: {circle}. Break it.")])
    base, base_places = resolved(*read(name, places), read, (*above, name))
    own = {key: part for key, part in value.items() if key != INHERITS}
    merged = Places(places.file, dict(base_places.spots), dict(base_places.elsewhere))
    for path in base_places.spots:
        merged.elsewhere.setdefault(path, base_places.file)
    return _over(base, own, (), merged, places), merged


def _over(base: Any, own: Any, path: Path, merged: Places, places: Places) -> Any:
    if not isinstance(base, dict) or not isinstance(own, dict):
        inside = isinstance(base, dict | list)  # else nothing can stand below it
        for known in [known for known in merged.spots if known[: len(path)] == path] if inside else [path]:
            merged.spots.pop(known, None)
            merged.elsewhere.pop(known, None)
        merged.spots.update({spot: at for spot, at in places.spots.items() if spot[: len(path)] == path})
        return own
    if path in places.spots:
        merged.spots[path] = places.spots[path]
        merged.elsewhere.pop(path, None)
    result = dict(base)
    for key, part in own.items():
        here = (*path, key)
        if part is None:
            result.pop(key, None)
        else:
            result[key] = _over(base.get(key), part, here, merged, places)
    return result
