"""Jobs and value added: at the plant, in its supply chain, from wages spent; gross and net."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from impact.arrays import Array, any_by_draw
from impact.catalogue.io_table import InputOutputTable
from impact.economy.input_output import (
    domestic_coefficients,
    import_shares,
    leontief_inverse,
    per_output,
    technical_coefficients,
)
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
from impact.economy.replaced import net
from impact.economy.supply_chain import SupplyChain, consumption_basket, falling, spending_loop
from impact.errors import ImpactError, ImpossibleError
from impact.models.inputs import Inputs
from impact.models.rows import Row, joined
from impact.models.vehicle_plant.cars import Cars

GOODS_SECTIONS = ("A", "B", "C")
MONTHS = 12
CHANNELS = ("direct", "indirect", "induced")
TOPICS = {  # what each part rests on
    "jobs.direct": ("staff",),
    "jobs.indirect": ("purchases", "supply_chain", "suppliers", "prices"),
    "jobs.induced": ("purchases", "supply_chain", "wages", "households", "prices", "productivity"),
    "gva.direct": ("turnover", "value_added"),
    "gva.indirect": ("purchases", "supply_chain"),
    "gva.induced": ("purchases", "supply_chain", "wages", "households"),
    "jobs.lost": ("lost", "households", "prices", "productivity"),
    "gva.lost": ("lost", "households", "prices"),
}
LEAKAGE = 1e-6  # purchases that may go astray in the table's own rounding [1]


@dataclass(frozen=True)
class Nation:
    """The national table as the plant meets it: everything per unit of output or of spending, at prices of the table.

    Attributes:
        chain: domestic Leontief model. own: domestic share of each product. jobs: registered jobs per million.
        gva, wages, taxes, imports: per unit of output; taxes are net, on products bought.
        deflators: price of the scenario's year over that of the table, by sector. goods: which sectors are goods.
        basket: what a unit of household spending buys at home. drift: factor on job coefficients, (draws, years).
    """

    chain: SupplyChain
    own: Array
    jobs: Array
    gva: Array
    wages: Array
    taxes: Array
    imports: Array
    deflators: Array
    goods: NDArray[np.bool_]
    basket: Array
    drift: Array


def economy_rows(inputs: Inputs, cars: Cars) -> Iterator[Row]:
    """Yield jobs, value added, purchases and the steps from gross to net."""
    with inputs.about("jobs"):
        nation = _nation(inputs)
        column, services, goods = _spending(inputs, cars, nation)
        with inputs.about("turnover", "output"):
            turnover = cars.output * inputs.series("column.price", inputs.years)
        staff, foreign = _staff(inputs, cars)
        wages = (staff - foreign) * _wage(inputs) * MONTHS

        with inputs.about("purchases", "turnover", "cost_column", "national_table"):
            bought = Purchases(turnover * column.goods, turnover * column.services, goods.bends, goods.place, services)
        real = bought / nation.deflators
        labour = _labour(inputs, nation, real)
        households = _households(inputs, nation, wages, nation.chain.effect(nation.wages, bought))
        jobs = {"direct": staff, "indirect": labour, "induced": households.jobs}
        gva = {
            "direct": turnover * column.value_added,
            "indirect": nation.chain.effect(nation.gva, bought),
            "induced": households.gva,
        }
        _nothing_is_lost(nation, bought, gva["indirect"])
        jobs_lost, gva_lost = _lost(inputs, cars, nation, households)
    yield from _job_rows(cars, jobs, foreign)
    yield from _money_rows(inputs, cars, gva, turnover, column, bought, wages)
    with inputs.about("additional"):
        additional = inputs.assumption("replaced.additional")[:, None]
    yield from _steps(cars.years, "jobs", sum_of(jobs), jobs_lost, foreign, additional)
    yield from _steps(cars.years, "gva", sum_of(gva), gva_lost, np.zeros((1, 1)), additional)


def sum_of(channels: dict[str, Array]) -> Array:
    """Return the sum of the channels."""
    return channels["direct"] + channels["indirect"] + channels["induced"]


def _topics_of(quantity: str) -> tuple[str, ...]:
    """Return the topics behind jobs or value added of all channels together."""
    return joined(*(TOPICS[f"{quantity}.{channel}"] for channel in CHANNELS))


def _nation(inputs: Inputs) -> Nation:
    with inputs.about("national_table"):
        table = inputs.table
    with inputs.about("supply_chain", "national_table"):
        own = inputs.assumption("suppliers.own_domestic_share")
    plant = inputs.scenario.project
    if table.closure is None:
        raise ImpactError(_lacks(table))
    mu, inverse = _domestic(table)
    k = table.codes.index(plant.suppliers.sector)
    change = (own - (1 - mu[k])) * table.transactions[k, k] / table.output[k]
    with inputs.about("productivity"):
        drift = falling(inputs.assumption("suppliers.productivity_drift"), inputs.years, table.year)
    return Nation(
        chain=SupplyChain(inverse, k, change),
        own=1 - mu,
        jobs=per_output(next(iter(table.jobs.values())).count, table.output),
        gva=per_output(table.inputs["gva"], table.output),
        wages=per_output(table.inputs["wages"], table.output),
        taxes=per_output(table.inputs["taxes"], table.output),
        imports=mu @ technical_coefficients(table.transactions, table.output),
        deflators=np.array([_price_index(inputs, section) for section in table.sections]),
        goods=np.isin(table.sections, GOODS_SECTIONS),
        basket=consumption_basket(table.closure.consumption, mu),
        drift=drift,
    )


def _lacks(table: InputOutputTable) -> str:
    return (
        f"{table.name}: a vehicle plant needs a table of total flows with imports and exports by product and a "
        "household closure. Add 'total_flows' and 'household_closure' to table.yaml."
    )


@lru_cache(maxsize=4)
def _domestic(table: InputOutputTable) -> tuple[Array, Array]:
    """Return import shares and the domestic Leontief inverse of a table of total flows, solved once."""
    if table.imports is None or table.exports is None:
        raise ImpactError(_lacks(table))
    shares = import_shares(table.imports, table.output, table.exports, names=table.names)
    coefficients = domestic_coefficients(table.transactions, table.output, shares)
    return shares, leontief_inverse(coefficients, table.names)


def _price_index(inputs: Inputs, aggregate: str) -> float:
    """Return the price of the scenario's year over that of the table; sections K to U share one index."""
    scenario, table = inputs.scenario, inputs.table
    unit = f"{scenario.currency}_{scenario.price_year}/{scenario.currency}_{table.year}"
    name = "K-U" if len(aggregate) == 1 and aggregate >= "K" else aggregate
    with inputs.about("prices"):
        return inputs.number(
            "price_index", unit, scenario.country, period=str(scenario.price_year), base=str(table.year), aggregate=name
        )


def _spending(inputs: Inputs, cars: Cars, nation: Nation) -> tuple[CostColumn, Array, DomesticGoods]:
    """Return the plant's column, the mix of services bought and the domestic goods bought per unit of goods."""
    table, plant = inputs.table, cars.plant
    with inputs.about("value_added"):
        value_added = inputs.series("column.value_added", inputs.years)
    with inputs.about("product_taxes"):
        product_taxes = inputs.series("column.product_taxes", inputs.years)
    with inputs.about("cost_column", "value_added", "product_taxes"):
        column = cost_column(value_added, inputs.series("column.domestic_services", inputs.years), product_taxes)
        check_column(column, table.names[nation.chain.sector], float(nation.gva[nation.chain.sector]))
        design_share = inputs.exact("suppliers.design_share")
        goods_share = inputs.series("column.domestic_goods", inputs.years)
    bought = table.transactions[:, nation.chain.sector] / table.output[nation.chain.sector]
    weights = np.where(nation.goods, bought, 0.0)
    goods = GoodsMix(mix(weights, "goods"), np.where(nation.goods, nation.own, 0.0))
    services = np.where(nation.goods, 0.0, bought * nation.own)
    design = table.codes.index(plant.suppliers.design_sector)
    services[design] *= design_share
    return column, mix(services, "domestic services"), domestic_goods(goods, goods_share)


def _staff(inputs: Inputs, cars: Cars) -> tuple[Array, Array]:
    """Return staff at the plant and those from abroad, (draws, years) [persons]."""
    with inputs.about("staff", "output"):
        base = inputs.assumption("staff.base")[:, None]
        rate = inputs.assumption("staff.per_extra_1000_vehicles")[:, None]
        foreign = inputs.series("staff.foreign", inputs.years)
    extra = np.maximum(cars.output - cars.output[:, :1], 0) / 1000
    staff = base + rate * extra
    if (more := foreign > staff).any():
        raise ImpossibleError(
            f"More people from abroad ({foreign.max():,.0f}) than staff at the plant ({staff.min():,.0f}) in a draw. "
            "Lower staff.foreign, or raise the low end of staff.base.",
            any_by_draw(more),
        )
    return staff, foreign + 0 * staff[:1]


def _wage(inputs: Inputs) -> Array:
    with inputs.about("wages", "staff"):
        growth = inputs.assumption("households.wage_growth")[:, None]
        first = inputs.assumption("households.wage")[:, None]
    return first * (1 + growth) ** (inputs.years - inputs.scenario.price_year)


def _labour(inputs: Inputs, nation: Nation, real: Purchases) -> Array:
    """Return registered jobs in the supply chain; makers of parts employ more than their sector's mean."""
    with inputs.about("suppliers", "productivity"):
        intensity = inputs.assumption("suppliers.labour_intensity")[:, None]
    k = nation.chain.sector
    extra = (intensity - 1) * nation.jobs[k] * nation.chain.output_of_sector(real)
    return (nation.chain.effect(nation.jobs, real) + extra) * nation.drift


@dataclass(frozen=True)
class HouseholdEffect:
    """What wages spent set off: jobs and value added, and both per unit of first-round wages (undeflated)."""

    jobs: Array
    gva: Array
    jobs_per_wage: Array
    gva_per_wage: Array


def _nothing_is_lost(nation: Nation, bought: Purchases, gva: Array) -> None:
    """Check that each unit spent at home ends as value added, imports or taxes, in every draw.

    Raises:
        ImpactError: the three differ from what was spent, so the table or its import shares do not fit together.
    """
    chain = nation.chain
    own_imports = chain.own_change[:, None] * chain.output_of_sector(bought)
    imports = chain.effect(nation.imports, bought) - own_imports
    ends = gva + imports + chain.effect(nation.taxes, bought)
    spent = bought.total
    gap = np.abs(ends - spent).max()
    if gap > LEAKAGE * spent.max():
        raise ImpactError(
            f"Value added, imports and taxes in the supply chain differ from the purchases by {gap / spent.max():.2%}. "
            "Check that output = inputs + value added + taxes in primary_inputs.csv."
        )


def _households(inputs: Inputs, nation: Nation, direct: Array, indirect: Array) -> HouseholdEffect:
    """Return induced effects of wages of residents at the plant and in its supply chain."""
    with inputs.about("households", "supply_chain"):
        tax = inputs.number("income_tax_rate", "1", inputs.scenario.country)
        after_tax = (1 - tax) * inputs.assumption("households.spent")
        spent = after_tax / (1 + inputs.assumption("households.product_taxes"))
    loop = spending_loop(spent, nation.chain.effect(nation.wages, nation.basket))
    spending = spent * loop
    price = _price_index(inputs, "household_consumption")
    jobs = spending * nation.chain.effect(nation.jobs, nation.basket)
    gva = spending * nation.chain.effect(nation.gva, nation.basket)
    wages = direct + indirect
    return HouseholdEffect(
        jobs=wages * (jobs / price)[:, None] * nation.drift,
        gva=wages * gva[:, None],
        jobs_per_wage=jobs,
        gva_per_wage=gva,
    )


def _lost(inputs: Inputs, cars: Cars, nation: Nation, households: HouseholdEffect) -> tuple[Array, Array]:
    """Return jobs and value added lost where cars assembled in the country are replaced, Type I and induced.

    The sector's own coefficients at that car's price, at prices of the table; value added is carried to the
    scenario's prices by the index of manufacturing.
    """
    demand = np.zeros(len(nation.own))
    demand[nation.chain.sector] = 1.0
    per_million = nation.chain.effect(nation.jobs, demand)
    wages = nation.chain.effect(nation.wages, demand)
    value = nation.chain.effect(nation.gva, demand)
    with inputs.about("lost", "replaced", "supply_chain"):
        price = inputs.assumption("replaced.assembled_price")
    manufacturing, consumption = (_price_index(inputs, name) for name in ("C", "household_consumption"))
    jobs = price * (per_million + wages * manufacturing / consumption * households.jobs_per_wage)
    gva = price * manufacturing * (value + wages * households.gva_per_wage)
    lost = cars.replaced.assembled
    return lost * jobs[:, None] * nation.drift, lost * gva[:, None]


def _job_rows(cars: Cars, jobs: dict[str, Array], foreign: Array) -> Iterator[Row]:
    def row(values: Array, channel: str, origin: str = "na", formality: str = "na") -> Row:
        keys = {"phase": "operation", "channel": channel, "origin": origin, "formality": formality}
        topics = _topics_of("jobs") if channel == "total" else TOPICS[f"jobs.{channel}"]
        return Row("jobs", values, cars.years, keys, scope="gross", topics=topics)

    yield row(jobs["direct"] - foreign, "direct", "local")
    yield row(foreign + 0 * cars.output[:1], "direct", "foreign")
    for channel in ("indirect", "induced"):
        yield row(jobs[channel], channel, formality="formal")
    yield row(sum_of(jobs), "total")


def _money_rows(
    inputs: Inputs,
    cars: Cars,
    gva: dict[str, Array],
    turnover: Array,
    column: CostColumn,
    bought: Purchases,
    wages: Array,
) -> Iterator[Row]:
    for channel in CHANNELS:
        keys, topics = {"channel": channel}, TOPICS[f"gva.{channel}"]
        yield Row("gva", gva[channel], cars.years, keys, scope="gross", topics=topics)
    yield Row("gva", sum_of(gva), cars.years, {"channel": "total"}, scope="gross", topics=_topics_of("gva"))
    if inputs.headlines_only:
        return
    yield Row("turnover", turnover, cars.years, topics=("turnover",))

    def spent(values: Array, origin: str, sector: str, *topics: str) -> Row:
        return Row("purchases", values, cars.years, {"origin": origin, "sector": sector}, topics=topics)

    divisions = [code.split(".")[0] for code in inputs.table.codes]
    for division in dict.fromkeys(divisions):
        part = bought @ np.array([float(name == division) for name in divisions])
        if part.any():
            yield spent(part, "national", division, "purchases")
    national = bought.total
    yield spent(national, "national", "total", "purchases")
    imported = turnover * (column.goods + column.services) - national
    yield spent(imported, "import", "goods", "purchases")
    yield spent(turnover * column.product_taxes, "tax", "na", "turnover", "product_taxes")
    yield spent(wages, "wages", "na", "wages")


def _steps(
    years: tuple[int, ...], quantity: str, gross: Array, lost: Array, abroad: Array, additional: Array
) -> Iterator[Row]:
    """Yield the way from gross to net, in the order it is printed."""
    result = net(gross, lost, abroad, additional)
    deadweight = result - (gross - lost - abroad)
    of_gross, of_lost = _topics_of(quantity), TOPICS[f"{quantity}.lost"]
    of_abroad = ("staff",) if quantity == "jobs" else ()
    of_all = joined(of_gross, of_lost, of_abroad, ("additional",))
    steps = (
        ("gross", gross, of_gross),
        ("replaced_cars", -lost, of_lost),
        ("abroad", -abroad, of_abroad),
        ("deadweight", deadweight, of_all),
        ("net", result, of_all),
    )
    for order, (step, values, topics) in enumerate(steps, start=1):
        keys = {"closure": "car_for_car", "order": str(order), "step_key": step}
        scope = "gross" if step == "gross" else "net"
        yield Row(f"{quantity}_step", values + 0 * gross[:1], years, keys, scope=scope, topics=topics)
