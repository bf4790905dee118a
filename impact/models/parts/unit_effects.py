"""What a unit spent on the products of one sector sets off, for goods that give way and for what is bought instead."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from impact.arrays import Array
from impact.economy.unit_effects import all_rounds, first_round_spending
from impact.models.nation import Households, Nation
from impact.models.parts.rates import Rates
from impact.models.parts.taxes import per_demand


@dataclass(frozen=True)
class UnitEffects:
    """Effects of a unit of money, in all rounds of supply and through wages spent.

    Attributes:
        jobs: [persons], (draws, years).
        gva, tax, imports: per unit, (draws, 1).
    """

    jobs: Array
    gva: Array
    tax: Array
    imports: Array


def unit_effects(
    country: Nation, households: Households, rates: Rates, demand: Array, real: Array, price: Array | float = 1.0
) -> UnitEffects:
    """Return what a unit spent at home sets off.

    Args:
        country: its table.
        households: what a unit that they spend sets off.
        rates: of tax.
        demand: the unit by product, as far as it is bought at home, (n,).
        real: the same at prices of the table, which jobs go with.
        price: of a unit of `demand` in the money of the result, (draws, 1).
    """
    chain = country.chain
    spent = first_round_spending(chain, country.wages, demand, households.spent)
    jobs = chain.effect(country.jobs, real)[:, None] + price * (spent * households.jobs)[:, None]
    return UnitEffects(
        jobs=jobs * country.drift,
        gva=price * all_rounds(chain, country.gva, demand, spent, households.gva)[:, None],
        tax=price * per_demand(country, households, demand, rates),
        imports=price * (country.imports_of(demand) + spent * households.imports)[:, None],
    )


def of_sector(country: Nation, code: str) -> Array:
    """Return a unit spent on one sector at home, (n,)."""
    demand = np.zeros(len(country))
    demand[country.table.position(code)] = 1.0
    return demand
