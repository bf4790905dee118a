"""One seeded set of draws for a whole study."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Literal
from zlib import crc32

import numpy as np

from impact.arrays import Array
from impact.errors import ImpactError
from impact.uncertainty.correlation import Pair, correlated, correlation_matrix
from impact.uncertainty.distributions import QUANTILES

Method = Literal["latin_hypercube", "sobol"]
SOBOL_DIMENSIONS = 512


class Draws:
    """Values of every uncertain input: index 0 is the central run, 1 to `count` are the draws.

    With the Latin hypercube each input has its own stream, made from the seed and the input's name, so that adding an
    input changes no other; within a stream there is one draw in each of `count` equal strata, in random order. Sobol
    points are scrambled by the seed; each input takes the next dimension when it is first asked for.

    Attributes:
        count: number of draws; 0 gives the central run alone.
        seed: seed of the set. method: how probabilities are made.
    """

    def __init__(
        self, count: int, seed: int, correlations: Sequence[Pair] = (), method: Method = "latin_hypercube"
    ) -> None:
        self.count, self.seed, self.method = count, seed, method
        self._names, self._matrix = correlation_matrix(correlations) if correlations else ((), np.eye(0))
        self._dimensions: dict[str, int] = {}

    @property
    def size(self) -> int:
        """Length of the leading axis of every array: the central run and the draws."""
        return self.count + 1

    def probabilities(self, name: str) -> Array:
        """Return `count` probabilities in (0, 1) for the input called `name`, correlated as declared."""
        if name in self._names and self.count:
            return self._correlated[self._names.index(name)]
        return self._independent(name)

    @cached_property
    def _correlated(self) -> Array:
        return correlated(np.array([self._independent(name) for name in self._names]), self._matrix)

    def _independent(self, name: str) -> Array:
        if self.method == "sobol":
            dimension = self._dimensions.setdefault(name, len(self._dimensions))
            return self._sobol[:, dimension]
        rng = np.random.default_rng([self.seed, crc32(name.encode())])
        strata = rng.permutation(self.count)
        return (strata + rng.random(self.count)) / max(self.count, 1)

    @cached_property
    def _sobol(self) -> Array:
        try:
            from scipy.stats import qmc
        except ImportError:
            raise ImpactError(
                "Sobol draws need the package scipy. Install it: pip install 'impact-brief[sobol]'"
            ) from None
        if self.count & (self.count - 1) or not self.count:
            raise ImpactError(f"Sobol draws come in powers of two; {self.count} is none. Use 1024, 2048, 4096 ...")
        points: Array = qmc.Sobol(SOBOL_DIMENSIONS, scramble=True, rng=self.seed).random(self.count)
        return np.clip(points, 1e-12, 1 - 1e-12)

    def values(self, name: str, central: float, low: float | None, high: float | None, distribution: str = "") -> Array:
        """Return the input over the central run and the draws, shape (count + 1,).

        An input without a range, or with equal ends, has length 1: it broadcasts and costs nothing.
        """
        if low is None or high is None or low == high:
            return np.array([central])
        return self.drawn(name, central, lambda u: QUANTILES[distribution](u, low, central, high))

    def drawn(self, name: str, central: float, quantile: Callable[[Array], Array]) -> Array:
        """Return the central value and the draws of a distribution given by its quantile function."""
        return np.concatenate([[central], quantile(self.probabilities(name))])
