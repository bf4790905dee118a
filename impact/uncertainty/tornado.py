"""Which points to look at: one input at a time, and corners of all ranges."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from impact.arrays import Array


def one_at_a_time(inputs: Sequence[int], steps: Sequence[float]) -> tuple[NDArray[np.int_], Array]:
    """Return points at which one input moves and all others are central: which input that is, and its position.

    points = inputs x steps; the steps of one input are consecutive

    Args:
        inputs: indices of the inputs to move.
        steps: positions each of them takes in turn [1].

    Returns:
        Input and position of each point, (inputs * steps,) each [1].

    Convention: elementary.

    Example:
        >>> [each.tolist() for each in one_at_a_time([3, 5], [0.0, 2.0])]
        [[3, 3, 5, 5], [0.0, 2.0, 0.0, 2.0]]
    """
    return np.repeat(np.asarray(inputs, dtype=int), len(steps)), np.tile(np.asarray(steps, dtype=float), len(inputs))


def corners(inputs: int, low: float, high: float, count: int, seed: int) -> Array:
    """Return the corners all-low and all-high and `count` random ones.

    x[c, i] = low + (high - low) b[c, i], with b zero or one

    Args:
        inputs: number of inputs.
        low: position of the low end [1].
        high: position of the high end [1].
        count: number of random corners.
        seed: of the random corners.

    Returns:
        x, (count + 2, inputs) [1].

    Convention: our own sample, because all 2^inputs corners are too many.

    Example:
        >>> corners(inputs=2, low=0.0, high=2.0, count=0, seed=1).tolist()
        [[0.0, 0.0], [2.0, 2.0]]
    """
    random = np.random.default_rng(seed).integers(0, 2, (count, inputs))
    ends = np.concatenate([np.zeros((1, inputs)), np.ones((1, inputs)), random])
    return low + (high - low) * ends
