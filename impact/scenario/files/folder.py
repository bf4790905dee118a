"""Scenarios in a folder, and the national tables of a country."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from impact.core.errors import ImpactError, Problem, ProblemsError
from impact.files import resources
from impact.files.reading import read_text
from impact.files.yaml import read_yaml

ENDINGS = (".yaml", ".yml")
MARKS = ("scenario", "inherits", "project")  # keys of which a scenario has one


@dataclass(frozen=True)
class LeftOut:
    """A file of a folder that is no scenario, and why."""

    file: str
    why: str


def scenarios_in(folder: Path, *, studies: bool = False) -> tuple[list[str], list[LeftOut]]:
    """Return the scenario files of a folder by name, and its other files in YAML, each with the reason.

    A file that cannot be read may be meant as a scenario, so it is one: whoever reads it says what is wrong.

    Args:
        folder: where to look, not in folders inside it.
        studies: whether study folders are meant where it holds no scenario.
    """
    found: list[str] = []
    left_out: list[LeftOut] = []
    for file in sorted(path for path in folder.iterdir() if path.suffix in ENDINGS and path.is_file()):
        if why := _why_not(file):
            left_out.append(LeftOut(str(file), why))
        else:
            found.append(str(file))
    if not found and studies:
        found = sorted(str(path.parent) for path in folder.glob("*/datapackage.json"))
    if not found:
        others = "".join(f"\n  {each.file}: {each.why}" for each in left_out)
        what = "scenario and no study" if studies else "scenario"
        raise ImpactError(f"{folder}: this folder holds no {what}: no file that ends in .yaml is one.{others}")
    return found, left_out


def _why_not(file: Path) -> str:
    """Return why a file is no scenario; empty where it is one, or is meant to be."""
    try:
        value, _ = read_yaml(read_text(file, str(file)), str(file))
    except ProblemsError:
        return ""
    if not isinstance(value, dict):
        return "it holds no keys with values"
    if not any(mark in value for mark in MARKS):
        return f"it has none of the keys {', '.join(MARKS)}, of which a scenario has one"
    return ""


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
