"""Indirect and induced effects of spending in a domestic input-output model."""

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


def indirect_jobs(
    chain: SupplyChain, per_output: Array, demand: Demand, left: Array, intensity: Array | None = None
) -> Array:
    """Return the jobs in all rounds of supply of a demand, its sellers included.

    J = p (e' L f + (i - 1) e_k x_k), with x_k = (L f)_k

    The project is no sector of the table: its own staff are the direct jobs, and all who sell to it are indirect. The
    second term is there where those who supply it in sector k need more labour for a unit of output than k does.

    Args:
        chain: L, (n, n), and k.
        per_output: e, jobs per unit of output at prices of the table [persons/money], (n,).
        demand: f, bought at home, at prices of the table [money/yr], (draws, years, n).
        left: p, job coefficients of the year over those of the table [1], (draws, years).
        intensity: i, labour of suppliers in sector k over that of the sector [1], (draws, 1); None for one.

    Returns:
        J [persons], (draws, years).

    Reference: Miller and Blair (2009), sections 2.2 and 6.2.2. The second term is our own, because makers of parts
    employ more people per unit of output than the sector that contains the final assembly.

    Examples:
        >>> import numpy as np
        >>> L = np.array([[1.0, 0.5], [0.0, 1.0]])
        >>> chain = SupplyChain(L, sector=0, own_change=np.zeros(1))
        >>> indirect_jobs(chain, np.array([0.2, 0.1]), np.array([[[0.0, 100.0]]]), left=np.array([[0.5]])).tolist()
        [[10.0]]
    """
    jobs = chain.effect(per_output, demand)
    if intensity is not None:
        jobs = jobs + (intensity - 1) * per_output[chain.sector] * chain.output_of_sector(demand)
    return jobs * left


def sellers_and_suppliers(chain: SupplyChain, per_output: Array, demand: Array) -> tuple[Array, Array]:
    """Return what a demand sets off in the sectors that sell it, and in all rounds of their supply without them.

    direct = e' f, indirect = e' L f - e' f

    Building is counted in this way: who builds is direct, who supplies the builders is indirect.

    Args:
        chain: L, (n, n).
        per_output: e, effect per unit of output [persons/money], (n,).
        demand: f, bought at home, at prices of the table [money], (draws, n) or (n,).

    Returns:
        Both [persons], (draws,).

    Reference: Miller and Blair (2009), section 6.2.2.

    Examples:
        >>> import numpy as np
        >>> chain = SupplyChain(np.array([[1.0, 0.5], [0.0, 1.0]]), sector=0, own_change=np.zeros(1))
        >>> direct, indirect = sellers_and_suppliers(chain, np.array([0.2, 0.1]), np.array([[0.0, 100.0]]))
        >>> direct.tolist(), indirect.tolist()
        ([10.0], [10.0])
    """
    direct: Array = demand @ per_output
    return direct, chain.effect(per_output, demand) - direct


def first_round_spending(chain: SupplyChain, wages: Array, demand: Demand, spent: Array) -> Array:
    """Return what the people who supply a demand spend of their wages, before it comes back to others.

    h = s w' L f

    Args:
        chain: L, (n, n).
        wages: w, per unit of output [1], (n,).
        demand: f, a unit spent at home [1], (n,).
        spent: s, spending at basic prices out of a gross wage [1], (draws,).

    Returns:
        h [1], (draws,).

    Reference: Miller and Blair (2009), section 2.5; the share spent is our own addition.
    """
    return chain.effect(wages, demand) * spent


def all_rounds(chain: SupplyChain, per_output: Array, demand: Demand, spending: Array, per_spending: Array) -> Array:
    """Return the indirect and induced effect of a unit spent at home.

    m = v' L f + h r

    Args:
        chain: L, (n, n).
        per_output: v, effect per unit of output, (n,).
        demand: f, a unit spent at home [1], (n,).
        spending: h of `first_round_spending` [1], (draws,).
        per_spending: r, effect of a unit of first-round spending in all rounds, in the unit of v, (draws,).

    Returns:
        m, in the unit of v, (draws,).

    Reference: Miller and Blair (2009), section 6.2 (Type II multipliers).
    """
    return chain.effect(per_output, demand) + spending * per_spending
