"""Shares that are parts of one whole."""

from collections.abc import Mapping

import numpy as np

from impact.core.arrays import Array, any_by_draw
from impact.core.errors import ImpossibleError

WHOLE = 1e-9  # by how much shares may miss one


def normalised_shares(drawn: Mapping[str, Array]) -> dict[str, Array]:
    """Return shares that sum to one in every draw: each as drawn, over their sum.

    s[i] = d[i] / sum(d)

    Shares that have ranges of their own are drawn independently, and their sum would no longer be all cars.

    Args:
        drawn: d, shares by name, (draws, years) each [1]; the central run, index 0, sums to one.

    Returns:
        s, by name, (draws, years) each [1].

    Raises:
        ImpossibleError: all of them are zero in some draw.

    Convention: our own: dividing by the sum leaves the ratios between shares as drawn.

    Examples:
        >>> shares = normalised_shares({"sedan": np.array([[0.5], [0.5]]), "van": np.array([[0.5], [0.75]])})
        >>> shares["van"].tolist()
        [[0.5], [0.6]]
    """
    whole = sum(drawn.values(), np.zeros((1, 1)))
    if (none := whole <= 0).any():
        raise ImpossibleError("the shares are all zero at once. Raise the low end of one.", any_by_draw(none))
    if len(whole) == 1:
        return dict(drawn)  # no draw differs from the central run, which sums to one but for the last bit
    return {name: share / whole for name, share in drawn.items()}


def remaining_share(name: str, *shares: Array) -> Array:
    """Return what the shares leave of one.

    r = 1 - sum_k s_k

    Args:
        name: of the remainder, for the message.
        shares: s_k [1], of shapes that broadcast.

    Returns:
        r, the broadcast shape [1], not below zero.

    Raises:
        ImpossibleError: the shares exceed one in some draw.

    Convention: an accounting identity.

    Examples:
        >>> remaining_share("petrol", np.array([0.5]), np.array([0.25])).tolist()
        [0.25]
    """
    left = 1 - sum(shares, np.zeros(1))
    if (over := left < -1e-12).any():
        raise ImpossibleError(
            f"shares exceed one by {-left.min():.2g}: nothing is left for '{name}'. Lower one.",
            any_by_draw(over),
        )
    return np.maximum(left, 0)


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
