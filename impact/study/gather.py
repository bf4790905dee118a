"""The rows of a model over all parts of a draw set: kept where few or leading, counted in histograms where many."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

import numpy as np

from impact.arrays import Array
from impact.errors import ImpactError
from impact.models.rows import Row
from impact.study.variables import Variable, variables
from impact.uncertainty.histogram import Histogram

EXACT_DRAWS = 10_000  # up to here every value is kept: no more than a few hundred megabytes
COUNTED = 5_000  # above it so many draws are counted in bins at once
EXACT_TABLES = ("kpi", "breakeven")  # kept whatever the number of draws
MEANINGLESS = 0.05  # share of draws without a meaning above which there is no figure: the range would begin there
LEAST_DRAWS = 20  # one in twenty lies below the 5th percentile: with fewer draws there is no such range


@dataclass
class Gathered:
    """One row of a model over all draws.

    Attributes:
        row: as the first part gave it, with the central run alone. variable: its declaration.
        kept: draws of each part, (draws, years), or those not yet counted. counted: draws in bins.
        outside: draws outside the limits of a check, by year; number: draws so far.
        undefined: draws in which the values mean nothing, by year.
    """

    row: Row
    variable: Variable
    kept: list[Array] = field(default_factory=list)
    counted: Histogram | None = None
    outside: Array = field(default_factory=lambda: np.zeros(1))
    number: int = 0
    undefined: Array = field(default_factory=lambda: np.zeros(1))

    @property
    def central(self) -> Array:
        """The central run by year, (years,); infinite where a value never comes about."""
        return np.broadcast_to(_where_it_is(self.row)[0], max(len(self.row.years), 1))

    def share_never(self, place: int) -> float:
        """Return the share of draws, or of the central run alone, in which the value of a year never comes about."""
        return float(np.isinf(self.draws[:, place] if self.number else self.central[[place]]).mean())

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
        """The draws of a row that is kept, (draws, years)."""
        if len(self.kept) > 1:
            self.kept = [np.concatenate(self.kept)]
        return self.kept[0]

    def add(self, values: Array, exact: bool) -> None:
        """Add the draws of a part, (draws, years)."""
        self.number += len(values)
        if self.row.limits is not None:
            self.outside = self.outside + self.row.limits.outside(values).sum(axis=0)
        self.kept.append(values)
        if not exact and sum(map(len, self.kept)) >= COUNTED:
            self.count()

    def count(self) -> None:
        """Count in bins what is kept."""
        values, self.kept = self.draws, []
        if self.counted is None:
            self.counted = Histogram(values)
        else:
            self.counted.add(values)


class Gathering:
    """All rows of a model, part by part.

    Attributes:
        exact: whether every value of every table is kept.
    """

    def __init__(self, count: int) -> None:
        self.exact = count <= EXACT_DRAWS
        self.rows: tuple[Gathered, ...] = ()

    def add(self, rows: Iterable[Row]) -> None:
        """Take the rows of a part.

        Raises:
            ImpactError: a row is not declared or out of bounds, or the parts do not have the same rows.
        """
        rows = tuple(rows)
        if not self.rows:
            self.rows = tuple(Gathered(_central_of(row), _declared(row)) for row in rows)
        if [_name(row) for row in rows] != [_name(gathered.row) for gathered in self.rows]:
            raise ImpactError(
                f"Some results exist in a few draws only. Use {EXACT_DRAWS:,} draws or fewer: these are run at once."
            )
        for gathered, row in zip(self.rows, rows, strict=True):
            _within_bounds(row, gathered.variable)
            if len(row.values) > 1:
                values = np.broadcast_to(_where_it_is(row)[1:], (len(row.values) - 1, max(len(row.years), 1)))
                gathered.add(values, self.exact or gathered.variable.table in EXACT_TABLES)
            if row.undefined is not None:
                gathered.undefined = gathered.undefined + row.undefined[1:].sum(axis=0)

    def close(self, rows: Iterable[Row]) -> None:
        """Count what is left, and take rows that hold for all parts together, such as shares of the draws."""
        for gathered in self.rows:
            if gathered.kept and gathered.counted is not None:
                gathered.count()
        found = [Gathered(row, _declared(row)) for row in rows]
        for gathered in found:
            _within_bounds(gathered.row, gathered.variable)
        self.rows += tuple(found)

    @property
    def headlines(self) -> dict[str, Gathered]:
        """The key figures by their key."""
        return {str(each.row.keys["key"]): each for each in self.rows if "key" in each.row.keys}

    @property
    def histogram_error(self) -> float | None:
        """Largest error of a percentile as part of its row's range from 5 to 95 %; None where all are exact."""
        errors = [0.0]
        for counted in (gathered.counted for gathered in self.rows if gathered.counted is not None):
            width, error = counted.percentile(0.95) - counted.percentile(0.05), counted.error
            errors.extend((error[width > 0] / width[width > 0]).tolist())
        return None if self.exact else max(errors)


def _central_of(row: Row) -> Row:
    """Return a row with its central run alone."""
    undefined = None if row.undefined is None else row.undefined[:1].copy()
    never = None if row.never is None else row.never[:1].copy()
    return replace(row, values=row.values[:1].copy(), undefined=undefined, never=never)


def _where_it_is(row: Row) -> Array:
    """Return the values, infinite where they never come about: the largest of all for the percentiles."""
    return row.values if row.never is None else np.where(row.never, np.inf, row.values)


def _name(row: Row) -> tuple[object, ...]:
    return row.variable, row.status, row.scope, row.years, tuple(row.keys.items())


def _declared(row: Row) -> Variable:
    if row.variable not in variables():
        raise ImpactError(f"the model returned '{row.variable}', which data/variables.yaml does not declare.")
    return variables()[row.variable]


def _within_bounds(row: Row, variable: Variable) -> None:
    values = row.values
    if not np.isfinite(values).all():
        raise ImpactError(f"{row.variable} {dict(row.keys)}: a value is not finite. This is a fault of the model.")
    lowest, highest = float(values.min()), float(values.max())
    slack = 1e-9 * max(-lowest, highest, 1.0)
    if variable.low is not None and lowest < variable.low - slack:
        raise ImpactError(
            f"{row.variable} {dict(row.keys)}: {lowest:g} lies below the declared bound {variable.low:g}."
        )
    if variable.high is not None and highest > variable.high + slack:
        raise ImpactError(
            f"{row.variable} {dict(row.keys)}: {highest:g} lies above the declared bound {variable.high:g}."
        )
