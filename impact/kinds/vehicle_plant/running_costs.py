"""What owners at home pay to use their cars: less for fuel and repair, more for power, and what they buy with the rest.

Budgets stay as they are: what is saved on one thing is spent on others. The price of the car itself is not part of it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np

from impact.core.arrays import NOTHING, Array, total
from impact.core.vocabulary import PER_MILLION
from impact.formulas.economy.public_finances import basic_price_ratio
from impact.formulas.emissions.fuels import convert_gas_volume_to_20c
from impact.formulas.fleet.distance import over_sales_years
from impact.kinds.vehicle_plant.driving import SIDES, Demand, Use, combustion_replaced, driven, electric_replaced
from impact.kinds.vehicle_plant.sales import Cars
from impact.kinds.vehicle_plant.schema_economy import RunningCosts
from impact.model.components.supply_chain import of_sector, product_taxes_of, unit_effects
from impact.model.components.taxes import added, compute_taxes_on_household_spending, scaled
from impact.model.flows import ByName, MoneyFlow
from impact.model.inputs import Inputs
from impact.model.nation import HouseholdEffects, Nation
from impact.model.rows import ResultRow
from impact.model.tax_rates import Rate, TaxRates

CNG, ELECTRICITY = "cng", "electricity"
EXCISE = "excise"
OTHER, OTHER_TAXES, TAXES, TRADE, REPAIR = "other_goods", "taxes_on_other_goods", "taxes", "fuel_trade", "repair"
NO_COSTS = "the scenario says nothing of what owners pay to use their cars (running_costs)"
Change = dict[str, Array]


@dataclass(frozen=True)
class Spent:
    """What owners at home spend more (positive) or less (negative) with the plant's cars, by what they buy.

    Attributes:
        money: by item, at basic prices, (draws, years) [million/yr]; with the taxes they add up to zero.
        jobs, gva, imports, wages: what each item sets off, in all rounds and through wages spent.
        taxes: named ones that all items set off, by name.
        product_taxes: on what its makers and their suppliers buy.
    """

    money: Change = field(default_factory=dict)
    jobs: Change = field(default_factory=dict)
    gva: Change = field(default_factory=dict)
    taxes: Change = field(default_factory=dict)
    imports: Change = field(default_factory=dict)
    wages: Change = field(default_factory=dict)
    product_taxes: Change = field(default_factory=dict)

    def sum_of(self, quantity: str) -> Array:
        """Return the sum over all items of one of these."""
        return total(getattr(self, quantity).values())

    @property
    def flow(self) -> MoneyFlow:
        """The money of all items together."""
        paid = total(values for item, values in self.money.items() if item not in (TAXES, OTHER_TAXES))
        return MoneyFlow(self.sum_of("wages"), self.sum_of("product_taxes"), paid, self.taxes[EXCISE])


def spent_on_use(
    inputs: Inputs, country: Nation, households: HouseholdEffects, rates: TaxRates, cars: Cars, use: Use
) -> Spent | None:
    """Return what changes in spending on the use of cars; None where the scenario says nothing of it."""
    costs: RunningCosts | None = inputs.scenario.project.running_costs
    if costs is None:
        return None
    with inputs.about("running_costs", "vat"):
        items, excise, vat = _basic(inputs, costs, cars, use, rates.vat)
        product_taxes = inputs.by_draw("households.product_taxes")
    found = Spent()
    for item, (money, code) in items.items():
        _buy(found, item, money, country, households, rates, code)
    found.money[TAXES], found.taxes[EXCISE] = excise + vat, excise
    saved = -total(found.money.values())
    other = saved / (1 + product_taxes)
    found.money[OTHER], found.money[OTHER_TAXES] = other, saved - other
    found.jobs[OTHER] = other * households.jobs[:, None] * country.drift
    found.gva[OTHER] = other * households.gva[:, None]
    _tax(found, other, compute_taxes_on_household_spending(households, rates))
    found.imports[OTHER] = other * households.imports[:, None]
    found.wages[OTHER] = other * households.wages[:, None]
    found.product_taxes[OTHER] = other * product_taxes_of(country, country.basket)
    return found


def _buy(
    found: Spent, item: str, money: Array, country: Nation, households: HouseholdEffects, rates: TaxRates, code: str
) -> None:
    """Note what spending on the products of one sector sets off; the imported part of them sets off nothing."""
    demand = of_sector(country, code) * country.at_home("households")
    each = unit_effects(country, households, rates, demand, country.real(demand))
    found.money[item] = money
    for quantity in ("jobs", "gva", "wages", "product_taxes"):
        getattr(found, quantity)[item] = money * getattr(each, quantity)
    found.imports[item] = money * (1 - demand.sum() + each.imports)
    _tax(found, money, each.taxes)


def _tax(found: Spent, money: Array, per_unit: ByName) -> None:
    found.taxes.update(added(found.taxes, scaled(per_unit, money)))


def _basic(
    inputs: Inputs, costs: RunningCosts, cars: Cars, use: Use, vat: Rate
) -> tuple[dict[str, tuple[Array, str]], Array, Array]:
    """Return changes of spending at basic prices with the sector of the seller, of excise and of value added tax."""
    km = use.drive.km
    at_pump = _at_pump(inputs, costs, use.demand, km)
    repair = _repair(inputs, cars, km)
    without_vat = 1 / (1 + vat)
    items: dict[str, tuple[Array, str]] = {}
    trade, excise = NOTHING, NOTHING
    sectors = {str(carrier): bought.sector for carrier, bought in costs.carriers.items()}
    for carrier, paid in at_pump.items():
        excise_share, margin = (
            inputs.by_draw(f"running_costs.carriers.{carrier}.{part}") for part in ("excise", "margin")
        )
        with inputs.stated(f"running_costs.carriers.{carrier}"):
            left = basic_price_ratio(without_vat, excise_share, margin)
        items[carrier] = (paid * left, sectors[carrier])
        trade, excise = trade + paid * margin, excise + paid * excise_share
    items[TRADE] = (trade, costs.trade_sector)
    items[REPAIR] = (repair * without_vat, costs.repair_sector)
    taxed = total(at_pump.values()) + repair
    return items, excise, taxed * (1 - without_vat)


def _at_pump(inputs: Inputs, costs: RunningCosts, demand: Mapping[str, Demand], km: Array) -> dict[str, Array]:
    """Return the change of what is paid for each carrier at home, with all taxes, (draws, years) [million/yr]."""
    scenario = inputs.scenario
    more: dict[str, Array] = {}
    for sign, side in zip((1, -1), SIDES, strict=True):
        for (carrier, market), per_km in demand[side].items():
            if market == "home" and carrier in costs.carriers:
                more[carrier] = more.get(carrier, NOTHING) + sign * per_km
    used = {carrier: over_sales_years(per_km, km) for carrier, per_km in more.items()}
    if CNG in used:
        used[CNG] = convert_gas_volume_to_20c(used[CNG])

    def price(carrier: str) -> Array:
        if carrier == ELECTRICITY:
            return inputs.by_draw("running_costs.electricity_price")
        unit = f"{scenario.currency}_{scenario.price_year}/{'m3' if carrier == CNG else 'L'}"
        which = scenario.project.figures.fuel_prices[carrier]
        return np.array([[inputs.number("fuel_price", unit, scenario.country, fuel=carrier, **which)]])

    return {carrier: amount * price(carrier) * PER_MILLION for carrier, amount in used.items()}


def _repair(inputs: Inputs, cars: Cars, km: Array) -> Array:
    """Return the change of what is paid at home for care and repair, with all taxes, (draws, years) [million/yr]."""
    ratio = {"bev": "electric", "phev": "plug_in"}
    against = {powertrain: inputs.by_draw(f"running_costs.repair_{name}") for powertrain, name in ratio.items()}
    sold = driven(inputs, cars, "home")
    weighted = total(sold * share * against[name] for name, share in cars.by_powertrain().items())
    before = combustion_replaced(cars, "home") + electric_replaced(cars, "home") * against["bev"]
    same = cars.replaced.same("home")
    before = before + total(same * share * against[name] for name, share in cars.by_powertrain().items())
    driven_more = over_sales_years(weighted - before, km)
    return driven_more * inputs.by_draw("running_costs.repair") * PER_MILLION


def running_cost_rows(
    years: tuple[int, ...], found: Spent | None, topics: Mapping[str, tuple[str, ...]]
) -> Iterator[ResultRow]:
    """Yield spending and jobs by what owners buy more or less of.

    Args:
        years: of production.
        found: what changes.
        topics: behind spending and behind jobs.
    """
    if found is None:
        yield ResultRow.unknown("use_money", NO_COSTS, {"item": "total", "quantity": "money"}, scope="net")
        return
    for variable, quantity in (("use_money", "money"), ("use_jobs", "jobs")):
        items: Change = getattr(found, quantity)
        for item, values in items.items():
            keys = {"item": item, "quantity": quantity}
            yield ResultRow(variable, values, years, keys, scope="net", topics=topics[quantity])
        keys = {"item": "total", "quantity": quantity}
        yield ResultRow(variable, total(items.values()), years, keys, scope="net", topics=topics[quantity])
