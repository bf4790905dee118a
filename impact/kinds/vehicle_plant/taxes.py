"""Taxes by name, of the plant, its supply chain and wages spent; and what only the residual of the table holds."""

from __future__ import annotations

import numpy as np

from impact.arrays import Array
from impact.economy.account import ProductionAccount
from impact.economy.public_money import labour_taxes
from impact.kinds.vehicle_plant.economy import Economy
from impact.kinds.vehicle_plant.rates import Rates
from impact.models.nation import Households, Nation

NOTHING: Array = np.zeros((1, 1))


def named_taxes(plant: Economy, account: ProductionAccount, rates: Rates) -> dict[str, Array]:
    """Return taxes by name, (draws, years) [million/yr].

    Value added tax is none of them: it is paid on the car replaced too, and on kits it is given back.
    """
    income, social = labour_taxes(_wages(plant), np.array(rates.income_tax), np.array(rates.social_tax))
    surplus, production = of_suppliers(plant)
    return {
        "income_tax": income,
        "social_tax": social,
        "profit_tax": account.profit_tax(rates.profit_tax),
        "supplier_profit_tax": surplus * rates.supplier_profit_tax,
        "property_tax": account.production_taxes,
        "supplier_production_taxes": production,
        "recycling_fee": plant.cars.home * plant.cars.fees.own,
        "kit_duty": plant.kits * rates.on_kits,
    }


def residual_taxes(plant: Economy) -> dict[str, Array]:
    """Return net taxes on products bought, by who buys them, (draws, years) [million/yr].

    They are what the table leaves of output once inputs at basic prices and value added are taken off: taxes less
    subsidies on products, which tax cannot be told. They are in no sum of named taxes.
    """
    return {
        "product_taxes": plant.turnover * plant.column.product_taxes,
        "supplier_product_taxes": plant.nation.chain.effect(plant.nation.taxes, plant.bought),
    }


def of_suppliers(plant: Economy) -> tuple[Array, Array]:
    """Return gross operating surplus of all who supply the plant and its staff, and their taxes on production."""
    country, households = plant.nation, plant.households

    def all_rounds(per_output: Array | None, of_spending: Array | None) -> Array:
        if per_output is None or of_spending is None:
            return NOTHING
        return country.chain.effect(per_output, plant.bought) + plant.spending * of_spending[:, None]

    return (
        all_rounds(country.surplus, households.surplus),
        all_rounds(country.production_taxes, households.production_taxes),
    )


def per_demand(country: Nation, households: Households, demand: Array, rates: Rates) -> Array:
    """Return named taxes that a unit of demand sets off in all rounds and through wages spent, (draws, 1).

    Args:
        demand: money by product bought at home, (n,), in the unit of the result.
    """
    chain = country.chain
    wages = chain.effect(country.wages, demand)
    spent = wages * households.spent
    total = (wages + spent * households.wages)[:, None] * rates.on_labour
    if country.surplus is not None and households.surplus is not None:
        total = (
            total
            + (chain.effect(country.surplus, demand) + spent * households.surplus)[:, None] * rates.supplier_profit_tax
        )
    if country.production_taxes is not None and households.production_taxes is not None:
        total = total + (chain.effect(country.production_taxes, demand) + spent * households.production_taxes)[:, None]
    return total


def of_spending(households: Households, rates: Rates) -> Array:
    """Return named taxes that a unit of first-round household spending sets off in all rounds, (draws, 1)."""
    total = households.wages[:, None] * rates.on_labour
    if households.surplus is not None:
        total = total + households.surplus[:, None] * rates.supplier_profit_tax
    if households.production_taxes is not None:
        total = total + households.production_taxes[:, None]
    return total


def _wages(plant: Economy) -> Array:
    """Return gross wages of all channels, and of staff from abroad."""
    return plant.wages + plant.foreign_wages + plant.supply_wages + plant.spending * plant.households.wages[:, None]
