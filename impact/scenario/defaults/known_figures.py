"""Whether a country has a figure at all, looked up without reading the catalogue: what it has is not asked for."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from importlib.resources.abc import Traversable
from pathlib import Path

from impact import resources
from impact.catalogue.world_defaults import FOLDER
from impact.errors import ImpactError
from impact.reading import read_text


def is_known(figure: Mapping[str, str], country: str, extra: tuple[Path, ...]) -> bool:
    """Return whether a pack of a country, or its world defaults, hold a figure.

    Args:
        figure: its key, and dimensions that it has. country: ISO 3166. extra: the user's data folders.
    """
    start = f"{figure['key']},{country},"
    for file, name in _files(country, extra):
        try:
            text = read_text(file, name)
        except ImpactError:  # told where the file is read for its figures
            continue
        lines = text.splitlines()
        found = [line for line in lines if line.startswith(start)]
        if found and any(_holds(figure, row) for row in csv.DictReader([lines[0], *found])):
            return True
    return False


def _holds(figure: Mapping[str, str], row: Mapping[str, str | None]) -> bool:
    return bool(row.get("value")) and all(row.get(name) == value for name, value in figure.items())


def _files(country: str, extra: tuple[Path, ...]) -> Iterator[tuple[Traversable, str]]:
    for root, label in resources.roots("data", extra):
        pack = root.joinpath("countries", country)
        if pack.is_dir():
            names = sorted(entry.name for entry in pack.iterdir() if entry.name.endswith(".csv"))
            yield from ((pack.joinpath(name), f"{label}/countries/{country}/{name}") for name in names)
        world = root.joinpath(*FOLDER.split("/"), f"{country}.csv")
        if world.is_file():
            yield world, f"{label}/{FOLDER}/{country}.csv"
