"""Laws of the three boundaries, of the grams a kilometre, of energy and of air, in every draw."""

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from changed_cases import fixed

from impact.catalogue.catalogue import Catalogue
from impact.errors import ProblemsError
from impact.scenario.load import parse, with_draws
from impact.source_positions import read_yaml
from impact.study.run_study import Results, estimate
from impact.yaml_core import written

DATA = Path(__file__).resolve().parents[2] / "data"

Values = Callable[..., Any]
Changed = Callable[..., Results]
BOUNDARIES = [("wtw", "average"), ("wtw", "marginal"), ("wtw", "frozen"), ("life_cycle", "average"),
              ("life_cycle", "marginal")]  # fmt: skip


def by_year(results: Results, values: Values, boundary: str, rule: str) -> Any:
    variable = "emissions" if boundary == "wtw" else "emissions_change"
    return values(results, variable, component="change", boundary=boundary, electricity=rule)


@pytest.mark.parametrize(("boundary", "rule"), BOUNDARIES)
def test_the_running_sum_ends_at_the_cohort(results: Results, values: Values, boundary: str, rule: str) -> None:
    """Years added behind the last car's life would change nothing."""
    keys = {"component": "change", "boundary": boundary, "electricity": rule}
    running, cohort = (values(results, f"emissions_{kind}", **keys) for kind in ("cumulative", "cohort"))
    np.testing.assert_allclose(running[:, -1:], cohort, rtol=1e-12)
    yearly = by_year(results, values, boundary, rule)
    assert (np.abs(yearly[:, -1]) < 1e-6 * np.abs(yearly).max()).all()


def test_the_life_cycle_is_the_wells_and_wheels_and_the_making(results: Results, values: Values) -> None:
    for rule in ("average", "marginal"):
        whole, driven = (by_year(results, values, boundary, rule) for boundary in ("life_cycle", "wtw"))
        np.testing.assert_allclose(whole, driven + values(results, "emissions_making"), rtol=1e-9, atol=1e-3)
    made = values(results, "emissions_making").sum(axis=1, keepdims=True)
    for rule in ("average", "marginal", "frozen"):
        whole, driven = (
            values(results, "emissions_cohort", component="change", boundary=boundary, electricity=rule)
            for boundary in ("life_cycle", "wtw")
        )
        np.testing.assert_allclose(whole, driven + made, rtol=1e-9, atol=1e-3)


def test_parts_by_carrier_and_by_market_add_up_to_the_change(results: Results, values: Values) -> None:
    for rule in ("average", "marginal"):
        keys = {"boundary": "wtw", "electricity": rule}
        cohort = values(results, "emissions_cohort", component="change", **keys)
        carriers = sum(
            values(results, "emissions_part", component=name, **keys)
            for name in ("electricity", "petrol", "diesel", "cng")
        )
        markets = values(results, "emissions_part", component="change", market="home", **keys)
        markets = markets + values(results, "emissions_part", component="change", market="export", **keys)
        np.testing.assert_allclose(carriers, cohort, rtol=1e-9)
        np.testing.assert_allclose(markets, cohort, rtol=1e-9)


def test_the_path_of_the_grid_is_the_average_less_the_frozen_change(results: Results, values: Values) -> None:
    average, frozen = (
        values(results, "emissions_cohort", component="change", boundary="wtw", electricity=rule)
        for rule in ("average", "frozen")
    )
    moved = values(results, "emissions_part", component="grid_path")
    np.testing.assert_allclose(moved, average - frozen, rtol=1e-9)
    assert (moved < 0).all()


def test_a_cohort_of_all_years_is_the_cohort_and_two_halves_add_up(changed: Changed, values: Values) -> None:
    found = changed({"project.cohorts": [[2025, 2035], [2025, 2030], [2031, 2035]]}, draws=3)
    for boundary in ("wtw", "life_cycle"):
        keys = {"component": "change", "boundary": boundary, "electricity": "average"}
        every, first, second = (
            values(found, "emissions_part", cumulative=f"cohort_{years}", **keys)
            for years in ("2025_2035", "2025_2030", "2031_2035")
        )
        np.testing.assert_allclose(every, values(found, "emissions_cohort", **keys), rtol=1e-9)
        np.testing.assert_allclose(first + second, every, rtol=1e-9)


def test_a_cohort_outside_the_horizon_is_refused(changed: Changed) -> None:
    with pytest.raises(ProblemsError, match="2024 to 2030 are not cars of the horizon, 2025 to 2035"):
        changed({"project.cohorts": [[2024, 2030]]})


def same_car() -> dict[str, Any]:
    """Return the changes under which Yuan Ups replace Yuan Ups at home."""
    vehicles = {f"project.vehicles.{name}.share": fixed(part) for name, part in
                (("chazor", 0), ("song_plus", 0), ("yuan_up", 1))}  # fmt: skip
    mix = {f"project.replaced.{size}_market.{name}": fixed(0)
           for size in ("small", "large") for name in ("assembled", "none")}  # fmt: skip
    return (
        vehicles
        | mix
        | {
            "project.vehicles.yuan_up.electricity": fixed(17.9, "kWh/(100 km)"),
            "project.replaced.electricity": fixed(17.9, "kWh/(100 km)"),
            "project.replaced.imports_growth": fixed(0, "1/yr"),
            "project.making.replaced_battery": fixed(45.12, "kWh/vehicle"),
            "project.replaced.electric_of_imports": fixed(1),
            "project.markets.export_share": fixed(0),
            **{f"project.output.{end}": "slow" for end in ("low", "central", "high")},
        }
    )


def test_a_car_that_replaces_itself_changes_nothing_making_included(changed: Changed, values: Values) -> None:
    found = changed(same_car(), draws=8)
    size = float(values(found, "emissions_cohort", component="plant_cars", boundary="life_cycle").max())
    for row in found.rows:
        change = row.keys.get("component") in ("change", "making_cars", "exhaust", "wear", "power_plants")
        if row.variable.startswith(("emissions", "pollutant_change")) and change:
            np.testing.assert_allclose(row.values, 0, atol=1e-9 * size, err_msg=f"{row.variable} {dict(row.keys)}")


def grams(results: Results, model: str, rule: str, boundary: str, stage: str = "total") -> Any:
    (row,) = [
        row for row in results.rows
        if row.variable in ("lifecycle", "lifecycle_wtw")
        and (row.keys["model"], row.keys["market"], row.keys["electricity"], row.keys["boundary"], row.keys["stage"])
        == (model, "home", rule, boundary, stage)
    ]  # fmt: skip
    return row.values


@pytest.fixture(scope="module")
def as_published(changed: Changed) -> Results:
    """Return the shipped case with the loss of methane of the published table."""
    loss = {"central": 0.033, "unit": "1", "reason": "That of the published table."}
    return changed({"project.grid.methane_loss": loss})


@pytest.mark.parametrize(
    ("model", "published", "kwh"),
    [("yuan_up", 123, 17.9), ("song_plus_ev", 166, 24.1), ("chazor", 145, 10), ("chazor_low_electric", 149, 5.4),
     ("song_plus", 162, 11)],
)  # fmt: skip
def test_grams_a_kilometre_are_the_published_ones(
    as_published: Results, model: str, published: float, kwh: float
) -> None:
    """Grid of 2025; a kilowatt-hour is 75 g above that of the table, by the supply of its fuel and all its losses."""
    found = float(grams(as_published, model, "frozen", "wtw")[0, 0])
    assert found == pytest.approx(published + kwh * 0.753, rel=0.012)


def test_a_gas_car_is_the_published_one_with_the_supply_of_its_gas(as_published: Results) -> None:
    """280 g; treatment and transport of 3.165 MJ add 11.1, power to compress 1.7, the class takes 3.4 off."""
    assert float(grams(as_published, "gas_car", "frozen", "wtw")[0, 0]) == pytest.approx(289.4, rel=0.01)


def test_petrol_cars_are_the_published_ones_on_the_official_boundary_and_the_wells(results: Results) -> None:
    """Tracker 236 and Cobalt 248 g/km without methane and nitrous oxide, which are below 1 g in cars of Euro 5."""
    for model, published in (("song_plus_comparator", 236), ("chazor_comparator", 248)):
        assert 0 <= float(grams(results, model, "average", "wtw")[0, 0]) - published <= 1


def test_sides_of_the_pollutants_make_the_change(results: Results, values: Values) -> None:
    for component in ("exhaust", "wear"):
        sides = [values(results, "pollutant_cohort", gas="pm25", component=f"{component}_of_{side}")
                 for side in ("plant_cars", "replaced_cars")]  # fmt: skip
        change = values(results, "pollutant_change_cohort", gas="pm25", component=component)
        np.testing.assert_allclose(change, sides[0] - sides[1], rtol=1e-9, atol=1e-9)


def test_oil_equivalents_of_the_carriers_add_up(results: Results, values: Values) -> None:
    parts = sum(values(results, "energy_oil", carrier=name) for name in ("electricity", "petrol", "diesel", "cng"))
    whole = values(results, "energy_oil", carrier="all")[:, : parts.shape[1]]
    np.testing.assert_allclose(parts, whole, rtol=1e-9, atol=1e-9)


def test_a_factor_that_holds_upstream_methane_is_refused_beside_a_loss(changed: Changed) -> None:
    ember = {"boundary": "life_cycle", "margin": "average", "dataset": "ember_2025"}
    with pytest.raises(ProblemsError, match=r"grid_at_home.*counted twice"):
        changed({"project.figures.grid_at_home": ember})


def test_a_grid_abroad_with_the_figures_of_the_one_at_home_is_the_same_grid(tmp_path: Path) -> None:
    """Same stack, mix, plants, losses, target and coal: the same grams a kilometre in every draw and year of sale."""
    for country in ("KAZ", "KGZ", "TJK"):
        with (DATA / "countries/UZB/electricity.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        here = tmp_path / f"countries/{country}/electricity.csv"
        here.parent.mkdir(parents=True)
        with here.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(row | {"region": country} for row in rows)
    tree = read_yaml((DATA / "scenarios/byd-jizzakh.yaml").read_text(encoding="utf-8"), "")[0]
    del tree["correlations"]
    project = tree["project"]
    project["figures"]["losses_abroad"] = project["figures"]["losses_at_home"]
    share = {"central": 0.5, "unit": "1", "reason": "The same at home and abroad."}
    project["grid"]["renewable_share"] = share
    project["grid"]["abroad"] = {
        country: {"coal": project["grid"]["coal"], "renewable_share": share} for country in ("KAZ", "KGZ", "TJK")
    }
    found = estimate(with_draws(parse(written(tree), "same", "same.yaml"), 0, None), Catalogue((tmp_path,)))
    rows_of = {
        row.keys["market"]: row.values
        for row in found.rows
        if row.variable == "lifecycle_wtw"
        and (row.keys["model"], row.keys["electricity"], row.keys["stage"]) == ("yuan_up", "average", "total")
    }
    np.testing.assert_allclose(rows_of["export"], rows_of["home"], rtol=1e-12)


def cohort(results: Results, values: Values, rule: str, component: str = "change") -> Any:
    return values(results, "emissions_cohort", component=component, boundary="wtw", electricity=rule)


def test_progress_touches_neither_the_first_cohort_nor_the_boundary_of_the_published_margin(
    changed: Changed, values: Values
) -> None:
    still, moving = (changed({"project.replaced.progress": fixed(rate, "1/yr")}) for rate in (0, 0.02))
    for each in (by_year(still, values, "wtw", "average"), by_year(moving, values, "wtw", "average")):
        assert each[0, 0] == by_year(still, values, "wtw", "average")[0, 0]
    official = [values(each, "emissions_co2_cohort", component="change") for each in (still, moving)]
    np.testing.assert_array_equal(official[0], official[1])


def test_a_car_of_a_later_year_is_set_beside_a_better_petrol_car(changed: Changed) -> None:
    found = changed({"project.replaced.progress": fixed(0.02, "1/yr")})
    first, later = grams(found, "chazor_comparator", "average", "wtw")[0]
    assert later == pytest.approx(first * 0.98**6)


def test_the_stressed_run_is_the_run_with_that_loss(results: Results, changed: Changed, values: Values) -> None:
    stressed = changed({"project.grid.methane_loss": fixed(0.10)})
    for rule in ("average", "marginal"):
        shown = values(results, "emissions_part", component="methane_stress", electricity=rule)
        assert shown[0, 0] == pytest.approx(cohort(stressed, values, rule)[0, 0], rel=1e-9)


def test_a_rival_grid_factor_stands_beside_the_own_estimate(results: Results) -> None:
    """Ember's 1,000 g at generation, with the same losses to the socket: 17.9 kWh of a Yuan Up are 218 g a km."""
    found = {
        row.keys["electricity"]: float(row.values[0, 0])
        for row in results.rows
        if row.variable == "rival_grid" and row.keys["model"] == "yuan_up"
    }
    assert found["rival_ember"] == pytest.approx(0.179 * 1000 * 1.179 / 0.97, rel=1e-9)
    assert found["rival_ifi"] == pytest.approx(found["rival_ember"] * 0.467, rel=1e-9)
    assert set(found) == {"rival_ember", "rival_electricity_maps", "rival_ifi"}


def test_sulphur_of_power_plants_is_that_of_lignite(results: Results, values: Values) -> None:
    """1,680 g a GJ on 0.683 MJ of lignite a kWh, and the gas and oil beside it."""
    keys = {"gas": "so2", "component": "power_plants_of_plant_cars", "electricity": "average"}
    assert values(results, "pollutant_cohort", **keys)[0, 0] > 0
    drawn = results.inputs.topics
    assert "factor:plant_exhaust.EU.2023.sox.brown_coal" in drawn
    assert not [name for name in drawn if "hard_coal" in name and "plant_exhaust" in name]


def test_a_destination_without_a_grid_is_refused_with_its_place(changed: Changed) -> None:
    with pytest.raises(ProblemsError, match="KGZ is a destination, but its grid is not described"):
        changed({"project.grid.abroad.KGZ": None})
