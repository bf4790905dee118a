"""Air pollutants at home: exhaust and wear in the city, power plants elsewhere, each apart."""

from collections.abc import Iterator, Mapping

from impact.core.arrays import NOTHING, Array, total
from impact.core.vocabulary import HEADLINE_RULES
from impact.formulas.emissions.air_and_health import POLLUTANTS, fine_wear, grams_per_kwh, sulphur_dioxide
from impact.formulas.emissions.electricity import burned_for
from impact.formulas.emissions.energy_carriers import Carriers
from impact.formulas.emissions.exhaust import Grams, engine_on, tonnes_on_road, while_built_and_life
from impact.formulas.fleet.displaced_sales import remaining_share
from impact.kinds.vehicle_plant.driving import Demand, VehicleUse, combustion_replaced, driven, electric_replaced
from impact.kinds.vehicle_plant.sales import Cars
from impact.kinds.vehicle_plant.schema_cars import Air
from impact.model.components.grid import GRID_TOPICS
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow, air_keys, joined

SEGMENTS = {"car": "small", "suv": "medium"}  # sizes of EMEP/EEA by body
WEAR_PARTS = ("tyre", "brake", "road")
POWER = ("losses_to_socket", "electricity_of_plant_cars", "electricity_of_replaced_cars", "distance")
SULPHUR = (
    "air_sulphur", "petrol_density", "diesel_density", "petrol_of_plant_cars", "petrol_of_replaced_cars",
    "diesel_of_replaced_cars", "distance",
)  # fmt: skip
ON_ROAD = ("vehicles", "replaced_not_assembled", "distance")


def air_rows(
    inputs: Inputs, cars: Cars, drive: VehicleUse, energy: Mapping[str, Demand], known: Carriers
) -> Iterator[ResultRow]:
    """Yield exhaust, wear and power plants by pollutant: the change while cars are built, each side over their life.

    No factor for ammonia of power plants is published: it has exhaust alone.
    """
    air: Air | None = cars.plant.air
    if air is None:
        return
    with inputs.about("air_exhaust"):
        exhaust = _exhaust(inputs, cars, air)
    with inputs.about("air_sulphur"):
        sulphur = {fuel: inputs.assumption(f"air.{fuel}_sulphur") for fuel in ("petrol", "diesel")}
    with inputs.about("air_wear"):
        wear = _wear(inputs, cars)
    power = {rule: _power(inputs, drive, energy, known, rule) for rule in HEADLINE_RULES}
    burned = {
        (fuel, side): while_built_and_life(energy[side][fuel, "home"], drive.built)
        * known.liquids[fuel].density[:, None]
        for fuel in ("petrol", "diesel")
        for side in energy
        if (fuel, "home") in energy[side]
    }
    for pollutant in POLLUTANTS:
        sides: dict[str, Array] = {}
        for side in energy:
            if pollutant == "so2":
                kilograms = total(
                    sulphur_dioxide(used, sulphur[fuel][:, None]) for (fuel, of), used in burned.items() if of == side
                )
                sides[side] = kilograms / 1000
            else:
                sides[side] = _on_road(exhaust, pollutant, side, drive)
        topics = (f"air_exhaust_{pollutant}", "air_exhaust", *ON_ROAD) if pollutant != "so2" else SULPHUR
        yield from _rows(cars, air_keys("exhaust", pollutant, "city", "na"), sides, topics)
        city = sides["plant_cars"] - sides["replaced_cars"]
        if pollutant == "pm25":
            worn = {side: _on_road(wear, pollutant, side, drive) for side in energy}
            yield from _rows(cars, air_keys("wear", pollutant, "city", "na"), worn, ("air_wear", *ON_ROAD))
            city = city + worn["plant_cars"] - worn["replaced_cars"]
            topics = ("air_wear", *topics)
        for rule in HEADLINE_RULES:
            plants = power[rule].get(pollutant)
            if plants is None:
                continue
            behind = (f"air_power_{pollutant}_{rule}", f"air_fuels_{rule}", *POWER)
            yield from _rows(cars, air_keys("power_plants", pollutant, "plant", rule), plants, behind)
            change = city + plants["plant_cars"] - plants["replaced_cars"]
            yield from _change(cars, air_keys("change", pollutant, "na", rule), change, (*topics, *behind))


def _on_road(grams: Grams, pollutant: str, side: str, drive: VehicleUse) -> Array:
    """Return tonnes of a pollutant and side while cars are built and, as last column, over their life."""
    return tonnes_on_road(grams.values[pollutant, side], drive.km, drive.life_km, drive.built)


def _rows(cars: Cars, keys: dict[str, str], sides: Mapping[str, Array], topics: tuple[str, ...]) -> Iterator[ResultRow]:
    for side, values in sides.items():
        of_side = keys | {"component": f"{keys['component']}_of_{side}", "cumulative": "cohort"}
        yield ResultRow("pollutant_cohort", values[:, -1:], (cars.years[-1],), of_side, topics=topics)
    yield from _change(cars, keys, sides["plant_cars"] - sides["replaced_cars"], topics)


def _change(cars: Cars, keys: dict[str, str], change: Array, topics: tuple[str, ...]) -> Iterator[ResultRow]:
    topics, life = joined(topics), keys | {"cumulative": "cohort"}
    yield ResultRow("pollutant_change", change[:, :-1], cars.years, keys, topics=topics)
    yield ResultRow("pollutant_change_cohort", change[:, -1:], (cars.years[-1],), life, topics=topics)


def _exhaust(inputs: Inputs, cars: Cars, air: Air) -> Grams:
    """Return the exhaust at home: plug-in hybrids with the engine on, and the combustion cars replaced.

    A car on gas has no published factor for fine particles: none are counted.
    """
    found = Grams()
    mix = cars.replaced
    gas_share = inputs.assumption("replaced.gas_of_assembled")
    diesel_share = inputs.assumption("replaced.diesel_of_assembled")
    in_gas = inputs.assumption("replaced.petrol_in_gas_cars")
    with inputs.stated("replaced.gas_of_assembled"):
        on_petrol = (remaining_share("petrol", gas_share, diesel_share) + gas_share * in_gas)[:, None]
    petrol_cars = mix.assembled_home * on_petrol + mix.imported_combustion
    gas_cars = mix.assembled_home * (gas_share * (1 - in_gas))[:, None]
    diesel_cars = mix.assembled_home * diesel_share[:, None]
    with_engine_on = engine_on(inputs.assumption("driving.electric_share"))
    plant_home = driven(inputs, cars, "home")

    def factor(pollutant: str, fuel: str, segment: str, euro: str) -> Array:
        with inputs.about(f"air_exhaust_{pollutant}"):
            return inputs.factor("exhaust", "g/km", "EU", pollutant=pollutant, fuel=fuel, segment=segment, euro=euro)

    for pollutant in POLLUTANTS:
        if pollutant == "so2":
            continue
        for name, vehicle in cars.plant.vehicles.items():
            segment, share = SEGMENTS[vehicle.body], cars.shares[name]
            with_engine = plant_home * share if vehicle.powertrain == "phev" else NOTHING
            grams = factor(pollutant, "petrol", segment, air.plant_class)
            found.add(pollutant, "plant_cars", with_engine, with_engine_on * grams)
            old = factor(pollutant, "petrol", segment, air.replaced_class)
            found.add(pollutant, "replaced_cars", petrol_cars * share, old)
        if pollutant != "pm25":
            found.add(pollutant, "replaced_cars", gas_cars, factor(pollutant, "cng", "all", air.replaced_class))
        diesel = factor(pollutant, "diesel", "medium", air.replaced_class)
        found.add(pollutant, "replaced_cars", diesel_cars, diesel)
    return found


def _wear(inputs: Inputs, cars: Cars) -> Grams:
    shares = {part: inputs.factor("wear_share", "1", "EU", pollutant="pm25", part=part) for part in WEAR_PARTS}

    def per_km(segment: str, powertrain: str) -> Array:
        found = {
            part: inputs.factor(f"{part}_wear", "g/km", "EU", pollutant="tsp", segment=segment, powertrain=powertrain)
            for part in WEAR_PARTS
        }
        return fine_wear(found, shares)

    found = Grams()
    sold = driven(inputs, cars, "home")
    for name, vehicle in cars.plant.vehicles.items():
        segment, share = SEGMENTS[vehicle.body], cars.shares[name]
        found.add("pm25", "plant_cars", sold * share, per_km(segment, vehicle.powertrain))
        found.add("pm25", "replaced_cars", combustion_replaced(cars, "home") * share, per_km(segment, "ice"))
        found.add("pm25", "replaced_cars", electric_replaced(cars, "home") * share, per_km(segment, "bev"))
    return found


def _power(
    inputs: Inputs, drive: VehicleUse, energy: Mapping[str, Demand], known: Carriers, rule: str
) -> dict[str, dict[str, Array]]:
    behind = (f"fuels_burned_{inputs.scenario.country}", f"ratio_of_{GRID_TOPICS[rule]}", "grid_course")
    with inputs.about(f"air_fuels_{rule}", *(behind if rule == "average" else (GRID_TOPICS[rule],))):
        fuels = burned_for(known.power[rule])
    factors: dict[tuple[str, str], Array] = {}
    for pollutant in POLLUTANTS:
        if pollutant != "nh3":
            with inputs.about(f"air_power_{pollutant}_{rule}"):
                name = "sox" if pollutant == "so2" else pollutant
                for fuel in fuels:
                    factors[pollutant, fuel] = inputs.factor("plant_exhaust", "g/GJ", "EU", pollutant=name, fuel=fuel)
    generated = {
        side: demand["electricity", "home"] / 1e6 * known.to_socket[:, None]  # GWh
        for side, demand in energy.items()
    }
    result: dict[str, dict[str, Array]] = {}
    for pollutant in dict.fromkeys(name for name, _ in factors):
        grams = grams_per_kwh((burned, factors[pollutant, fuel]) for fuel, burned in fuels.items())
        result[pollutant] = {side: while_built_and_life(used * grams, drive.built) for side, used in generated.items()}
    return result
