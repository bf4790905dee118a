"""Which points to look at: one input at a time, and corners of all ranges."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from impact.arrays import Array


def one_at_a_time(inputs: Sequence[int], steps: Sequence[float]) -> tuple[NDArray[np.int_], Array]:
    """Return, for points at which one input moves and all others are central, which input that is and where it stands.

    Args:
        inputs: inputs to move. steps: places each of them takes in turn.

    Returns:
        Input and place of each point, (inputs * steps,); the steps of one input lie behind each other.
    """
    return np.repeat(np.asarray(inputs, dtype=int), len(steps)), np.tile(np.asarray(steps, dtype=float), len(inputs))


def corners(inputs: int, low: float, high: float, count: int, seed: int) -> Array:
    """Return the corners all-low and all-high and `count` random ones, (count + 2, inputs)."""
    random = np.random.default_rng(seed).integers(0, 2, (count, inputs))
    ends = np.concatenate([np.zeros((1, inputs)), np.ones((1, inputs)), random])
    return low + (high - low) * ends
