"""Shares of cars that are parts of one whole."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from impact.arrays import Array, any_by_draw
from impact.errors import ImpossibleError


def parts_of_one(drawn: Mapping[str, Array]) -> dict[str, Array]:
    """Return shares that sum to one in every draw: each as drawn, over their sum.

    s[i] = d[i] / sum(d)

    Shares with ranges of their own are drawn apart, and apart they would build cars that do not exist.

    Args:
        drawn: shares [1], (draws, years) each; the central run, index 0, sums to one.

    Raises:
        ImpossibleError: nothing is left of any of them in some draw.
    """
    whole = sum(drawn.values(), np.zeros((1, 1)))
    if (none := whole <= 0).any():
        raise ImpossibleError("the shares are all zero at once. Raise the low end of one.", any_by_draw(none))
    if len(whole) == 1:
        return dict(drawn)  # no draw differs from the central run, which sums to one but for the last bit
    return {name: share / whole for name, share in drawn.items()}
