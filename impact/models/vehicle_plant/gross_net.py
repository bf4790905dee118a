"""From gross to net by what each car replaces, in two closures of the household budget, for four quantities.

Closure `car_for_car`: the plant's car takes the place of another car or of none, and household budgets stay as they
are. Closure `household_spending`: what buyers pay more for it than for the car replaced is not spent elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from impact.arrays import Array
from impact.economy.replaced import net
from impact.models.inputs import Inputs
from impact.models.nation import price_index
from impact.models.rows import Row, joined
from impact.models.vehicle_plant.economy import TOPICS, Economy, sum_of, topics_of
from impact.models.vehicle_plant.rates import Rates

DEFAULT = "car_for_car"
STRESS = "household_spending"
QUANTITIES = ("jobs", "gva", "tax", "foreign_exchange")
WORK = ("purchases", "supply_chain", "wages", "households")  # wages of all channels
OUTLAY = ("replaced_not_assembled", "turnover", "markets", "lost", "imported_price", "duty", "fee", "vat", "households")


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
        abroad: to people and owners outside the country. additional: part that would not have come anyway.
        manufacturing_gva: net value added in section C by the default closure, for the structure of the economy.
        imports_avoided, exports_lost: with the cars replaced, in money.
    """

    gross: Effects
    lost: Effects
    forgone: Effects
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
        return net(gross, lost + (forgone if closure == STRESS else 0), abroad, self.additional)


def changes(inputs: Inputs, plant: Economy, rates: Rates) -> Changes:
    """Return gross effects and all that comes off them."""
    cars, households = plant.cars, plant.households
    nothing: Array = np.zeros((1, 1))
    with inputs.about("additional"):
        additional = inputs.assumption("replaced.additional")[:, None]
    with inputs.about("lost", "replaced", "supply_chain"):
        price = inputs.assumption("replaced.assembled_price")
    sector = _sector(plant, rates, price_index(inputs, "C"))
    manufacturing = price * price_index(inputs, "C")
    imports = rates.imported_price * (cars.replaced.imported_electric + cars.replaced.imported_combustion)
    exports = cars.replaced.assembled_export * manufacturing[:, None]
    replaced = cars.replaced.assembled * price[:, None]
    lost = Effects(
        jobs=replaced * sector.jobs,
        gva=replaced * sector.gva,
        tax=replaced * sector.tax + rates.not_collected(cars.replaced),
        foreign_exchange=exports - imports - replaced * sector.imports,
    )
    home = cars.home * plant.turnover / np.where(cars.output > 0, cars.output, 1)
    paid_before = cars.replaced.assembled_home * manufacturing[:, None] + rates.paid_for_imports(cars.replaced)
    with inputs.about("households"):
        taxes = 1 + inputs.assumption("households.product_taxes")[:, None]
    elsewhere = (home - paid_before) * (1 + rates.vat) / taxes
    forgone = Effects(
        jobs=elsewhere * households.jobs[:, None] * plant.nation.drift,
        gva=elsewhere * households.gva[:, None],
        tax=elsewhere * households.wages[:, None] * rates.on_labour,
        foreign_exchange=-elsewhere * households.imports[:, None],
    )
    gross = Effects(
        jobs=sum_of(plant.jobs),
        gva=sum_of(plant.gva),
        tax=sum(rates.paid(plant).values(), nothing),
        foreign_exchange=sum(currency(plant).values(), nothing),
    )
    abroad = Effects(plant.foreign, nothing, nothing, rates.profits_abroad(plant))
    return Changes(
        gross, lost, forgone, abroad, additional,
        manufacturing_gva=additional * (_manufacturing(plant) - replaced * sector.manufacturing),
        imports_avoided=imports + replaced * sector.imports,
        exports_lost=exports,
    )  # fmt: skip


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


def _sector(plant: Economy, rates: Rates, price: float) -> _Sector:
    """Return what a unit of cars assembled in the country supports.

    Args:
        price: of manufactures in the scenario's year over that of the table; carries money there.
    """
    country, households, chain = plant.nation, plant.households, plant.nation.chain
    demand = np.zeros(len(country.own))
    demand[chain.sector] = 1.0
    wages = chain.effect(country.wages, demand)
    spent = wages * households.spent
    all_wages = (wages + spent * households.wages)[:, None]
    jobs = chain.effect(country.jobs, demand) + price * spent * households.jobs
    product_taxes = chain.effect(country.taxes, demand)[:, None]
    made, bought_with_wages = (_in_manufacturing(plant, demand), _in_manufacturing(plant, country.basket))
    loop = households.gva / chain.effect(country.gva, country.basket)
    return _Sector(
        jobs=jobs[:, None] * country.drift,
        gva=price * (chain.effect(country.gva, demand) + spent * households.gva)[:, None],
        tax=price * (all_wages * rates.on_labour + product_taxes + rates.profit * rates.profit_tax),
        imports=price * (country.imports_of(demand) + spent * households.imports)[:, None],
        manufacturing=price * (made + spent * loop * bought_with_wages)[:, None],
    )


def _in_manufacturing(plant: Economy, demand: Array) -> Array:
    return plant.nation.chain.effect(plant.nation.gva * plant.nation.in_sections("C"), demand)


def _manufacturing(plant: Economy) -> Array:
    """Return value added in manufacturing of all channels, gross, (draws, years)."""
    country = plant.nation
    per_output = country.gva * country.in_sections("C")
    loop = plant.households.gva / country.chain.effect(country.gva, country.basket)
    induced = plant.spending * (loop * country.chain.effect(per_output, country.basket))[:, None]
    return plant.gva["direct"] + country.chain.effect(per_output, plant.bought) + induced


def gross_net_rows(plant: Economy, found: Changes, headlines_only: bool = False) -> Iterator[Row]:
    """Yield the way from gross to net, in the order it is printed, for each quantity and closure.

    Args:
        headlines_only: jobs and value added in the default closure alone.
    """
    for quantity in QUANTITIES[:2] if headlines_only else QUANTITIES:
        for closure in (DEFAULT,) if headlines_only else (DEFAULT, STRESS):
            yield from _steps(plant, found, quantity, closure)


def topics_of_quantity(quantity: str) -> dict[str, tuple[str, ...]]:
    """Return what each step of a quantity rests on."""
    lost = ("lost", "households")
    return {
        "jobs": {
            "gross": topics_of("jobs"),
            "replaced_cars": (*lost, "prices", "productivity"),
            "other_spending": (*OUTLAY, "prices", "productivity"),
            "abroad": ("staff",),
        },
        "gva": {
            "gross": topics_of("gva"),
            "replaced_cars": (*lost, "prices"),
            "other_spending": (*OUTLAY, "prices"),
            "abroad": (),
        },
        "tax": {
            "gross": ("taxes", "works", "turnover", "product_taxes", *WORK),
            "replaced_cars": (*lost, "prices", "taxes", "not_collected"),
            "other_spending": (*OUTLAY, "prices", "labour_taxes"),
            "abroad": (),
        },
        "foreign_exchange": {
            "gross": ("markets", *TOPICS["gva.induced"]),
            "replaced_cars": (*lost, "prices", "imported_price"),
            "other_spending": (*OUTLAY, "prices"),
            "abroad": ("owners_abroad", "turnover"),
        },
    }[quantity]


def _steps(plant: Economy, found: Changes, quantity: str, closure: str) -> Iterator[Row]:
    gross, lost, forgone, abroad = (
        getattr(part, quantity) for part in (found.gross, found.lost, found.forgone, found.abroad)
    )
    topics = topics_of_quantity(quantity)
    values = {"gross": gross, "replaced_cars": -lost}
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
