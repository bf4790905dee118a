"""One seeded set of draws for a whole study."""

from __future__ import annotations

from zlib import crc32

import numpy as np

from impact.arrays import Array
from impact.uncertainty.distributions import QUANTILES


class Draws:
    """Values of every uncertain input: index 0 is the central run, 1 to `count` are the draws.

    Each input has its own stream, made from the seed and the input's name, so that adding an input changes no
    other. Within a stream the draws are a Latin hypercube in one dimension: one in each of `count` equal strata,
    in random order.

    Attributes:
        count: number of draws; 0 gives the central run alone.
        seed: seed of the set.
    """

    def __init__(self, count: int, seed: int) -> None:
        self.count, self.seed = count, seed

    @property
    def size(self) -> int:
        """Length of the leading axis of every array: the central run and the draws."""
        return self.count + 1

    def probabilities(self, name: str) -> Array:
        """Return `count` stratified probabilities in (0, 1) for the input called `name`."""
        rng = np.random.default_rng([self.seed, crc32(name.encode())])
        strata = rng.permutation(self.count)
        return (strata + rng.random(self.count)) / max(self.count, 1)

    def values(self, name: str, central: float, low: float | None, high: float | None, distribution: str = "") -> Array:
        """Return the input over the central run and the draws, shape (count + 1,).

        An input without a range, or with equal ends, has length 1: it broadcasts and costs nothing.
        """
        if low is None or high is None or low == high:
            return np.array([central])
        drawn = QUANTILES[distribution](self.probabilities(name), low, central, high)
        return np.concatenate([[central], drawn])
