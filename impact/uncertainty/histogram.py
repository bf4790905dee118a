"""Percentiles of more draws than are held: counts in narrow bins, to which any number of draws can be added."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from impact.arrays import Array
from impact.errors import ImpactError

BINS = 2000
TAIL = 0.005  # of the first draws lies below the first bin, and as much above the last
KNOTS = np.linspace(TAIL, 1 - TAIL, 201)  # percentiles of the first draws between which bins of skewed columns are even
SKEWED = 5.0  # a column is skewed where the bins reach over so many times its range from 5 to 95 %
LEAST = 1e-300


class Histogram:
    """Counts of several columns of draws in bins between two far percentiles of the first draws.

    What lies beyond is counted in two open bins, so that rare extremes do not widen the others. The bins of a column
    are equally wide; those of a very skewed one are narrower where more of the first draws lie. A percentile is found
    as if the draws of its bin were spread evenly over it.
    """

    def __init__(self, first: Array) -> None:
        """Start with the first draws, (draws, columns): some thousands, so that they stand for the others."""
        knots = np.percentile(first, 100 * KNOTS, axis=0)
        low, high = np.percentile(first, (5, 95), axis=0)
        self._lowest, reach = knots[0], knots[-1] - knots[0]
        self._width = reach * (1 + 1e-9) / BINS
        self._skewed = {int(column): knots[:, column] for column in np.flatnonzero(reach > SKEWED * (high - low))}
        self._counts: NDArray[np.int64] = np.zeros((first.shape[1], BINS + 2), dtype=np.int64)
        self._sum = np.zeros(first.shape[1])
        self.number = 0
        self.add(first)

    @property
    def mean(self) -> Array:
        """Exact mean of each column, (columns,)."""
        return self._sum / self.number

    @property
    def error(self) -> Array:
        """Largest distance of a percentile from 5 to 95 % from the exact one: the width of a bin, (columns,)."""
        widths = self._width.copy()
        first, last = self._bins_of(0.05), self._bins_of(0.95)
        for column, knots in self._skewed.items():
            edges = np.interp(np.arange(first[column] - 1, last[column] + 1), _positions(), knots)
            widths[column] = np.diff(edges).max()
        return widths

    def add(self, draws: Array) -> None:
        """Count more draws, (draws, columns)."""
        place = (draws - self._lowest) * (1 / np.maximum(self._width, LEAST)) + 1
        for column, knots in self._skewed.items():
            place[:, column] = np.interp(draws[:, column], knots, _positions() + 1, left=0, right=BINS + 1)
        np.clip(place, 0, BINS + 1, out=place)
        bins = place.astype(np.int64)
        bins += np.arange(len(self._counts)) * (BINS + 2)
        self._counts += np.bincount(bins.ravel(), minlength=self._counts.size).reshape(self._counts.shape)
        self._sum += draws.sum(axis=0)
        self.number += len(draws)

    def _bins_of(self, share: float) -> NDArray[np.int64]:
        """Return the bin in which a percentile of each column lies; 0 and BINS + 1 are the open ones.

        Raises:
            ImpactError: it lies in an open bin: the first draws do not stand for the others, or it is too far out.
        """
        found = (np.cumsum(self._counts, axis=1) <= share * (self.number - 1)).sum(axis=1)
        if ((found == 0) | (found == BINS + 1)).any():
            raise ImpactError(f"The {100 * share:g}th percentile lies where draws are not told apart any more.")
        return found

    def percentile(self, share: float) -> Array:
        """Return a percentile of each column, (columns,); see `_bins_of` for what it raises."""
        found, columns = self._bins_of(share), np.arange(len(self._counts))
        below, inside = np.cumsum(self._counts, axis=1)[columns, found], self._counts[columns, found]
        place = found - 1 + (share * (self.number - 1) - (below - inside) + 0.5) / inside
        result: Array = self._lowest + place * self._width
        for column, knots in self._skewed.items():
            result[column] = np.interp(place[column], _positions(), knots)
        return result


def _positions() -> Array:
    """Return where the knots of a skewed column stand among the edges of its bins, from 0."""
    return np.linspace(0, BINS, len(KNOTS))
