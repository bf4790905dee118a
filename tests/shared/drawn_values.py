"""The values of an input in a set of draws, as the models ask for them."""

from impact.core.arrays import Array
from impact.formulas.uncertainty.distributions import QUANTILES
from impact.formulas.uncertainty.draws import Draws, span_of


def drawn(
    draws: Draws, name: str, central: float, low: float | None, high: float | None, distribution: str = "triangular"
) -> Array:
    """Return the central value and the draws of an input with a range, or with none."""
    span = span_of(low, central, high)
    return draws.drawn(name, span, lambda u: QUANTILES[distribution](u, *span))
