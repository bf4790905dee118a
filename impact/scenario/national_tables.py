"""The national tables of a country, as its folders have them."""

from __future__ import annotations

from pathlib import Path

from impact import resources

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
