"""Chosen points in place of draws: each row of a design says where the inputs stand, row 0 is the central run.

A design takes the place of `Draws`, so the code that runs a study evaluates it, too: one-at-a-time steps, grids,
corners and the points of variance-based indices are rows of one array and one run of the model.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from impact.arrays import Array
from impact.uncertainty.draws import Draws, Span

LOW, CENTRAL, HIGH = 0.0, 1.0, 2.0  # places on a range


def at(span: Span, places: Array) -> Array:
    """Return the value at each place of a range: 0 low, 1 central, 2 high, linear between."""
    low, central, high = span
    return np.where(places < CENTRAL, low + (central - low) * places, central + (high - central) * (places - CENTRAL))


class Placed(Draws):
    """Points by their places on the ranges of the inputs, or by values; other inputs are central.

    Args:
        names: inputs with a place. places: points x inputs, 0 low, 1 central, 2 high, linear between.
        values: inputs that take a value in each point, the same in all years; their ranges do not matter.
    """

    def __init__(self, names: Sequence[str], places: Array, values: Mapping[str, Array] | None = None) -> None:
        super().__init__(len(places), seed=0)
        moved = (places != CENTRAL).any(axis=0)
        self._places = {name: column for name, column, moves in zip(names, places.T, moved, strict=True) if moves}
        self._values = dict(values or {})

    def drawn(self, name: str, span: Span, quantile: Callable[[Array], Array]) -> Array:
        """Return the central value and the value in each point; one value where no point moves the input."""
        if name in self._values:
            return np.concatenate([[span[1]], self._values[name]])
        if name not in self._places or span[0] == span[2]:
            return np.array([span[1]])
        return np.concatenate([[span[1]], at(span, self._places[name])])


class Sampled(Draws):
    """Points by probabilities of some inputs; other inputs are central.

    Args:
        names: inputs that vary. chances: points x inputs, in (0, 1).
    """

    def __init__(self, names: Sequence[str], chances: Array) -> None:
        super().__init__(len(chances), seed=0)
        self._chances = dict(zip(names, chances.T, strict=True))

    def drawn(self, name: str, span: Span, quantile: Callable[[Array], Array]) -> Array:
        """Return the central value and the quantile in each point; one value where the input does not vary."""
        if name not in self._chances or span[0] == span[2]:
            return np.array([span[1]])
        return np.concatenate([[span[1]], quantile(self._chances[name])])
