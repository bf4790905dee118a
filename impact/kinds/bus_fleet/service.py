"""Both sides of the comparison: what the electric buses do, and what the buses did that they take the place of."""

from collections.abc import Iterator, Mapping

from impact.core.arrays import NOTHING, Array, any_by_draw, total
from impact.core.errors import ImpossibleError
from impact.core.vocabulary import MILLION
from impact.files.units import MJ_PER_KWH
from impact.formulas.economy.payroll import wage_by_year, yearly_wages
from impact.formulas.fleet.distance import at_the_meter, fleet_distance, replaced_distance
from impact.kinds.bus_fleet.flows import REPLACED, RUNNING, BusFlows, BusSide
from impact.kinds.bus_fleet.purchases import purchases
from impact.model.component import Part
from impact.model.inputs import Inputs
from impact.model.nation import nation
from impact.model.rows import ResultRow

DEPOT = "depot"
KWH_PER_MWH = 1e3
BEHIND = {"fleet": ("output", "distance"), "before": ("output", "distance", "replaced_mix")}


def _compute(inputs: Inputs, flows: BusFlows) -> None:
    with inputs.about("supply_chain", "national_table"):
        flows.nation = nation(inputs, "productivity_drift")
    with inputs.about("jobs"):
        _sides(inputs, flows)
        _wages(inputs, flows)
    with inputs.about("jobs"), inputs.about("fare", "distance", "output"):
        fare = inputs.by_draw("fare") / MILLION
    flows.turnover = flows.fleet.km * fare
    bought = flows.fleet.bought
    flows.bought, flows.imported, flows.product_taxes = bought.at_home, bought.imported, bought.taxes
    flows.real, flows.labour_intensity = flows.nation.real(bought.at_home), None
    flows.value_added = flows.turnover - bought.in_all
    with inputs.stated("fare"):
        if (less := flows.value_added < 0).any():
            words = "a kilometre brings in less than energy and parts cost. Raise it, or lower prices and energy."
            raise ImpossibleError(words, any_by_draw(less))


def _sides(inputs: Inputs, flows: BusFlows) -> None:
    with inputs.about("output"):
        flows.output = inputs.series("vehicles", inputs.years)
    with inputs.about("distance", "output"):
        each = inputs.series("distance", inputs.years)
        in_service = inputs.by_draw("in_service")
    km = fleet_distance(flows.output, in_service, each)
    with inputs.about("replaced_mix", "distance", "output"):
        none, places = inputs.by_draw("replaced.none"), inputs.by_draw("replaced.places")
        flows.replacing = 1 - none
        replaced = replaced_distance(km, none, places)
        flows.mix = _mix(inputs, replaced)
    gone = flows.output * (1 - none) * places
    flows.fleet = _side(inputs, flows, flows.output, km, _own_energy(inputs, km), electric=True)
    flows.before = _side(inputs, flows, gone, replaced, _energy_before(inputs, flows.mix), electric=False)


def _mix(inputs: Inputs, replaced: Array) -> dict[str, Array]:
    shares = {name: inputs.by_draw(f"replaced.buses.{name}.share") for name in inputs.scenario.project.replaced.buses}
    whole = total(shares.values())
    with inputs.stated("replaced.buses"):
        if (nothing := whole <= 0).any():
            raise ImpossibleError("all shares are zero. Give one of them a share.", any_by_draw(nothing))
    return {name: replaced * share / whole for name, share in shares.items()}


def _own_energy(inputs: Inputs, km: Array) -> dict[tuple[str, str], Array]:
    """Return the electricity of the fleet at the meter, and of its depot [MJ/yr]."""
    stated = inputs.scenario.project.energy
    with inputs.about("energy_use", "distance", "output"):
        use = NOTHING[:, 0]
        for name, season in stated.seasons.items():
            part = inputs.setting(f"energy.seasons.{name}.part", season.part, "1", season.use.reason)
            use = use + part * inputs.assumption(f"energy.seasons.{name}.use")
        if stated.measured == "battery":
            efficiency = (inputs.assumption(f"energy.{name}_efficiency") for name in ("battery", "charger"))
            use = at_the_meter(use * MJ_PER_KWH, *efficiency)
        found = {("fleet", "electricity"): km * use[:, None] * MJ_PER_KWH}
        if stated.depot is not None:
            found[DEPOT, "electricity"] = inputs.series("energy.depot", inputs.years) * KWH_PER_MWH * MJ_PER_KWH
    return found


def classes_of(inputs: Inputs, name: str) -> Iterator[tuple[Array, dict[str, str]]]:
    """Yield the exhaust classes of one kind of bus replaced: share, (draws,), and dimensions of the catalogue.

    Those that would have been bought new have the class on sale, all others that of the buses that run.
    """
    bus = inputs.scenario.project.replaced.buses[name]
    new = inputs.assumption("replaced.bought")
    for share, of in ((1 - new, bus), (new, bus.new)):
        if of is not None:
            technology = {"technology": of.technology} if of.technology else {}
            yield share, {"fuel": bus.fuel, "segment": bus.segment, "euro": of.euro} | technology


def _energy_before(inputs: Inputs, mix: Mapping[str, Array]) -> dict[tuple[str, str], Array]:
    buses = inputs.scenario.project.replaced.buses
    with inputs.about("replaced_energy", "replaced_mix"):
        return {
            (name, buses[name].fuel): km * inputs.by_draw(f"replaced.buses.{name}.energy") for name, km in mix.items()
        }


def _side(
    inputs: Inputs,
    flows: BusFlows,
    vehicles: Array,
    km: Array,
    energy: Mapping[tuple[str, str], Array],
    *,
    electric: bool,
) -> BusSide:
    after = "" if electric else "_before"
    less = NOTHING + 1
    if electric:
        with inputs.about("electric_care"):
            less = inputs.by_draw("running.maintenance.electric")
    mix = () if electric else ("replaced_mix",)
    with inputs.about(f"maintenance{after}", "distance", *(("electric_care",) if electric else mix)):
        cost = km * inputs.by_draw("running.maintenance.cost") * less / MILLION
    with inputs.about(f"staff{after}", "output", *(("electric_care",) if electric else mix)):
        people = {
            "drivers": vehicles * inputs.by_draw("crew.drivers"),
            "maintenance": vehicles * inputs.by_draw("crew.maintenance") * less,
        }
        if electric:
            people["charging"] = inputs.by_draw("crew.charging") * (vehicles > 0)
    with inputs.about(f"purchases{after}", *(RUNNING if electric else REPLACED)):
        bought = purchases(inputs, flows.nation, energy, cost)
    return BusSide(vehicles, km, energy, people, bought, cost)


def _wages(inputs: Inputs, flows: BusFlows) -> None:
    with inputs.about("wages", "staff"):
        growth = inputs.by_draw("crew.wage_growth")
        wage = inputs.series("crew.wage", inputs.years)
    flows.wage = wage_by_year(wage, growth, inputs.years, inputs.scenario.price_year)
    flows.staff, flows.foreign = flows.fleet.staff, NOTHING
    flows.wages, flows.foreign_wages = yearly_wages(flows.staff, flows.wage), NOTHING


def _rows(inputs: Inputs, flows: BusFlows) -> Iterator[ResultRow]:
    for name, topics in BEHIND.items():
        side: BusSide = getattr(flows, name)
        keys = {"side": name, "bus": "all"}
        yield ResultRow("bus_count", side.vehicles, flows.years, keys | {"quantity": "vehicles"}, topics=topics)
        yield ResultRow("bus_km", side.km / MILLION, flows.years, keys | {"quantity": "km"}, topics=topics)
        for work, persons in side.people.items():
            keys = {"side": name, "work": work}
            yield ResultRow(
                "bus_people", persons, flows.years, keys, topics=("staff" if name == "fleet" else "staff_before",)
            )
    for bus, km in flows.mix.items():
        keys = {"side": "before", "bus": bus, "quantity": "km"}
        yield ResultRow("bus_km", km / MILLION, flows.years, keys, topics=BEHIND["before"])
    with inputs.about("chargers"):
        chargers = inputs.by_draw("chargers")
    keys = {"side": "fleet", "bus": "all", "quantity": "chargers"}
    yield ResultRow("bus_chargers", chargers, (), keys, topics=("chargers",))


service: Part[BusFlows] = Part(
    "service",
    gives=("nation", "output", "turnover", "fleet", "before", "replacing", "mix", "staff", "foreign", "wage", "wages",
        "foreign_wages", "bought", "imported", "product_taxes", "real", "labour_intensity", "value_added"),
    compute=_compute,
    rows=_rows,
    leads=True,
)  # fmt: skip
