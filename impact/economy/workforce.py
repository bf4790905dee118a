"""People by group out of shares of a whole."""

from __future__ import annotations

import numpy as np

from impact.arrays import Array

WHOLE = 1e-9  # by how much shares may miss one


def shares_of_whole(shares: Array) -> Array:
    """Return shares that fit into one whole in every draw.

    s'_g = s_g / max(1, sum_g s_g); where the central shares make the whole, s'_g = s_g / sum_g s_g, so that they make
    it in every draw. Central shares stay as they are.

    Args:
        shares: of the groups [1], (groups, draws); draw 0 is the central run, whose sum is at most one.

    Returns:
        Shares [1], of the same shape.

    Convention: parts of a whole drawn one by one are brought back to it by a common factor (closure of a composition).

    >>> shares_of_whole(np.array([[0.6, 0.9], [0.4, 0.3]])).tolist()
    [[0.6, 0.75], [0.4, 0.25]]
    """
    whole = shares.sum(axis=0)
    complete = abs(whole[0] - 1) <= WHOLE
    divisor = np.where(whole > 0, whole, 1.0) if complete else np.maximum(whole, 1.0)
    divisor[0] = 1.0
    result: Array = shares / divisor
    return result
