"""Where the defaults of a resolved scenario come from: written into its text, so that a later run still knows it."""

from collections.abc import Iterable, Mapping
from pathlib import Path as FilePath
from typing import Any

from pydantic import Field

from impact.catalogue.data_folders import stored_name
from impact.files.yaml import Positions, dotted
from impact.scenario.defaults.entries import Layer, Used
from impact.scenario.quantity import Strict

RECORDED = "defaults_used"  # key of a scenario


class DefaultsUsed(Strict):
    """Defaults of one file and one year that a resolved scenario holds.

    Attributes:
        layer: Package, kind, world or country.
        file: Where they are written.
        year: Of which they are; empty where their file names none.
        keys: As in the table of assumptions.
    """

    layer: Layer
    file: str
    year: str = ""
    keys: tuple[str, ...] = Field(min_length=1)


def recorded(used: Iterable[Used], extra: tuple[FilePath, ...]) -> list[dict[str, Any]]:
    """Return defaults as the resolved scenario records them, those of one layer, file and year together.

    Args:
        used: The defaults that the scenario uses.
        extra: The user's data folders, which are recorded by their last names.
    """
    found: dict[tuple[Layer, str, str], list[str]] = {}
    for each in used:
        of = each.default
        found.setdefault((of.layer, stored_name(of.file, extra), of.year), []).append(each.key)
    # In the order of names: the order of lines in a scenario changes nothing.
    return [
        {"layer": layer, "file": file, "year": year, "keys": sorted(keys)}
        for (layer, file, year), keys in sorted(found.items())
    ]


def still_used(value: Mapping[str, Any], places: Positions) -> Any:
    """Return the record of an inherited scenario without the values that its variant states itself.

    Args:
        value: The variant over what it inherits.
        places: Where each part of it is written.
    """
    record, written = value[RECORDED], places.elsewhere.get((RECORDED,))
    if not isinstance(record, list) or not all(map(_has_keys, record)):
        return record  # which the schema refuses
    other = {path for path in places.spots if places.elsewhere.get(path) != written}
    stated = {dotted(path[1:] if path[0] == "project" else path) for path in other if path}
    kept = [{**each, "keys": [key for key in each["keys"] if key not in stated]} for each in record]
    return [each for each in kept if each["keys"]]


def _has_keys(part: Any) -> bool:
    keys = part.get("keys") if isinstance(part, dict) else None
    return isinstance(keys, list) and all(isinstance(key, str) for key in keys)
