"""What spending sets off at home by year: people, value added, imports and wages, by the same code for any spending."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from impact.core.arrays import NOTHING, Array, total
from impact.formulas.economy.supply_chain import productivity_factor
from impact.model.components.supply_chain import product_taxes_of
from impact.model.components.taxes import by_base, of_sellers
from impact.model.flows import Effects, MoneyFlow
from impact.model.inputs import Inputs
from impact.model.nation import HouseholdEffects, Nation
from impact.model.tax_rates import TaxRates


@dataclass(frozen=True)
class SpendingEffects:
    """Effects by channel, each (draws, years).

    Attributes:
        jobs: job-years of registered people.
        informal: further ones, where the table counts them.
        gva: value added [million].
        imports: bought abroad by the programme, by suppliers and by households [million].
        income: wages before tax [million].
        paid_abroad: those of them that are not spent at home [million].
        product_taxes: net taxes on what suppliers buy [million].
        surplus, production_taxes: of suppliers and of those households buy from [million].
    """

    jobs: Mapping[str, Array]
    informal: Mapping[str, Array]
    gva: Mapping[str, Array]
    imports: Mapping[str, Array]
    income: Mapping[str, Array]
    paid_abroad: Array
    product_taxes: Array
    surplus: Array
    production_taxes: Array

    @property
    def wages(self) -> Array:
        """Wages of all channels, (draws, years) [million]."""
        return self.sum_of("income")

    def sum_of(self, *quantities: str) -> Array:
        """Return quantities of all channels together."""
        return total(values for quantity in quantities for values in getattr(self, quantity).values())

    def taxes(self, rates: TaxRates) -> dict[str, Array]:
        """Return named taxes on wages, on profits of suppliers and on their production, by name [million]."""
        return by_base(rates, self.wages, self.surplus, self.production_taxes)

    def in_money(self, rates: TaxRates, in_price: Array = NOTHING) -> tuple[Effects, MoneyFlow]:
        """Return all channels together, and where the money goes.

        Args:
            in_price: Taxes in what is paid.
        """
        effects = Effects(self.sum_of("jobs"), self.sum_of("gva"), self.taxes(rates), -self.sum_of("imports"))
        return effects, MoneyFlow(self.wages - self.paid_abroad, self.product_taxes + in_price)


def left_of_jobs(inputs: Inputs, country: Nation, years: tuple[int, ...]) -> Array:
    """Return job coefficients of some years over those of the table, (draws, years)."""
    with inputs.about("productivity"):
        drift = inputs.assumption(country.drift_key)
    return productivity_factor(drift, np.array(years, float), country.table.year)


def effects(
    country: Nation,
    households: HouseholdEffects,
    demand: Array,
    abroad: Array,
    left: Array,
    paid_abroad: Array = NOTHING,
    on_sites: Mapping[str, Array] | None = None,
) -> SpendingEffects:
    """Return what spending sets off: sellers are direct, their suppliers indirect, wages spent induced.

    Args:
        households: what a unit that they spend sets off.
        demand: bought at home by sector at basic prices, (draws, years, sectors) [million].
        abroad: bought abroad, (draws, years) [million].
        left: job coefficients of the year over those of the table, (draws, years).
        paid_abroad: wages that people from abroad earn and that are not spent at home [million].
        on_sites: direct job-years by how they are counted, where they are known from another side than the table.
    """
    chain, real = country.chain, country.real(demand)
    counts = {"jobs": country.jobs} | ({} if country.informal is None else {"informal": country.informal})
    wages = chain.effect(country.wages, demand)
    spending = (wages - paid_abroad) * households.spent[:, None]
    per_spending = {"jobs": households.jobs, "informal": households.informal}
    people: dict[str, dict[str, Array]] = {"jobs": {}, "informal": {}}
    for name, per_output in counts.items():
        sellers = (real @ per_output) * left
        of_spending = per_spending[name]
        people[name] = {
            "direct": sellers if on_sites is None else on_sites[name],
            "indirect": chain.effect(per_output, real) * left - sellers,
            "induced": NOTHING if of_spending is None else spending * of_spending[:, None] * left,
        }
    added, paid = demand @ country.gva, demand @ country.wages
    surplus, production = of_sellers(country, households, demand, spending)
    return SpendingEffects(
        jobs=people["jobs"],
        informal=people["informal"],
        gva={
            "direct": added,
            "indirect": chain.effect(country.gva, demand) - added,
            "induced": spending * households.gva[:, None],
        },
        imports={
            "direct": abroad,
            "indirect": country.imports_of(demand),
            "induced": spending * households.imports[:, None],
        },
        income={"direct": paid, "indirect": wages - paid, "induced": spending * households.wages[:, None]},
        paid_abroad=paid_abroad,
        product_taxes=product_taxes_of(country, demand),
        surplus=surplus,
        production_taxes=production,
    )
