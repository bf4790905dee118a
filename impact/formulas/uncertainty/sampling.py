"""Probabilities behind the draws of every input: a whole set, any part of which can be had alone."""

from collections.abc import Sequence
from functools import cached_property, lru_cache
from zlib import crc32

import numpy as np

from impact.core.arrays import Array
from impact.core.errors import ImpactError
from impact.formulas.uncertainty.correlation import CorrelatedPair, correlated, correlation_matrix

HELD = 256  # inputs whose probabilities a process keeps for other scenarios with the same seed: 40 MB at most


class ProbabilityDraws:
    """Probabilities in (0, 1) of every input, `count` each, correlated as declared: one Latin hypercube.

    Each input has its own stream, made from the seed and the input's name, so that adding an input changes no other;
    within a stream there is one draw in each of `count` equal strata, in random order.

    A part of a set is the same numbers, cut out.

    Reference: McKay, Beckman and Conover (1979), Technometrics 21(2), 239-245.
    """

    def __init__(self, count: int, seed: int, correlations: Sequence[CorrelatedPair]) -> None:
        self.count, self.seed = count, seed
        self._names, self._matrix = correlation_matrix(correlations)
        self._seeds: dict[int, str] = {}

    def of(self, name: str, start: int, stop: int) -> Array:
        """Return the probabilities of an input for the draws from `start` to before `stop`.

        u[i] = (stratum[i] + r[i]) / count, with strata in random order and r[i] uniform in (0, 1)

        Args:
            name: of the input.
            start: first draw.
            stop: draw after the last.

        Returns:
            u, (stop - start,) [1].

        Raises:
            ImpactError: two names would have the same draws.
        """
        if name in self._names and self.count:
            return self._correlated[self._names.index(name), start:stop]
        return self._independent(name)[start:stop]

    @cached_property
    def _correlated(self) -> Array:
        return correlated(np.array([self._independent(name) for name in self._names]), self._matrix)

    def _independent(self, name: str) -> Array:
        return _hypercube(self.count, self._entropy(name))

    def _entropy(self, name: str) -> tuple[int, ...]:
        own = crc32(name.encode())
        if (other := self._seeds.setdefault(own, name)) != name:
            raise ImpactError(f"'{name}' and '{other}' would have the same draws: rename what the scenario names.")
        return self.seed, own


@lru_cache(maxsize=HELD)
def _hypercube(count: int, entropy: tuple[int, ...]) -> Array:
    """Return the probabilities of one input, which scenarios of one seed share: they may not be changed."""
    rng = np.random.default_rng(entropy)
    strata = rng.permutation(count).astype(np.int32)
    made: Array = (strata + rng.random(count)) / max(count, 1)
    made.flags.writeable = False
    return made
