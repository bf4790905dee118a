"""Units: one registry, pint's own list with `data/units.txt` over it.

For checks of files only. The run compares unit strings and has named conversions, and never imports pint.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from impact import resources
from impact.errors import did_you_mean

if TYPE_CHECKING:
    import pint

FILE = "units.txt"
_MONEY = re.compile(r"(?<![\w])[A-Z]{3}_(?:19|20)\d\d(?![\w])")
_MONEY_WITHOUT_YEAR = re.compile(r"[A-Z]{3}")
_NAMES = re.compile(r"[^\W\d]\w*")
# What stands under a slash must be one name or stand in brackets: pint reads kWh/100km as kWh/100 times km.
_UNDER = re.compile(r"/\s*(\d[\d.]*\s*[^\W\d][\w^]*|[^\W\d][\w^]*(?:(?:\s*\*\s*|\s+)[^\W\d][\w^]*)+)")
# Pint would read pct as picocarats.
_PART = re.compile(r"%|\b(?:percent|pct|ppm)\b")
_LARGE = ("thousand", "million", "billion", "trillion")


def registry(extra: tuple[Path, ...] = ()) -> pint.UnitRegistry[Any]:
    """Return the registry, always the same; units files of the user's data folders come over the shipped one."""
    return _registry(extra)


@cache
def _registry(extra: tuple[Path, ...]) -> pint.UnitRegistry[Any]:
    import pint

    found: pint.UnitRegistry[Any] = pint.UnitRegistry()
    for root in (resources.shipped("data"), *reversed(extra)):
        file = root.joinpath(FILE)
        if file.is_file():
            found.load_definitions(file.read_text(encoding="utf-8").splitlines())  # pint wants a list
    return found


def check_unit(text: str, extra: tuple[Path, ...] = ()) -> str | None:
    """Return what is wrong with a unit and what to do, None when it is right."""
    if text == "1":
        return None
    if text != " ".join(text.split()) or not text:
        return f"the unit '{text}' is empty or has spaces too many."
    if _PART.search(text):
        return f"the unit '{text}' is a part of a hundred or a million. Give a fraction of one and write the unit 1."
    if under := _UNDER.search(text):
        return f"the unit '{text}' can be read in two ways. Write '{_bracketed(text, under)}'."
    units = registry(extra)
    for name in _NAMES.findall(text):
        if wrong := _unknown(name, units):
            return f"the unit '{text}': {wrong}"
    try:
        units.parse_expression(text)
    except Exception:  # pint raises a dozen kinds for text that is no expression
        return f"the unit '{text}' cannot be read. Write products with spaces, powers with ^, brackets after a slash."
    return None


def _bracketed(text: str, under: re.Match[str]) -> str:
    """Return the unit with brackets round what stands under the slash, a number set apart from its unit."""
    inner = re.sub(r"^(\d[\d.]*)\s*", r"\1 ", under[1])
    return f"{text[: under.start()]}/({inner}){text[under.end() :]}"


def _unknown(name: str, units: pint.UnitRegistry[Any]) -> str | None:
    """Return what is wrong with one name in a unit; a money unit with its price year is made known."""
    if name in units:
        return None
    if _MONEY.fullmatch(name):
        units.define(f"{name} = [{name}]")
        return None
    if name.startswith("CO2e"):
        return f"'{name}' names no set of GWP values. Write CO2e_AR5 or CO2e_AR6."
    if _MONEY_WITHOUT_YEAR.fullmatch(name):
        return f"'{name}' is not known. Money needs a price year: {name}_2025."
    return f"'{name}' is not known.{did_you_mean(name, _known(units))} Define it in {FILE}."


def _known(units: pint.UnitRegistry[Any]) -> list[str]:
    """Return the names that a writer may have meant."""
    return [*_LARGE, *(str(name) for name in units)]
