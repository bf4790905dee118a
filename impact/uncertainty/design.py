"""Chosen points in place of draws: each row of a design says where the inputs stand, row 0 is the central run.

A design takes the place of `Draws`, so the code that runs a study evaluates it, too: one-at-a-time steps, grids,
corners and the points of variance-based indices are rows of one array and one run of the model.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np

from impact.arrays import Array
from impact.uncertainty.draws import Draws, Span

LOW, CENTRAL, HIGH = 0.0, 1.0, 2.0  # places on a range
NOTHING: Mapping[str, Array] = MappingProxyType({})


def at(span: Span, places: Array) -> Array:
    """Return the value at each place of a range: 0 low, 1 central, 2 high, linear between and beyond.

    The ends are met to the last bit: a range may end where an input has its bound.
    """
    low, central, high = span
    above = np.where(places == HIGH, high, central + (high - central) * (places - CENTRAL))
    return np.where(places < CENTRAL, low + (central - low) * places, above)


class Designed(Draws):
    """Points at which some inputs stand elsewhere than at their central values.

    Args:
        count: number of points behind the central run.
        places: place of an input on its range in each point, by input: 0 low, 1 central, 2 high. The ranges of all
            years move together.
        values: value of an input in each point, the same in all years; nan is the central one.
        chances: probability at which an input stands in its distribution in each point, in (0, 1).
    """

    called = "runs in which single inputs are moved"

    def __init__(
        self,
        count: int,
        places: Mapping[str, Array] = NOTHING,
        values: Mapping[str, Array] = NOTHING,
        chances: Mapping[str, Array] = NOTHING,
    ) -> None:
        super().__init__(count, seed=0)
        self._places, self._values, self._chances = places, values, chances

    def drawn(self, name: str, span: Span, quantile: Callable[[Array], Array]) -> Array:
        """Return the central value and the value in each point; one value where no point moves the input."""
        values = np.concatenate([[span[1]], self._ranged(name, span, quantile)])
        if name in self._values:
            given = self._values[name]
            return np.concatenate([values[:1], np.where(np.isnan(given), values[1:], given)])
        return values

    def _ranged(self, name: str, span: Span, quantile: Callable[[Array], Array]) -> Array:
        if span[0] == span[2] or not (name in self._places or name in self._chances):
            return np.full(1 if name in self._values else 0, span[1])
        return at(span, self._places[name]) if name in self._places else quantile(self._chances[name])
