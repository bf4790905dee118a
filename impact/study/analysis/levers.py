"""What can be moved: every uncertain input of a run, and inputs that are moved together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from impact.core.arrays import Array
from impact.formulas.uncertainty.design import CENTRAL, HIGH, LOW, Designed, on_range
from impact.formulas.uncertainty.draws import Span, within
from impact.model.inputs import Inputs
from impact.scenario.quantity import Assumption, Bounds

PATH = "output.path"
OPEN = 3.0  # a range that is open above is searched up to so many times its high end
EDGE = 1e-9  # a search stops this part short of a bound, so that rounding does not cross it


@dataclass(frozen=True)
class Lever:
    """One input, or several moved together.

    Attributes:
        key: as in the table of assumptions.
        members: inputs that move; several take one value at the same time.
        span: low, central and high value.
        unit: of the span.
        year: year of the span, where the input has values by year; 0 where it has not.
        reach: lowest and highest place that is possible: 0 low, 1 central, 2 high.
        common: lowest and highest value within the range of every member.
    """

    key: str
    members: tuple[str, ...]
    span: Span
    unit: str
    year: int = 0
    reach: tuple[float, float] = (LOW, HIGH)
    common: tuple[float, float] = (-np.inf, np.inf)

    @property
    def together(self) -> bool:
        """Whether several inputs take one value."""
        return len(self.members) > 1

    def value(self, place: float) -> float:
        """Return the value at a place."""
        return float(on_range(self.span, np.array(place)))

    def plausible(self, place: float) -> bool:
        """Return whether a place lies in the range that was given, for inputs together in the range of each."""
        if self.together:
            return self.common[0] <= self.value(place) <= self.common[1]
        return LOW <= place <= HIGH


def levers(inputs: Inputs) -> tuple[Lever, ...]:
    """Return every input with a range that a run has read, in the order of reading."""
    return tuple(_levers(inputs))


def _levers(inputs: Inputs) -> Iterator[Lever]:
    for note in inputs.topics:
        kind, _, key = note.partition(":")
        if kind == "factor":
            factor = inputs.factors[key]
            if factor.low is not None and factor.high is not None and factor.low != factor.high:
                yield Lever(key, (key,), (factor.low, factor.value, factor.high), factor.unit)
        elif kind == "assumption" and key in inputs.loaded.assumptions:
            yield from _of_assumption(key, inputs.loaded.assumptions[key][0], inputs.loaded.bounds[key])
        elif note == f"assumption:{PATH}":
            yield from _of_path(inputs)


def _of_assumption(key: str, spec: Assumption, bounds: Bounds) -> Iterator[Lever]:
    ranged = {
        year: within((span.low, span.central, span.high), spec.cut)
        for year, span in spec.by_year.items()
        if span.low is not None and span.high is not None and span.low != span.high
    }
    if ranged:
        year, span = list(ranged.items())[-1]
        yield Lever(key, (key,), span, spec.unit, year, _reach(list(ranged.values()), bounds))


def _of_path(inputs: Inputs) -> Iterator[Lever]:
    year = inputs.scenario.headline_year
    path = inputs.scenario.project.between_paths(year)
    if path is not None and path.low != path.high:
        yield Lever(PATH, (PATH,), (path.low, path.central, path.high), path.unit, year)


def _reach(spans: Sequence[Span], bounds: Bounds) -> tuple[float, float]:
    lowest, highest = -np.inf, np.inf
    for low, central, high in spans:
        top = bounds.high if bounds.high is not None else max(OPEN * high, high)
        if bounds.low is not None and central > low:
            lowest = max(lowest, (bounds.low - low) / (central - low))
        if high > central:
            highest = min(highest, CENTRAL + (top - central) / (high - central))
    down, up = (LOW if np.isinf(lowest) else min(lowest, LOW)), (HIGH if np.isinf(highest) else max(highest, HIGH))
    return down + EDGE * (LOW - down), up - EDGE * (up - HIGH)


def together(key: str, members: Sequence[Lever], bounds: Bounds) -> Lever:
    """Return a lever that gives several inputs one value, from the lowest of their ranges to the highest."""
    low, high = min(each.span[0] for each in members), max(each.span[2] for each in members)
    middle = sum(each.span[1] for each in members) / len(members)
    common = max(each.span[0] for each in members), min(each.span[2] for each in members)
    reach = _reach([(low, middle, high)], bounds)
    return Lever(key, tuple(each.key for each in members), (low, middle, high), members[0].unit, 0, reach, common)


def design(of: Sequence[Lever], which: NDArray[np.int_], places: Array) -> Designed:
    """Return the points at which one lever stands at a place and all others are central."""
    at_place: dict[str, Array] = {}
    at_value: dict[str, Array] = {}
    for index in np.unique(which):
        lever, here = of[index], which == index
        if lever.together:
            value = np.where(here, on_range(lever.span, places), np.nan)
            for member in lever.members:
                known = at_value.get(member)
                at_value[member] = value if known is None else np.where(here, value, known)
        else:
            at_place[lever.key] = np.where(here, places, CENTRAL)
    return Designed(len(places), at_place, at_value)
