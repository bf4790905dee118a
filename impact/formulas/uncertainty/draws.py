"""One seeded set of draws for a whole study."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

import numpy as np

from impact.core.arrays import Array
from impact.formulas.uncertainty.correlation import CorrelatedPair
from impact.formulas.uncertainty.sampling import ProbabilityDraws

Span: TypeAlias = tuple[float, float, float]  # low, central, high


class Draws:
    """Values of every uncertain input: index 0 is the central run, 1 to `count` are the draws.

    Attributes:
        count: number of draws; 0 gives the central run alone.
        seed: seed of the set.
        called: what the rows behind the central run are, for messages.
    """

    called = "draws"

    def __init__(self, count: int, seed: int, correlations: Sequence[CorrelatedPair] = ()) -> None:
        self.count, self.seed = count, seed
        self._whole = ProbabilityDraws(count, seed, correlations)
        self._start = 0

    @property
    def size(self) -> int:
        """Length of the leading axis of every array, without unit.

        size = 1 + count: the central run and the draws.

        Convention: the central run is draw 0.
        """
        return self.count + 1

    def how_often(self, impossible: Sequence[bool]) -> str:
        """Return in how many of the draws looked at something was impossible; nothing where no draw differs."""
        if len(impossible) == 1:
            return ""
        if impossible[0]:
            return " So it is in the central run already."
        return f" Found in {sum(impossible[1:]):,} of {self.count:,} {self.called}."

    def part(self, start: int, stop: int) -> Draws:
        """Return the draws from `start` to before `stop` behind a central run of their own.

        Laid end to end the parts are the whole set: a Latin hypercube stays one, and correlations hold over the whole.
        """
        part = Draws.__new__(Draws)
        part.count, part.seed = stop - start, self.seed
        part._whole, part._start = self._whole, self._start + start
        return part

    def probabilities(self, name: str) -> Array:
        """Return `count` probabilities in (0, 1) for the input called `name`, correlated as declared.

        u[i] = (stratum[i] + position within it) / count; see `impact.formulas.uncertainty.sampling`.

        Returns:
            u, (count,) [1].

        Reference: McKay, Beckman and Conover (1979), A comparison of three methods for selecting values of input
        variables in the analysis of output from a computer code, Technometrics 21(2), 239-245.
        """
        return self._whole.of(name, self._start, self._start + self.count)

    def drawn(self, name: str, span: Span, quantile: Callable[[Array], Array]) -> Array:
        """Return the central value and the draws of a distribution given by its quantile function.

        value[0] = central, value[i] = Q(u[i])

        Args:
            name: of the input.
            span: low, central and high value, any unit; with equal ends one value comes back.
            quantile: Q, maps probabilities [1] to values.

        Returns:
            (count + 1,) or (1,), in the unit of the range.

        Reference: inverse transform sampling; McKay, Beckman and Conover (1979).
        """
        low, central, high = span
        return np.array([central]) if low == high else np.concatenate([[central], quantile(self.probabilities(name))])


def span_of(low: float | None, central: float, high: float | None) -> Span:
    """Return low, central and high, in the unit of the input; where there is no range, all three are central."""
    return (central, central, central) if low is None or high is None else (low, central, high)


def within(span: Span, cut: tuple[float, float] | None) -> Span:
    """Return a range without what is cut off from the distribution.

    low' = max(low, cut low), high' = min(high, cut high)

    Args:
        span: low, central and high value, any unit.
        cut: lowest and highest value left in the distribution, same unit; None where nothing is cut off.

    Returns:
        Low', central and high', same unit; a value without a range stays as it is.

    Convention: elementary.

    Examples:
        >>> within((0.0, 5.0, 10.0), cut=(2.0, 20.0))
        (2.0, 5.0, 10.0)
    """
    low, central, high = span
    return span if cut is None or low == high else (max(low, cut[0]), central, min(high, cut[1]))
