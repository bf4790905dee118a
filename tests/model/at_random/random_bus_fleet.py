"""Random fleets of electric buses, and laws of kilometres and emissions."""

from collections.abc import Mapping

from hypothesis import strategies as st
from random_edits import Edits, Tree, fixed, part_of
from random_laws import Law, Tried, near, sum_up, total

from impact.files.units import MJ_PER_KWH

BUSES = ("diesel", "gas", "trolley")
PRICED = ("electricity", "diesel", "cng", "maintenance")


def _shape(draw: st.DrawFn, tree: Tree, years: list[int]) -> None:
    project = tree["project"]
    project["contract_end"] = draw(st.sampled_from(years))
    project["batteries"]["replaced_in"] = draw(st.sampled_from(years))
    project["grid"]["target_year"] = draw(st.integers(2026, 2040))


def _electric_for_electric(project: Tree) -> tuple[tuple[str, Mapping[str, str]], ...]:
    """Let trolleybuses that take as much power as the fleet make way for it, kilometre for kilometre."""
    for key, value in {
        "energy.seasons.warm.use": 1.0, "energy.seasons.cold.use": 1.5, "energy.battery_efficiency": 0.8,
        "energy.charger_efficiency": 1.0, "replaced.places": 1.0,
        "replaced.buses.trolley.share": 1.0, "replaced.buses.trolley.energy": 1.25 / 0.8 * MJ_PER_KWH,
        "running.maintenance.electric": 1.0, "crew.charging": 0.0,
    }.items():  # fmt: skip
        fixed(project, key, value)
    del project["energy"]["depot"]
    project["replaced"]["buses"] = {"trolley": part_of(project, "replaced.buses.trolley")}
    steps = ((f"{each}_step", {"step": "net", "closure": "buses_for_buses"}) for each in ("jobs", "gva"))
    return (*steps, ("emissions_change", {}), ("emissions_co2_change", {}), ("pollutant_change", {}))


EDITS = Edits(
    base="xyz-bus-fleet",
    most={
        **{f"running.{name}.{part}": 0.4 for name in PRICED for part in ("taxes", "margin")},  # of one price
        **{f"running.{name}.price": 5.0 for name in PRICED[:3]},
        "running.maintenance.cost": 5.0,
        "energy.depot": 100.0,
    },
    # so that a kilometre brings in what it costs in most of what is drawn; a speed that exhaust functions reach
    least={"fare": 40.0, "vehicles": 5.0, "distance": 20000.0, "in_service": 0.5, "energy.battery_efficiency": 0.7,
        "energy.charger_efficiency": 0.7},
    shape=_shape,
    refused=("brings in less than energy and parts cost", "all shares are zero"),
    size=("vehicles", "crew.charging", "energy.depot", "capital.items.*.amount", "chargers"),
    linear=("bus_count", "bus_km", "bus_people", "bus_chargers", "jobs", "jobs_of_new_service", "gva", "jobs_step",
        "gva_step", "turnover", "purchases", "emissions", "emissions_change", "emissions_co2", "emissions_co2_change",
        "pollutant_change", "ownership_cost", "ownership_change", "energy_change_electricity", "jobs_construction"),
    alike=_electric_for_electric,
)  # fmt: skip


def kilometres_replaced_are_shared_out(tried: Tried) -> None:
    parts = [total(tried.results, "bus_km", side="before", bus=name) for name in BUSES]
    sum_up(parts, total(tried.results, "bus_km", side="before", bus="all"))


def money_balances(tried: Tried) -> None:
    """What is sold pays for value added, purchases at home and abroad and taxes."""
    results = tried.results
    parts = [total(results, "gva", channel="direct"), total(results, "purchases", origin="tax")]
    parts += [total(results, "purchases", origin="national", sector="total")]
    parts += [total(results, "purchases", origin="import")]
    sum_up(parts, total(results, "turnover"))


def costs_are_their_items(tried: Tried) -> None:
    items = [row.values for row in tried.results.rows
        if row.variable == "ownership_change" and row.keys["item"] != "total"]  # fmt: skip
    sum_up(items, total(tried.results, "ownership_change", item="total"))


def boundaries_of_emissions_add_up(tried: Tried) -> None:
    """In use and upstream are well to wheel; the fleet less what it replaces is the change; years make the whole."""
    results = tried.results
    for rule in ("average", "marginal", "frozen"):
        of = {each: total(results, "emissions_change", boundary=each, electricity=rule)
            for each in ("wtw", "in_use", "upstream")}  # fmt: skip
        sum_up((of["in_use"], of["upstream"]), of["wtw"])
        keys = {"boundary": "wtw", "electricity": rule}
        fleet, before = (
            total(results, "emissions", component=each, **keys) for each in ("electric_buses", "replaced_buses")
        )
        sum_up((fleet, -before), of["wtw"])
        near(of["wtw"].sum(axis=1, keepdims=True), total(results, "emissions_cohort_change", **keys), fleet, before)


LAWS: tuple[Law, ...] = (
    kilometres_replaced_are_shared_out,
    money_balances,
    costs_are_their_items,
    boundaries_of_emissions_add_up,
)
