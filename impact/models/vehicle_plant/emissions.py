"""Energy and well-to-wheel emissions of the cars sold and of the cars they replace."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from impact.arrays import Array
from impact.economy.replaced import rest
from impact.emissions.electricity import average_intensity, direct_intensity_path
from impact.emissions.fuels import Combustion, Warming, compressed_gas, liquid_fuel
from impact.fleet.cohorts import over_life, stock_from_sales
from impact.fleet.survival import distance_per_car, weibull_survival, years_in_use
from impact.models.inputs import Inputs
from impact.models.rows import Row, joined
from impact.models.vehicle_plant.cars import MARKETS, Cars

MAX_AGE = 49  # cars older than 50 years may not be registered in the first case; later survivors are negligible
PER_100_KM = 0.01
RULES = ("average", "marginal_gas", "frozen")
GRID_TOPICS = {"average": "grid_path", "marginal_gas": "added_gas_power", "frozen": "grid_today"}  # by rule
CARRIERS = {"electricity": 1e-6, "petrol": 1e-6, "diesel": 1e-6, "cng": 1e-6}  # to GWh, million L, million m3


@dataclass(frozen=True)
class Intensities:
    """Well-to-wheel emissions per unit of energy by year of use, (draws, years): kg CO2e per kWh, L or m3."""

    electricity: dict[tuple[str, str], Array]  # rule, market
    petrol: Array
    diesel: Array
    gas: dict[str, Array]  # rule


def emission_rows(inputs: Inputs, cars: Cars) -> Iterator[Row]:
    """Yield stock, distance, energy and emissions by year of use, and the emissions of the cohort's whole life."""
    with inputs.about("emissions"):
        with inputs.about("survival"):
            scale = inputs.assumption("driving.survival_scale")
            shape = inputs.exact("driving.survival_shape")
        with inputs.about("distance", "survival"):
            use = years_in_use(scale, shape, MAX_AGE)
            km = distance_per_car(
                use, inputs.assumption("driving.distance"), inputs.assumption("driving.distance_decline")
            )
        last = cars.years[0] + len(cars.years) - 1 + MAX_AGE
        used = tuple(range(cars.years[0], last + 1))
        with inputs.about("plant_cars", "vehicles", "replaced_not_assembled"):
            plant = _plant_cars(inputs, cars)
        with inputs.about("replaced_cars", "vehicles", "replaced_not_assembled"):
            replaced = _replaced_cars(inputs, cars)
        intensities = _intensities(inputs, np.array(used, dtype=float))
    at_year_end = weibull_survival(np.arange(0.5, MAX_AGE + 1), scale, shape)
    if not inputs.headlines_only:
        yield from _fleet_rows(cars, at_year_end, km, used)
    totals: dict[tuple[str, str], Array] = {}
    for side, demand in (("plant_cars", plant), ("replaced_cars", replaced)):
        for (carrier, market), per_km in demand.items():
            energy = over_life(per_km, km)
            keys = {"carrier": carrier, "market": market, "side": side}
            yield Row(f"energy_{carrier}", energy * CARRIERS[carrier], used, keys, topics=(side, "distance"))
            for rule in RULES:
                emitted = energy * _factor(intensities, carrier, market, rule) / 1000
                totals[side, rule] = totals.get((side, rule), np.zeros((1, 1))) + emitted
    yield from _emission_rows(cars, totals, used)


def _emission_rows(cars: Cars, totals: dict[tuple[str, str], Array], used: tuple[int, ...]) -> Iterator[Row]:
    for rule in RULES:
        plant, replaced = totals["plant_cars", rule], totals["replaced_cars", rule]
        common = ("distance", "electricity", GRID_TOPICS[rule], "electricity_abroad", "petrol")
        of_plant, of_replaced = ("plant_cars", *common), ("replaced_cars", *common, "diesel", "compressed_gas")
        for component, values, topics in (
            ("plant_cars", plant, of_plant),
            ("replaced_cars", replaced, of_replaced),
            ("change", plant - replaced, joined(of_plant, of_replaced)),
        ):
            keys = {"component": component, "market": "all", "boundary": "wtw", "electricity": rule, "gas": "co2e"}
            yield Row("emissions", values, used, keys | {"cumulative": "no"}, topics=topics)
            yield Row(
                "emissions_cohort",
                values.sum(axis=1, keepdims=True),
                (cars.years[-1],),
                keys | {"cumulative": "cohort"},
                topics=topics,
            )


def _factor(intensities: Intensities, carrier: str, market: str, rule: str) -> Array:
    if carrier == "electricity":
        return intensities.electricity[rule, market]
    if carrier == "cng":
        return intensities.gas[rule]
    return (intensities.petrol if carrier == "petrol" else intensities.diesel)[:, None]


def _plant_cars(inputs: Inputs, cars: Cars) -> dict[tuple[str, str], Array]:
    """Return cars sold times energy per km, by carrier and market, (draws, cohorts)."""
    electric_share = inputs.assumption("driving.electric_share")
    rebound = inputs.assumption("driving.rebound")[:, None]
    demand: dict[tuple[str, str], Array] = {}
    for name, vehicle in cars.plant.vehicles.items():
        electric = inputs.assumption(f"vehicles.{name}.electricity")
        per_km = {"electricity": electric}
        if vehicle.powertrain == "phev":
            fuel = inputs.assumption(f"vehicles.{name}.fuel")
            per_km = {"electricity": electric_share * electric, "petrol": (1 - electric_share) * fuel}
        for market in MARKETS:
            driven = (cars.sold(market) + rebound * _combustion(inputs, cars, market)) * cars.shares[name]
            for carrier, amount in per_km.items():
                _add(demand, (carrier, market), driven * amount[:, None] * PER_100_KM)
    return demand


def _combustion(inputs: Inputs, cars: Cars, market: str) -> Array:
    """Return the combustion cars replaced in a market."""
    if market == "home":
        return cars.replaced.assembled_home + cars.replaced.imported_combustion
    return cars.replaced.assembled_export + cars.replaced.other_combustion


def _replaced_cars(inputs: Inputs, cars: Cars) -> dict[tuple[str, str], Array]:
    """Return cars replaced times energy per km, by carrier and market, (draws, cohorts)."""
    mix = cars.replaced
    gas_share = inputs.assumption("replaced.gas_of_assembled")
    diesel_share = inputs.assumption("replaced.diesel_of_assembled")
    petrol_in_gas = inputs.assumption("replaced.petrol_in_gas_cars")
    gas, diesel, electric = (inputs.assumption(f"replaced.{name}") for name in ("gas", "diesel", "electricity"))
    petrol = sum(
        (
            cars.shares[name] * inputs.assumption(f"vehicles.{name}.comparator_fuel")[:, None]
            for name in cars.plant.vehicles
        ),
        np.zeros((1, 1)),
    )
    burn_petrol = (rest("petrol", gas_share, diesel_share) + gas_share * petrol_in_gas)[:, None]
    demand: dict[tuple[str, str], Array] = {}
    _add(demand, ("petrol", "home"), (mix.assembled_home * burn_petrol + mix.imported_combustion) * petrol * PER_100_KM)
    _add(demand, ("cng", "home"), mix.assembled_home * (gas_share * (1 - petrol_in_gas) * gas)[:, None] * PER_100_KM)
    _add(demand, ("diesel", "home"), mix.assembled_home * (diesel_share * diesel)[:, None] * PER_100_KM)
    _add(demand, ("electricity", "home"), mix.imported_electric * electric[:, None] * PER_100_KM)
    _add(demand, ("petrol", "export"), (mix.assembled_export + mix.other_combustion) * petrol * PER_100_KM)
    _add(demand, ("electricity", "export"), mix.other_electric * electric[:, None] * PER_100_KM)
    return demand


def _add(demand: dict[tuple[str, str], Array], key: tuple[str, str], values: Array) -> None:
    demand[key] = demand[key] + values if key in demand else values


def _fleet_rows(cars: Cars, at_year_end: Array, km: Array, used: tuple[int, ...]) -> Iterator[Row]:
    sales = ("vehicles", "markets")
    for market in MARKETS:
        for powertrain, share in cars.by_powertrain().items():
            sold = cars.sold(market) * share
            keys = {"side": "plant", "market": market, "powertrain": powertrain}
            stock, driven = stock_from_sales(sold, at_year_end), over_life(sold, km) / 1e6
            yield Row("fleet", stock, used, keys | {"quantity": "stock"}, topics=(*sales, "survival"))
            yield Row("fleet_km", driven, used, keys | {"quantity": "km"}, topics=(*sales, "distance"))


def _intensities(inputs: Inputs, years: Array) -> Intensities:
    with inputs.about("warming"):
        warming = Warming(
            inputs.number("gwp100", "kg CO2e_AR6/(kg CH4)", gas="ch4_fossil", gwp_set="AR6"),
            inputs.number("gwp100", "kg CO2e_AR6/(kg N2O)", gas="n2o", gwp_set="AR6"),
        )
    with inputs.about("electricity", "warming"):
        ncv_gas = inputs.factor("net_calorific_value", "MJ/kg", fuel="natural_gas")
        loss = inputs.assumption("grid.methane_loss")
    at_home = _home_electricity(inputs, years, warming, loss, float(ncv_gas[0]))
    with inputs.about("electricity_abroad"):
        abroad = _export_electricity(inputs)
    electricity = {(rule, "home"): values for rule, values in at_home.items()}
    electricity |= {(rule, "export"): abroad[:, None] for rule in RULES}
    with inputs.about("compressed_gas", "electricity"):
        gas = {
            rule: compressed_gas(
                _combustion_of(inputs, "cng"),
                warming,
                ncv=ncv_gas,
                density=inputs.factor("density_normal", "kg/m3", fuel="methane"),
                loss=loss,
                station_leak=inputs.factor("cng_station_leak", "1"),
                compression=inputs.assumption("grid.gas_compression"),
                electricity=at_home[rule],
            )
            for rule in RULES
        }
    return Intensities(electricity, _liquid(inputs, warming, "petrol"), _liquid(inputs, warming, "diesel"), gas)


def _liquid(inputs: Inputs, warming: Warming, fuel: str) -> Array:
    """Return kg CO2e per litre of petrol or diesel, from the well to the wheel."""
    figures = inputs.scenario.project.figures
    density = figures.petrol_density if fuel == "petrol" else figures.diesel_density
    with inputs.about(fuel, "warming"):
        return liquid_fuel(
            _combustion_of(inputs, fuel),
            warming,
            inputs.factor("net_calorific_value", "MJ/kg", fuel=fuel),
            inputs.factor("density", "kg/L", fuel=fuel, **density),
            # The publisher sums gases with AR5 and gives no split: taken as it is, a difference below the rounding.
            inputs.factor(
                "fuel_supply", "kg CO2e_AR5/L", inputs.scenario.country, "GBR", fuel=fuel, **figures.fuel_supply
            ),
        )


def _combustion_of(inputs: Inputs, fuel: str) -> Combustion:
    technology = {"technology": "low_mileage_1995"} if fuel == "petrol" else {}
    return Combustion(
        inputs.factor("co2_content_ncv", "kg CO2/GJ", fuel=fuel),
        inputs.factor("ch4_combustion_ncv", "g CH4/GJ", fuel=fuel, **technology),
        inputs.factor("n2o_combustion_ncv", "g N2O/GJ", fuel=fuel, **technology),
    )


def _home_electricity(inputs: Inputs, years: Array, warming: Warming, loss: Array, ncv_gas: float) -> dict[str, Array]:
    """Return kg CO2e per kWh at the socket by rule: average path, added gas power, grid frozen at the first year."""
    country, first = inputs.scenario.country, str(inputs.scenario.base_year)
    grid = inputs.scenario.project.grid
    figures = inputs.scenario.project.figures
    with inputs.about("grid_today"):
        base = inputs.factor("grid_intensity", "g CO2/kWh", country, period=first, **figures.grid_at_home)
        gas = inputs.number("generation_share", "1", country, period=first, fuel="gas")
        burned = inputs.assumption("grid.gas_per_kwh")[:, None] * gas
    with inputs.about("grid_path", "grid_today"):
        renewable = sum(
            inputs.number("generation_share", "1", country, period=first, fuel=fuel)
            for fuel in ("hydro", "solar", "wind")
        )
        direct = direct_intensity_path(
            base,
            renewable,
            inputs.assumption("grid.renewable_share"),
            years,
            grid.target_year,
            inputs.exact("grid.later_change"),
        )
    frozen = np.repeat(direct[:, :1], len(years), axis=1)
    with inputs.about("added_gas_power"):
        added = inputs.series("grid.added_gas_power", years)
        co2_of_gas = inputs.number("co2_content_ncv", "kg CO2/GJ", fuel="natural_gas")
    with inputs.about("electricity"):
        to_socket = inputs.factor("losses_to_socket", "1", country, **figures.losses_at_home)[:, None] / 1000
    intensity = {
        "average": (direct, burned * direct / direct[:, :1]),
        "frozen": (frozen, burned + 0 * frozen),
        "marginal_gas": (added, added / co2_of_gas),
    }
    return {
        rule: average_intensity(stack, burned_gas, loss, warming.methane, ncv_gas) * to_socket
        for rule, (stack, burned_gas) in intensity.items()
    }


def _export_electricity(inputs: Inputs) -> Array:
    """Return kg CO2e per kWh at the socket of the export markets, by their shares; published averages, held."""
    total = np.zeros(1)
    figures = inputs.scenario.project.figures
    for country, share in inputs.scenario.project.markets.destinations.items():
        average = inputs.factor("grid_intensity", "g CO2e_unstated/kWh", country, **figures.grid_abroad)
        losses = inputs.factor("losses_to_socket", "1", country, **figures.losses_abroad)
        total = total + share * average * losses / 1000
    return total
