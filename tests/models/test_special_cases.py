"""Scenarios whose answer is known beforehand."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from changed_cases import fixed

from impact.study.run_study import Results

Values = Callable[..., Any]
Changed = Callable[..., Results]

SMALL_PLANT = {f"project.output.{end}": "slow" for end in ("low", "central", "high")}


def replacing(assembled: float, none: float, export_assembled: float, export_electric: float = 0.0) -> dict[str, Any]:
    """Return the changes under which every car replaces what is said, whatever the size of the market."""
    mix = {f"{size}_market.{name}": value for size in ("small", "large")
           for name, value in (("assembled", assembled), ("none", none))}  # fmt: skip
    mix |= {"export_assembled": export_assembled, "export_electric": export_electric, "export_none": none}
    return {f"project.replaced.{name}": fixed(value) for name, value in mix.items()}


def test_people_from_abroad_are_what_then_separates_net_from_gross(changed: Changed, values: Values) -> None:
    found = changed(SMALL_PLANT | replacing(0, 0, 0) | {"project.running_costs": None}, draws=5)
    gross, net = (values(found, "jobs_step", closure="car_for_car", step_key=name) for name in ("gross", "net"))
    np.testing.assert_allclose(gross - net, 80)


def test_when_every_car_replaces_one_made_at_home_net_is_lower_and_negative(
    results: Results, changed: Changed, values: Values, of_year: Values
) -> None:
    """More than about three in four home-built cars replaced turns net jobs negative."""
    found = changed(replacing(1, 0, 1), draws=5)

    def step(of: Results, name: str) -> Any:
        return of_year(of, 2031, "jobs_step", closure="car_for_car", step_key=name)[0]

    assert step(found, "net") < 0
    assert step(found, "gross") == step(results, "gross")
    assert step(found, "net") < step(results, "net")


def test_lost_jobs_per_thousand_cars_are_type_1_of_the_table(changed: Changed, values: Values) -> None:
    """The method's 145: 98.6 million UZS_2022 a car x 1.4656 registered jobs a billion, nothing spent, no drift."""
    plain = {
        "project.suppliers.own_domestic_share": fixed(0.593),
        "project.suppliers.productivity_drift": fixed(0) | {"unit": "1/yr"},
        "project.households.spent": fixed(0),
        "project.replaced.assembled_price": {
            "central": 98.6,
            "unit": "million UZS_2022/vehicle",
            "reason": "As given.",
        },
    }
    found = changed(replacing(1, 0, 1) | plain, draws=2)
    replaced = values(found, "jobs_step", closure="car_for_car", step_key="replaced_cars")
    lost = -replaced / values(found, "output", path="central")
    np.testing.assert_allclose(1000 * lost, 98.6 * 1.465638, rtol=1e-3)


def test_twice_the_cars_set_off_twice_the_jobs_in_the_supply_chain(
    results: Results, changed: Changed, values: Values
) -> None:
    """The column is linear in output; staff are not, so their induced jobs are not doubled."""
    paths = results.inputs.scenario.project.output.paths
    doubled = {
        f"project.output.paths.{name}.values": {year: 2 * amount for year, amount in path.values.items()}
        for name, path in paths.items()
    }
    found = changed(doubled, draws=results.inputs.draws.count)
    for variable, channel in (("jobs", "indirect"), ("gva", "direct"), ("gva", "indirect")):
        np.testing.assert_allclose(
            values(found, variable, channel=channel), 2 * values(results, variable, channel=channel), rtol=1e-10
        )
    assert (values(found, "jobs", channel="direct") < 2 * values(results, "jobs", channel="direct")).all()


def test_the_announced_path_moves_nothing_but_itself(results: Results, changed: Changed) -> None:
    """Announced is not forecast: ten times the promise changes no job, no tonne and no key figure."""
    promised = results.inputs.scenario.project.output.paths["announced"].values
    tenfold = {"project.output.paths.announced.values": {year: 10 * amount for year, amount in promised.items()}}
    for row, again in zip(results.rows, changed(tenfold, draws=results.inputs.draws.count).rows, strict=True):
        if row.keys.get("path") == "announced":
            np.testing.assert_allclose(again.values, 10 * row.values)
            assert row.status == "announced"
        else:
            np.testing.assert_array_equal(row.values, again.values, err_msg=row.variable)


def electric_only() -> dict[str, Any]:
    vehicles = {f"project.vehicles.{name}.share": fixed(part) for name, part in
                (("chazor", 0), ("song_plus", 0), ("yuan_up", 1))}  # fmt: skip
    return vehicles | SMALL_PLANT | {"project.markets.export_share": fixed(0)}


def test_electricity_at_the_socket_is_the_published_690_grams_and_the_supply_of_its_fuel(
    changed: Changed, values: Values
) -> None:
    """690 g at losses of 1.149; supply of 6.70 MJ gas, 0.68 MJ lignite and 0.17 MJ oil adds 29.1 g at generation."""
    loss = {"central": 0.033, "unit": "1", "reason": "That of the published table."}
    found = changed(electric_only() | {"project.grid.methane_loss": loss}, draws=2)
    tonnes = values(found, "emissions", component="plant_cars", boundary="wtw", electricity="average")[0]
    energy = values(found, "energy_electricity", market="home", side="plant_cars")[0]
    assert 1000 * tonnes[0] / (1000 * energy[0]) == pytest.approx((690 / 1.149 + 29.1) * 1.179 / 0.97, rel=0.01)


def test_jobs_do_not_depend_on_the_grid_nor_emissions_on_wages(
    results: Results, changed: Changed, values: Values
) -> None:
    grid = changed({"project.grid.methane_loss": fixed(0.1)}, draws=results.inputs.draws.count)
    np.testing.assert_array_equal(values(grid, "jobs"), values(results, "jobs"))
    wage = {"central": 20, "unit": "million UZS_2025/month", "reason": "Higher."}
    paid = changed({"project.households.wage": wage}, draws=results.inputs.draws.count)
    np.testing.assert_array_equal(values(paid, "emissions_cohort"), values(results, "emissions_cohort"))


def test_a_plant_that_starts_later_has_nobody_at_work_before(changed: Changed, values: Values) -> None:
    """In the first year with output it has its base staff, as one that starts in the first year of the horizon."""
    years = range(2025, 2036)
    paths = {
        f"project.output.paths.{path}.values.{year}": 0 if year < 2028 else 30
        for path in ("slow", "central", "ceiling")
        for year in years
    }
    found = changed(paths, draws=10)
    staff, foreign = (values(found, "jobs", channel="direct", origin=kind) for kind in ("local", "foreign"))
    assert (staff[:, :3] == 0).all()
    assert (foreign[:, :3] == 0).all()
    base = found.inputs.assumption("staff.base")
    np.testing.assert_allclose(staff[:, 3] + foreign[:, 3], base)
    assert (values(found, "gva", channel="direct")[:, :3] == 0).all()
