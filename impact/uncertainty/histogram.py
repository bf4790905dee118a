"""Percentiles of more draws than are held: counts in narrow bins, to which any number of draws can be added."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from impact.arrays import Array
from impact.uncertainty.bins import SHARES, STEP, Counter, bins_around

# Number, counts, sums, lowest, highest, last.
Counted: TypeAlias = tuple[int, NDArray[np.int32], list[Array], Array, Array, Array]


@dataclass
class Histogram:
    """Counts of many columns of draws in bins that lie near the percentiles of the first draws.

    Around each percentile the bins reach far enough to hold the percentile of all draws, however many follow. What
    lies between and beyond is counted in a few wide bins. Where the first draws hold one value several times, such as
    zero in years without cars, that value has a bin of its own and is found exactly; so has infinity.

    Draws are collected until there is no more room, then counted. How they were cut into parts changes nothing.

    Attributes:
        columns: number of columns.
        room: draws counted at once; the first decide where the bins are.
        counter: of the draws that these follow, if they are not the first of a set.
        gaps: columns in which an infinite draw is one without a value: it is in no statistic.
    """

    columns: int
    room: int
    number: int = 0
    counter: Counter | None = None
    gaps: NDArray[np.bool_] = field(default_factory=lambda: np.zeros(0, dtype=bool))
    _held: Array = field(init=False)
    _filled: int = field(init=False, default=0)
    _found: dict[float, tuple[Array, Array]] = field(init=False, default_factory=dict)
    _edges: Array = field(init=False, default_factory=lambda: np.zeros((0, 0)))
    _below: NDArray[np.int32] = field(init=False, default_factory=lambda: np.zeros((0, 0), dtype=np.int32))

    def __post_init__(self) -> None:
        """Make room for the draws."""
        self._held = np.empty((self.columns, self.room))
        self.gaps = self.gaps if self.gaps.size else np.zeros(self.columns, dtype=bool)
        self._missing: NDArray[np.int_] = np.zeros(self.columns, dtype=int)
        self._sums: list[Array] = []  # of the draws counted at once, added up in their order
        self._total: Array = np.zeros(self.columns)
        self._lowest, self._highest = np.full(self.columns, np.inf), np.full(self.columns, -np.inf)
        self._last = self._highest.copy()  # as the highest, but not finite where a draw was not

    @property
    def free(self) -> int:
        """How many draws can be put before they have to be counted."""
        return self.room - self._filled

    def put(self, first: int, draws: Array) -> None:
        """Put draws, (draws, columns), no more than are free, at some columns from `first` on; see `advance`."""
        until = self._filled + len(draws)
        self._held[first : first + draws.shape[1], self._filled : until] = draws.T

    def advance(self, draws: int) -> None:
        """Note that so many draws were put at every column; count them if there is no more room."""
        self._filled += draws
        if not self.free:
            self.count()

    def count(self) -> None:
        """Count the draws that were put."""
        held = self._held[:, : self._filled]
        if not self._filled:
            return
        self._sums.append(held.sum(axis=1))
        if self.gaps.any():
            part = held[self.gaps]
            self._sums[-1][self.gaps] = part.sum(axis=1, where=np.isfinite(part))
        last = held.max(axis=1)
        self._lowest = np.minimum(self._lowest, held.min(axis=1))
        self._highest = np.maximum(self._highest, _largest_finite(held, last))
        self._last = np.maximum(self._last, last)
        if self.counter is None:
            self._edges, self.counter = bins_around(held)
        below = self.counter.below(held)
        endless = np.isinf(last)
        below[:, -2] = self._filled  # beyond single precision is not beyond all bounds
        below[endless, -2] = np.isfinite(held[endless]).sum(axis=1)
        self._below = self._below + below if self._below.size else below
        self.number += self._filled
        self._filled = 0

    def taken(self) -> Counted:
        """Return what was counted, and give the room back."""
        self._give_back()
        return self.number, self._below, self._sums, self._lowest, self._highest, self._last

    def absorb(self, taken: Counted) -> None:
        """Add what a histogram beside this one has counted, of the draws that follow those counted here."""
        self.count()
        number, below, sums, lowest, highest, last = taken
        self.number += number
        self._below += below
        self._sums += sums
        self._lowest, self._highest = np.minimum(self._lowest, lowest), np.maximum(self._highest, highest)
        self._last = np.maximum(self._last, last)

    def _give_back(self) -> None:
        self.count()
        self._held, self.room = np.empty((self.columns, 0)), 0

    def close(self, missing: NDArray[np.int_] | None = None) -> None:
        """Count what is left, give the room back and find the percentiles.

        Args:
            missing: draws of each column without a value, where it has such gaps.
        """
        self._give_back()
        if missing is not None:
            self._missing = missing
        self._found = {share: self._percentile(share) for share in SHARES}
        for each in self._sums:
            self._total += each
        self._sums = []

    @property
    def ends(self) -> tuple[Array, Array]:
        """Lowest and last draw of each column, (columns,) each; one that is no number, or infinite, is among them.

        lowest = min(d), last = max(d) over draws d, in the unit of the column

        Convention: elementary.
        """
        return self._lowest, self._last

    @property
    def mean(self) -> Array:
        """Exact mean of each column, (columns,), in the unit of the column. Available once closed.

        mean = sum of draws with a value / their number

        Convention: the arithmetic mean, 0 where no draw has a value.
        """
        return self._total / np.maximum(self.number - self._missing, 1)

    def percentile(self, share: float) -> tuple[Array, Array]:
        """Return a percentile of each column and its largest possible distance from the exact one.

        P = low + part (high - low), with part = (share (n - 1) - passed + 0.5) / inside, limited to 0 to 1

        where the bin from low to high holds `inside` draws and `passed` lie below it: draws are taken to be spread
        evenly over a bin. Exact where all draws have one value. Available once closed.

        Args:
            share: of draws below the percentile [1], one of `SHARES`.

        Returns:
            P and the largest error, (columns,) each, in the unit of the column.

        Convention: our own approximation of definition 7 of Hyndman and Fan (1996), Sample quantiles in statistical
        packages, The American Statistician 50(4), 361-365, because a million draws of all columns do not fit in memory.
        """
        return self._found[share]

    def _percentile(self, share: float) -> tuple[Array, Array]:
        last = np.maximum(self.number - self._missing - 1, 0)
        rank = share * last
        before, after = rank.astype(int), np.minimum(np.ceil(rank).astype(int), last)
        if self.counter is None:
            raise ValueError("no draws were counted")
        low, high, passed, inside = self._bin_of(before)
        _, reach, _, _ = self._bin_of(after)
        part = np.clip((rank - passed + 0.5) / inside, 0, 1)
        with np.errstate(over="ignore", invalid="ignore"):  # towards infinity, infinity less infinity
            one = np.nextafter(low, np.inf) >= high  # value in the bin
            low, endless = np.where(one, high, low), np.isinf(reach)
            between, error = np.minimum(low + part * (high - low), high), reach - low
            error += STEP * np.maximum(np.abs(low - self.counter.centre), np.abs(reach - self.counter.centre))
        return np.where(endless, np.inf, between), np.where(endless, 0.0, error)

    def _bin_of(self, draw: NDArray[np.int_]) -> tuple[Array, Array, Array, Array]:
        """Return of the bin in which a draw lies, counted from the smallest: its ends, and draws before and in it."""
        columns = np.arange(self.columns)
        found = (self._below > draw[:, None]).argmax(axis=1)
        first = found == 0
        low = np.where(first, self._lowest, self._edges[columns, found - 1])
        high = self._edges[columns, found]
        high = np.where(np.isinf(high), high, np.minimum(high, self._highest))
        passed = np.where(first, 0, self._below[columns, found - 1])
        return low, high, passed, self._below[columns, found] - passed


@dataclass(frozen=True)
class Columns:
    """The columns of one row in the histogram of all rows, from `first` to before `stop`."""

    histogram: Histogram
    first: int
    stop: int

    def put(self, values: Array) -> None:
        """Put draws, (draws, years)."""
        self.histogram.put(self.first, values)

    @property
    def mean(self) -> Array:
        """Mean by year, (years,), in the unit of the row.

        mean = as `Histogram.mean`, of these columns

        Convention: the arithmetic mean.
        """
        return self.histogram.mean[self.first : self.stop]

    def percentile(self, share: float) -> Array:
        """Return a percentile by year, (years,), in the unit of the row.

        P = as `Histogram.percentile`, of these columns

        Args:
            share: of draws below the percentile [1], one of `SHARES`.

        Convention: as `Histogram.percentile`.
        """
        return self.histogram.percentile(share)[0][self.first : self.stop]

    @property
    def error(self) -> float:
        """Largest error of a percentile, as a part of the widest range from 5 to 95 % of a year [1]; 0 without any.

        error = max over years and percentiles of the error / max over years of (P95 - P5)

        Convention: our own, because an error matters only beside the range that is printed.
        """
        with np.errstate(invalid="ignore"):  # infinity less infinity, where most draws never come about
            width = self.percentile(SHARES[-1]) - self.percentile(SHARES[0])
        widest = float(width.max(where=np.isfinite(width), initial=0))
        errors = [self.histogram.percentile(share)[1][self.first : self.stop].max() for share in SHARES]
        return float(max(errors)) / widest if widest > 0 else 0.0


def _largest_finite(draws: Array, largest: Array) -> Array:
    """Return the largest finite value of each column, minus infinity where there is none; (columns, draws)."""
    result = largest.copy()
    for column in np.flatnonzero(np.isinf(largest)):
        values = draws[column]
        result[column] = values.max(where=np.isfinite(values), initial=-np.inf)
    return result
