"""At which value of an input the answer flips: its sign, or the side of a target on which it lies."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from impact.core.arrays import Array
from impact.core.errors import Problem
from impact.formulas.uncertainty.design import CENTRAL, HIGH, LOW
from impact.formulas.uncertainty.one_at_a_time import crossings, nearest_change
from impact.scenario.cross_checks import figure_problems
from impact.scenario.load import LoadedScenario
from impact.study.analysis.key_figures import Figures, Headlines
from impact.study.analysis.levers import Lever, design
from impact.study.analysis.sensitivity import PLACES, SensitivityResult, described, where_possible
from impact.study.tables import Record, ResultTable, identified, rounded

MOST = 8  # leading inputs of a figure that are named even where none of their values flips it
BEYOND = 4  # points looked at on each side beyond a range
WITHIN = np.setdiff1d(np.linspace(LOW, HIGH, 4 * len(PLACES) - 3), PLACES)  # a figure may rise and fall between places
SIGN = "zero"


@dataclass(frozen=True)
class Threshold:
    """A value of a key figure at which the answer is another one."""

    metric: str
    against: str
    value: float


@dataclass(frozen=True)
class SwitchingValue:
    """A bracket in which a lever takes a figure across a line."""

    line: Threshold
    lever: int
    low: float
    high: float
    f_low: float
    f_high: float


def list_thresholds(headlines: Headlines, central: Mapping[str, float]) -> list[Threshold]:
    """Return zero for the figures whose sign is an answer, and the targets of the scenario."""
    scenario = headlines.inputs.scenario
    signed = [metric for metric in headlines.inputs.loaded.declared.signed if metric in central]
    return [
        *(Threshold(metric, SIGN, 0.0) for metric in signed),
        *(Threshold(target.metric, target.id, target.value) for target in scenario.targets),
    ]


def target_problems(loaded: LoadedScenario, units: Mapping[str, str]) -> Iterator[Problem]:
    """Yield a problem for every claim or target whose key figure the study does not hold, or in another unit."""
    yield from figure_problems(loaded.scenario, units, loaded.places)
    for index, target in enumerate(loaded.scenario.targets):
        if target.unit != units.get(target.metric, target.unit):
            words = f"the unit is '{target.unit}'; {target.metric} is in '{units[target.metric]}'. Convert the value."
            yield loaded.places.problem(("targets", index, "unit"), words)


def switching(headlines: Headlines, explored: SensitivityResult) -> ResultTable:
    """Return for each line and leading input the value at which the figure crosses it, all other inputs central.

    The range given is searched first, then what lies beyond it as far as such a value is possible; `plausible` says in
    which of the two it was found. Named are the inputs that move a figure most, and all that can flip it.
    """
    found = list_thresholds(headlines, explored.central)
    order = {line.metric: explored.strongest(line.metric) for line in found}
    joint = [index for index, lever in enumerate(explored.levers) if lever.together]
    named = {line: [*order[line.metric][:MOST], *joint] for line in found}
    wide = _beyond(headlines, explored, sorted({index for of in named.values() for index in of}))
    flips = [flip for line in found for flip in _flips(explored, wide, line, [*order[line.metric], *joint])]
    for metric in order:  # inputs moved together that give the figure of the central run: their central value
        flips += _flips(explored, wide, Threshold(metric, "central", explored.central[metric]), joint)
    places = _refined(headlines, explored.levers, flips)
    at_place = {(flip.line, flip.lever): place for flip, place in zip(flips, places, strict=True)}
    return identified("switching_values", _records(explored, found, named, order, joint, at_place))


def _records(
    explored: SensitivityResult,
    found: Sequence[Threshold],
    named: dict[Threshold, list[int]],
    order: dict[str, list[int]],
    joint: Sequence[int],
    at_place: dict[tuple[Threshold, int], float],
) -> Iterator[Record]:
    for line in found:
        central = explored.central[line.metric]
        flipping = [index for index in (*order[line.metric], *joint) if (line, index) in at_place]
        for index in dict.fromkeys([*flipping, *named[line]]):
            lever, place = explored.levers[index], at_place.get((line, index))
            same = at_place.get((Threshold(line.metric, "central", central), index)) if lever.together else CENTRAL
            if lever.together and (same is None or place is None):
                continue
            row: Record = {"key_figure": line.metric, "against": line.against, "input": lever.key}
            row |= described(lever, common=True)
            row |= {
                "input_central": None if same is None else rounded(lever.value(same)),
                "input_switching": None if place is None else rounded(lever.value(place)),
                "plausible": "yes" if place is not None and lever.plausible(place) else "no",
                "outside_range": "na" if place is None or same is None else "above" if place > same else "below",
                "threshold": rounded(line.value),
                "turns": "below" if central > line.value else "above",
            }
            yield row


@dataclass(frozen=True)
class Wide:
    """Figures along some levers over all places that are possible, (places,) by lever; nan where refused."""

    places: dict[int, Array]
    figures: dict[int, Figures]


def _beyond(headlines: Headlines, explored: SensitivityResult, indices: Sequence[int]) -> Wide:
    which: list[int] = []
    places: list[float] = []
    for index in indices:
        down, up = explored.levers[index].reach
        outside = [*WITHIN, *(np.linspace(LOW, down, BEYOND + 1)[1:] if down < LOW else [])]
        outside += [*np.linspace(HIGH, up, BEYOND + 1)[1:]] if up > HIGH else []
        which += [index] * len(outside)
        places += [float(place) for place in outside]
    of, at = np.array(which, dtype=int), np.array(places, dtype=float)
    more = where_possible(
        headlines, lambda some: design(explored.levers, of[some], at[some]), len(of), tuple(explored.figures)
    )
    result = Wide({}, {})
    for index in indices:
        here = np.array(which) == index
        all_places = np.concatenate([PLACES, np.array(places)[here]])
        sort = np.argsort(all_places)
        figures = {
            metric: np.concatenate([values[index], more[metric][here]])[sort]
            for metric, values in explored.figures.items()
        }
        keep = ~np.isnan(next(iter(figures.values()))) | (all_places[sort] != CENTRAL)
        result.places[index] = all_places[sort][keep]
        result.figures[index] = {metric: values[keep] for metric, values in figures.items()}
    return result


def _flips(
    explored: SensitivityResult, wide: Wide, line: Threshold, indices: Sequence[int]
) -> Iterator[SwitchingValue]:
    for index in indices:
        places = wide.places.get(index, PLACES)
        values = wide.figures[index][line.metric] if index in wide.figures else explored.figures[line.metric][index]
        gap = values - line.value
        at = nearest_change(places, gap, CENTRAL)
        if at >= 0:
            yield SwitchingValue(line, index, places[at], places[at + 1], gap[at], gap[at + 1])


def _refined(headlines: Headlines, levers: Sequence[Lever], flips: Sequence[SwitchingValue]) -> Array:
    if not flips:
        return np.zeros(0)
    which = np.array([flip.lever for flip in flips])
    rows = np.arange(len(flips))

    def gaps(places: Array) -> Array:
        figures = headlines(design(levers, which, places))
        return np.array(
            [figures[flip.line.metric][1 + row] - flip.line.value for row, flip in zip(rows, flips, strict=True)]
        )

    ends = (np.array([getattr(flip, name) for flip in flips]) for name in ("low", "high", "f_low", "f_high"))
    return crossings(gaps, *ends)
