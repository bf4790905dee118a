"""The national tables of a country, as its folders have them."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from impact.core.errors import Problem
from impact.files import resources

FIELD = "sector"  # how fields that hold the code of one are called, or end
TABLE = "io_"  # how their folders begin
NO_TABLE = "none"  # in place of the name of one, where a kind of project can do without


def bring_one(country: str) -> str:
    """Return how a user brings the table of a country that ships with none."""
    return (
        "Take the one that its statistics office or the OECD publishes: 'impact table read' makes a folder of its "
        f"workbook, 'impact data missing --country {country}' lists the figures that go with it, 'impact guide "
        "own-country' shows both. Then name the folder with --data-dir and the table here, such as io_2019"
    )


def tables_of(country: str, extra: tuple[Path, ...]) -> list[str]:
    """Return the names of the national tables of a country, in alphabetical order: that of their years."""
    places = [folder.joinpath(country) for folder in resources.folders("data", "countries", extra)]
    return sorted(
        {
            entry.name
            for place in places
            if place.is_dir()
            for entry in place.iterdir()
            if entry.name.startswith(TABLE) and entry.is_dir()
        }
    )


def with_sectors(found: Problem, value: Mapping[str, Any]) -> Problem:
    """Return the problem of a missing code of a sector with the codes that there are; any other as it is."""
    if not found.where.endswith(FIELD) or not found.message.endswith("is missing. Add it."):
        return found
    table = str(value.get("table") or "")
    if table and table != NO_TABLE:
        words = f"It is the code of who sells it in the national table: impact table show {value.get('country', '')}"
    else:
        from impact.catalogue.industries import industries

        named = ", ".join(f"{each.code} ({each.name.partition(',')[0].lower()})" for each in industries().all)
        words = f"It is the industry that sells it, one of: {named}."
    return replace(found, message=f"{found.message} {words}")
