"""How a choice changes a scenario: its size, years and ranges, what is displaced, single parts, names and tables."""

import re
from collections.abc import Collection, Mapping
from typing import Any

from answers import rounded
from factors import WHOLE, Factor, groups, numbers_in, wholes
from parts import Path

from impact.scenario.quantities import get_assumption_schema
from impact.scenario.quantity import Bounds

YEARS = range(1990, 2101)
OF_AMOUNTS = ("central", "low", "high", "value", "cut")
SCALES = re.compile(  # what is larger where the project is
    r"(persons|vehicles|chargers|MW( hour)?|[GM]Wh/yr|job_year|(million )?[A-Z]{3}_\d{4}(/yr)?|t(/yr)?|m3/yr)"
)
SHIFTS = {"past": -14, "now": -3, "long": 0}
LONG = 8
SPREADS = {"narrow": (0.98, 1.02), "wide": (0.4, 2.0), "skewed": (0.97, 2.5), "uniform": (0.8, 1.3)}
DIGITS = 12
WIDEST_SHARE = 0.1  # a wider range of a share of a whole would exceed it in many draws
LONG_NAME = (
    "The Joint Stock Company for the Construction, Operation and Maintenance of the Northern Works and "
    "Their Yard No 12 here"
)
NAMES = {
    "short": ("Works", "Northfield"),
    "long": (LONG_NAME[:120], LONG_NAME[:118]),
    "cyrillic": ("Завод «Северное поле»", "Северное поле"),
    "chinese": ("北方工厂", "北田"),
    "apostrophe": ("Ko'kdala's works", "Ko'kdala"),
}


def at(tree: Any, path: Path) -> Any:
    for part in path:
        tree = tree.get(part) if isinstance(tree, dict) else None
    return tree


def lay(tree: dict[str, Any], path: Path, value: Any) -> None:
    above = at(tree, path[:-1])
    if isinstance(above, dict):
        above[path[-1]] = value


def take_out(tree: dict[str, Any], path: Path) -> None:
    above = at(tree, path[:-1])
    if isinstance(above, dict):
        above.pop(path[-1], None)


def share_out(tree: dict[str, Any], kind: str, factor: Factor, value: str) -> None:
    group = next(each for each in groups(kind) if each.address == factor.address)
    taken = [tuple(name.split(".")) for name in value.split()]
    for path in group.members:
        is_mapping = path[:-1] == group.stated[:-1] and at(tree, path) is None
        if path in taken:
            share = 1 / 3 if len(taken) == 3 else 1 / len(taken)
            lay(tree, path, {"central": share, "unit": "1", "reason": "Generated."})
        elif is_mapping or len(group.members) > 3:
            take_out(tree, path)
        else:
            lay(tree, path, {"central": 0, "unit": "1", "reason": "Generated."})


def shift_years(part: Any, by: int) -> Any:
    if isinstance(part, list):
        return [shift_years(each, by) for each in part]
    if isinstance(part, int) and not isinstance(part, bool) and part in YEARS:
        return part + by
    if not isinstance(part, dict):
        return part
    keys = {key: key + by if isinstance(key, int) and key in YEARS else key for key in part}
    keys |= {key: str(int(key) + by) for key in part if isinstance(key, str) and key.isdigit() and int(key) in YEARS}
    return {
        keys[key]: value
        if key in OF_AMOUNTS or (_is_year(key) and not isinstance(value, dict))
        else shift_years(value, by)
        for key, value in part.items()
    }


def _is_year(key: Any) -> bool:
    return str(key).isdigit() and int(key) in YEARS


def move(tree: dict[str, Any], years: str) -> None:
    if (by := SHIFTS.get(years, 0)) != 0:
        for name in ("horizon", "headline_year", "project"):
            tree[name] = shift_years(tree[name], by)
    first, last = tree["horizon"]
    headline = tree["headline_year"]
    if years == "one":
        tree["horizon"] = [headline, headline]
    if years == "two":
        tree["horizon"] = [headline, headline + 1]
    if years == "long":
        tree["horizon"] = [first, last + LONG]
        _go_on(tree["project"], last, last + LONG)
    if years in ("one", "two"):
        _start_by(tree["project"], headline)


def _go_on(part: Any, last: int, until: int) -> None:
    """Let plans that end with the horizon go on as in their last year."""
    if isinstance(part, dict):
        values = part.get("values")
        if isinstance(values, dict) and (of_last := {int(year): value for year, value in values.items()}.get(last)):
            values |= {type(next(iter(values)))(year): of_last for year in range(last + 1, until + 1)}
        for value in part.values():
            _go_on(value, last, until)


def _start_by(part: Any, year: int) -> None:
    if isinstance(part, dict):
        for key, value in part.items():
            if key == "start" and isinstance(value, int):
                part[key] = min(value, year)
            _start_by(value, year)


def scale(part: Any, times: float) -> None:
    """Make a project larger or smaller: people, capacity, money spent, output; never prices or rates."""
    if isinstance(part, dict):
        unit = str(part.get("unit", ""))
        if "paths" in part:
            for path in part["paths"].values():
                path["values"] = {year: rounded(value * times) for year, value in path["values"].items()}
        elif (unit and SCALES.fullmatch(unit)) or (unit.endswith("/yr") and unit.count("/") == 1 and unit[0] != "1"):
            _times(part, times, least=1 if unit == "persons" and times < 1 else None)
        for value in part.values():
            scale(value, times)
    elif isinstance(part, list):
        for each in part:
            scale(each, times)


def _times(part: dict[str, Any], times: float, least: float | None) -> None:
    for span in (part, *(part.get("years") or {}).values()):
        for end in ("low", "central", "high"):
            if isinstance(span, dict) and end in span:
                span[end] = rounded(max(span[end] * times, least) if least and span[end] else span[end] * times)


def spread(tree: dict[str, Any], kind: str, how: str) -> None:
    for field, value in numbers_in(kind, tree):
        if "central" in value and isinstance(value, dict):
            bounds = get_assumption_schema(field.owner, field.name)[1]
            for name in ("low", "high", "distribution", "alternatives", "cut"):
                value.pop(name, None)
            _spread(value, how, bounds)


def _spread(value: dict[str, Any], how: str, bounds: Bounds) -> None:
    centre = value["central"]
    if how == "none" or not isinstance(centre, int | float) or not centre:
        return
    if how == "rivals":
        others = [_inside(centre * times, bounds) for times in (0.9, 1.2)]
        if value["unit"] != "1":
            value["alternatives"] = [{"value": rounded(each)} for each in others]
        return
    below, above = SPREADS[how]
    if value["unit"] == "1":
        below, above = max(below, 1 - WIDEST_SHARE), min(above, 1 + WIDEST_SHARE)
    value["low"], value["high"] = (rounded(_inside(centre * times, bounds)) for times in (below, above))
    value["low"], value["high"] = min(value["low"], centre), max(value["high"], centre)
    if how == "uniform":
        value["distribution"] = "uniform"


def _inside(value: float, bounds: Bounds) -> float:
    low = value if bounds.low is None else max(value, bounds.low)
    return low if bounds.high is None else min(low, bounds.high)


def to_end(tree: dict[str, Any], kind: str, path: Path, end: str) -> None:
    for field, value in numbers_in(kind, tree):
        if field.path == path and isinstance(value, dict):
            bounds = get_assumption_schema(field.owner, field.name)[1]
            value["central"] = bounds.low if end == "low" else bounds.high
            for name in ("low", "high", "distribution", "alternatives"):
                value.pop(name, None)


def complete(tree: dict[str, Any], kind: str, kept: Collection[Path]) -> None:
    """Let shares that make up a whole in the plain scenario do so again, those that were chosen as they are."""
    shares = {field.path: value for field, value in numbers_in(kind, tree) if "central" in value}
    for whole, total in wholes(kind).items():
        here = [path for path in shares if path[: len(whole)] == whole and shares[path]["unit"] == "1"]
        chosen = sum(shares[path]["central"] for path in here if path in kept)
        others = [shares[path] for path in here if path not in kept]
        before = sum(each["central"] for each in others)
        if chosen > total or not before or abs(chosen + before - total) < WHOLE:
            continue
        for each in others:
            for end in ("low", "central", "high"):
                if end in each:
                    each[end] = round(each[end] * (total - chosen) / before, DIGITS)


def named(tree: dict[str, Any], how: str) -> None:
    name, place = NAMES[how]
    tree["project"]["name"], tree["place"] = name, place
    tree["title"] = name if how in ("chinese", "cyrillic") else f"{name}: jobs and emissions"


def without_table(given: Mapping[str, Any], table: str) -> dict[str, Any]:
    if table == "none":
        return {"table": "none"}
    donors = [each for each in ("BRA/io_2021", "HUN/io_2020", "UZB/io_2022") if not each.startswith(given["country"])]
    level = int(table.partition(" ")[2] or 0)
    return {"supply_chain": {"proxy": {"level": level, "donors": donors, "reason": "Generated."}}}
