"""A model run over all draws, part by part, with every value kept; how often key figures are below or above zero.

Whoever runs a model asks `gathered` for its rows; whoever has rows puts them into a `Gathering`. Each row comes back as
a `Gathered`. Which paths there are says the model (`Inputs.path`); which figures are asked for together says the kind
of project (`KindDeclaration.together`). Weights of paths are judgements, so a likelihood word belongs to a share on one
path only.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from impact.core.arrays import Array
from impact.core.errors import ImpactError
from impact.formulas.uncertainty.design import HeldDraws
from impact.formulas.uncertainty.draws import Draws
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow, joined
from impact.scenario.draw_limits import LEAST_DRAWS
from impact.scenario.kind_declaration import KindDeclaration
from impact.study.estimate import key_figures, known, rows_of
from impact.study.tables.declared import declared_for
from impact.study.tables.variable import Declarations, Variable

Progress: TypeAlias = Callable[[int, int], None]
Name: TypeAlias = tuple[object, ...]  # what a row is called, and whether it varies
MEANINGLESS = 0.05  # share of draws without a meaning above which there is no figure: the range would begin there
DRAWN = "drawn"  # over all draws, between the paths as the scenario says
BELOW, ABOVE = "below_zero", "above_zero"

Figures = Mapping[str, Array]


def gathered(inputs: Inputs, most: int, progress: Progress = lambda done, of: None) -> Gathering:
    """Return the rows of a model over all draws; probabilities follow from the key figures of each part.

    Args:
        most: Draws to run at once.
        progress: Called with the draws done and all draws.
    """
    count = inputs.draws.count
    gathering, probabilities = Gathering(declared_for(inputs)), SignProbabilities(inputs.loaded.declared)
    for start in range(0, max(count, 1), most):
        draws = inputs.draws.part(start, min(start + most, count))
        rows = rows_of(inputs.over(draws))
        gathering.add(rows)
        if count >= LEAST_DRAWS:  # with fewer there is no range, and no share of the draws
            figures = {str(row.keys["key"]): row.values[:, 0] for row in rows if "key" in row.keys and known(row)}
            probabilities.add(inputs, draws, figures)
        progress(start + draws.count, count)
    gathering.close(probabilities.rows({key: each.row.topics for key, each in gathering.headlines.items()}))
    return gathering


class Gathering:
    """All rows of a model, part by part.

    Args:
        declared: Variables that the model may return, and their tables.
    """

    def __init__(self, declared: Declarations) -> None:
        self._declared = declared
        self.rows: tuple[Gathered, ...] = ()
        self._names: list[Name] = []

    def add(self, rows: Iterable[ResultRow]) -> None:
        """Take the rows of a part.

        Raises:
            ImpactError: a row is not declared or out of bounds, or the parts do not have the same rows.
        """
        rows = tuple(rows)
        names = [_name(row) for row in rows]
        if not self.rows:
            self.rows = tuple(Gathered(_central_of(row), self._declared.variable(row.variable)) for row in rows)
            self._names = names
        if names != self._names:
            raise ImpactError(
                "Some results exist, or vary, in a few draws only. A model has to return the same rows for every part "
                "of the draws; mark where they mean nothing instead (`Row.undefined`)."
            )
        for gathered, row in zip(self.rows, rows, strict=True):
            _within_bounds(row, gathered.variable)
            if len(row.values) > 1:
                gathered.add(np.broadcast_to(_drawn(row), (len(row.values) - 1, max(len(row.years), 1))))
            if row.undefined is not None:
                gathered.undefined = gathered.undefined + row.undefined[1:].sum(axis=0)

    def close(self, rows: Iterable[ResultRow]) -> None:
        """Take rows that hold for all parts together, such as shares of the draws."""
        found = [Gathered(row, self._declared.variable(row.variable)) for row in rows]
        for gathered in found:
            _within_bounds(gathered.row, gathered.variable)
        self.rows += tuple(found)

    @property
    def headlines(self) -> dict[str, Gathered]:
        """The key figures by their key."""
        return {str(each.row.keys["key"]): each for each in self.rows if "key" in each.row.keys}

    @property
    def drawn(self) -> dict[str, Array]:
        """Values of each key figure that varies, over the draws in which it means something, (draws,)."""
        found = {key: each.draws[:, 0] for key, each in self.headlines.items() if each.number}
        return {key: values[np.isfinite(values)] for key, values in found.items()}


def _central_of(row: ResultRow) -> ResultRow:
    undefined = None if row.undefined is None else row.undefined[:1].copy()
    never = None if row.never is None else row.never[:1].copy()
    return replace(row, values=row.values[:1].copy(), undefined=undefined, never=never)


def _drawn(row: ResultRow) -> Array:
    """Return the values of the draws, infinite too where they mean nothing: these are left out when all are there."""
    values = where_it_is(row)[1:]
    return values if row.undefined is None else np.where(row.undefined[1:], np.inf, values)


def _name(row: ResultRow) -> Name:
    return row.variable, row.status, row.scope, row.years, tuple(row.keys.items()), len(row.values) > 1


def _within_bounds(row: ResultRow, variable: Variable) -> None:
    lowest, highest = float(row.values.min()), float(row.values.max())
    if not math.isfinite(lowest) or not math.isfinite(highest):  # so is one that is no number
        raise ImpactError(f"{row.variable} {dict(row.keys)}: a value is not finite. This is a fault of the model.")
    slack = 1e-9 * max(-lowest, highest, 1.0)
    if variable.low is not None and lowest < variable.low - slack:
        raise ImpactError(
            f"{row.variable} {dict(row.keys)}: {lowest:g} lies below the declared bound {variable.low:g}."
        )
    if variable.high is not None and highest > variable.high + slack:
        raise ImpactError(
            f"{row.variable} {dict(row.keys)}: {highest:g} lies above the declared bound {variable.high:g}."
        )


@dataclass
class Gathered:
    """One row of a model over all draws.

    Attributes:
        row: as the first part gave it, with the central run alone.
        variable: its declaration.
        kept: draws of each part, (draws, years).
        outside: draws outside the limits of a check, by year
        number: draws so far.
        undefined: draws in which the values mean nothing, by year, which are in no statistic.
        never: in which they never come about.
    """

    row: ResultRow
    variable: Variable
    kept: list[Array] = field(default_factory=list)
    outside: Array = field(default_factory=lambda: np.zeros(1))
    number: int = 0
    undefined: Array = field(default_factory=lambda: np.zeros(1))
    never: Array = field(default_factory=lambda: np.zeros(1))

    @property
    def central(self) -> Array:
        """The central run by year, (years,); infinite where a value never comes about."""
        return np.broadcast_to(where_it_is(self.row)[0], max(len(self.row.years), 1))

    def share_never(self, place: int) -> float:
        """Return the share of draws, or of the central run alone, in which the value of a year never comes about."""
        if not self.number:
            return float(np.isinf(self.central[place]))
        return float(np.broadcast_to(self.never, self.central.shape)[place]) / self.number

    @property
    def unknown(self) -> list[bool]:
        """Whether there is no figure, by year: see `Row.gap` and `Row.undefined`."""
        size = max(len(self.row.years), 1)
        if self.row.undefined is None:
            return [bool(self.row.gap)] * size
        drawn = self.undefined / max(self.number, 1) > MEANINGLESS
        found: list[bool] = np.broadcast_to(self.row.undefined[0] | drawn, size).tolist()
        return found

    @property
    def varies(self) -> bool:
        """Whether there are draws enough to speak of a range."""
        return self.number >= LEAST_DRAWS

    @property
    def draws(self) -> Array:
        """All draws of the row, (draws, years)."""
        if len(self.kept) > 1:
            self.kept = [np.concatenate(self.kept)]
        return self.kept[0]

    def add(self, values: Array) -> None:
        """Take the draws of a part, (draws, years)."""
        self.number += len(values)
        if self.row.limits is not None:
            self.outside = self.outside + self.row.limits.outside(values).sum(axis=0)
        if self.row.never is not None:
            self.never = self.never + np.isinf(values).sum(axis=0)
        self.kept.append(values)


def where_it_is(row: ResultRow) -> Array:
    """Return the values, infinite where they never come about: the largest of all for the percentiles."""
    return row.values if row.never is None else np.where(row.never, np.inf, row.values)


class SignProbabilities:
    """Counts of events over the parts of a draw set.

    Attributes:
        counts: draws in which an event happened, by metric, event and path.
        number: draws so far.
    """

    def __init__(self, declared: KindDeclaration) -> None:
        self.counts: dict[tuple[str, str, str], int] = {}
        self.number = 0
        self._together = declared.together

    def add(self, inputs: Inputs, draws: Draws, drawn: Figures) -> None:
        """Count a part: the key figures as drawn, (draws + 1,) each, and with every path held."""
        self.number += draws.count
        self._count(DRAWN, drawn, slice(1, None), draws.count)
        for name, paths in inputs.paths.items():
            if len(paths) == 1:  # a condition of the whole scenario
                self._count(next(iter(paths)), drawn, slice(1, None), draws.count)
                continue
            for path, value in paths.items():
                self._count(path, key_figures(inputs, HeldDraws(draws, {name: value})), slice(1, None), draws.count)

    def _count(self, path: str, figures: Figures, part: slice, number: int) -> None:
        happened: dict[tuple[str, str], NDArray[np.bool_]] = {}
        for key, values in figures.items():
            over = values[part] if len(values) > 1 else np.repeat(values, number)
            happened[key, BELOW], happened[key, ABOVE] = over < 0, over > 0
        for metric, events in self._together.items():
            together = "_and_".join(events.values())
            if happened.keys() >= events.items():  # a figure that is not known has no sign
                happened[metric, together] = np.logical_and.reduce([happened[event] for event in events.items()])
        for (metric, event), draws in happened.items():
            of = (metric, event, path)
            self.counts[of] = self.counts.get(of, 0) + int(draws.sum())

    def rows(self, topics: Mapping[str, tuple[str, ...]]) -> Iterator[ResultRow]:
        """Yield the share of the draws of each event; `topics` are those behind each key figure."""
        for (metric, event, path), count in self.counts.items():
            parts = self._together.get(metric, (metric,))
            yield ResultRow(
                "probability",
                np.array([[count / self.number]]),
                keys={"key_figure": metric, "event": event, "path": path},
                topics=joined(*(topics[key] for key in parts)),
            )
