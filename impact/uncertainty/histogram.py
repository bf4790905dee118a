"""Percentiles of more draws than are held: counts in narrow bins, to which any number of draws can be added."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from impact.arrays import Array
from impact.errors import ImpactError

BINS = 4000


class Histogram:
    """Counts of several columns of draws in bins of equal width, from the lowest to the highest of the first draws.

    Later draws beyond these ends are counted in two open bins. A percentile lies within one bin width of the exact one;
    between the edges of its bin it is found as if the draws of the bin were spread evenly.
    """

    def __init__(self, first: Array) -> None:
        """Start with the first draws, (draws, columns)."""
        self.number = 0
        self._lowest = first.min(axis=0)
        size = np.maximum(np.abs(self._lowest), np.abs(first.max(axis=0)))
        spread = np.maximum(first.max(axis=0) - self._lowest, 1e-12 * np.where(size > 0, size, 1.0))
        self._width = spread / BINS
        self._counts: NDArray[np.int64] = np.zeros((first.shape[1], BINS + 2), dtype=np.int64)
        self._sum = np.zeros(first.shape[1])
        self.add(first)

    @property
    def error(self) -> Array:
        """Largest distance of a percentile from the exact one, (columns,)."""
        return self._width

    @property
    def mean(self) -> Array:
        """Exact mean of each column, (columns,)."""
        return self._sum / self.number

    def add(self, draws: Array) -> None:
        """Count more draws, (draws, columns)."""
        scaled = (draws - self._lowest) / self._width
        bins = np.floor(np.clip(scaled, -1, BINS + 1)).astype(np.int64) + 1
        bins[(scaled >= BINS) & (scaled <= BINS * (1 + 1e-9))] = BINS  # the highest of the first draws
        np.minimum(bins, BINS + 1, out=bins)
        columns = len(self._counts)
        bins += np.arange(columns) * (BINS + 2)
        self._counts += np.bincount(bins.ravel(), minlength=self._counts.size).reshape(self._counts.shape)
        self._sum += draws.sum(axis=0)
        self.number += len(draws)

    def percentile(self, share: float) -> Array:
        """Return a percentile of each column, (columns,).

        Raises:
            ImpactError: it lies beyond the first draws, which do not stand for the others then.
        """
        below = np.cumsum(self._counts, axis=1)
        place = share * (self.number - 1)
        found = (below <= place).sum(axis=1)
        if ((found == 0) | (found == BINS + 1)).any():
            raise ImpactError(
                f"The {100 * share:g}th percentile lies beyond all of the first draws: these do not stand for the rest."
            )
        rows = np.arange(len(below))
        inside = self._counts[rows, found]
        part = (place - (below[rows, found] - inside) + 0.5) / inside
        result: Array = self._lowest + (found - 1 + part) * self._width
        return result
