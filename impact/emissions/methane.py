"""Methane lost between the gas field and the user."""

from __future__ import annotations

from impact.arrays import Array


def lost_methane(loss: Array) -> Array:
    """Return the gas lost per unit of gas delivered.

    lost = L / (1 - L), with L the share of the gas produced that is lost.
    """
    return loss / (1 - loss)
