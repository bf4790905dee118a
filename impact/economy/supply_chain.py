"""What spending at home sets off: indirect and induced effects in a domestic input-output model.

One matrix serves all draws. Two inputs that vary by draw, the domestic share of what a sector buys from itself and
the spending of households, enter as a rank-one update and as a geometric series, so no system is solved per draw.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

from impact.arrays import Array
from impact.errors import ImpactError


class Demand(Protocol):
    """Demand by product: an array whose last axis is products, or what can be summed over products like one."""

    def __matmul__(self, weights: Array, /) -> Any:
        """Return the sum over products with a weight each."""


@dataclass(frozen=True)
class SupplyChain:
    """A domestic Leontief model with one own coefficient that may vary.

    L' = L + f L e_k e_k' L with f = d / (1 - d L[k,k]) is the inverse when the own coefficient of sector k rises by
    d (Sherman and Morrison; Miller and Blair 2009, section 12.3 on changed coefficients).

    Attributes:
        inverse: L of the table as it is, (n, n).
        sector: k.
        own_change: d, change of the domestic coefficient A[k, k], (draws,).
    """

    inverse: Array
    sector: int
    own_change: Array

    @property
    def _factor(self) -> Array:
        return self.own_change / (1 - self.own_change * self.inverse[self.sector, self.sector])

    def output_of_sector(self, demand: Demand) -> Array:
        """Return the output of sector k that a demand sets off, in all rounds.

        Args:
            demand: (draws, ..., n) or (n,).

        Returns:
            (draws, ...).
        """
        k = self.sector
        base: Array = demand @ self.inverse[k]
        return base * _beside(1 + self._factor * self.inverse[k, k], base)

    def effect(self, per_output: Array, demand: Demand) -> Array:
        """Return coefficients times the output that a demand sets off, per_output' L' demand.

        Args:
            per_output: effect per unit of output of each sector, (n,).
            demand: (draws, ..., n) or (n,).

        Returns:
            (draws, ...); (draws,) for one demand vector.
        """
        rows = per_output @ self.inverse
        base: Array = demand @ rows
        through: Array = demand @ self.inverse[self.sector] * rows[self.sector]
        return base + _beside(self._factor, through) * through

    def effect_by_sector(self, per_output: Array, demand: Demand) -> Array:
        """Return the effect in each sector, (draws, ..., n): what `effect` sums."""
        output: Array = demand @ self.inverse.T
        through: Array = demand @ self.inverse[self.sector]
        extra = (_beside(self._factor, through) * through)[..., None] * self.inverse[:, self.sector]
        return (output + extra) * per_output


def _beside(per_draw: Array, other: Array) -> Array:
    """Give an array over draws the trailing axes of another."""
    return per_draw.reshape(per_draw.shape + (1,) * max(other.ndim - 1, 0))


def spending_loop(spent: Array, wages_per_spending: Array) -> Array:
    """Return all household spending per unit of first-round spending.

    1 + s w + (s w)^2 + ... = 1 / (1 - s w): part of each round comes back as wages and is spent again.

    Args:
        spent: share of gross wages spent [1], (draws,).
        wages_per_spending: wages earned in all sectors per unit that households spend [1], (draws,).

    Raises:
        ImpactError: the loop does not converge, because a round returns as much as it spends.
    """
    back = spent * wages_per_spending
    if (back >= 1).any():
        raise ImpactError(
            f"Households would earn {back.max():.2f} of each unit they spend, so the induced effect has no end. "
            "Check the wage and household columns of the table."
        )
    return 1 / (1 - back)


def consumption_basket(consumption: Array, import_shares: Array) -> Array:
    """Return what a unit of household spending buys at home, by sector.

    c[i] = (1 - mu[i]) C[i] / sum(C); it sums to less than one by the imported part.
    """
    return (1 - import_shares) * consumption / consumption.sum()


def falling(rate: Array, years: Array, base_year: int) -> Array:
    """Return the factor by which job coefficients have fallen since the table's year.

    (1 - q)^(year - base year), shape (draws, years).
    """
    return (1 - rate[:, None]) ** (years - base_year)
