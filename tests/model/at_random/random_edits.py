"""Random edits of the made-up scenario of a kind of project, within the bounds of its schema.

A kind says in `random_KIND.py` beside this file what its edits keep to (`EDITS`) and what further laws hold for it
(`LAWS`).
"""

import math
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from functools import cache
from typing import Any

from hypothesis import strategies as st
from made_up_country import XYZ, catalogue, tree_of

from impact.core.errors import ImpactError
from impact.files.yaml import read_yaml, written
from impact.scenario.load import load
from impact.scenario.quantities import Quantity, quantities

DRAWS = 30
STEPS = 1000
FIRST = 2025
Tree = dict[str, Any]
Shape = Callable[[st.DrawFn, Tree, list[int]], None]


def _as_it_is(draw: st.DrawFn, tree: Tree, years: list[int]) -> None:
    """Leave the rest of the scenario as it is."""


@dataclass(frozen=True)
class Edits:
    """What random edits of one kind keep to.

    Attributes:
        base: name of the made-up scenario.
        most, least: ends that lie within those of the schema, for inputs that cannot be true together beyond them.
        exact: inputs that are one number in every draw and year.
        together: inputs whose central values sum to one, in groups; no range of theirs is edited apart.
        left: inputs that `shape` sets. shape: edits what is no assumption, after all assumptions.
        refused: what a run says of numbers that each may be and together cannot; such scenarios count as tried.
        size: inputs that scale with the size of the project, as patterns; none where effects are not linear in it.
        linear: variables that are twice as large where these inputs are.
        alike: makes of a scenario one in which what is displaced is the same as what comes; returns what then is zero.
        sides: for a variable that is the difference of two: a variable, and how much of it, that has their size.
    """

    base: str
    most: Mapping[str, float] = field(default_factory=dict)
    least: Mapping[str, float] = field(default_factory=dict)
    exact: tuple[str, ...] = ()
    together: tuple[tuple[str, ...], ...] = ()
    left: tuple[str, ...] = ()
    shape: Shape = _as_it_is
    refused: tuple[str, ...] = ()
    size: tuple[str, ...] = ()
    linear: tuple[str, ...] = ()
    alike: Callable[[Tree], tuple[tuple[str, Mapping[str, str]], ...]] | None = None
    sides: Mapping[str, tuple[str, float]] = field(default_factory=dict)


@cache
def stated(name: str) -> dict[str, Quantity]:
    """Return every assumption of a made-up scenario."""
    return {each.key: each for each in quantities(load(name, (XYZ,)).scenario)}


def part_of(tree: Any, key: str) -> Any:
    """Return what stands at a dotted key."""
    for name in key.split("."):
        tree = tree[name]
    return tree


def fixed(tree: Tree, key: str, value: float) -> None:
    """Give an assumption one number, without a range."""
    found = part_of(tree, key)
    for name in ("low", "high", "years", "alternatives", "distribution", "cut"):
        found.pop(name, None)
    found["central"] = value


def _ends(edits: Edits) -> dict[str, tuple[float, float]]:
    """Return the lowest and highest value tried for each assumption; an open end stops at ten times the base."""
    found = {}
    for key, each in stated(edits.base).items():
        bounds, spans = each.bounds, each.value.by_year.values()
        centre = max(abs(span.central) for span in spans)
        high = bounds.high if bounds.high is not None else 10 * (centre or 1.0)
        lowest, highest = _limits(each)
        low = edits.least.get(key, bounds.low if bounds.low is not None else 0.0)
        found[key] = max(low, lowest), min(edits.most.get(key, high), highest)
    return found


def _limits(of: Quantity) -> tuple[float, float]:
    """Return the lowest and highest value that the catalogue allows."""
    found = [-math.inf, math.inf]
    for place, end in enumerate(("lowest", "highest")):
        if of.limit is not None:
            with suppress(ImpactError):
                name, which = f"limit_{of.limit.name}", dict(of.limit.which)
                found[place] = catalogue().factor(name, ("WLD",), None, of.unit, end=end, **which).value
    return found[0], found[1]


def span(draw: st.DrawFn, low: float, high: float) -> dict[str, float]:
    """Return a central value and, in two of three cases, its range."""
    steps = sorted(draw(st.lists(st.integers(0, STEPS), min_size=3, max_size=3)))
    values = [low + (high - low) * step / STEPS for step in steps]
    named = dict(zip(("low", "central", "high"), values, strict=True))
    return named if draw(st.integers(0, 2)) else {"central": named["central"]}


def assumption(draw: st.DrawFn, low: float, high: float, years: list[int]) -> dict[str, Any]:
    """Return values of an assumption: one span, spans by year, or rival figures; with a distribution where it fits.

    Args:
        draw: of hypothesis. low, high: values it may take. years: of production; none where it may not vary by year.
    """
    form = draw(st.sampled_from(["one", "one", "alternatives", *(["years"] if years else [])]))
    if form == "years":
        return {"years": {year: span(draw, low, high) for year in (years[0], years[-1] + 1)}}
    if form == "alternatives":
        rivals = draw(st.lists(st.integers(0, STEPS), min_size=3, max_size=3))
        values = [low + (high - low) * step / STEPS for step in rivals]
        return {"central": values[0], "alternatives": [{"value": value} for value in values[1:]]}
    found: dict[str, Any] = span(draw, low, high)
    if "low" in found and found["low"] < found["high"]:
        even = found["low"] + found["high"] == 2 * found["central"]
        kinds = [
            "triangular",
            "uniform",
            "pert",
            *(["normal"] if even else []),
            *(["lognormal"] if found["low"] > 0 else []),
        ]
        found["distribution"] = draw(st.sampled_from(kinds))
        if found["distribution"] in ("normal", "lognormal"):
            found["cut"] = [low, high]
        elif draw(st.booleans()):
            found["cut"] = [(found["low"] + found["central"]) / 2, found["high"] + 1]
    return found


def parts_of_one(draw: st.DrawFn, tree: Tree, keys: tuple[str, ...]) -> None:
    """Give shares central values that sum to one, each with a range of its own or none."""
    cuts = sorted(draw(st.lists(st.integers(0, 100), min_size=len(keys) - 1, max_size=len(keys) - 1)))
    hundredths = [after - before for before, after in zip([0, *cuts], [*cuts, 100], strict=True)]
    around = draw(st.integers(0, 9))
    for key, share in zip(keys, hundredths, strict=True):
        wide = around * min(share, 100 - share) / 1000  # never down to nothing
        fixed(tree, key, share / 100)
        if wide:
            part_of(tree, key).update({"low": share / 100 - wide, "high": share / 100 + wide})


@st.composite
def scenarios(draw: st.DrawFn, edits: Edits) -> str:
    """Return the text of a scenario."""
    tree = tree_of(edits.base)
    years = list(range(FIRST, FIRST + draw(st.integers(1, 4))))
    tree["horizon"], tree["headline_year"] = [years[0], years[-1]], draw(st.sampled_from(years))
    tree["draws"], tree["seed"] = DRAWS, draw(st.integers(0, 999))
    ends, known = _ends(edits), stated(edits.base)
    apart = {*edits.left, *(key for keys in edits.together for key in keys)}
    keys = sorted(key for key in ends if not any(fnmatchcase(key, each) for each in apart))
    for key in draw(st.lists(st.sampled_from(keys), max_size=len(keys), unique=True)):
        part = part_of(tree["project"], key)
        part.pop("central", None)
        part.pop("years", None)
        low, high = ends[key]
        part.update(
            {"central": span(draw, low, high)["central"]}
            if key in edits.exact
            else assumption(draw, low, high, years if known[key].by_year else [])
        )
    for keys_of_one in edits.together:
        parts_of_one(draw, tree["project"], keys_of_one)
    edits.shape(draw, tree, years)
    return written(tree)


def scaled(edits: Edits, text: str, factor: float) -> str:
    """Return a scenario of another size; of size zero its size has no range."""
    tree: Any = read_yaml(text, "")[0]
    for key, each in stated(edits.base).items():
        if any(fnmatchcase(key, pattern) for pattern in edits.size) and _has(tree["project"], key):
            if factor:
                _times(part_of(tree["project"], key), factor)
            elif not each.bounds.low:  # else it may be small and not nothing
                fixed(tree["project"], key, 0.0)
    return written(tree)


def _has(tree: Any, key: str) -> bool:
    """Return whether something stands at a dotted key."""
    with suppress(KeyError):
        return part_of(tree, key) is not None
    return False


def _times(part: Tree, factor: float) -> None:
    for each in (part, *(part.get("years") or {}).values()):
        for name in ("low", "central", "high"):
            if name in each:
                each[name] = each[name] * factor
    for rival in part.get("alternatives", ()):
        rival["value"] = rival["value"] * factor
    if "cut" in part:
        part["cut"] = [end * factor for end in part["cut"]]


def made_alike(edits: Edits, text: str) -> tuple[str, tuple[tuple[str, Mapping[str, str]], ...]]:
    """Return a scenario in which what is displaced is the same as what comes, and what then is zero."""
    tree: Any = read_yaml(text, "")[0]
    assert edits.alike is not None
    zero = edits.alike(tree["project"])
    return written(tree), zero
