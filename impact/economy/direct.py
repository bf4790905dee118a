"""Direct and indirect effects of what is bought: the sellers themselves, and all who supply them."""

from __future__ import annotations

from impact.arrays import Array


def direct_and_indirect(per_output: Array, inverse: Array, demand: Array) -> tuple[Array, Array]:
    """Return effects in the sectors that sell, and in all rounds of their supply without them.

    Args:
        per_output: effect per unit of output, (n,). inverse: L, (n, n). demand: domestic demand, (..., n).

    Returns:
        e f and e L f - e f, (...).
    """
    direct: Array = demand @ per_output
    everything: Array = demand @ (per_output @ inverse)
    return direct, everything - direct
