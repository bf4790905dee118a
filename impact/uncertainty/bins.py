"""Narrow bins around the percentiles of many columns of draws, and how many draws fall in each."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from impact.arrays import Array

SHARES = (0.05, 0.25, 0.5, 0.75, 0.95)  # the percentiles that a study holds
REACH = 6.0  # standard deviations of the rank of a percentile that the bins around it cover on either side
STRETCHES = 36  # bins around each percentile, each with as many of the first draws
COLUMNS = 256  # columns worked on together, because their draws fit the caches of a processor
LARGEST = np.finfo(float).max
STEP = 2.0**-23  # draws nearer to each other than this part of their distance from the centre may be counted as one
REACHING = 2.0**100  # where the width of the first draws is on the scale: far smaller distances are not yet zero
NARROWEST = 1e-250  # width for which there is such a scale


@dataclass(frozen=True)
class Counter:
    """Counts draws of many columns in bins.

    Draws are sorted to be counted, in single precision, which takes less than half the time. So that this loses next to
    nothing beside the range of a column, each column has a scale of its own with zero in the middle of its draws. What
    lies far beyond the first draws becomes infinite on it, which is beyond the last bin as well.

    Attributes:
        centre: middle of the first draws, (columns,).
        scale: by which the distance from it is multiplied, (columns,).
        bounds: upper ends of the bins on that scale, ascending, (columns, bins).
    """

    centre: Array
    scale: Array
    bounds: NDArray[np.float32]

    @classmethod
    def of(cls, ordered: Array, edges: Array) -> Counter:
        """Return the counter for bins with these upper ends.

        position = (draw - centre) scale, with scale = 2^100 / (largest - smallest of the first draws)

        Args:
            ordered: the first draws of each column, sorted, (columns, draws) [unit of the column].
            edges: see `edges_around`.

        Convention: our own, for speed.
        """
        middle, number = ordered[:, ordered.shape[1] // 2], np.isfinite(ordered).sum(axis=1)
        centre = np.where(np.isfinite(middle), middle, np.where(number > 0, ordered[:, 0], 0.0))
        with np.errstate(over="ignore", invalid="ignore"):
            width = ordered[np.arange(len(ordered)), np.maximum(number, 1) - 1] - ordered[:, 0]
        usual = np.isfinite(width) & (width > NARROWEST)
        scale = REACHING / np.where(usual, width, 1.0)
        bounds = _placed(edges, centre, scale)
        # All that is the same on the scale is in one bin with the value that has a bin of its own, and what is finite
        # in none with what is not.
        with np.errstate(over="ignore"):  # next to the largest number is infinity
            alone = np.nextafter(edges[:, :-1], np.inf) == edges[:, 1:]
        bounds[:, :-1][alone] = np.nextafter(bounds[:, 1:][alone], np.float32(-np.inf))
        return cls(centre, scale, np.minimum.accumulate(bounds[:, ::-1], axis=1)[:, ::-1])

    def below(self, draws: Array) -> NDArray[np.int32]:
        """Return how many draws lie at or below each edge.

        below[b] = number of draws d with d <= edge[b]

        Args:
            draws: in any order, (columns, draws) [unit of the column].

        Returns:
            Counts without unit, (columns, bins).

        Convention: the empirical distribution function, not divided by the number of draws.
        """
        found = np.empty(self.bounds.shape, dtype=np.int32)
        for some in slices(len(draws)):
            ordered = _placed(draws[some], self.centre[some], self.scale[some])
            ordered.sort(axis=1)
            for below, column, bounds in zip(found[some], ordered, self.bounds[some], strict=True):
                below[:] = column.searchsorted(bounds, side="right")
        return found


def _placed(values: Array, centre: Array, scale: Array) -> NDArray[np.float32]:
    """Return values on the scales of their columns, (columns, values)."""
    result = np.empty(values.shape, dtype=np.float32)
    with np.errstate(over="ignore", invalid="ignore"):  # far beyond the last bin, infinite, or no number
        np.multiply(values - centre[:, None], scale[:, None], out=result, casting="same_kind")
    return result


def bins_around(draws: Array) -> tuple[Array, Counter]:
    """Return the upper ends of bins near the percentiles of the first draws, and what counts in them.

    Args:
        draws: the first draws of each column, (columns, draws) [unit of the column]; they are sorted by this.

    Returns:
        Upper ends, ascending, (columns, bins) [unit of the column], and the counter. A bin holds what lies above the
        end before.
    """
    edges, counters = [], []
    for some in slices(len(draws)):
        draws[some].sort(axis=1)
        edges.append(edges_around(draws[some]))
        counters.append(Counter.of(draws[some], edges[-1]))
    fields = ([getattr(each, name) for each in counters] for name in ("centre", "scale", "bounds"))
    return np.concatenate(edges), Counter(*(np.concatenate(each) for each in fields))


def slices(columns: int) -> list[slice]:
    """Return slices of columns that are worked on together."""
    return [slice(first, first + COLUMNS) for first in range(0, columns, COLUMNS)]


def edges_around(ordered: Array) -> Array:
    """Return the upper ends of the bins of each column.

    rank = p (n - 1) + u (6 sqrt(p (1 - p) n) + 1) for u from -1 to 1 and each percentile p, of the n first draws: six
    standard deviations of the rank of a percentile on either side.

    Args:
        ordered: the first draws of each column, sorted, (columns, draws) [unit of the column].

    Returns:
        (columns, bins) [unit of the column].

    Convention: our own; the standard deviation is that of a binomial count.
    """
    count = ordered.shape[1]
    steps = np.linspace(-1, 1, STRETCHES + 1)
    stretches = []
    for share in SHARES:
        reach = REACH * np.sqrt(share * (1 - share) * count) + 1
        ranks = np.clip(np.rint(share * (count - 1) + steps * reach), 0, count - 1).astype(int)
        ends = ordered[:, ranks]
        stretches.append(ends)
    last = np.broadcast_to([LARGEST, np.inf], (len(ordered), 2))
    result: Array = np.sort(np.concatenate([*stretches, last], axis=1), axis=1)
    same = result[:, :-1] == result[:, 1:]
    again = np.pad(same, ((0, 0), (0, 1))) & ~np.pad(same, ((0, 0), (1, 0)))  # the first of several that are the same
    result[again] = np.nextafter(result[again], -np.inf)
    return result
