"""What sets two scenarios or two catalogues apart, as single changes."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from impact.catalogue.catalogue import Catalogue
from impact.catalogue.factors import Factor, Identity
from impact.files.yaml import dotted
from impact.scenario.load import LoadedScenario

Way = tuple[str, ...]

# Keys that say something to readers and move no number.
SAID = frozenset(
    {
        "comparator", "destinations_reason", "grade", "label", "name", "reason", "reported", "reported_sources",
        "sources", "status",
    }
)  # fmt: skip
# Keys of a scenario, besides `project`, on which its central run rests.
TOP = ("base_year", "horizon", "headline_year", "table", "supply_chain", "prices")
ABSENT = "absent"
GASES = re.compile(r"CO2e_(\w+)")
SCALE = {  # field: what it is, how to align it
    "country": ("are of different countries", "no step leads from one country to another"),
    "currency": ("are in different currencies", "give both the same 'currency'"),
    "price_year": (
        "have different price years",
        "give both the same 'price_year': money of another year is carried there by its price index",
    ),
}


@dataclass(frozen=True)
class InputChange:
    """One thing that differs.

    Attributes:
        key: dotted key of the scenario without `project`, or the id of a figure.
        kind: assumption, figure or table.
        before, after: what it is in the first and in the second, for readers.
        way: where it stands in the scenario.
        value: what stands there in the second; None where nothing does.
        identity, factor: which figure, and what it is in the second; None where it has none.
    """

    key: str
    kind: str
    before: str
    after: str
    way: Way = ()
    value: Any = None
    identity: Identity | None = None
    factor: Factor | None = None


def scenario_changes(first: Mapping[str, Any], second: Mapping[str, Any]) -> list[InputChange]:
    """Return what differs between two scenarios.

    An assumption is one change, whatever of it differs; a list or a path of output by year is one, too.
    """
    found = [change for key in TOP for change in _changes(first.get(key), second.get(key), (key,))]
    return [*found, *_changes(first.get("project"), second.get("project"), ("project",))]


def _changes(one: Any, other: Any, way: Way) -> Iterator[InputChange]:
    if one == other:
        return
    if isinstance(one, dict) and isinstance(other, dict) and not _is_one(other):
        for key in (*other, *(key for key in one if key not in other)):
            if key not in SAID:
                yield from _changes(one.get(key), other.get(key), (*way, key))
    elif not _same_numbers(one, other):
        key = dotted(way[1:] if way[0] == "project" else way)
        before, after = _unlike(one, other)
        units = [each.get("unit", "") if isinstance(each, dict) else "" for each in (one, other)]
        shown = (
            units if all(units) and units[0] != units[1] else ["", ""]
        )  # as where money is stated in another currency
        said = [f"{brief(part)} {unit}".rstrip() for part, unit in zip((before, after), shown, strict=True)]
        yield InputChange(key, "assumption", said[0], said[1], way, other)


def _unlike(one: Any, other: Any) -> tuple[Any, Any]:
    """Return two assumptions by year with those years alone in which they are unlike."""
    first, second = (each.get("years", each) if isinstance(each, dict) else each for each in (one, other))
    if not _by_year(first) or not _by_year(second):
        return one, other
    same = {year for year, span in first.items() if second.get(year) == span}
    before, after = ({year: span for year, span in each.items() if year not in same} for each in (first, second))
    return before, after


def _is_one(value: Mapping[str, Any]) -> bool:
    """Return whether values are one assumption, or one series by year."""
    return _by_year(value) or ("unit" in value and "reason" in value and "paths" not in value)


def _by_year(value: Any) -> bool:
    return isinstance(value, dict) and bool(value) and all(str(key).isdigit() for key in value)


def _same_numbers(one: Any, other: Any) -> bool:
    if not isinstance(one, dict) or not isinstance(other, dict):
        return False
    return {key: value for key, value in one.items() if key not in SAID} == {
        key: value for key, value in other.items() if key not in SAID
    }


def brief(value: Any) -> str:
    """Return a value as it is read in one line: the central value of an assumption, by year where it has years."""
    if value is None:
        return ABSENT
    if isinstance(value, dict):
        if value.get("central") is not None:
            return _number(value["central"])
        if value.get("years"):
            return ", ".join(f"{year}: {_number(span['central'])}" for year, span in value["years"].items())
        return ", ".join(f"{key}: {brief(part)}" for key, part in value.items() if key not in SAID)
    if isinstance(value, list):
        return (", " if any(isinstance(each, str) for each in value) else " to ").join(map(_number, value))
    return _number(value)


def _number(value: Any) -> str:
    return f"{value:g}" if isinstance(value, int | float) and not isinstance(value, bool) else str(value)


def apply_changes(values: Mapping[str, Any], changes: Sequence[InputChange]) -> dict[str, Any]:
    """Return the values of a scenario with changes made."""
    result = dict(values)
    for change in changes:
        _set(result, change.way, change.value)
    return result


def _set(values: dict[str, Any], way: Way, value: Any) -> None:
    key, *rest = way
    if rest:
        values[key] = dict(values.get(key) or {})
        _set(values[key], tuple(rest), value)
    elif value is None:
        values.pop(key, None)
    else:
        values[key] = value


def figure_changes(first: Catalogue, second: Catalogue, read: Collection[Identity]) -> list[InputChange]:
    """Return the figures that differ between two catalogues, of those that a run with either of them reads.

    Args:
        first, second: catalogues.
        read: identities of the figures read with one or the other.
    """
    found: list[InputChange] = []
    for key in read:
        one, other = first.figure(key), second.figure(key)
        if (one and numbers(one)) != (other and numbers(other)):
            found.append(InputChange(label(key), "figure", _figure(one), _figure(other), identity=key, factor=other))
    return sorted(found, key=lambda change: change.key)


def _figure(factor: Factor | None) -> str:
    return ABSENT if factor is None else f"{factor.value:g} {factor.unit}"


def numbers(factor: Factor) -> tuple[object, ...]:
    """Return what of a figure a run rests on."""
    return (factor.value, factor.low, factor.high, factor.distribution, factor.unit, factor.basis)


def label(identity: Identity) -> str:
    """Return the id of a figure: key, region, period and dimensions."""
    key, region, period, dimensions = identity
    return ".".join([key, region, period, *(value for _, value in sorted(dimensions))])


def differences(first: LoadedScenario, second: LoadedScenario) -> Iterator[str]:
    """Yield why two scenarios cannot be held side by side: what differs and what to do."""
    for name, (words, remedy) in SCALE.items():
        one, other = getattr(first.scenario, name), getattr(second.scenario, name)
        if one != other:
            yield f"the two {words} ({one} and {other}). To align them, {remedy}."
    one, other = first.scenario.project.kind, second.scenario.project.kind
    if one != other:
        yield f"the two are different kinds of project ({one} and {other}). Compare two of one kind."


def other_gases(first: Mapping[str, str], second: Mapping[str, str]) -> Iterator[str]:
    """Yield why key figures cannot be compared: they sum greenhouse gases by different sets.

    Args:
        first, second: unit of each key figure.
    """
    for metric, unit in first.items():
        one, other = GASES.search(unit), GASES.search(second.get(metric, ""))
        if one and other and one[1] != other[1]:
            yield (
                f"{metric} sums greenhouse gases with {one[1]} in one and {other[1]} in the other. To align them, run "
                "both scenarios again with one version of impact and one 'gwp_set'."
            )
            return
