"""Units: one registry, pint's own list with `data/units.txt` over it.

For checks of files only. The run compares unit strings and has named conversions, and never imports pint.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from copy import deepcopy
from functools import cache, lru_cache
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from impact.core.errors import Problem, ProblemsError, did_you_mean, problem
from impact.core.text import shortened
from impact.files import resources
from impact.files.reading import read_text

if TYPE_CHECKING:
    import pint

FILE = "units.txt"

# The conversions of the arithmetic, all exact by definition; this is their only home.
MJ_PER_KWH = 3.6
MJ_PER_GJ = 1000
GJ_PER_MJ = 1e-3  # not 1 / MJ_PER_GJ in code: a product and a quotient differ in the last bit
KG_PER_TJ_IN_KG_PER_MJ = 1e-6
GJ_PER_TOE = 41.868  # tonne of oil equivalent, as the International Energy Agency defines it
GRAMS_PER_KG = 1000
ZERO_CELSIUS = 273.15  # [K]

_MONEY = re.compile(r"(?<![\w])[A-Z]{3}_(?:19|20)\d\d(?![\w])")
_MONEY_WITHOUT_YEAR = re.compile(r"[A-Z]{3}")
_NAMES = re.compile(r"[^\W\d]\w*")
# What stands under a slash must be one name or stand in brackets: pint reads kWh/100km as kWh/100 times km.
_UNDER = re.compile(r"/\s*(\d[\d.]*\s*[^\W\d][\w^]*|[^\W\d][\w^]*(?:(?:\s*\*\s*|\s+)[^\W\d][\w^]*)+)")
# Pint would read pct as picocarats.
_PART = re.compile(r"%|\b(?:percent|pct|ppm)\b")
# Pint works powers out as it reads them: 9^9^9^9 would take for ever. What is raised is a name or a number.
_POWER = re.compile(r"\*\*|\^")
_SMALL_POWER = re.compile(
    r"(?:\*\*|\^)\s*(?:[-+]?\d{1,2}(?:\.\d{1,3})?|\(\s*[-+]?\d{1,2}\s*/\s*\d{1,2}\s*\))(?![\d.]|\s*(?:\*\*|\^))"
)
_RAISED_BRACKET = re.compile(r"\)\s*(?:\*\*|\^)")
_MOST_TEXT = 200  # characters of a unit
_MOST_LINE = 1_000  # characters of a definition
_MOST_LINES = 5_000
_LARGE = ("thousand", "million", "billion", "trillion")
# Names of most figures, and how they are put together: pint, which takes a third of a second to start, reads them too.
_COMMON = frozenset({
    *_LARGE, "persons", "person", "FTE", "job_year", "job_years", "households", "vehicle", "vehicles", "yr", "month",
    "day", "hour", "mg", "g", "kg", "t", "Mt", "km", "m3", "L", "MW", "GW", "kWh", "MWh", "GWh", "TWh", "MJ", "GJ",
    "TJ", "CO2", "CH4", "N2O", "CO2e_AR5", "CO2e_AR6",
})  # fmt: skip
_PLAIN_PRODUCT = r"[A-Za-z]\w*(?: [A-Za-z]\w*)*"
_PLAIN = re.compile(rf"{_PLAIN_PRODUCT}(?:/(?:[A-Za-z]\w*|\({_PLAIN_PRODUCT}\)))?", re.ASCII)


def registry(extra: tuple[Path, ...] = ()) -> pint.UnitRegistry[Any]:
    """Return the registry, always the same; units files of the user's data folders come over the shipped one.

    Raises:
        ProblemsError: a units file cannot be read, or pint does not understand it.
    """
    return _registry(extra)


@cache
def _registry(extra: tuple[Path, ...]) -> pint.UnitRegistry[Any]:
    own = _own_files(extra)
    return _with_units(_as_shipped(), own) if own or not extra else registry()


@cache
def _own_files(extra: tuple[Path, ...]) -> tuple[Path, ...]:
    """Return the units files of the user's folders, the last folder's first."""
    return tuple(file for root in reversed(extra) if (file := root.joinpath(FILE)).is_file())


@cache
def _as_shipped() -> pint.UnitRegistry[Any]:
    """Return pint's list with ours over it, of which copies are made: pint takes ten times as long to read its own."""
    import pint

    found: pint.UnitRegistry[Any] = pint.UnitRegistry()
    _define(found, resources.shipped("data").joinpath(FILE))
    return found


def _with_units(found: pint.UnitRegistry[Any], files: Iterable[Path]) -> pint.UnitRegistry[Any]:
    copied = deepcopy(found)
    for file in files:
        _define(copied, file)
    return copied


def _define(units: pint.UnitRegistry[Any], file: Traversable) -> None:
    lines = read_text(file).split("\n")
    if faults := list(_faults(lines, str(file))):
        raise ProblemsError(faults)
    try:
        units.load_definitions(lines)  # pint wants a list
    except Exception:  # pint raises many kinds, some of them for our way of reading
        raise ProblemsError([_not_understood(lines, str(file))]) from None


def _faults(lines: list[str], file: str) -> Iterator[Problem]:
    if len(lines) > _MOST_LINES:
        yield problem(f"{len(lines):,} lines; at most {_MOST_LINES:,} are read.", file=file)
        return
    for number, line in enumerate(lines, start=1):
        if len(line) > _MOST_LINE:
            yield problem(f"{len(line):,} characters; at most {_MOST_LINE:,} are read.", file=file, line=number)
        elif line.lstrip().startswith("@import"):
            yield problem("'@import' is not allowed here. Write the units themselves.", file=file, line=number)
        elif _large_power(line.partition("#")[0]):
            yield problem(f"{_LARGE_POWER} Write a number such as 1e6.", file=file, line=number)


def _not_understood(lines: list[str], file: str) -> Problem:
    """Return where pint does not understand a file: the first line that it refuses by itself, where there is one."""
    import pint

    message = "this is no definition of a unit. Write one such as 'vehicle = [vehicles]' or 'dozen = 12'."
    for number, line in enumerate(lines, start=1):
        if line.lstrip().startswith("@"):
            break  # a block of several lines
        try:
            pint.UnitRegistry(None).load_definitions([line])
        except Exception:  # as above
            return problem(message, file=file, line=number, where=shortened(line, 40))
    return problem(f"pint does not understand this file. {message}", file=file)


_LARGE_POWER = "A power has at most two digits, and no other power is raised to it."


def _large_power(text: str) -> bool:
    powers = len(_POWER.findall(text))
    return powers != len(_SMALL_POWER.findall(text)) or (powers > 1 and bool(_RAISED_BRACKET.search(text)))


def check_unit(text: str, extra: tuple[Path, ...] = ()) -> str | None:
    """Return what is wrong with a unit and what to do, None when it is right."""
    return None if text == "1" else _unit_fault(text, extra if _own_files(extra) else ())


@lru_cache(maxsize=4096)  # a check asks for each unit hundreds of times
def _unit_fault(text: str, extra: tuple[Path, ...]) -> str | None:
    if text != " ".join(text.split()) or not text:
        return f"the unit '{shortened(text)}' is empty or has spaces too many."
    if len(text) > _MOST_TEXT:
        return f"the unit '{shortened(text, 40)}' is longer than {_MOST_TEXT} characters."
    if _large_power(text):
        return f"the unit '{shortened(text)}' cannot be read. {_LARGE_POWER}"
    if _PART.search(text):
        return f"the unit '{text}' is a part of a hundred or a million. Give a fraction of one and write the unit 1."
    if under := _UNDER.search(text):
        return f"the unit '{text}' can be read in two ways. Write '{_bracketed(text, under)}'."
    if not extra and _is_common(text):
        return None
    units = registry(extra)
    try:
        for name in _NAMES.findall(text):
            if wrong := _unknown(name, units):
                return f"the unit '{text}': {wrong}"
        units.parse_expression(text)
    except Exception:  # pint raises a dozen kinds for text that is no expression
        return f"the unit '{text}' cannot be read. Write products with spaces, powers with ^, brackets after a slash."
    return None


def factor(stated: str, wanted: str, extra: tuple[Path, ...] = ()) -> float | None:
    """Return by what a value in one unit is multiplied to be in another; None where that is not one number.

    Both units are right by themselves (`check_unit`).

    >>> factor("GW", "MW")
    1000.0
    >>> factor("GW", "persons") is None
    True
    """
    units = registry(extra if _own_files(extra) else ())
    try:
        for name in _NAMES.findall(f"{stated} {wanted}"):
            _unknown(name, units)  # makes money known
        ratio = units.parse_expression(stated) / units.parse_expression(wanted)
        return float(f"{ratio.to('').magnitude:.12g}")
    except Exception:  # pint raises a dozen kinds; what cannot be converted is no fault of ours
        return None


def _is_common(text: str) -> bool:
    """Return whether a unit is a product, or a quotient of two, of common names: such are right."""
    names = _NAMES.findall(text)
    return bool(_PLAIN.fullmatch(text)) and all(name in _COMMON or _MONEY.fullmatch(name) for name in names)


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
    return f"'{name}' is not known.{did_you_mean(name, [*_LARGE, *(str(name) for name in units)])} Define it in {FILE}."
