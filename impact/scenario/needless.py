"""Lines of a scenario that say what it would have without them, from the scenario or the defaults under it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path as FilePath
from typing import Any

from impact.errors import ImpactError
from impact.reading import read_text
from impact.scenario.change_of_country import COUNTRY
from impact.scenario.defaults import DEFAULTS, layers_under
from impact.scenario.load import Loaded, text_of
from impact.scenario.overlay import INHERITS, OWN, REASONED, resolved
from impact.source_positions import Path, Positions, read_yaml


def needless(loaded: Loaded) -> tuple[Path, ...]:
    """Return the paths of what a scenario states and would inherit alike; none where it inherits nothing.

    In another country than the base nothing is: what is stated anew is confirmed.
    """
    home = loaded.homes.get(loaded.places.file)
    if home is None:
        return ()
    file = home.folder.joinpath(FilePath(loaded.places.file).name)
    own, places = read_yaml(read_text(file, loaded.places.file), loaded.places.file)
    if not isinstance(own, dict) or INHERITS not in own:
        return ()
    try:
        base = _base(own, places, loaded)
    except ImpactError:  # whoever reads the scenario says what is wrong with it
        return ()
    country = own.get(COUNTRY)
    if own[INHERITS] != DEFAULTS and country is not None and country != base.get(COUNTRY):
        return ()
    return tuple(_alike({key: part for key, part in own.items() if key not in (INHERITS, *OWN)}, base, ()))


def _base(own: dict[str, Any], places: Positions, loaded: Loaded) -> dict[str, Any]:
    """Return what lies under a scenario."""

    def read(named: str, stated: Any, variant: Positions) -> tuple[Any, Positions]:
        if named == DEFAULTS:
            layers = layers_under({COUNTRY: own.get(COUNTRY), **stated}, variant, loaded.data)
            return dict(layers.value), layers.places
        beside = FilePath(variant.file).parent / named
        name = str(beside) if beside.is_file() else named
        return read_yaml(text_of(name, loaded.data)[1], name)

    below, below_places = read(own[INHERITS], own, places)
    value, _ = resolved(below, below_places, read, (loaded.name, own[INHERITS]))
    return value if isinstance(value, dict) else {}


def _alike(own: Any, base: Any, path: Path) -> Iterator[Path]:
    """Yield the paths at which both say the same, of a part that is the same as a whole its own path alone."""
    if path and own == base and type(own) is type(base):
        yield path
    elif isinstance(own, dict) and isinstance(base, dict) and not (own.keys() | base.keys()) >= REASONED:
        for key, part in own.items():
            if key in base:
                yield from _alike(part, base[key], (*path, key))
