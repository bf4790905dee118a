"""The rows of a model over all parts of a draw set: kept where few or leading, counted in histograms where many."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from impact.arrays import Array
from impact.errors import ImpactError
from impact.models.rows import Row
from impact.study.run.draws.gathered_row import Gathered, where_it_is
from impact.study.tables.variable import Declarations, Variable
from impact.uncertainty.bins import Counter
from impact.uncertainty.histogram import Columns, Counted, Histogram

EXACT_DRAWS = 5_000  # up to here every value is kept: no more than some 250 megabytes
COUNTED = 1_000  # above it so many draws are counted in bins at once; two processes hold twice as many

Name: TypeAlias = tuple[object, ...]  # what a row is called, and whether it varies
# Names of the rows, draws so far and those that do not count by row, kept draws, bins.
Taken: TypeAlias = tuple[list[Name], list[tuple[int, Array, Array, Array]], Array, Counted]


class Gathering:
    """All rows of a model, part by part.

    What the gathering of the later draws of a set has `taken`, that of the first draws can `absorb`.

    Attributes:
        count: number of draws to gather. exact: tables of which every value is kept; None where all are.

    Args:
        count: see there.
        declared: variables that the model may return, and their tables.
        of: number of draws of the set that they are part of, if they are a part.
        counter: of the first draws of the set, if these are not among them.
    """

    def __init__(
        self,
        count: int,
        declared: Declarations,
        of: int | None = None,
        counter: Counter | None = None,
    ) -> None:
        self.count, self._declared, self._of, self._counter = count, declared, of or count, counter
        kept = tuple(name for name, layout in declared.tables.items() if 0 < self._of <= layout.exact_draws)
        self.exact = None if self._of <= EXACT_DRAWS else kept
        self.rows: tuple[Gathered, ...] = ()
        self._histogram: Histogram | None = None
        self._names: list[Name] = []
        self._room: Array = np.empty((0, 0))  # of the exact tables where others are counted, (columns, draws)

    def add(self, rows: Iterable[Row]) -> None:
        """Take the rows of a part.

        Raises:
            ImpactError: a row is not declared or out of bounds, or the parts do not have the same rows.
        """
        rows, first = tuple(rows), not self.rows
        if first:
            self._begin(rows)
        self._same([_name(row) for row in rows])
        to_count: list[tuple[Columns, Array]] = []
        for gathered, row in zip(self.rows, rows, strict=True):
            # Draws that are counted are sorted then, which tells their ends: `close` looks at these.
            counted = gathered.counted is not None and row.never is None and row.undefined is None
            if first or not counted:  # the central run is the same in every part
                _within_bounds(row, gathered.variable, row.values[:1] if counted else row.values)
            if len(row.values) > 1:
                values = np.broadcast_to(_drawn(row), (len(row.values) - 1, max(len(row.years), 1)))
                gathered.add(values)
                if gathered.counted is not None:
                    to_count.append((gathered.counted, values))
            if row.undefined is not None:
                gathered.undefined = gathered.undefined + row.undefined[1:].sum(axis=0)
        if self._histogram is not None:
            _put(self._histogram, to_count)

    def _same(self, names: list[Name]) -> None:
        if names != self._names:
            raise ImpactError(
                "Some results exist, or vary, in a few draws only. A model has to return the same rows for every part "
                "of the draws; mark where they mean nothing instead (`Row.undefined`)."
            )

    def _begin(self, rows: tuple[Row, ...]) -> None:
        """Set up what is kept and what is counted, from the rows of the first part."""
        self.rows = tuple(Gathered(_central_of(row), self._declared.variable(row.variable)) for row in rows)
        self._names = [_name(row) for row in rows]
        if self.exact is None:
            return
        drawn = [
            (gathered, gathered.variable.table in self.exact, max(len(row.years), 1))
            for gathered, row in zip(self.rows, rows, strict=True)
            if len(row.values) > 1
        ]
        sizes = {exact: sum(years for _, kept, years in drawn if kept == exact) for exact in (True, False)}
        histogram = Histogram(sizes[False], min(self._of, COUNTED), counter=self._counter)
        self._room, stops = np.empty((sizes[True], self.count)), {True: 0, False: 0}
        for gathered, exact, years in drawn:
            first, stop = stops[exact], stops[exact] + years
            stops[exact] = stop
            if exact:
                gathered.room = self._room[first:stop]
            else:
                gathered.counted = Columns(histogram, first, stop)
                histogram.gaps[first:stop] = gathered.row.undefined is not None
                self._histogram = histogram

    @property
    def number(self) -> int:
        """Number of draws gathered so far."""
        return max((each.number for each in self.rows), default=0)

    @property
    def counter(self) -> Counter | None:
        """What counts the draws, once there are enough of them."""
        return self._histogram.counter if self._histogram else None

    def taken(self) -> Taken:
        """Return what was gathered, as plain numbers."""
        if self._histogram is None:
            raise ValueError("nothing was counted")
        counts = [(each.number, each.outside, each.undefined, each.never) for each in self.rows]
        return self._names, counts, self._room, self._histogram.taken()

    def absorb(self, taken: Taken, start: int) -> None:
        """Add what was gathered beside, of the draws from `start` on, which follow those gathered here.

        Raises:
            ImpactError: these are not the same rows.
        """
        if self._histogram is None:
            raise ValueError("all draws are kept: there is nothing to add to")
        names, counts, room, histogram = taken
        self._same(names)
        for each, (number, outside, undefined, never) in zip(self.rows, counts, strict=True):
            each.number += number
            each.outside = each.outside + outside
            each.undefined = each.undefined + undefined
            each.never = each.never + never
        self._room[:, start : start + room.shape[1]] = room
        self._histogram.absorb(histogram)

    def close(self, rows: Iterable[Row]) -> None:
        """Count what is left, and take rows that hold for all parts together, such as shares of the draws."""
        if self._histogram is not None:
            self._histogram.close(self._missing())
            self._check_counted(*self._histogram.ends)
        found = [Gathered(row, self._declared.variable(row.variable)) for row in rows]
        for gathered in found:
            _within_bounds(gathered.row, gathered.variable, gathered.row.values)
        self.rows += tuple(found)

    def _missing(self) -> NDArray[np.int_]:
        """Return how many draws of each column of the histogram mean nothing."""
        missing = np.zeros(self._histogram.columns if self._histogram else 0, dtype=int)
        for each in self.rows:
            if each.counted is not None:
                missing[each.counted.first : each.counted.stop] = each.undefined
        return missing

    def _check_counted(self, lowest: Array, last: Array) -> None:
        for each in self.rows:
            if each.counted is not None and each.row.never is None and each.row.undefined is None:
                columns = slice(each.counted.first, each.counted.stop)
                _within_bounds(each.row, each.variable, np.stack([lowest[columns], last[columns]]))

    @property
    def headlines(self) -> dict[str, Gathered]:
        """The key figures by their key."""
        return {str(each.row.keys["key"]): each for each in self.rows if "key" in each.row.keys}

    @property
    def drawn(self) -> dict[str, Array]:
        """Values of each key figure that varies, over the draws in which it means something, (draws,)."""
        found = {key: each.draws[:, 0] for key, each in self.headlines.items() if each.number}
        return {key: values[np.isfinite(values)] for key, values in found.items()}

    @property
    def histogram_error(self) -> float | None:
        """Largest error of a percentile as part of the range from 5 to 95 % of its row; None where all are exact.

        Of the years of a row the widest range counts: the last years of a stock hold next to nothing.
        """
        if self._histogram is None:
            return None
        return max((each.counted.error for each in self.rows if each.counted is not None), default=0.0)


def _put(histogram: Histogram, rows: Iterable[tuple[Columns, Array]]) -> None:
    """Put the draws of a part of all counted rows, (draws, years) each, in pieces that the histogram has room for."""
    rows = tuple(rows)
    size = len(rows[0][1]) if rows else 0
    start = 0
    while start < size:
        stop = min(start + histogram.free, size)
        for columns, values in rows:
            columns.put(values[start:stop])
        histogram.advance(stop - start)
        start = stop


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


def _within_bounds(row: Row, variable: Variable, values: Array) -> None:
    lowest, highest = float(values.min()), float(values.max())
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
