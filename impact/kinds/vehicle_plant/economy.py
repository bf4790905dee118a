"""Jobs and value added of a vehicle plant: at the plant, in its supply chain, from wages spent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from impact.arrays import Array
from impact.economy.indirect import indirect_jobs
from impact.economy.localisation import from_number_of_parts, from_production_cost
from impact.economy.payroll import staff_of_output, wage_by_year, yearly_wages
from impact.economy.plant import (
    CostColumn,
    DomesticGoods,
    GoodsMix,
    Purchases,
    check_column,
    cost_column,
    domestic_goods,
    mix,
)
from impact.economy.staff import check_staff
from impact.errors import ImpactError
from impact.kinds.vehicle_plant.cars import Cars
from impact.models.inputs import Inputs
from impact.models.nation import Households, Nation, households, nation
from impact.models.rows import Row, joined
from impact.vocabulary import CHANNELS

TOPICS = {  # what each part rests on
    "jobs.direct": ("staff",),
    "jobs.indirect": ("purchases", "supply_chain", "suppliers", "prices"),
    "jobs.induced": ("purchases", "supply_chain", "wages", "households", "prices", "productivity"),
    "informal.indirect": ("purchases", "supply_chain", "suppliers", "prices"),
    "informal.induced": ("purchases", "supply_chain", "wages", "households", "prices", "productivity"),
    "gva.direct": ("turnover", "value_added"),
    "gva.indirect": ("purchases", "supply_chain"),
    "gva.induced": ("purchases", "supply_chain", "wages", "households"),
}
LEAKAGE = 1e-6  # purchases that may go astray in the table's own rounding [1]


@dataclass(frozen=True)
class Economy:
    """The plant in the national economy, over draws and years of production.

    Attributes:
        cars, nation, households: what it is made of. column: shares of turnover.
        turnover, kits: money a year; kits are goods bought abroad. local: domestic share of goods inputs.
        staff, foreign: persons at the plant, and those of them from abroad. wage: gross, of a resident, a month.
        wages, foreign_wages, supply_wages: gross, a year, of residents at the plant, of those from abroad there, and of
            its supply chain.
        goods_prices: of goods of the plant's kind against the index of manufacturing, (draws, 1).
        bought: domestic purchases. jobs, gva: by channel. informal: further jobs by channel; empty where not counted.
        intensity: labour of parts makers against their sector, (draws, 1).
    """

    cars: Cars
    nation: Nation
    households: Households
    column: CostColumn
    turnover: Array
    kits: Array
    local: Array
    staff: Array
    foreign: Array
    wage: Array
    wages: Array
    foreign_wages: Array
    supply_wages: Array
    goods_prices: Array
    bought: Purchases
    jobs: dict[str, Array]
    informal: dict[str, Array]
    gva: dict[str, Array]
    intensity: Array

    @property
    def real(self) -> Purchases:
        """Domestic purchases at prices of the table."""
        return real_purchases(self.bought, self.nation, self.goods_prices)

    @property
    def spending(self) -> Array:
        """First-round spending out of wages, at basic prices [currency/yr], (draws, years)."""
        return (self.wages + self.supply_wages) * self.households.spent[:, None]


def economy(inputs: Inputs, cars: Cars) -> Economy:
    """Return the plant in the national economy."""
    plant = cars.plant
    with inputs.about("supply_chain", "national_table"):
        own = inputs.assumption("suppliers.own_domestic_share")
    country = nation(inputs, "suppliers.productivity_drift", plant.suppliers.sector, own)
    column, services, goods, local = _spending(inputs, cars, country)
    with inputs.about("turnover", "output"):
        turnover = cars.output * inputs.series("column.price", inputs.years)
    staff, foreign = _staff(inputs, cars)
    wage = _wage(inputs)
    wages = yearly_wages(staff - foreign, wage)
    with inputs.about("foreign_wages", "wages", "staff"):
        foreign_wages = yearly_wages(foreign, wage * inputs.assumption("staff.foreign_wage")[:, None])
    with inputs.about("purchases", "turnover", "cost_column", "national_table"):
        bought = Purchases(turnover * column.goods, turnover * column.services, goods.bends, goods.place, services)
    with inputs.about("prices"):
        goods_prices = inputs.assumption("suppliers.goods_prices")[:, None]
    real = real_purchases(bought, country, goods_prices)
    with inputs.about("suppliers", "productivity"):
        intensity = inputs.assumption("suppliers.labour_intensity")[:, None]
    spenders = households(inputs, country, "households.spent", "households.product_taxes")
    supply_wages = country.chain.effect(country.wages, bought)
    spending = (wages + supply_wages) * spenders.spent[:, None]
    indirect = country.chain.effect(country.gva, bought)
    _nothing_is_lost(country, bought, indirect)
    informal = {}
    if country.informal is not None and spenders.informal is not None:
        informal = {
            "indirect": indirect_jobs(country.chain, country.informal, real, country.drift, intensity),
            "induced": spending * spenders.informal[:, None] * country.drift,
        }
    return Economy(
        cars=cars,
        nation=country,
        households=spenders,
        column=column,
        turnover=turnover,
        kits=turnover * (column.goods + column.services) - bought.total,
        local=local,
        staff=staff,
        foreign=foreign,
        wage=wage,
        wages=wages,
        foreign_wages=foreign_wages,
        supply_wages=supply_wages,
        goods_prices=goods_prices,
        bought=bought,
        jobs={
            "direct": staff,
            "indirect": indirect_jobs(country.chain, country.jobs, real, country.drift, intensity),
            "induced": spending * spenders.jobs[:, None] * country.drift,
        },
        informal=informal,
        gva={
            "direct": turnover * column.value_added,
            "indirect": indirect,
            "induced": spending * spenders.gva[:, None],
        },
        intensity=intensity,
    )


def real_purchases(bought: Purchases, country: Nation, goods_prices: Array) -> Purchases:
    """Return purchases at prices of the table: goods by the index of their section times that of the plant's goods."""
    return replace(bought, goods=bought.goods / goods_prices) / country.deflators


def sum_of(channels: dict[str, Array]) -> Array:
    """Return the sum of the channels."""
    return channels["direct"] + channels["indirect"] + channels["induced"]


def topics_of(quantity: str) -> tuple[str, ...]:
    """Return the topics behind jobs or value added of all channels together."""
    return joined(*(TOPICS[f"{quantity}.{channel}"] for channel in CHANNELS))


def _spending(inputs: Inputs, cars: Cars, country: Nation) -> tuple[CostColumn, Array, DomesticGoods, Array]:
    """Return the plant's column, the mix of services, domestic goods per unit of goods, and their share."""
    table, plant, sector = country.table, cars.plant, country.chain.sector
    with inputs.about("value_added"):
        value_added = inputs.series("column.value_added", inputs.years)
    with inputs.about("product_taxes"):
        product_taxes = inputs.series("column.product_taxes", inputs.years)
    with inputs.about("cost_column", "value_added", "product_taxes"):
        services_share = inputs.series("column.domestic_services", inputs.years)
        with inputs.stated("column"):
            column = cost_column(value_added, services_share, product_taxes)
        with inputs.stated("column.value_added"):
            check_column(column, table.names[sector], float(country.gva[sector]))
        design_share = inputs.exact("suppliers.design_share")
        local = _local_share(inputs, column)
    bought = table.transactions[:, sector] / table.output[sector]
    weights = np.where(country.goods, bought, 0.0)
    goods = GoodsMix(mix(weights, "goods"), np.where(country.goods, country.own, 0.0))
    services = np.where(country.goods, 0.0, bought * country.own)
    services[table.position(plant.suppliers.design_sector)] *= design_share
    with inputs.stated("column.domestic_goods"):
        at_home = domestic_goods(goods, local)
    return column, mix(services, "domestic services"), at_home, local


def _local_share(inputs: Inputs, column: CostColumn) -> Array:
    """Return the domestic share of goods inputs, converted from the definition of the scenario."""
    stated = inputs.series("column.domestic_goods", inputs.years)
    definition = inputs.scenario.project.column.localisation.definition
    with inputs.stated("column.domestic_goods"):
        if definition == "production_cost":
            cost = inputs.assumption("column.localisation.cost_in_price")[:, None]
            return from_production_cost(stated, cost, column.goods)
        if definition == "number_of_parts":
            return from_number_of_parts(stated, inputs.assumption("column.localisation.value_of_local_part")[:, None])
    return stated


def _staff(inputs: Inputs, cars: Cars) -> tuple[Array, Array]:
    """Return staff at the plant and those from abroad, (draws, years) [persons]."""
    with inputs.about("staff", "output"):
        base = inputs.assumption("staff.base")[:, None]
        rate = inputs.assumption("staff.per_extra_1000_vehicles")[:, None]
        foreign = inputs.series("staff.foreign", inputs.years)
    staff = staff_of_output(base, rate, cars.output / 1000)
    with inputs.stated("staff.foreign"):
        check_staff(staff, foreign)
    return staff, foreign


def _wage(inputs: Inputs) -> Array:
    with inputs.about("wages", "staff"):
        growth = inputs.assumption("households.wage_growth")[:, None]
        first = inputs.assumption("households.wage")[:, None]
    return wage_by_year(first, growth, inputs.years, inputs.scenario.price_year)


def _nothing_is_lost(country: Nation, bought: Purchases, gva: Array) -> None:
    """Check that each unit spent at home ends as value added, imports or taxes, in every draw.

    Raises:
        ImpactError: the three differ from what was spent, so the table or its import shares do not fit together.
    """
    ends = gva + country.imports_of(bought) + country.chain.effect(country.taxes, bought)
    spent = bought.total
    gap = np.abs(ends - spent).max()
    if gap > LEAKAGE * spent.max():
        raise ImpactError(
            f"Value added, imports and taxes in the supply chain differ from the purchases by {gap / spent.max():.2%}. "
            "Check that output = inputs + value added + taxes in primary_inputs.csv."
        )


def economy_rows(plant: Economy, headlines_only: bool = False) -> Iterator[Row]:
    """Yield jobs, value added, turnover and purchases; where only headlines are wanted, jobs and value added."""
    yield from _job_rows(plant)
    yield from _money_rows(plant, headlines_only)


def _job_rows(plant: Economy) -> Iterator[Row]:
    jobs, foreign, years = plant.jobs, plant.foreign, plant.cars.years

    def row(values: Array, channel: str, origin: str = "na", formality: str = "na") -> Row:
        keys = {"phase": "operation", "channel": channel, "origin": origin, "formality": formality}
        topics = topics_of("jobs") if channel == "total" else TOPICS[f"jobs.{channel}"]
        return Row("jobs", values, years, keys, scope="gross", topics=topics)

    yield row(jobs["direct"] - foreign, "direct", "local")
    yield row(foreign, "direct", "foreign")
    for channel in ("indirect", "induced"):
        yield row(jobs[channel], channel, formality="formal")
    yield row(sum_of(jobs), "total")
    for channel, values in plant.informal.items():
        keys = {"phase": "operation", "channel": channel, "formality": "informal"}
        yield Row("jobs_informal", values, years, keys, scope="gross", topics=TOPICS[f"informal.{channel}"])


def _money_rows(plant: Economy, headlines_only: bool) -> Iterator[Row]:
    years, gva, turnover, column, bought = (
        plant.cars.years, plant.gva, plant.turnover, plant.column, plant.bought,
    )  # fmt: skip
    for channel in CHANNELS:
        keys, topics = {"channel": channel}, TOPICS[f"gva.{channel}"]
        yield Row("gva", gva[channel], years, keys, scope="gross", topics=topics)
    yield Row("gva", sum_of(gva), years, {"channel": "total"}, scope="gross", topics=topics_of("gva"))
    if headlines_only:
        return
    yield Row("turnover", turnover, years, topics=("turnover",))

    def spent(values: Array, origin: str, sector: str, *topics: str) -> Row:
        return Row("purchases", values, years, {"origin": origin, "sector": sector}, topics=topics)

    divisions = plant.nation.divisions
    for division in dict.fromkeys(divisions):
        part = bought @ np.array([float(name == division) for name in divisions])
        if part.any():
            yield spent(part, "national", division, "purchases")
    yield spent(bought.total, "national", "total", "purchases")
    yield spent(plant.kits, "import", "goods", "purchases")
    yield spent(turnover * column.product_taxes, "tax", "na", "turnover", "product_taxes")
    yield spent(plant.wages, "wages", "na", "wages")
