"""Figures for every country where its pack has none: one file a country, opened when it is first asked for.

They lie in `world/by_country/ISO3.csv` of the shipped data and of the user's folders, in the form of any factor file.
All of them are one layer, below every country pack: `.ci/by_country.py` makes the shipped ones.
"""

import re
from collections.abc import Iterator
from importlib.resources.abc import Traversable
from pathlib import Path

from impact.catalogue.factors import Factor, Identity, read_factors
from impact.core.country_names import meant_country
from impact.core.errors import Problem, problem
from impact.core.text import shortened
from impact.files import resources
from impact.files.reading import Stamp, stamp_of

FOLDER = "world/by_country"
_CODE = re.compile(r"[A-Z]{3}").fullmatch

_Read = tuple[tuple[Factor, ...], tuple[Problem, ...]]
_kept: dict[Stamp, _Read] = {}  # shipped files, by what changes with them


def countries(extra: tuple[Path, ...] = (), *, shipped: bool = True) -> tuple[str, ...]:
    """Return the codes of all countries that have a file, in alphabetical order."""
    roots = [*extra, *([resources.shipped("data")] if shipped else [])]
    places = [place for root in roots if (place := root.joinpath(*FOLDER.split("/"))).is_dir()]
    names = {entry.name.removesuffix(".csv") for place in places for entry in place.iterdir()}
    return tuple(sorted(name for name in names if _CODE(name)))


def misnamed(extra: tuple[Path, ...]) -> Iterator[Problem]:
    """Yield a problem for every file of the user's folders whose name is no code: it would be opened for no country."""
    for root in extra:
        place = root.joinpath(*FOLDER.split("/"))
        for entry in sorted(place.iterdir()) if place.is_dir() else ():
            name = entry.name.removesuffix(".csv")
            if entry.name.endswith(".csv") and not _CODE(name):
                words = (
                    f"'{shortened(name)}' is no code of a country in ISO 3166.{meant_country(name)} Rename the file."
                )
                yield problem(words, file=str(entry))


def read_country(country: str, extra: tuple[Path, ...] = ()) -> tuple[dict[Identity, Factor], list[Problem]]:
    """Return the world defaults of a country by identity, the user's before the shipped ones, and what is wrong."""
    found: dict[Identity, Factor] = {}
    problems: list[Problem] = []
    for file, name, own in _files(country, extra) if _CODE(country) else ():
        rows, faults = _read(file, name, country) if own else _shipped(file, name, country)
        found |= {row.identity: row for row in rows}
        problems.extend(faults)
    return found, problems


def _files(country: str, extra: tuple[Path, ...]) -> Iterator[tuple[Traversable, str, bool]]:
    """Yield the files of a country, the shipped one first, each with its name and whether it is the user's."""
    for root, label in ((resources.shipped("data"), "data"), *((path, str(path)) for path in reversed(extra))):
        file = root.joinpath(*FOLDER.split("/"), f"{country}.csv")
        if file.is_file():
            yield file, f"{label}/{FOLDER}/{country}.csv", label != "data"


def _shipped(file: Traversable, name: str, country: str) -> _Read:
    """Return what a shipped file holds, which is read once while it does not change."""
    stamp = stamp_of([file])
    if stamp is None:
        return _read(file, name, country)
    if stamp not in _kept:
        _kept[stamp] = _read(file, name, country)
    return _kept[stamp]


def _read(file: Traversable, name: str, country: str) -> _Read:
    rows, problems = read_factors(file, name)
    seen: dict[Identity, Factor] = {}
    for row in rows:
        if row.region != country:
            words = f"the region is '{row.region}'; this file is for {country}. Put it into a file of its own country."
            problems.append(problem(words, file=name, line=row.line, where=row.name))
        if first := seen.get(row.identity):
            words = f"the same key, region, period and dimensions stand in line {first.line}."
            problems.append(problem(words, file=name, line=row.line, where=row.name))
        seen[row.identity] = row
    return tuple(seen.values()), tuple(problems)
