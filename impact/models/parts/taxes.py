"""Taxes by name, of the project, its supply chain and wages spent; and what only the residual of the table holds."""

from __future__ import annotations

import numpy as np

from impact.arrays import NOTHING, Array
from impact.economy.public_money import labour_taxes
from impact.models.nation import Households, Nation
from impact.models.parts.flows import Flows
from impact.models.parts.rates import Rates


def named_taxes(flows: Flows) -> dict[str, Array]:
    """Return taxes by name, with those that only this kind of project pays, (draws, years) [million/yr].

    Value added tax is none of them: it is paid on the goods replaced too, and on inputs it is given back.
    """
    rates = flows.rates
    income, social = labour_taxes(_wages(flows), np.array(rates.income_tax), np.array(rates.social_tax))
    surplus, production = of_suppliers(flows)
    return {
        "income_tax": income,
        "social_tax": social,
        "profit_tax": flows.account.profit_tax(rates.profit_tax),
        "supplier_profit_tax": surplus * rates.supplier_profit_tax,
        "property_tax": flows.account.production_taxes - (NOTHING if flows.local_tax is None else flows.local_tax),
        **({} if flows.local_tax is None else {"local_business_tax": flows.local_tax}),
        "supplier_production_taxes": production,
        **flows.own_taxes,
    }


def residual_taxes(flows: Flows) -> dict[str, Array]:
    """Return net taxes on products bought, by who buys them, (draws, years) [million/yr].

    They are what the table leaves of output once inputs at basic prices and value added are taken off: taxes less
    subsidies on products, which tax cannot be told. They are in no sum of named taxes.
    """
    own = {"product_taxes": flows.product_taxes} if flows.given("product_taxes") else {}
    country = flows.nation
    bought = NOTHING if country.taxes is None else country.chain.effect(country.taxes, flows.bought)
    return {**own, "supplier_product_taxes": bought}


def of_suppliers(flows: Flows) -> tuple[Array, Array]:
    """Return gross operating surplus of all who supply the project and its staff, and their taxes on production."""
    country, households = flows.nation, flows.households

    def in_all_rounds(per_output: Array | None, of_spending: Array | None) -> Array:
        if per_output is None or of_spending is None:
            return NOTHING
        return country.chain.effect(per_output, flows.bought) + flows.spending * of_spending[:, None]

    return (
        in_all_rounds(country.surplus, households.surplus),
        in_all_rounds(country.production_taxes, households.production_taxes),
    )


def per_demand(country: Nation, households: Households, demand: Array, rates: Rates) -> Array:
    """Return named taxes that a unit of demand sets off in all rounds and through wages spent, (draws, 1).

    Args:
        country: its table.
        households: what a unit that they spend sets off.
        demand: money by product bought at home, (n,), in the unit of the result.
        rates: of tax.
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


def _wages(flows: Flows) -> Array:
    """Return gross wages of all channels, and of staff from abroad."""
    through_spending = flows.spending * flows.households.wages[:, None]
    return flows.wages + flows.foreign_wages + flows.supply_wages + through_spending
