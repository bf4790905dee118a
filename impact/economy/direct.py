"""Direct and indirect effects of what is bought: the sellers themselves, and all who supply them."""

from __future__ import annotations

from impact.arrays import Array


def direct_and_indirect(per_output: Array, inverse: Array, demand: Array) -> tuple[Array, Array]:
    """Return effects in the sectors that sell, and in all rounds of their supply chain without them.

    D = e f and N = e L f - e f, with effect per unit of output e, Leontief inverse L and domestic demand f. All money
    is in one unit.

    Args:
        per_output: e, (n,) [unit of the effect per money].
        inverse: L, (n, n) [1].
        demand: f, (..., n) [money].

    Returns:
        D and N, (...,) each [unit of the effect].

    Reference: Miller and Blair (2009), Input-Output Analysis, 2nd ed., section 6.2.

    Example:
        >>> import numpy as np
        >>> L = np.array([[1.0, 0.5], [0.0, 1.0]])
        >>> direct, indirect = direct_and_indirect(np.array([0.2, 0.1]), L, np.array([0.0, 100.0]))
        >>> direct.item(), indirect.item()
        (10.0, 10.0)
    """
    direct: Array = demand @ per_output
    everything: Array = demand @ (per_output @ inverse)
    return direct, everything - direct
