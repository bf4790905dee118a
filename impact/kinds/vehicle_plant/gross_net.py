"""From gross to net by what each car replaces, in two closures of the household budget, for four quantities.

Closure `car_for_car`: the plant's car takes the place of another car or of none, and what households spend on cars and
on all else stays as it is. Closure `household_spending`: what buyers pay more for it than for the car replaced is not
spent elsewhere. What owners save on the use of their cars they spend on other things in both (`running_costs`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from impact.arrays import Array
from impact.economy.account import ProductionAccount
from impact.economy.replaced import net
from impact.kinds.vehicle_plant.account import OF_PROFIT
from impact.kinds.vehicle_plant.demand import Use
from impact.kinds.vehicle_plant.economy import TOPICS, Economy, sum_of, topics_of
from impact.kinds.vehicle_plant.fees import HOME_MADE
from impact.kinds.vehicle_plant.rates import Rates
from impact.kinds.vehicle_plant.running_costs import Spent, made_with_spending, spent_on_use
from impact.kinds.vehicle_plant.taxes import named_taxes, of_spending, per_demand
from impact.models.inputs import Inputs
from impact.models.nation import price_index
from impact.models.rows import Row, joined

DEFAULT = "car_for_car"
STRESS = "household_spending"
QUANTITIES = ("jobs", "gva", "tax", "foreign_exchange")
WORK = ("purchases", "supply_chain", "wages", "households")  # wages of all channels
OUTLAY = (
    "replaced_not_assembled", "turnover", "markets", "lost", "imported_price", "duty", "fee", "relief", "vat",
    "households",
)  # fmt: skip
BORDER = ("replaced_not_assembled", "fee", "duty", "imported_price")
OF_USE = ("running_costs", "distance", "supply_chain", "households", "vehicles", "replaced_not_assembled")


@dataclass(frozen=True)
class Effects:
    """One figure for each quantity, (draws, years): jobs, and money of the price year a year."""

    jobs: Array
    gva: Array
    tax: Array
    foreign_exchange: Array


@dataclass(frozen=True)
class Changes:
    """What the plant changes.

    Attributes:
        gross: of the plant. lost: with the cars replaced. forgone: with other spending of households.
        use: of what owners spend otherwise on the use of their cars; spent: the same item by item. Both None where the
            scenario says nothing of it.
        abroad: to people and owners outside the country. additional: part that would not have come anyway.
        manufacturing_gva: net value added in section C by the default closure, for the structure of the economy.
        imports_avoided, exports_lost: with the cars replaced, in money.
    """

    gross: Effects
    lost: Effects
    forgone: Effects
    use: Effects | None
    spent: Spent | None
    abroad: Effects
    additional: Array
    manufacturing_gva: Array
    imports_avoided: Array
    exports_lost: Array

    def net(self, quantity: str, closure: str = DEFAULT) -> Array:
        """Return the net effect on a quantity."""
        gross, lost, forgone, abroad = (
            getattr(part, quantity) for part in (self.gross, self.lost, self.forgone, self.abroad)
        )
        if self.use is not None:
            lost = lost - getattr(self.use, quantity)
        return net(gross, lost + (forgone if closure == STRESS else 0), abroad, self.additional)


def changes(inputs: Inputs, plant: Economy, use: Use, account: ProductionAccount, rates: Rates) -> Changes:
    """Return gross effects and all that comes off them."""
    cars, households = plant.cars, plant.households
    nothing: Array = np.zeros((1, 1))
    with inputs.about("additional"):
        additional = inputs.assumption("replaced.additional")[:, None]
    with inputs.about("lost", "replaced", "supply_chain"):
        price = inputs.assumption("replaced.assembled_price")[:, None]
    index = price_index(inputs, "C") * plant.goods_prices
    sector = _sector(plant, rates, index)
    imports = rates.imported_price * (cars.replaced.imported_electric + cars.replaced.imported_combustion)
    exports = cars.replaced.assembled_export * price * index
    replaced = cars.replaced.assembled * price
    lost = Effects(
        jobs=replaced * sector.jobs,
        gva=replaced * sector.gva,
        tax=replaced * sector.tax + at_the_border(plant, rates),
        foreign_exchange=exports - imports - replaced * sector.imports,
    )
    elsewhere = _more_for_cars(plant, rates, price * index) / (1 + _product_taxes(inputs))
    forgone = Effects(
        jobs=elsewhere * households.jobs[:, None] * plant.nation.drift,
        gva=elsewhere * households.gva[:, None],
        tax=elsewhere * of_spending(households, rates),
        foreign_exchange=-elsewhere * households.imports[:, None],
    )
    gross = Effects(
        jobs=sum_of(plant.jobs),
        gva=sum_of(plant.gva),
        tax=sum(named_taxes(plant, account, rates).values(), nothing),
        foreign_exchange=sum(currency(plant).values(), nothing),
    )
    spent = spent_on_use(inputs, plant, use, rates)
    by_owners = None if spent is None else Effects(
        spent.sum_of("jobs"), spent.sum_of("gva"), spent.sum_of("tax"), -spent.sum_of("imports")
    )  # fmt: skip
    made = nothing if spent is None else spent.sum_of("manufacturing")
    gone = sum(paid_abroad(plant, account, rates).values(), nothing)
    return Changes(
        gross, lost, forgone, by_owners, spent, Effects(plant.foreign, nothing, nothing, gone), additional,
        manufacturing_gva=additional * (_manufacturing(plant) - replaced * sector.manufacturing + made),
        imports_avoided=imports + replaced * sector.imports,
        exports_lost=exports,
    )  # fmt: skip


def at_the_border(plant: Economy, rates: Rates) -> Array:
    """Return fee and duty that the cars replaced would have paid, (draws, years) [million/yr]."""
    replaced = plant.cars.replaced
    return plant.cars.fees.paid_for_replaced(replaced) + duty_of_replaced(plant, rates)


def duty_of_replaced(plant: Economy, rates: Rates) -> Array:
    """Return duty that the imported combustion cars replaced would have paid, (draws, years) [million/yr]."""
    return plant.cars.replaced.imported_combustion * rates.imported_price * rates.duty


def paid_abroad(plant: Economy, account: ProductionAccount, rates: Rates) -> dict[str, Array]:
    """Return profits of owners abroad, as if all were paid out, and net wages of staff from abroad, (draws, years)."""
    return {
        "profits": account.paid_out(rates.profit_tax, rates.owners),
        "foreign_wages": plant.foreign_wages * (1 - rates.income_tax),
    }


def _product_taxes(inputs: Inputs) -> Array:
    with inputs.about("households"):
        return inputs.assumption("households.product_taxes")[:, None]


def _more_for_cars(plant: Economy, rates: Rates, assembled_price: Array) -> Array:
    """Return what buyers at home pay more for the plant's cars than for the cars replaced, (draws, years) [million/yr].

    Both with value added tax and with the fee that is due under the regime of the scenario; the fee on a home-made car
    is part of its price.
    """
    cars, fees = plant.cars, plant.cars.fees
    mix = cars.replaced
    price = plant.turnover / np.where(cars.output > 0, cars.output, 1)
    due_of_replaced = fees.paid_for_replaced(mix) - mix.assembled_home * fees.charged[HOME_MADE]
    goods = cars.home * price - mix.assembled_home * assembled_price
    goods = goods - (mix.imported_electric + mix.imported_combustion * (1 + rates.duty)) * rates.imported_price
    return goods * (1 + rates.vat) + (cars.home * fees.own - due_of_replaced) * fees.in_price


def currency(plant: Economy) -> dict[str, Array]:
    """Return what the plant earns (positive) and costs (negative) abroad, without fuel and without machinery."""
    price = plant.turnover / np.where(plant.cars.output > 0, plant.cars.output, 1)
    return {
        "exports": plant.cars.export * price,
        "kits": -plant.kits,
        "suppliers": -plant.nation.imports_of(plant.bought),
        "households": -plant.spending * plant.households.imports[:, None],
    }


@dataclass(frozen=True)
class _Sector:
    """The plant's whole sector per unit of its output at prices of the table: Type I and induced, (draws, years)."""

    jobs: Array
    gva: Array
    tax: Array
    imports: Array
    manufacturing: Array


def _sector(plant: Economy, rates: Rates, price: Array) -> _Sector:
    """Return what a unit of cars assembled in the country supports.

    Args:
        price: of cars in the scenario's year over that of the table, (draws, 1); carries money there.
    """
    country, households, chain = plant.nation, plant.households, plant.nation.chain
    demand = np.zeros(len(country.own))
    demand[chain.sector] = 1.0
    spent = chain.effect(country.wages, demand) * households.spent
    jobs = chain.effect(country.jobs, demand)[:, None] + price * (spent * households.jobs)[:, None]
    return _Sector(
        jobs=jobs * country.drift,
        gva=price * (chain.effect(country.gva, demand) + spent * households.gva)[:, None],
        tax=price * per_demand(country, households, demand, rates),
        imports=price * (country.imports_of(demand) + spent * households.imports)[:, None],
        manufacturing=price * (country.gva_in("C", demand) + spent * made_with_spending(plant))[:, None],
    )


def _manufacturing(plant: Economy) -> Array:
    """Return value added in manufacturing of all channels, gross, (draws, years)."""
    induced = plant.spending * made_with_spending(plant)[:, None]
    return plant.gva["direct"] + plant.nation.gva_in("C", plant.bought) + induced


def gross_net_rows(plant: Economy, found: Changes, headlines_only: bool = False) -> Iterator[Row]:
    """Yield the way from gross to net, in the order it is printed, for each quantity and closure.

    Args:
        headlines_only: what key figures rest on: taxes and foreign exchange in the default closure alone.
    """
    for quantity in QUANTITIES:
        for closure in (DEFAULT, STRESS):
            if closure == DEFAULT or not headlines_only or quantity in ("jobs", "gva"):
                yield from _steps(plant, found, quantity, closure)


def topics_of_quantity(quantity: str) -> dict[str, tuple[str, ...]]:
    """Return what each step of a quantity rests on."""
    lost, use = ("lost", "households"), OF_USE
    return {
        "jobs": {
            "gross": topics_of("jobs"),
            "replaced_cars": (*lost, "prices", "productivity"),
            "running_costs": (*use, "prices", "productivity"),
            "other_spending": (*OUTLAY, "prices", "productivity"),
            "abroad": ("staff",),
        },
        "gva": {
            "gross": topics_of("gva"),
            "replaced_cars": (*lost, "prices"),
            "running_costs": use,
            "other_spending": (*OUTLAY, "prices"),
            "abroad": (),
        },
        "tax": {
            "gross": (*OF_PROFIT, *WORK, "supplier_taxes", "fee", "relief", "kit_duty", "markets", "vehicles"),
            "replaced_cars": (*lost, *BORDER, "prices", "labour_taxes", "supplier_taxes"),
            "running_costs": (*use, "labour_taxes", "supplier_taxes"),
            "other_spending": (*OUTLAY, "prices", "labour_taxes", "supplier_taxes"),
            "abroad": (),
        },
        "foreign_exchange": {
            "gross": ("markets", *TOPICS["gva.induced"]),
            "replaced_cars": (*lost, "prices", "imported_price", "replaced_not_assembled"),
            "running_costs": use,
            "other_spending": (*OUTLAY, "prices"),
            "abroad": (*OF_PROFIT, "owners_abroad"),
        },
    }[quantity]


def use_topics() -> dict[str, tuple[str, ...]]:
    """Return what spending on the use of cars, and the jobs it sets off, rest on."""
    return {"money": (*OF_USE, "vat"), "jobs": topics_of_quantity("jobs")["running_costs"]}


def _steps(plant: Economy, found: Changes, quantity: str, closure: str) -> Iterator[Row]:
    gross, lost, forgone, abroad = (
        getattr(part, quantity) for part in (found.gross, found.lost, found.forgone, found.abroad)
    )
    topics = topics_of_quantity(quantity)
    values = {"gross": gross, "replaced_cars": -lost}
    if found.use is not None:
        values["running_costs"] = getattr(found.use, quantity)
    if closure == STRESS:
        values["other_spending"] = -forgone
    values["abroad"] = -abroad
    before = sum(values.values(), np.zeros((1, 1)))
    result = found.net(quantity, closure)
    topics["net"] = topics["deadweight"] = joined(*(topics[step] for step in values), ("additional",))
    values |= {"deadweight": (found.additional - 1) * before, "net": result}
    for order, (step, amount) in enumerate(values.items(), start=1):
        keys = {
            "closure": closure, "order": str(order), "step_key": step,
            "is_default": "yes" if closure == DEFAULT else "no",
        }  # fmt: skip
        scope = "gross" if step == "gross" else "net"
        size = 0 * plant.cars.output[:1]
        yield Row(f"{quantity}_step", amount + size, plant.cars.years, keys, scope=scope, topics=topics[step])
