"""The one kind of array that the arithmetic works on."""

from collections.abc import Iterable
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Array: TypeAlias = NDArray[np.float64]

NOTHING: Array = np.zeros((1, 1))  # zero in every draw and year
NOTHING.flags.writeable = False


def total(parts: Iterable[Array]) -> Array:
    """Return the sum of arrays that broadcast to (draws, years); zero where there are none."""
    return sum(parts, NOTHING)


def any_by_draw(found: NDArray[np.bool_]) -> list[bool]:
    """Return for each index of the leading axis, the draws, whether anything was found in it."""
    each: list[bool] = found.reshape(len(found), -1).max(axis=1).tolist()
    return each


def running_sum(values: Array) -> Array:
    """Return the sum of a series from its start to each year, shape of `values` (draws, years)."""
    return np.cumsum(values, axis=1)
