"""A model run over the parts of a draw set, one after another, and its rows over all of them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeAlias

import numpy as np

from impact.arrays import Array
from impact.errors import ImpactError
from impact.models.inputs import Inputs
from impact.models.rows import Row
from impact.scenario.draw_limits import LEAST_DRAWS
from impact.study.run.draws.gathered_row import Gathered, where_it_is
from impact.study.run.draws.probabilities import Probabilities
from impact.study.run.estimate import rows_of
from impact.study.tables.declared import declared_for
from impact.study.tables.variable import Declarations, Variable

Progress: TypeAlias = Callable[[int, int], None]
Name: TypeAlias = tuple[object, ...]  # what a row is called, and whether it varies


def gathered(inputs: Inputs, most: int, progress: Progress = lambda done, of: None) -> Gathering:
    """Return the rows of a model over all draws; probabilities follow from the key figures of each part.

    Args:
        inputs: With their draws.
        most: Draws to run at once.
        progress: Called with the draws done and all draws.
    """
    count = inputs.draws.count
    gathering, probabilities = Gathering(declared_for(inputs)), Probabilities(inputs.loaded.declared)
    for start in range(0, max(count, 1), most):
        draws = inputs.draws.part(start, min(start + most, count))
        rows = rows_of(inputs.over(draws))
        gathering.add(rows)
        if count >= LEAST_DRAWS:  # with fewer there is no range, and no share of the draws
            figures = {str(row.keys["key"]): row.values[:, 0] for row in rows if "key" in row.keys}
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

    def add(self, rows: Iterable[Row]) -> None:
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

    def close(self, rows: Iterable[Row]) -> None:
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


def _central_of(row: Row) -> Row:
    """Return a row with its central run alone."""
    undefined = None if row.undefined is None else row.undefined[:1].copy()
    never = None if row.never is None else row.never[:1].copy()
    return replace(row, values=row.values[:1].copy(), undefined=undefined, never=never)


def _drawn(row: Row) -> Array:
    """Return the values of the draws, infinite too where they mean nothing: these are left out when all are there."""
    values = where_it_is(row)[1:]
    return values if row.undefined is None else np.where(row.undefined[1:], np.inf, values)


def _name(row: Row) -> Name:
    return row.variable, row.status, row.scope, row.years, tuple(row.keys.items()), len(row.values) > 1


def _within_bounds(row: Row, variable: Variable) -> None:
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
