"""One row of a model over all parts of a draw set: what is kept of it, and what is known of its draws."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from impact.arrays import Array
from impact.models.rows import Row
from impact.scenario.draw_limits import LEAST_DRAWS
from impact.study.tables.variable import Variable

MEANINGLESS = 0.05  # share of draws without a meaning above which there is no figure: the range would begin there


@dataclass
class Gathered:
    """One row of a model over all draws.

    Attributes:
        row: as the first part gave it, with the central run alone. variable: its declaration.
        kept: draws of each part, (draws, years).
        outside: draws outside the limits of a check, by year; number: draws so far.
        undefined: draws in which the values mean nothing, by year, which are in no statistic.
        never: in which they never come about.
    """

    row: Row
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


def where_it_is(row: Row) -> Array:
    """Return the values, infinite where they never come about: the largest of all for the percentiles."""
    return row.values if row.never is None else np.where(row.never, np.inf, row.values)
