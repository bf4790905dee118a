"""What moves the key figures: one input at a time, and choices of method apart."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from impact.core.arrays import Array
from impact.core.errors import ImpossibleError
from impact.formulas.uncertainty.design import CENTRAL, HIGH, LOW, Designed, one_at_a_time
from impact.study.analysis.key_figures import Figures, Headlines
from impact.study.analysis.levers import Lever, design
from impact.study.tables import Cell, Record, ResultTable, identified, rounded

STEPS = (LOW, 0.5, 1.5, HIGH)  # places looked at besides the central one; the ends make the tornado
PLACES = np.array(sorted((*STEPS, CENTRAL)))
NOTHING = 1e-9  # a move by a smaller part of the figure is none


@dataclass(frozen=True)
class SensitivityResult:
    """Key figures along every lever, all others central.

    Attributes:
        levers: what was moved.
        central: every key figure of the central run.
        figures: by key figure, (levers, PLACES); the central place of levers that move several inputs together is
            none of their points: nan.
    """

    levers: tuple[Lever, ...]
    central: Mapping[str, float]
    figures: Figures

    def only(self, metrics: Collection[str]) -> SensitivityResult:
        """Return the same for some of the figures."""
        central = {metric: value for metric, value in self.central.items() if metric in metrics}
        return SensitivityResult(self.levers, central, {metric: self.figures[metric] for metric in central})

    def spread(self, metric: str) -> Array:
        """Return how far apart a key figure is pushed between low and high, (levers,); 0 where nothing moves."""
        ends = self.figures[metric][:, [0, -1]]
        central = self.central[metric]
        spread = np.maximum(ends.max(axis=1), central) - np.minimum(ends.min(axis=1), central)
        return np.where(spread > NOTHING * max(abs(central), NOTHING), spread, 0.0)

    def strongest(self, metric: str) -> list[int]:
        """Return the levers of one input that move a key figure, the strongest first."""
        spread = self.spread(metric)
        moving = [index for index, lever in enumerate(self.levers) if spread[index] > 0 and not lever.together]
        return sorted(moving, key=lambda index: (-spread[index], self.levers[index].key))


def explore(headlines: Headlines, levers: Sequence[Lever]) -> SensitivityResult:
    """Return the key figures along every lever, from one run of the model.

    Inputs that are moved together may leave their own ranges, where the model refuses what cannot be: nan there.

    Raises:
        ImpossibleError: an input cannot be at the end of its range while all others are central.
    """
    which, places = one_at_a_time(range(len(levers)), STEPS)
    try:
        found = headlines(design(levers, which, places))
    except ImpossibleError:
        alone = [index for index, lever in enumerate(levers) if not lever.together]
        possible = headlines(design(levers, *one_at_a_time(alone, STEPS)))
        more = where_possible(
            headlines, lambda some: design(levers, which[some], places[some]), len(which), tuple(possible)
        )
        found = {metric: np.concatenate([possible[metric][:1], values]) for metric, values in more.items()}
    together = np.array([lever.together for lever in levers])
    figures: dict[str, Array] = {}
    for metric, values in found.items():
        steps = values[1:].reshape(len(levers), len(STEPS))
        middle = np.where(together, np.nan, values[0])
        figures[metric] = np.insert(steps, int(np.searchsorted(STEPS, CENTRAL)), middle, axis=1)
    central = {metric: float(values[0]) for metric, values in found.items()}
    return SensitivityResult(tuple(levers), central, figures)


def where_possible(
    headlines: Headlines, points: Callable[[NDArray[np.int_]], Designed], count: int, metrics: Sequence[str]
) -> Figures:
    """Return the figures at points, nan where the model refuses them: such a value is not possible.

    The model says which points it refuses for one reason; it is asked again without them until it refuses none.

    Args:
        headlines: the model.
        points: gives the design of some of the points, by their numbers.
        count: of points.
        metrics: figures wanted.
    """
    figures = {metric: np.full(count, np.nan) for metric in metrics}
    left = np.arange(count)
    while True:
        try:
            found = headlines(points(left))
        except ImpossibleError as error:
            refused = np.array(error.draws)
            if len(refused) == 1 or refused[0]:
                raise  # not the points: the central run itself
            left = left[~refused[1:]]
        else:
            for metric in metrics:
                figures[metric][left] = found[metric][1:]
            return figures


def tornado(explored: SensitivityResult) -> ResultTable:
    """Return what each key figure is at the low and the high end of each input that moves it, the strongest first."""
    rows: list[Record] = []
    for metric, values in explored.figures.items():
        for index in explored.strongest(metric):
            lever = explored.levers[index]
            row: Record = {"key_figure": metric, "input": lever.key, **described(lever)}
            row |= {"result_low": rounded(values[index, 0]), "result_high": rounded(values[index, -1])}
            rows.append(row)
    return identified("tornado", rows)


def described(lever: Lever, *, common: bool = False) -> dict[str, Cell]:
    """Return the columns that say what range a lever has.

    Args:
        common: of inputs that take one value together, the range that all of them have, where there is one.
    """
    low, high = lever.span[0], lever.span[2]
    if common and lever.together and lever.common[0] <= lever.common[1]:
        low, high = lever.common
    return {"input_low": rounded(low), "input_high": rounded(high), "unit": lever.unit, "year": lever.year or None}


def switches(headlines: Headlines, central: Mapping[str, float]) -> ResultTable:
    """Return the key figures under each choice of method; those that a choice does not move are left out.

    A choice is no draw: it has no distribution, so it stands apart from the ranges. One under which the model says that
    its inputs cannot be true together has no value.
    """
    project = headlines.inputs.scenario.project
    rows: list[Record] = []

    def row(metric: str, switch: str, option: str, value: float | None, default: bool) -> Record:
        choice = {"key_figure": metric, "choice": switch, "option": option, "default": "yes" if default else "no"}
        return {**choice, "value": None if value is None else rounded(value)}

    for switch, options in project.switches().items():
        found = {
            option: central if variant is None else _central(headlines.of(variant))
            for option, variant in options.items()
        }
        for metric, middle in central.items():
            moved = (abs(values[metric] - middle) for values in found.values() if values)
            if any(distance > NOTHING * max(abs(middle), NOTHING) for distance in moved):
                rows += [
                    row(metric, switch, option, values.get(metric), options[option] is None)
                    for option, values in found.items()
                ]
    for name, choice in headlines.inputs.loaded.declared.switches.items():
        rows += [
            row(choice.of, name, option, central[figure], place == 0)
            for place, (option, figure) in enumerate(choice.options.items())
            if figure in central
        ]
    return identified("method_choices", rows)


def _central(headlines: Headlines) -> dict[str, float]:
    try:
        return {metric: float(values[0]) for metric, values in headlines(Designed(0)).items()}
    except ImpossibleError:
        return {}
