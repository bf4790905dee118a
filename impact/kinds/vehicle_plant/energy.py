"""Energy of the plant, its cars and those they replace: by carrier, in oil, in money, beside national output."""

from collections.abc import Iterator, Mapping

import numpy as np

from impact.core.arrays import NOTHING, Array, total
from impact.core.vocabulary import HEADLINE_RULES, PER_MILLION
from impact.formulas.emissions.electricity import burned_for
from impact.formulas.emissions.energy_carriers import Carriers
from impact.formulas.emissions.fuels import KTOE_PER_GWH, convert_gas_volume_to_20c
from impact.kinds.vehicle_plant.driving import Demand, VehicleUse
from impact.kinds.vehicle_plant.flows import PlantFlows
from impact.kinds.vehicle_plant.fuels import ETHANOL
from impact.kinds.vehicle_plant.sales import Cars
from impact.model.component import Part
from impact.model.components.grid import GRID_TOPICS
from impact.model.components.stack_air import INDUSTRY, NO_FUEL, PLANT, SITE, ExhaustStack, stack_rows
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow, joined

MJ_PER_KWH = 3.6
CARRIERS = ("electricity", "petrol", "diesel", "cng")
BURNED_AT_PLANT = ("gas", "oil")
NO_CARRIERS = "what the plant burns is not stated apart from its electricity"
NO_PRICE = "the scenario gives no price of imported fuel"
FUELS = ("energy_petrol", "energy_diesel")


def energy_rows(
    inputs: Inputs, cars: Cars, drive: VehicleUse, energy: Mapping[str, Demand], known: Carriers
) -> Iterator[ResultRow]:
    """Yield energy by carrier, market and side and the change in all markets; other measures while cars are built."""
    used = drive.used
    yield from side_rows(drive, energy)
    in_oil = NOTHING
    carriers = (*CARRIERS, *((ETHANOL,) if ETHANOL in known.liquids else ()))
    for carrier in carriers:
        row = change_row(energy, carrier, used)
        yield row
        change, keys, topics = row.values, dict(row.keys), row.topics
        oil = change * _ktoe(known, carrier)[:, None]
        in_oil = in_oil + oil
        toe = keys | {"quantity": "toe"}
        yield ResultRow("energy_oil", oil[:, : drive.built], cars.years, toe, topics=(*topics, *_content(carrier)))
        if carrier == "cng":
            warm = keys | {"quantity": "at_20_degrees"}
            yield ResultRow(
                "energy_change_cng",
                convert_gas_volume_to_20c(change)[:, : drive.built],
                cars.years,
                warm,
                topics=topics,
            )
    keys = {"carrier": "all", "market": "all", "side": "change", "quantity": "toe"}
    behind = joined(*((*_topics(energy, carrier), *_content(carrier)) for carrier in carriers))
    yield ResultRow("energy_oil", in_oil, used, keys, topics=behind)
    yield from _money_rows(inputs, cars, drive, energy)
    yield from _share_rows(inputs, cars, drive, energy, known)
    yield from _plant_rows(inputs, cars, drive, known)


def change_row(energy: Mapping[str, Demand], carrier: str, years: tuple[int, ...]) -> ResultRow:
    """Return the change of a carrier in all markets, in the years of the energy given.

    Args:
        energy: of both sides, (draws, years) [kWh, L, m3].
        years: calendar years; the last one alone where energy is that of all years together.
    """
    keys = {"carrier": carrier, "market": "all", "side": "change"}
    change = _change(energy, carrier) * PER_MILLION
    return ResultRow(f"energy_change_{carrier}", change, years, keys, topics=_topics(energy, carrier))


def _plant_rows(inputs: Inputs, cars: Cars, drive: VehicleUse, known: Carriers) -> Iterator[ResultRow]:
    """Yield energy of the plant itself, by carrier where these are told apart, and its air pollutants."""
    keys = {"market": "home", "side": "plant"}
    making = cars.plant.making
    with inputs.about("plant_energy", "output"):
        named = [f"plant_carriers.{carrier}" for carrier in making.plant_carriers] or ["plant_energy"]
        parts = [cars.output * inputs.series(f"making.{name}", inputs.years) / 1000 for name in named]
    for carrier, values in zip(making.plant_carriers, parts, strict=False):
        yield ResultRow("energy_plant", values, cars.years, keys | {"carrier": carrier}, topics=("plant_energy",))
    whole = parts[0] if len(parts) == 1 else total(parts)
    yield ResultRow("energy_plant", whole, cars.years, keys | {"carrier": "all"}, topics=("plant_energy",))
    yield from stack_rows(
        inputs, cars.years, _stacks(cars, drive, known, dict(zip(making.plant_carriers, parts, strict=False)))
    )


def _stacks(cars: Cars, drive: VehicleUse, known: Carriers, used: Mapping[str, Array]) -> Iterator[ExhaustStack]:
    """Yield stacks behind the making of cars, from energy used by carrier [GWh/yr]; empty where none is stated."""
    burned = {fuel: used[fuel] * MJ_PER_KWH for fuel in BURNED_AT_PLANT if fuel in used}
    gap = "" if used else NO_CARRIERS
    yield ExhaustStack("own_stack", SITE, burned, ("plant_energy",), dict.fromkeys(burned, INDUSTRY), gap=gap)
    if cars.replaced.assembled_home.any():
        yield ExhaustStack("other_makers", "makers", {}, ("plant_energy",), gap=NO_FUEL)
    power = used.get("electricity", NOTHING) * known.to_socket[:, None]
    for rule in HEADLINE_RULES:
        heat = {fuel: power * each[:, : drive.built] for fuel, each in burned_for(known.power[rule]).items()}
        behind = ("plant_energy", "losses_to_socket", GRID_TOPICS[rule])
        yield ExhaustStack("power_of_site", PLANT, heat if "electricity" in used else {}, behind, rule=rule, gap=gap)


def side_rows(drive: VehicleUse, energy: Mapping[str, Demand]) -> Iterator[ResultRow]:
    """Yield energy by carrier, market and side."""
    for side, demand in energy.items():
        for (carrier, market), values in demand.items():
            keys = {"carrier": carrier, "market": market, "side": side}
            topics = (f"{carrier}_of_{side}", "distance")
            yield ResultRow(f"energy_{carrier}", values * PER_MILLION, drive.used, keys, topics=topics)


def _topics(energy: Mapping[str, Demand], carrier: str) -> tuple[str, ...]:
    sides = (side for side, demand in energy.items() if any(name == carrier for name, _ in demand))
    return (*(f"{carrier}_of_{side}" for side in sides), "distance")


def _content(carrier: str) -> tuple[str, ...]:
    return () if carrier == "electricity" else (f"{carrier}_energy",)


def _change(energy: Mapping[str, Demand], carrier: str, *markets: str) -> Array:
    """Return the energy of the plant's cars less that of those replaced, (draws, years of use)."""
    found = NOTHING
    for sign, side in ((1, "plant_cars"), (-1, "replaced_cars")):
        for (name, market), values in energy[side].items():
            if name == carrier and market in (markets or (market,)):
                found = found + sign * values
    return found


def _ktoe(known: Carriers, carrier: str) -> Array:
    """Return thousand tonnes of oil equivalent per GWh, million L or million m3, (draws,)."""
    if carrier == "electricity":
        return np.array([KTOE_PER_GWH])
    if carrier == "cng":
        megajoules = known.ncv_gas * known.gas_density
    else:
        fuel = known.liquids[carrier]
        megajoules = fuel.ncv * fuel.density
    return megajoules / MJ_PER_KWH * KTOE_PER_GWH


def _money_rows(inputs: Inputs, cars: Cars, drive: VehicleUse, energy: Mapping[str, Demand]) -> Iterator[ResultRow]:
    scenario = inputs.scenario
    for carrier, which in scenario.project.figures.fuel_prices.items():
        unit = f"{scenario.currency}_{scenario.price_year}/{'m3' if carrier == 'cng' else 'L'}"
        with inputs.about("fuel_prices"):
            price = inputs.number("fuel_price", unit, scenario.country, fuel=carrier, **which)
        sold = _change(energy, carrier, "home")
        if carrier == "cng":
            sold = convert_gas_volume_to_20c(sold)
        keys = {"carrier": carrier, "market": "home", "side": "change", "quantity": "money"}
        topics = (*_topics(energy, carrier), "fuel_prices")
        yield ResultRow("energy_money", sold[:, : drive.built] * price * PER_MILLION, cars.years, keys, topics=topics)


def _share_rows(
    inputs: Inputs, cars: Cars, drive: VehicleUse, energy: Mapping[str, Demand], known: Carriers
) -> Iterator[ResultRow]:
    """Yield the power generated for the change at home over the national output of the base year, held."""
    scenario = inputs.scenario
    with inputs.about("national_generation"):
        output = inputs.number("generation", "TWh/yr", scenario.country, period=str(scenario.base_year), fuel="total")
    generated = _change(energy, "electricity", "home") * known.to_socket[:, None]
    keys = {"carrier": "electricity", "market": "home", "side": "change", "quantity": "share_of_output"}
    topics = (*_topics(energy, "electricity"), "losses_to_socket", "national_generation")
    yield ResultRow("energy_share", generated[:, : drive.built] / (output * 1e9), cars.years, keys, topics=topics)


def _rows(inputs: Inputs, flows: PlantFlows) -> Iterator[ResultRow]:
    """Yield petrol and diesel that drivers at home no longer buy, in volume; in money only at a given price.

    Whether imports or home output fall by it is not known: it is the most that imports can fall.
    """
    years, saved = flows.years, NOTHING
    topics: dict[str, None] = {}
    for row in flows.rows:
        if (
            row.variable in FUELS
            and row.keys["market"] == "home"
            and row.keys["side"] in ("plant_cars", "replaced_cars")
        ):
            sign = 1 if row.keys["side"] == "replaced_cars" else -1
            saved = saved + sign * row.values[:, : len(years)]
            topics.update(dict.fromkeys(row.topics))
    keys = {"item": "fuel_avoided", "market": "home"}
    yield ResultRow("trade_fuel", saved, years, keys, scope="net", topics=tuple(topics))
    spent = {"item": "fuel_avoided_value", "market": "home"}
    if inputs.scenario.project.trade.fuel_price is None:
        yield ResultRow.unknown("trade", NO_PRICE, spent, scope="net", topics=tuple(topics))
        return
    with inputs.about("fuel_price"):
        price = inputs.by_draw("trade.fuel_price")
    # million L/yr times currency/L is million of the currency a year
    yield ResultRow("trade", saved * price, years, spent, scope="net", topics=(*topics, "fuel_price"))


fuel_trade: Part[PlantFlows] = Part("fuel_trade", rows=_rows)
