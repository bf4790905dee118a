"""Fuel sold as a blend of petrol and ethanol."""

from __future__ import annotations

from impact.arrays import Array


def blended(in_petrol: Array, alone: Array, for_a_litre: Array) -> tuple[Array, Array]:
    """Return litres of petrol and of ethanol for each litre of petrol as sold that cars would burn.

    petrol = (1 - h) (1 - b) and ethanol = (1 - h) b + h k

    Args:
        in_petrol: b, ethanol in what is sold as petrol, by volume [1], (draws,).
        alone: h, share of the distance driven on ethanol alone [1], (draws,).
        for_a_litre: k, litres of ethanol in place of one litre of petrol as sold [1], (draws,).

    Returns:
        Both [L/L], (draws,).

    Convention: our own; cars go as far on the blend as their fuel use says, and on ethanol alone with k times the
    litres.

    Example:
        >>> import numpy as np
        >>> one = lambda value: np.array([value])
        >>> [part.item() for part in blended(one(0.25), alone=one(0.5), for_a_litre=one(1.5))]
        [0.375, 0.875]
    """
    return (1 - alone) * (1 - in_petrol), (1 - alone) * in_petrol + alone * for_a_litre
