"""A scenario over its layers made whole: names that it gives are filled in, rates become amounts, gaps are told."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import combinations
from typing import Any

from pydantic import ValidationError

from impact.catalogue.money import money_of, same_but_money
from impact.core.errors import Problem, ProblemsError, did_you_mean, list_choices
from impact.files.validation import explained
from impact.files.yaml import Path, Positions, dotted
from impact.scenario.defaults.entries import (
    ANY,
    GIVEN,
    OPTIONAL,
    PER,
    SIZED,
    TIMES,
    Default,
    RequiredInput,
    Used,
    is_number,
    rate_in,
)
from impact.scenario.defaults.layers import Layers, at
from impact.scenario.quantities import OTHER_SIZE
from impact.scenario.quantity import Assumption

MONEY = ("currency", "price_year")
TOGETHER = 0.9  # rank correlation of shares of one total; at one they would be one input
ENDS = ("low", "central", "high")


def completed(
    value: Mapping[str, Any], places: Positions, layers: Layers
) -> tuple[dict[str, Any], Positions, tuple[Used, ...], list[Problem]]:
    """Return a scenario made whole, where its parts stand, the defaults it uses, and what only the client can add.

    Args:
        value, places: the scenario over its layers.
        layers: under it.

    Raises:
        ProblemsError: a rate is to be multiplied by what has no value or another unit.
    """
    places = places.copy()
    origins = dict(layers.defaults)
    whole: dict[str, Any] = _filled(dict(value), (), places, origins)
    used = {path: default for path, default in origins.items() if _stands(default, path, whole, places)}
    # One that the scenario changes without a value of its own, such as its index or grade, is a rate still.
    rates = {path: default for path, default in origins.items() if default.times and at(whole, (*path, TIMES))}
    sizes = {default.times for default in (used | rates).values()}
    asks = (ask for ask in layers.asks if ask.addresses[0][0] != GIVEN or ask.address in sizes)
    lacking = list({found.addresses[0]: found for ask in asks for found in missing(ask, whole)}.values())
    if problems := list(_given_problems(whole.get(GIVEN), layers, places)):
        raise ProblemsError(problems)
    for path, default in (used | rates).items():
        if not default.is_setting:
            rate = at(whole, path)
            made = _product(default, path, whole, places, problems, lacking) if default.times else rate
            plain = {key: part for key, part in (made or rate).items() if key not in (TIMES, PER)}
            _put(whole, path, {**plain, "unit": _in_money(plain["unit"], whole)})
    if problems:
        raise ProblemsError(problems)
    _move_together(whole, used)
    whole.pop(GIVEN, None)
    kept = tuple(
        Used(dotted(path[1:] if path[0] == "project" else path), default.at(path), at(whole, path))
        for path, default in used.items()
    )
    return whole, places, kept, [places.problem(ask.addresses[0], _in_money(ask.message, whole)) for ask in lacking]


def _move_together(whole: dict[str, Any], used: Mapping[Path, Default]) -> None:
    """Correlate the shares of one total that has a range, or their sum would have a narrower one."""
    stated = whole.get("correlations", [])
    if not isinstance(stated, list):
        return
    known = [
        set(each["between"]) for each in stated if isinstance(each, Mapping) and isinstance(each.get("between"), list)
    ]
    added = []
    for name in dict.fromkeys(default.times for default in used.values() if default.times.startswith(f"{GIVEN}.")):
        total = at(whole, tuple(name.split(".")))
        if not isinstance(total, Mapping) or total.get("low") == total.get("high"):
            continue
        shares = [dotted(path[1:]) for path, default in used.items() if default.times == name]
        added += [
            {"between": [*pair], "rank": TOGETHER, "reason": "One total stands behind both."}
            for pair in combinations(shares, 2)
            if set(pair) not in known
        ]
    if added:
        whole["correlations"] = [*stated, *added]


def _filled(node: Any, path: Path, places: Positions, origins: dict[Path, Default]) -> Any:
    """Return a part with its optional parts filled in under the names that the scenario gives."""
    if not isinstance(node, Mapping):
        return node
    optional = {key: part for key, part in node.items() if key == ANY or str(key).endswith(OPTIONAL)}
    made: dict[str, Any] = {}
    for name, part in node.items():
        if name in optional:
            continue
        for key in (f"{name}{OPTIONAL}", ANY):
            if key in optional:
                part = _under(optional[key], part, (*path, key), (*path, name), places, origins)
        made[name] = _filled(part, (*path, name), places, origins)
    for key in optional:
        for known in [each for each in origins if each[: len(path) + 1] == (*path, key)]:
            del origins[known]
    return made


def _under(low: Any, over: Any, source: Path, path: Path, places: Positions, origins: dict[Path, Default]) -> Any:
    """Return a part with what it lacks taken from another; a number or a setting is taken whole."""
    if not isinstance(low, Mapping) or not isinstance(over, Mapping) or is_number(low):
        return over
    made = dict(over)
    for key, part in low.items():
        if key in over:
            made[key] = _under(part, over[key], (*source, key), (*path, key), places, origins)
            continue
        made[key] = part
        for known in [each for each in origins if each[: len(source) + 1] == (*source, key)]:
            origins[(*path, *known[len(source) :])] = origins[known]
        for known in [each for each in places.spots if each[: len(source) + 1] == (*source, key)]:
            target = (*path, *known[len(source) :])
            places.spots[target] = places.spots[known]
            if known in places.elsewhere:
                places.elsewhere[target] = places.elsewhere[known]
    return made


def _stands(default: Default, path: Path, whole: Mapping[str, Any], places: Positions) -> bool:
    """Return whether a default is what the scenario takes: nobody has written over it or taken it away."""
    written_here = places.elsewhere.get(path) == default.file
    return written_here and places.spots.get(path) == (default.line, default.column) and at(whole, path) is not None


def missing(ask: RequiredInput, whole: Mapping[str, Any]) -> Iterator[RequiredInput]:
    """Yield what is asked for and not given, a name at a time.

    What belongs to a part that the scenario may leave out (`NAME?`) is asked for where it has that part.
    """
    if any(ANY not in path and not _optional(path) and at(whole, path) is not None for path in ask.addresses):
        return
    for path in ask.addresses:
        place = next((index for index, part in enumerate(path) if part == ANY or _optional((part,))), None)
        if place is None:
            continue
        names = at(whole, path[:place])
        named = list(names) if isinstance(names, Mapping) else []
        if path[place] != ANY:
            named = [name for name in named if name == str(path[place]).removesuffix(OPTIONAL)]
        for name in named:
            yield from missing(replace(ask, addresses=((*path[:place], name, *path[place + 1 :]),)), whole)
        if named or path[place] != ANY:
            return
    yield ask


def _optional(path: Path) -> bool:
    return any(str(part).endswith(OPTIONAL) for part in path)


def _given_problems(given: Any, layers: Layers, places: Positions) -> Iterator[Problem]:
    known = {each.times.partition(".")[2] for each in layers.defaults.values() if each.times.startswith(f"{GIVEN}.")}
    if given is not None and not isinstance(given, Mapping):
        yield places.problem((GIVEN,), f"keys with values belong here. {list_choices(known)}")
        return
    for name, value in (given or {}).items():
        if name not in known:
            words = f"no default is a share of '{name}'.{did_you_mean(name, known)} {list_choices(known)}"
            yield places.problem((GIVEN, name), words)
            continue
        try:
            Assumption.model_validate(value)
        except ValidationError as error:
            for found in explained(error, Assumption, Positions("")):
                yield places.problem(
                    (GIVEN, name, *found.where.split(".")) if found.where else (GIVEN, name), found.message
                )


def rate_of(value: Any) -> str:
    """Return the rate that a resolved default is the product of, with what it is for; empty where it is none.

    >>> rate_of({"central": 4400, "unit": "USD_2025/yr", "reason": "By a list. 44 times 100 MW."})
    '44 USD_2025/yr for 1 MW'
    """
    found = rate_in(str(value.get("reason", ""))) if is_number(value) else None
    return f"{found['rate']} {value['unit']} for 1 {found['per']}" if found and " " not in found["per"] else ""


def _product(
    default: Default,
    path: Path,
    whole: Mapping[str, Any],
    places: Positions,
    problems: list[Problem],
    lacking: list[RequiredInput],
) -> dict[str, Any] | None:
    """Return a rate times a size; the relative ranges of both add up in squares where the size is no input itself.

    low, high = rate × size × (1 ∓ √(rate's² + size's²)) with each one's distance from its centre over the centre.
    """
    rate, size_path = at(whole, path), tuple(default.times.split("."))
    size = at(whole, size_path)
    if size is None:
        if not any(size_path in ask.addresses for ask in lacking):
            lacking.append(RequiredInput((size_path,), f"{default.address} follows from it", ""))
        return None
    if not all(whole.get(name) for name in MONEY):
        return None  # told as keys that are missing
    per = _in_money(default.per, whole)
    central = size.get("central") if isinstance(size, Mapping) else None
    if not isinstance(central, int | float):
        message = f"{dotted(path)} follows from it, so it needs one central value for all years. Give it, or give that."
        problems.append(places.problem(size_path, message))
        return None
    unit = _in_money(rate["unit"], whole)
    if size.get("unit") != per and (carried := _unit_of_size(unit, str(size.get("unit")), per)):
        unit, per = carried, str(size["unit"])
    if size.get("unit") != per:
        message = OTHER_SIZE.format(size.get("unit"), per)
        problems.append(places.problem((*size_path, "unit"), message))
        return None
    own_range = size_path[0] == GIVEN
    made = {**{key: part for key, part in rate.items() if key not in (TIMES, PER)}, "unit": unit}
    low, middle, high = (float(rate.get(name, rate["central"])) for name in ENDS)
    made["central"] = _short(middle * central)
    ranged = "low" in rate or (own_range and size.get("low") is not None)
    if ranged:
        below, above = (
            size.get("low", central) if own_range else central,
            size.get("high", central) if own_range else central,
        )
        made["low"] = _short(_end(low, middle, below, central, -1))
        made["high"] = _short(_end(high, middle, above, central, 1))
    made["reason"] = f"{rate['reason']} {middle:g}{SIZED}{central:,.9g} {per}."
    if own_range:
        sources = [*rate.get("sources", []), *size.get("sources", [])]
        made |= {"sources": list(dict.fromkeys(sources))} if sources else {}
    return made


def _unit_of_size(unit: str, stated: str, per: str) -> str:
    """Return the unit of a part of a total that is stated in other money: that money, carried with all the rest."""
    old, new, own = money_of(stated), money_of(per), money_of(unit)
    if old is None or new is None or own is None or not same_but_money(stated, per):
        return ""
    return unit.replace(new.dated, old.dated, 1) if old.scale == new.scale and own.dated == new.dated else ""


def _end(rate: float, rate_centre: float, size: float, size_centre: float, sign: int) -> float:
    spread = math.hypot(
        *(abs(end / centre - 1) if centre else 0.0 for end, centre in ((rate, rate_centre), (size, size_centre)))
    )
    return rate_centre * size_centre * max(0.0, 1 + sign * spread)


def _in_money(unit: Any, whole: Mapping[str, Any]) -> str:
    """Return a unit with the currency, the price year and the year of the table of the scenario written into it.

    Without a table, what would be in its prices is in those of the scenario.
    """
    of_table = str(whole.get("table", "")).rpartition("_")[2]
    year = of_table if of_table.isdigit() else str(whole.get("price_year", ""))
    unit = str(unit).replace("{table_year}", year)
    for name in MONEY:
        unit = unit.replace(f"{{{name}}}", str(whole.get(name, "")))
    return unit


def _short(number: float) -> float:
    return float(f"{number:.6g}")


def _put(whole: dict[str, Any], path: Path, part: Any) -> None:
    node = whole
    for name in path[:-1]:
        node = node[str(name)]
    node[str(path[-1])] = part
