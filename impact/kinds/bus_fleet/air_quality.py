"""Air: exhaust and wear in the city, power plants elsewhere, each apart and never added up without the place.

Exhaust by class, weight, speed and load (EMEP/EEA 2019); buses that would have been bought new have the class on sale.
Wear of tyres, brakes and road stays the same a kilometre with any drive, for nothing published tells electric buses
apart. Power plants by fuel burned (EMEP/EEA 2023).
"""

from collections.abc import Iterator, Mapping

import numpy as np

from impact.core.arrays import NOTHING, Array
from impact.core.errors import ImpactError
from impact.core.vocabulary import HEADLINE_RULES, MILLION
from impact.formulas.emissions.air_and_health import fine_wear, grams_per_kwh
from impact.formulas.emissions.electricity import burned_for
from impact.formulas.emissions.exhaust import COEFFICIENTS, TONNES_PER_GRAM, between_loads, compute_emissions_at_speed
from impact.kinds.bus_fleet.emissions import alike, power_of
from impact.kinds.bus_fleet.flows import BusFlows
from impact.kinds.bus_fleet.service import classes_of
from impact.model.component import Part
from impact.model.components.grid import GRID_TOPICS
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow, air_keys

POLLUTANTS = {"nox": "nox", "pm25": "pm", "co": "co"}  # exhaust particles are all fine ones
LOADS = {"diesel": (0.0, 0.5, 1.0), "cng": (0.5,)}  # that the guidebook tabulates
WEAR_PARTS = ("tyre", "brake", "road")
ON_ROAD = ("output", "distance", "replaced_mix", "air_traffic")
OF_POWER = (
    "output", "distance", "energy_use", "replaced_mix", "replaced_energy", "losses_to_depot", "station_use",
    "grid_today", "grid_course", "cng", "cng_energy",
)  # fmt: skip
CITY, PLANT = "city", "plant"


def exhaust(inputs: Inputs, name: str, pollutant: str) -> Array:
    """Return what a kind of bus replaced emits a kilometre at the speed and load of the city [g/km], (draws,).

    Raises:
        ImpactError: The catalogue has no function for one of its classes.
    """
    of_class = (share * _of_class(inputs, name, which, pollutant) for share, which in classes_of(inputs, name))
    return sum(of_class, np.zeros(1))


def _of_class(inputs: Inputs, name: str, which: Mapping[str, str], pollutant: str) -> Array:
    with inputs.about("air_traffic"):
        speed, load = inputs.assumption("air.speed"), inputs.assumption("air.load")
    loads = LOADS[which["fuel"]]
    values = [
        compute_emissions_at_speed(_function(inputs, name, {**which, "load": f"{each:g}"}, pollutant), speed)
        for each in loads
    ]
    if len(loads) == 1:
        return values[0]
    load, *values = np.broadcast_arrays(load, *values)
    return between_loads(load, np.array(loads), np.stack(values, axis=1))


def _function(inputs: Inputs, name: str, which: Mapping[str, str], pollutant: str) -> dict[str, float]:
    """Return the coefficients of one function: published as a whole, so cited and not listed one by one."""
    try:
        found = {
            each: inputs.catalogue.factor(
                "exhaust_function", ("EU",), None, "1", coefficient=each, pollutant=pollutant, **which
            )
            for each in COEFFICIENTS
        }
    except ImpactError as error:
        stated = ", ".join(f"{key} {value}" for key, value in which.items())
        raise ImpactError(
            f"{inputs.loaded.places.file}: no exhaust function is known of replaced.buses.{name} ({stated}). Name a "
            "class of `impact data factors exhaust_function`, or leave 'air' out."
        ) from error
    inputs.cite(found["alpha"].source)
    return {each: factor.value for each, factor in found.items()}


def _rows(inputs: Inputs, flows: BusFlows) -> Iterator[ResultRow]:
    for pollutant, called in POLLUTANTS.items():
        yield from _exhaust_rows(inputs, flows, pollutant, called)
        if pollutant == "pm25":
            yield from _wear_rows(inputs, flows)
        for rule in HEADLINE_RULES:
            yield from _power_rows(inputs, flows, pollutant, rule)


def _exhaust_rows(inputs: Inputs, flows: BusFlows, pollutant: str, called: str) -> Iterator[ResultRow]:
    before, buses = NOTHING, inputs.scenario.project.replaced.buses
    with inputs.about("air_exhaust", *ON_ROAD):
        for name, km in flows.mix.items():
            if buses[name].fuel != "electricity":
                before = before + km * exhaust(inputs, name, called)[:, None] * TONNES_PER_GRAM
    sides = {"electric_buses": NOTHING * before, "replaced_buses": before}
    yield from _sides(flows, air_keys("exhaust", pollutant, CITY, "na"), sides, ("air_exhaust", *ON_ROAD))


def _wear_rows(inputs: Inputs, flows: BusFlows) -> Iterator[ResultRow]:
    with inputs.about("air_wear"):
        shares = {part: inputs.factor("bus_wear_share", "1", "EU", pollutant="pm25", part=part) for part in WEAR_PARTS}
        worn = {part: inputs.factor("bus_wear", "g/km", "EU", pollutant="tsp", part=part) for part in WEAR_PARTS}
    grams = fine_wear(worn, shares)[:, None] * TONNES_PER_GRAM
    sides = {"electric_buses": flows.fleet.km * grams, "replaced_buses": flows.before.km * grams}
    yield from _sides(flows, air_keys("wear", "pm25", CITY, "na"), sides, ("air_wear", *ON_ROAD[:3]))


def _power_rows(inputs: Inputs, flows: BusFlows, pollutant: str, rule: str) -> Iterator[ResultRow]:
    topic = f"air_power_{pollutant}_{rule}"
    with inputs.about(topic):
        fuels = [
            (burned, inputs.factor("plant_exhaust", "g/GJ", "EU", pollutant=pollutant, fuel=fuel))
            for fuel, burned in burned_for(flows.figures.power[rule]).items()
        ]
    per_kwh = grams_per_kwh(fuels) * flows.figures.generated[:, None]
    sides = {
        name: power_of(side, flows.figures) / MILLION * per_kwh
        for name, side in (("electric_buses", flows.fleet), ("replaced_buses", flows.before))
    }
    behind = (topic, *OF_POWER, GRID_TOPICS[rule])
    yield from _sides(flows, air_keys("power_plants", pollutant, PLANT, rule), sides, behind)


def _sides(
    flows: BusFlows, keys: dict[str, str], sides: Mapping[str, Array], topics: tuple[str, ...]
) -> Iterator[ResultRow]:
    sides = alike(sides, flows.replacing)
    for side, values in sides.items():
        of_side = keys | {"component": f"{keys['component']}_of_{side}"}
        yield ResultRow("pollutant", values, flows.years, of_side, topics=topics)
    change = sides["electric_buses"] - sides["replaced_buses"]
    yield ResultRow("pollutant_change", change, flows.years, keys, topics=topics)
    summed = np.broadcast_to(change, (len(change), len(flows.years))).sum(axis=1, keepdims=True)
    last = (flows.years[-1],)
    yield ResultRow("pollutant_change_cohort", summed, last, keys | {"cumulative": "cohort"}, topics=topics)


air: Part[BusFlows] = Part(
    "air",
    shows=("mix", "fleet", "before", "replacing", "figures"),
    rows=_rows,
    leads=True,
    when=lambda project: project.air is not None,
)
