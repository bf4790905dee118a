"""What a unit spent at home sets off: on goods that give way, on what is bought instead, and by the state."""

from dataclasses import dataclass, replace

import numpy as np

from impact.core.arrays import NOTHING, Array
from impact.formulas.economy.supply_chain import Demand, all_rounds, first_round_spending
from impact.models.inputs import Inputs
from impact.models.nation import Households, Nation
from impact.models.parts.flows import ByName
from impact.models.parts.rates import Rates
from impact.models.parts.taxes import by_base, per_demand, scaled

GOVERNMENT = "fd_government"
NO_COLUMN = f"the national table has no column of what the state buys ('{GOVERNMENT}' in final_use.csv)"


@dataclass(frozen=True)
class UnitEffects:
    """Effects of a unit of money, in all rounds of supply and through wages spent.

    Attributes:
        jobs: [persons], (draws, years).
        gva, imports: per unit, (draws, 1).
        taxes: named ones per unit by name, (draws, 1).
        wages: of residents, per unit, (draws, 1).
        product_taxes: net taxes on what its makers and their suppliers buy, without wages spent, (draws, 1); zero where
            the table does not hold them.
    """

    jobs: Array
    gva: Array
    taxes: ByName
    imports: Array
    wages: Array
    product_taxes: Array


def unit_effects(
    country: Nation, households: Households, rates: Rates, demand: Array, real: Array, price: Array | float = 1.0
) -> UnitEffects:
    """Return what a unit spent at home sets off.

    Args:
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
        taxes=scaled(per_demand(country, households, demand, rates), price),
        imports=price * (country.imports_of(demand) + spent * households.imports)[:, None],
        wages=price * all_rounds(chain, country.wages, demand, spent, households.wages)[:, None],
        product_taxes=price * product_taxes_of(country, demand),
    )


def product_taxes_of(country: Nation, demand: Demand) -> Array:
    """Return net taxes on what the makers of a demand and their suppliers buy; zero where the table lacks them."""
    if country.taxes is None:
        return NOTHING
    return country.made(country.taxes, demand)


def final_use(country: Nation, column: str) -> Array:
    """Return what a unit of a column of final use buys at home by sector, (n,); the rest of the unit is imported.

    s[i] = h[i] max(f[i], 0) / sum(max(f, 0)), with the part h of product i bought at home, one where the table holds
    products of the country alone.
    """
    bought = np.maximum(country.table.final_use[column], 0.0)
    shares: Array = bought / bought.sum()
    return shares if country.table.flows == "domestic" else shares * country.own


def unit_of_state(inputs: Inputs, country: Nation, households: Households, rates: Rates) -> UnitEffects | None:
    """Return what a unit that the state spends sets off in all rounds; None where the table has no column of it."""
    if inputs.stand_in is not None:
        unknown = np.full((1, 1), np.nan)
        return UnitEffects(unknown, unknown, by_base(rates, unknown, unknown, unknown), *[unknown] * 3)
    if GOVERNMENT not in country.table.final_use:
        return None
    demand = final_use(country, GOVERNMENT)
    found = unit_effects(country, households, rates, demand, country.real(demand))
    return replace(found, imports=found.imports + 1 - demand.sum())


def of_sector(country: Nation, code: str) -> Array:
    """Return a unit spent on one sector at home, (n,)."""
    demand = np.zeros(len(country))
    demand[country.table.position(code)] = 1.0
    return demand
