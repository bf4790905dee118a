"""Piecewise linear functions of one variable that share their knots, looked up once for all of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from impact.core.arrays import Array


@dataclass(frozen=True)
class KnotPosition:
    """Where values lie between the knots of piecewise linear functions, found once for all such functions.

    Attributes:
        before: index of the knot before it, any shape.
        part: fraction of the way from there to the next knot [1], of the same shape.
    """

    before: NDArray[np.intp]
    part: Array

    @classmethod
    def of(cls, value: Array, knots: Array) -> KnotPosition:
        """Return where values lie between knots.

        value = knots[before] + part (knots[before + 1] - knots[before])

        Args:
            value: any shape, any unit.
            knots: value at each knot, ascending, two or more, (knots,), same unit.

        Returns:
            before and part [1], in the shape of the value.

        Convention: linear interpolation.
        """
        position = np.interp(value, knots, np.arange(float(len(knots))))
        before = np.minimum(position.astype(np.intp), len(knots) - 2)
        return cls(before, position - before)

    def __getitem__(self, some: tuple[slice, list[int]]) -> KnotPosition:
        return KnotPosition(self.before[some], self.part[some])

    def interpolate(self, values: Array) -> Array:
        """Return a piecewise linear function at these positions, given its values at the knots.

        f = f[before] + part (f[before + 1] - f[before])

        Args:
            values: f at each knot, (knots, ...), any unit.

        Returns:
            f, (*shape of the position, ...), same unit.

        Convention: linear interpolation.

        Examples:
            >>> position = KnotPosition.of(np.array([0.5, 3.0]), np.array([0.0, 1.0, 5.0]))
            >>> position.interpolate(np.array([0.0, 10.0, 30.0])).tolist()
            [5.0, 20.0]
        """
        part = self.part.reshape(self.part.shape + (1,) * (values.ndim - 1))
        return values.take(self.before, axis=0) + part * np.diff(values, axis=0).take(self.before, axis=0)
