"""Methane lost between the gas field and the user."""

from __future__ import annotations

from impact.arrays import Array


def lost_methane(loss: Array) -> Array:
    """Return the gas lost per unit of gas delivered.

    lost = L / (1 - L)

    Args:
        loss: L, share of the gas produced that is lost between the field and the user [1], any shape.

    Returns:
        lost, same shape [1].

    Convention: an accounting identity: delivered = (1 - L) produced.

    Example:
        >>> import numpy as np
        >>> lost_methane(np.array([0.2])).tolist()
        [0.25]
    """
    return loss / (1 - loss)
