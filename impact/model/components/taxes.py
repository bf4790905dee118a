"""Taxes by name, of the project, its supply chain and wages spent; and what only the residual of the table holds."""

import numpy as np

from impact.core.arrays import NOTHING, Array, total
from impact.formulas.economy.public_finances import labour_taxes
from impact.formulas.economy.supply_chain import Demand
from impact.model.flows import ByName, Flows
from impact.model.nation import HouseholdEffects, Nation
from impact.model.tax_rates import TaxRates

NO_SURPLUS = "the national table does not hold the operating surplus of sectors"
NO_PRODUCTION_TAXES = "the national table does not hold taxes on production"


def named_taxes(flows: Flows) -> dict[str, Array]:
    """Return taxes by name, with those that only this kind of project pays, (draws, years) [million/yr].

    Value added tax is none of them: it is paid on the goods replaced too, and on inputs it is given back.
    """
    rates = flows.rates
    through_spending = flows.spending * flows.households.wages[:, None]
    wages = flows.wages + flows.foreign_wages + flows.supply_wages + through_spending
    others = by_base(rates, wages, *of_sellers(flows.nation, flows.households, flows.bought, flows.spending))
    return {
        "income_tax": others.pop("income_tax"),
        "social_tax": others.pop("social_tax"),
        "profit_tax": flows.account.profit_tax(rates.profit_tax),
        "supplier_profit_tax": others.pop("supplier_profit_tax"),
        "property_tax": flows.account.production_taxes - (NOTHING if flows.local_tax is None else flows.local_tax),
        **({} if flows.local_tax is None else {"local_business_tax": flows.local_tax}),
        **others,
        **flows.own_taxes,
    }


def by_base(rates: TaxRates, wages: Array, surplus: Array, production: Array) -> dict[str, Array]:
    """Return named taxes of others than the project by name: on wages, on surplus, and those on production."""
    income, social = labour_taxes(wages, np.array(rates.income_tax), np.array(rates.social_tax))
    return {
        "income_tax": income,
        "social_tax": social,
        "supplier_profit_tax": surplus * rates.supplier_profit_tax,
        "supplier_production_taxes": production,
    }


def not_in_table(country: Nation) -> dict[str, str]:
    """Return taxes of suppliers that the national table does not tell, and why."""
    found = {
        "supplier_profit_tax": (country.surplus, NO_SURPLUS),
        "supplier_production_taxes": (country.production_taxes, NO_PRODUCTION_TAXES),
    }
    return {name: gap for name, (column, gap) in found.items() if column is None}


def residual_taxes(flows: Flows) -> dict[str, Array]:
    """Return net taxes on products bought, by who buys them, (draws, years) [million/yr].

    They are what the table leaves of output once inputs at basic prices and value added are taken off: taxes less
    subsidies on products, which tax cannot be told. They are in no sum of named taxes.
    """
    own = {"product_taxes": flows.product_taxes} if flows.given("product_taxes") else {}
    country = flows.nation
    bought = NOTHING if country.taxes is None else country.chain.effect(country.taxes, flows.bought)
    return {**own, "supplier_product_taxes": bought}


def of_sellers(country: Nation, households: HouseholdEffects, demand: Demand, spent: Array) -> tuple[Array, Array]:
    """Return gross operating surplus, in all rounds, of those who meet a demand and of those households buy from.

    And their taxes on production, (draws, years); a demand for a unit by product, (n,), gives (draws, 1).

    Args:
        households: what a unit that they spend sets off.
        demand: bought at home.
        spent: by households, in the first round.
    """

    def in_all_rounds(per_output: Array | None, of_spending: Array | None) -> Array:
        if per_output is None or of_spending is None:
            return NOTHING
        return country.made(per_output, demand) + spent * of_spending[:, None]

    return (
        in_all_rounds(country.surplus, households.surplus),
        in_all_rounds(country.production_taxes, households.production_taxes),
    )


def per_demand(country: Nation, households: HouseholdEffects, demand: Array, rates: TaxRates) -> dict[str, Array]:
    """Return named taxes that a unit of demand, (n,), sets off in all rounds and through wages spent, (draws, 1)."""
    wages = country.made(country.wages, demand)
    spent = wages * households.spent[:, None]
    surplus, production = of_sellers(country, households, demand, spent)
    return by_base(rates, wages + spent * households.wages[:, None], surplus, production)


def compute_taxes_on_household_spending(households: HouseholdEffects, rates: TaxRates) -> dict[str, Array]:
    """Return named taxes that a unit of first-round household spending sets off in all rounds, (draws, 1) by name."""
    surplus, production = (
        NOTHING if each is None else each[:, None] for each in (households.surplus, households.production_taxes)
    )
    return by_base(rates, households.wages[:, None], surplus, production)


def scaled(taxes: ByName, factor: Array | float) -> dict[str, Array]:
    """Return taxes by name times a factor that broadcasts to them."""
    return {name: values * factor for name, values in taxes.items()}


def added(*several: ByName) -> dict[str, Array]:
    """Return the sum of taxes by name."""
    names = dict.fromkeys(name for each in several for name in each)
    return {name: total(each[name] for each in several if name in each) for name in names}
