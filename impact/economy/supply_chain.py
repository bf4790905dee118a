"""What spending at home sets off: indirect and induced effects in a domestic input-output model.

One matrix serves all draws. Two inputs that vary by draw, the domestic share of what a sector buys from itself and
the spending of households, enter as a rank-one update and as a geometric series, so no system is solved for each draw.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Any, Protocol

import numpy as np

from impact.core.arrays import Array
from impact.core.errors import ImpactError


class Demand(Protocol):
    """Demand by product: an array whose last axis is products, or what can be summed over products like one."""

    def __matmul__(self, weights: Array, /) -> Any:
        """Return the sum over products with a weight each."""


@dataclass(frozen=True)
class SupplyChain:
    """A domestic Leontief model in which the coefficient of one sector on itself may vary.

    When the coefficient of sector k on itself rises by d, the inverse becomes

    L' = L + f L e_k e_k' L, with f = d / (1 - d L[k, k]) and e_k the k-th unit vector.

    Attributes:
        inverse: L of the table as it is, (n, n) [1].
        sector: k.
        own_change: d, change of the domestic coefficient A[k, k], (draws,) [1].

    Reference: Sherman and Morrison (1950), Annals of Mathematical Statistics 21(1), 124-127; Miller and Blair (2009),
    Input-Output Analysis, 2nd ed., section 12.3.
    """

    inverse: Array
    sector: int
    own_change: Array

    @cached_property
    def _factor(self) -> Array:
        return self.own_change / (1 - self.own_change * self.inverse[self.sector, self.sector])

    def output_of_sector(self, demand: Demand) -> Array:
        """Return the output of sector k that a demand sets off, in all rounds.

        x[k] = (L f)[k] (1 + f_d L[k, k]), with demand f and the update factor f_d of the class.

        Args:
            demand: f, (draws, ..., n) or (n,) [money].

        Returns:
            x[k], (draws, ...) [money].
        """
        k = self.sector
        base: Array = demand @ self.inverse[k]
        return base * _beside(1 + self._factor * self.inverse[k, k], base)

    def effect(self, per_output: Array, demand: Demand) -> Array:
        """Return coefficients times the output that a demand sets off.

        E = e' L' f, with effect per unit of output e and demand f.

        Args:
            per_output: e, of each sector, (n,) [unit of the effect per money].
            demand: f, (draws, ..., n) or (n,) [money].

        Returns:
            E, (draws, ...) [unit of the effect]; (draws,) for one demand vector.

        Examples:
            >>> import numpy as np
            >>> chain = SupplyChain(np.array([[1.0, 0.5], [0.0, 1.0]]), sector=0, own_change=np.array([0.0, 0.5]))
            >>> chain.effect(np.array([1.0, 0.0]), np.array([0.0, 10.0])).tolist()
            [5.0, 10.0]
        """
        rows = per_output @ self.inverse
        if not self.own_change.any():
            as_it_is = np.asarray(demand @ rows)
            return as_it_is if as_it_is.ndim else np.full(self.own_change.shape, as_it_is)
        base: Array = demand @ rows
        through: Array = demand @ self.inverse[self.sector] * rows[self.sector]
        return base + _beside(self._factor, through) * through

    def effect_by_sector(self, per_output: Array, demand: Demand) -> Array:
        """Return the effect in each sector: what `effect` sums.

        E[i] = e[i] (L' f)[i]

        Args:
            per_output: e, of each sector, (n,) [unit of the effect per money].
            demand: f, (draws, ..., n) or (n,) [money].

        Returns:
            E[i], (draws, ..., n) [unit of the effect].
        """
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
        spent: s, share of gross wages spent [1], (draws,).
        wages_per_spending: w, wages earned in all sectors per unit that households spend [1], (draws,).

    Returns:
        (draws,) [1].

    Raises:
        ImpactError: the series does not converge, because a round returns as much as it spends.

    Reference: the closed model of Miller and Blair (2009), section 2.5, as a power series (section 2.4).

    Examples:
        >>> import numpy as np
        >>> spending_loop(np.array([0.5]), np.array([0.4])).tolist()
        [1.25]
    """
    back = spent * wages_per_spending
    if (back >= 1).any():
        raise ImpactError(
            f"Households would earn {back.max():.2f} of each unit they spend, so the induced effect has no end. "
            "Check the wage and household columns of the table."
        )
    return 1 / (1 - back)


def consumption_basket(consumption: Array, at_home: Array) -> Array:
    """Return what a unit of household spending buys at home, by sector.

    c[i] = h[i] C[i] / sum(C); it sums to less than one by the imported part.

    Args:
        consumption: C, household consumption, domestic and imported, (n,) [money].
        at_home: h, part of each product that is bought at home, (n,) [1].

    Returns:
        c, (n,) [1].

    Reference: the household column of Miller and Blair (2009), section 2.5, over consumption.

    Examples:
        >>> import numpy as np
        >>> consumption_basket(np.array([60.0, 40.0]), np.array([0.5, 1.0])).tolist()
        [0.3, 0.4]
    """
    return at_home * consumption / consumption.sum()


def productivity_factor(rate: Array, years: Array, base_year: int) -> Array:
    """Return the factor by which jobs per unit of output have fallen since the year of the table.

    f[y] = (1 - q)^(y - y0)

    Args:
        rate: q, yearly growth of labour productivity [1/yr], (draws,).
        years: y, calendar years, (years,).
        base_year: y0, year of the table.

    Returns:
        f, (draws, years) [1].

    Convention: our own, one constant rate for all sectors, because forecasts by sector are rarely published.

    Examples:
        >>> import numpy as np
        >>> productivity_factor(np.array([0.1]), np.array([2022.0, 2024.0]), 2022).round(6).tolist()
        [[1.0, 0.81]]
    """
    return (1 - rate[:, None]) ** (years - base_year)
