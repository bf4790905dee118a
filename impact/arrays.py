"""The one kind of array that the arithmetic works on."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Array: TypeAlias = NDArray[np.float64]


def any_by_draw(found: NDArray[np.bool_]) -> list[bool]:
    """Return for each index of the leading axis, the draws, whether anything was found in it."""
    each: list[bool] = found.reshape(len(found), -1).max(axis=1).tolist()
    return each
