"""Scenarios whose answer is known beforehand."""

from typing import Any

import numpy as np
from changed_cases import changed, fixed, sums

from impact.study.run_study import Results

SMALL_PLANT = {f"project.output.{end}": "slow" for end in ("low", "central", "high")}


def replacing(assembled: float) -> dict[str, Any]:
    """Return the changes under which cars replace cars assembled at home or none of them, in every market."""
    places = ("small_market.assembled", "large_market.assembled", "export_assembled")
    nothing = ("small_market.none", "large_market.none", "export_electric", "export_none")
    replaced = dict.fromkeys(places, fixed(assembled)) | dict.fromkeys(nothing, fixed(0))
    return {f"project.replaced.{name}": value for name, value in replaced.items()}


def test_people_from_abroad_are_what_then_separates_net_from_gross() -> None:
    found = changed(SMALL_PLANT | replacing(0) | {"project.running_costs": None}, draws=5)
    gross, net = (sums(found, "jobs_step", closure="car_for_car", step=name) for name in ("gross", "net"))
    np.testing.assert_allclose(gross - net, 80)


def test_lost_jobs_per_thousand_cars_are_type_1_of_the_table() -> None:
    """The method's 145: 98.6 million UZS_2022 a car x 1.4656 registered jobs a billion, nothing spent, no drift."""
    plain = {
        "project.suppliers.own_domestic_share": fixed(0.593),
        "project.suppliers.productivity_drift": fixed(0, "1/yr"),
        "project.households.spent": fixed(0),
        "project.replaced.assembled_price": fixed(98.6, "million UZS_2022/vehicle"),
    }
    found = changed(replacing(1) | plain, draws=2)
    lost = sums(found, "jobs_step", closure="car_for_car", step="replaced_cars")
    np.testing.assert_allclose(-1000 * lost / sums(found, "output", path="central"), 98.6 * 1.465638, rtol=1e-3)


def test_twice_the_cars_set_off_twice_the_jobs_in_the_supply_chain(results: Results) -> None:
    """The column is linear in output; staff are not, so their induced jobs are not doubled."""
    paths = results.inputs.scenario.project.output.paths
    doubled = {
        f"project.output.paths.{name}.values": {year: 2 * amount for year, amount in path.values.items()}
        for name, path in paths.items()
    }
    found = changed(doubled, draws=results.inputs.draws.count)
    for variable, channel in (("jobs", "indirect"), ("gva", "direct"), ("gva", "indirect")):
        one, two = (sums(each, variable, channel=channel) for each in (results, found))
        np.testing.assert_allclose(two, 2 * one, rtol=1e-10)
    assert (sums(found, "jobs", channel="direct") < 2 * sums(results, "jobs", channel="direct")).all()


def test_the_announced_path_moves_nothing_but_itself(results: Results) -> None:
    """Announced is not forecast: ten times the promise changes no job, no tonne and no key figure."""
    promised = results.inputs.scenario.project.output.paths["announced"].values
    tenfold = {"project.output.paths.announced.values": {year: 10 * amount for year, amount in promised.items()}}
    for row, again in zip(results.rows, changed(tenfold, draws=results.inputs.draws.count).rows, strict=True):
        if row.keys.get("path") == "announced":
            np.testing.assert_allclose(again.values, 10 * row.values)
            assert row.status == "announced"
        else:
            np.testing.assert_array_equal(row.values, again.values, err_msg=row.variable)


def test_a_plant_that_starts_later_has_nobody_at_work_before() -> None:
    """In the first year with output it has its base staff, as one that starts in the first year of the horizon."""
    later = {year: 0 if year < 2028 else 30 for year in range(2025, 2036)}
    found = changed({f"project.output.paths.{path}.values": later for path in ("slow", "central", "ceiling")}, 10)
    staff, foreign = (sums(found, "jobs", channel="direct", origin=kind) for kind in ("local", "foreign"))
    assert (staff[:, :3] == 0).all()
    assert (foreign[:, :3] == 0).all()
    np.testing.assert_allclose(staff[:, 3] + foreign[:, 3], found.inputs.assumption("staff.base"))
    assert (sums(found, "gva", channel="direct")[:, :3] == 0).all()
