"""Chosen points in place of draws: a row of a design says where on its range each input is; row 0 is the central run.

A design replaces `Draws`, so the code that runs a study evaluates it, too: one-at-a-time steps, grids and corners are
rows of one array and one run of the model.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from impact.core.arrays import Array
from impact.formulas.uncertainty.draws import Draws, Span

LOW, CENTRAL, HIGH = 0.0, 1.0, 2.0  # positions on a range
NOTHING: Mapping[str, Array] = MappingProxyType({})
NOT_HELD: Mapping[str, float] = MappingProxyType({})


def on_range(span: Span, positions: Array) -> Array:
    """Return the value at each position on a range: 0 low, 1 central, 2 high, linear between and beyond.

    value = low + (central - low) p for p < 1, else central + (high - central) (p - 1)

    The ends are met to the last bit: a range may end where an input has its bound.

    Args:
        span: low, central and high value, any unit.
        positions: p, any shape [1].

    Returns:
        value, in the shape of the positions, in the unit of the range.

    Convention: our own, because a range is seldom symmetric around its central value.

    Examples:
        >>> on_range((10.0, 20.0, 50.0), np.array([0.0, 0.5, 1.0, 1.5, 2.0])).tolist()
        [10.0, 15.0, 20.0, 35.0, 50.0]
    """
    low, central, high = span
    above = np.where(positions == HIGH, high, central + (high - central) * (positions - CENTRAL))
    return np.where(positions < CENTRAL, low + (central - low) * positions, above)


class Designed(Draws):
    """Points at which some inputs are elsewhere than at their central values.

    Args:
        count: number of points behind the central run.
        positions: position of an input on its range in each point, by input: 0 low, 1 central, 2 high. The ranges of
            all years move together.
        values: value of an input in each point, the same in all years; nan is the central one.
        chances: probability at which an input is in its distribution in each point, in (0, 1).
    """

    called = "runs in which single inputs are moved"

    def __init__(
        self,
        count: int,
        positions: Mapping[str, Array] = NOTHING,
        values: Mapping[str, Array] = NOTHING,
        chances: Mapping[str, Array] = NOTHING,
    ) -> None:
        super().__init__(count, seed=0)
        self._positions, self._values, self._chances = positions, values, chances

    def drawn(self, name: str, span: Span, quantile: Callable[[Array], Array]) -> Array:
        """Return the central value and the value in each point; one value where no point moves the input.

        value[0] = central; value[i] = as `values`, `positions` or `chances` say of point i

        Returns:
            (count + 1,) or (1,), in the unit of the range.

        Convention: our own; see `on_range`.
        """
        points, given = self._ranged(name, span, quantile), self._values.get(name)
        if given is not None:
            points = np.where(np.isnan(given), span[1] if points is None else points, given)
        if points is None:
            return np.array([span[1]])
        values = np.empty(len(points) + 1)
        values[0], values[1:] = span[1], points
        return values

    def _ranged(self, name: str, span: Span, quantile: Callable[[Array], Array]) -> Array | None:
        if span[0] == span[2]:
            return None
        if (positions := self._positions.get(name)) is not None:
            return on_range(span, positions)
        return quantile(self._chances[name]) if name in self._chances else None


class HeldDraws(Draws):
    """The same draws with some inputs held, in the central run too; all others as drawn.

    One value for all draws keeps small what rests on held inputs alone.

    Args:
        draws: of the scenario.
        values: at which inputs are held, by input.
        places: where on their ranges inputs are held, by input: 0 low, 1 central, 2 high. The ranges of all years are
            held alike.
    """

    def __init__(
        self, draws: Draws, values: Mapping[str, float] = NOT_HELD, places: Mapping[str, float] = NOT_HELD
    ) -> None:
        self.count, self.seed = draws.count, draws.seed
        self._draws, self._values, self._places = draws, values, places

    def part(self, start: int, stop: int) -> HeldDraws:
        """Return a part of the draws with the same inputs held."""
        return HeldDraws(self._draws.part(start, stop), self._values, self._places)

    def probabilities(self, name: str) -> Array:
        """Return the probabilities of an input as drawn.

        held u[i] = u[i], whatever inputs are held

        Returns:
            (count,) [1].

        Convention: our own, so that runs differ in the held inputs only (common random numbers).
        """
        return self._draws.probabilities(name)

    def drawn(self, name: str, span: Span, quantile: Callable[[Array], Array]) -> Array:
        """Return central value and draws; of an input that is held, one value for all.

        value = held, or on_range(span, place), where the input is held, else value[i] as drawn

        Returns:
            (count + 1,) or (1,), in the unit of the range.

        Convention: our own, so that runs differ in the held inputs only (common random numbers); see `on_range`.
        """
        if name in self._values:
            return np.array([self._values[name]])
        if name in self._places:
            return on_range(span, np.array([self._places[name]]))
        return self._draws.drawn(name, span, quantile)


def one_at_a_time(inputs: Sequence[int], steps: Sequence[float]) -> tuple[NDArray[np.int_], Array]:
    """Return points at which one input moves and all others are central: which input that is, and its position.

    points = inputs x steps; the steps of one input are consecutive

    Args:
        inputs: indices of the inputs to move.
        steps: positions each of them takes in turn [1].

    Returns:
        Input and position of each point, (inputs * steps,) each [1].

    Convention: elementary.

    Examples:
        >>> [each.tolist() for each in one_at_a_time([3, 5], [0.0, 2.0])]
        [[3, 3, 5, 5], [0.0, 2.0, 0.0, 2.0]]
    """
    return np.repeat(np.asarray(inputs, dtype=int), len(steps)), np.tile(np.asarray(steps, dtype=float), len(inputs))
