"""Probabilities behind the draws of every input: a whole set, any part of which can be had alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property, lru_cache
from typing import Any, Literal
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from impact.arrays import Array
from impact.errors import ImpactError
from impact.uncertainty.correlation import Pair, correlated, correlation_matrix

Method = Literal["latin_hypercube", "sobol"]
SOBOL_DIMENSIONS = 512
KEPT = 10_000  # up to so many draws the probabilities of an input are stored: a study asks for them several times
HELD = 256  # inputs whose probabilities a process keeps for other scenarios with the same seed: 20 MB at most
SOBOL_BLOCK = 8192  # points in memory at a time, because each has all dimensions


class Probabilities:
    """Probabilities in (0, 1) of every input, `count` each, correlated as declared: one Latin hypercube or Sobol set.

    With the Latin hypercube each input has its own stream, made from the seed and the input's name, so that adding an
    input changes no other; within a stream there is one draw in each of `count` equal strata, in random order. Sobol
    points are scrambled by the seed; each input has the dimension of its index in `order`, and one that is not named
    there takes the next when it is first asked for.

    A part of a set is the same numbers, cut out: the order of the strata is made once for the whole set, and the
    position within a stratum is found by moving the stream forward.

    Reference: McKay, Beckman and Conover (1979), Technometrics 21(2), 239-245 (Latin hypercube); Sobol (1967), On the
    distribution of points in a cube and the approximate evaluation of integrals, USSR Computational Mathematics and
    Mathematical Physics 7(4), 86-112, as scrambled by scipy.stats.qmc.
    """

    def __init__(
        self,
        count: int,
        seed: int,
        correlations: Sequence[Pair],
        method: Method,
        order: Sequence[str] = (),
    ) -> None:
        self.count, self.seed, self.method = count, seed, method
        self._names, self._matrix = correlation_matrix(correlations)
        self._dimensions = {name: dimension for dimension, name in enumerate(order)}
        self._seeds: dict[int, str] = {}
        self._streams: dict[str, tuple[NDArray[np.int32], Any]] = {}
        self._block: tuple[int, Array] = (-1, np.zeros((0, 0)))
        self._kept: dict[str, Array] = {}

    def of(self, name: str, start: int, stop: int) -> Array:
        """Return the probabilities of an input for the draws from `start` to before `stop`.

        u[i] = (stratum[i] + r[i]) / count, with strata in random order and r[i] uniform in (0, 1); or a Sobol
        coordinate

        Args:
            name: of the input.
            start: first draw.
            stop: draw after the last.

        Returns:
            u, (stop - start,) [1].

        Raises:
            ImpactError: Sobol points have no dimension left, or two names would have the same draws.
        """
        if name in self._names and self.count:
            return self._correlated[self._names.index(name), start:stop]
        if self.count > KEPT:
            return self._independent(name, start, stop)
        if name not in self._kept:
            self._kept[name] = self._independent(name, 0, self.count)
            self._kept[name].flags.writeable = False
        return self._kept[name][start:stop]

    @cached_property
    def _correlated(self) -> Array:
        return correlated(np.array([self._independent(name, 0, self.count) for name in self._names]), self._matrix)

    def _independent(self, name: str, start: int, stop: int) -> Array:
        if self.method == "sobol":
            dimension = self._dimensions.setdefault(name, len(self._dimensions))
            if dimension >= SOBOL_DIMENSIONS:
                raise ImpactError(
                    f"Sobol draws hold {SOBOL_DIMENSIONS} uncertain inputs, and '{name}' is one more. Take away "
                    "ranges that move little, or leave out 'method'."
                )
            return self._of_dimension(dimension, start, stop)
        if start == 0 and stop == self.count <= KEPT:
            return _hypercube(self.count, self._entropy(name))
        strata, stream = self._stream(name)
        bits = np.random.PCG64()
        bits.state = stream
        within = np.random.Generator(bits.advance(start)).random(stop - start)
        return (strata[start:stop] + within) / max(self.count, 1)

    def _stream(self, name: str) -> tuple[NDArray[np.int32], Any]:
        """Return the order of an input's strata, and its stream behind that order."""
        if name not in self._streams:
            rng = np.random.default_rng(self._entropy(name))
            strata = rng.permutation(self.count).astype(np.int32)
            self._streams[name] = strata, rng.bit_generator.state
        return self._streams[name]

    def _entropy(self, name: str) -> tuple[int, ...]:
        """Return what the stream of an input is made from."""
        own = crc32(name.encode())
        if (other := self._seeds.setdefault(own, name)) != name:
            raise ImpactError(f"'{name}' and '{other}' would have the same draws: rename what the scenario names.")
        return self.seed, own

    def _of_dimension(self, dimension: int, start: int, stop: int) -> Array:
        pieces = [np.zeros(0)]
        for block in range(start // SOBOL_BLOCK, -(-stop // SOBOL_BLOCK)):
            first = block * SOBOL_BLOCK
            pieces.append(self._points(block)[max(start - first, 0) : stop - first, dimension])
        return np.concatenate(pieces)

    def _points(self, block: int) -> Array:
        """Return the points of a block in all dimensions; a block is a power of two, as the whole is."""
        if self._block[0] != block:
            self._block = block, self._engine(block * SOBOL_BLOCK, min(SOBOL_BLOCK, self.count))
        return self._block[1]

    @cached_property
    def _engine(self) -> Callable[[int, int], Array]:
        return sobol_engine(self.count, SOBOL_DIMENSIONS, self.seed)


@lru_cache(maxsize=HELD)
def _hypercube(count: int, entropy: tuple[int, ...]) -> Array:
    """Return the probabilities of one input, which scenarios of one seed share: they may not be changed."""
    rng = np.random.default_rng(entropy)
    strata = rng.permutation(count).astype(np.int32)
    made: Array = (strata + rng.random(count)) / max(count, 1)
    made.flags.writeable = False
    return made


def sobol_engine(count: int, dimensions: int, seed: int) -> Callable[[int, int], Array]:
    """Return a function that gives scrambled Sobol points from a first one on: (points, dimensions) in (0, 1).

    Args:
        count: of the whole set, a power of two.
        dimensions: of a point.
        seed: of the scrambling.

    Raises:
        ImpactError: scipy is not installed, or the number is no power of two.
    """
    try:
        from scipy.stats import qmc
    except ImportError:
        raise ImpactError("Sobol draws need the package scipy. Install it: pip install 'impact-brief[sobol]'") from None
    if count & (count - 1) or not count:
        raise ImpactError(f"Sobol draws come in powers of two; {count} is none. Use 1024, 2048, 4096 ...")
    engine = qmc.Sobol(dimensions, scramble=True, rng=seed)

    def points(first: int, size: int) -> Array:
        engine.reset()
        if first:
            engine.fast_forward(first)
        return np.clip(engine.random(size), 1e-12, 1 - 1e-12)

    return points
