"""`impact car` and `impact fleet`: one car and one fleet without a plant, in three forms; bad inputs."""

from __future__ import annotations

import csv
import io
import json
import math
import re
from collections.abc import Mapping
from pathlib import Path

import click
import numpy as np
import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st
from shared_studies import study_of

from impact import api
from impact.errors import ImpactError
from impact.fleet.early_retirement import Early
from impact.kinds.vehicle_plant import api as vehicles
from impact.kinds.vehicle_plant.commands import car, fleet
from impact.kinds.vehicle_plant.commands.car import crossings, grams
from impact.kinds.vehicle_plant.one_car import OwnCar
from impact.kinds.vehicle_plant.one_fleet import Survival
from impact.plain_rows import as_json

PAIR = ("yuan_up", "--against", "yuan_up_comparator")


ELECTRIC = ("--electricity", "16", "--battery", "60", "--against", "gas_car", "--draws", "0")
PLUG_IN = ("--electricity", "17", "--petrol", "6", "--battery", "18", "--against", "gas_car", "--draws", "0")


def done(command: click.Command, *arguments: str) -> Result:
    return CliRunner().invoke(command, list(arguments), catch_exceptions=False)


def run_car(*arguments: str) -> str:
    return done(car.command, *arguments).stdout


def run_fleet(*arguments: str) -> str:
    return done(fleet.command, *arguments).stdout


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_three_forms_of_a_car_say_the_same() -> None:
    table, text, said = (run_car(*PAIR, "--draws", "0", "--format", form) for form in ("table", "csv", "json"))
    found = json.loads(said)
    rows = rows_of(text)
    assert [float(row["value"]) for row in rows] == pytest.approx([row["value"] for row in found["grams"]])
    total = next(row for row in found["grams"] if (row["boundary"], row["stage"]) == ("life_cycle", "total"))
    assert f"{total['value']:.6g}" in table
    assert "break_even" in table
    assert found["sale_year"] == 2025


def test_stages_add_up_to_their_total_on_each_boundary() -> None:
    result = vehicles.car("chazor", "imported_electric", draws=0)
    for (model, boundary, rule, stage), span in result.grams.items():
        if stage == "total":
            parts = [each.value for key, each in result.grams.items()
                     if key[:3] == (model, boundary, rule) and key[3] != "total"]  # fmt: skip
            assert sum(part or 0.0 for part in parts) == pytest.approx(span.value)


def test_a_car_is_that_of_the_study() -> None:
    """The command and the study's table say the same grams and the same break-even."""
    study = study_of("byd-jizzakh", 0, beside=False)
    result = vehicles.car("yuan_up", "yuan_up_comparator", draws=0)
    row = study.row("lifecycle", "bev.yuan_up.home.life_cycle.average.total.2025")
    assert result.grams["yuan_up", "life_cycle", "average", "total"].value == pytest.approx(row["value"])
    met = study.row("breakeven", "bev.yuan_up.home.yuan_up_comparator.life_cycle.average.km.2025")
    assert result.breakeven["average"]["km"].value == pytest.approx(met["value"])  # type: ignore[attr-defined]


def test_an_own_car_like_one_of_the_scenario_is_that_car() -> None:
    own = OwnCar(electricity=17.9, battery=45.12)
    one, other = (
        vehicles.car(name, "gas_car", own=described, draws=0) for name, described in (("own", own), ("yuan_up", None))
    )
    for key, span in one.grams.items():
        if key[0] == "own":
            assert span.value == pytest.approx(other.grams["yuan_up", *key[1:]].value)


@pytest.mark.parametrize(
    ("own", "like"),
    [
        (OwnCar(cng=9.0), "gas_car"), (OwnCar(diesel=7.0), "diesel_car"),
        (OwnCar(petrol=7.0), "yuan_up_comparator"), (OwnCar(lpg=10.0), "lpg_cobalt"),
    ],
)  # fmt: skip
def test_an_own_car_of_every_fuel_is_the_car_of_the_scenario_that_uses_as_much(own: OwnCar, like: str) -> None:
    """Grams on the road go with the amount used, and both cars have the same small body but the comparator."""
    result = vehicles.car("own", like, own=own, draws=0)
    for key in {key[1:] for key in result.grams if key[1] != "life_cycle" and key[3] == "total"}:
        mine, other = (result.grams[name, *key].value or 0.0 for name in ("own", like))
        assert mine / next(iter(own.fuels.values())) == pytest.approx(other / use_of(like))


def use_of(name: str) -> float:
    inputs = api.load("byd-jizzakh").assumptions
    keys = {
        "gas_car": "replaced.gas", "diesel_car": "replaced.diesel", "lpg_cobalt": "compared.lpg_cobalt.lpg",
        "yuan_up_comparator": "vehicles.yuan_up.comparator_fuel",
    }  # fmt: skip
    central = inputs[keys[name]][0].central
    assert central is not None
    return float(central)


def test_an_own_car_may_be_given_by_its_fields() -> None:
    fields = {"electricity": 17.9, "battery": 45.12, "body": "car"}
    own = OwnCar(electricity=17.9, battery=45.12, body="car")
    assert vehicles.car("own", "gas_car", own=fields, draws=0) == vehicles.car("own", "gas_car", own=own, draws=0)
    with pytest.raises(ImpactError, match=r"own car: it has no 'disel'\. Did you mean 'diesel'"):
        vehicles.car("own", "gas_car", own={"disel": 5.5}, draws=0)


@pytest.mark.parametrize("fuel", ["petrol", "diesel", "lpg", "cng"])
def test_a_plug_in_hybrid_lies_between_its_two_ways_of_driving(fuel: str) -> None:
    """With a share of s it uses s of the electricity and 1 - s of the fuel; from the command line and from Python."""
    use = {"electricity": 17.0, fuel: 7.0}
    key = ("own", "wtw", "average", "total")

    def grams(**own: float) -> float:
        result = vehicles.car("own", "gas_car", own=OwnCar(**own), draws=0)  # type: ignore[arg-type]
        return result.grams[key].value or 0.0

    both = grams(**use, battery=18.0, electric_share=0.3)
    assert both == pytest.approx(0.3 * grams(electricity=17.0, battery=18.0) + 0.7 * grams(**{fuel: 7.0}))
    options = ("--electricity", "17", f"--{fuel}", "7", "--battery", "18", "--electric-share", "0.3")
    found = json.loads(run_car(*options, "--against", "gas_car", "--draws", "0", "--format", "json"))
    rows = [row for row in found["grams"] if (row["model"], row["boundary"], row["electricity"]) == key[:3]]
    assert rows[-1]["value"] == pytest.approx(both)


def test_the_share_of_a_plug_in_hybrid_is_that_of_the_scenario_unless_given() -> None:
    own = OwnCar(electricity=17.0, petrol=6.0, battery=18.0)
    result = vehicles.car("own", "gas_car", own=own, draws=200)
    assert result.electric_share is not None
    assert result.electric_share.value == 0.5
    assert (result.electric_share.low or 0) < 0.4 < 0.6 < (result.electric_share.high or 0)
    assert "the assumption of the scenario" in result.notes[0]


@pytest.mark.parametrize(
    ("options", "share", "says"),
    [
        (("sae_j2841",), 0.688, r"0\.688 of the distance, by SAE J2841 \(2010\), fleet at 80 km on the EPA cycle"),
        (("epa_2027",), 0.565, "from 2027 on at 80 km"),
        (("wltp",), 0.865, r"Regulation \(EU\) 2017/1151 at 80 km on the WLTP cycle\.$"),
        (("wltp_2027",), 0.379, r"Regulation \(EU\) 2023/443"),
        (("wltp", "--real-world", "all"), 0.299, r"0\.865.*On the road 0\.299: 0\.27 was observed \(te_2025_obfcm"),
        (("wltp", "--real-world", "private"), 0.510, r"0\.47 was observed \(icct_phev_2022, private users, 2022\)"),
    ],
)
def test_a_share_follows_from_the_range_and_is_said(options: tuple[str, ...], share: float, says: str) -> None:
    text = run_car(*PLUG_IN, "--electric-range", "80", "--utility-factor", *options, "--format", "json")
    found = json.loads(text)
    assert re.search(says, found["notes"][0])
    given_share = run_car(*PLUG_IN, "--electric-share", str(share), "--format", "json")
    totals = [
        next(row["value"] for row in json.loads(each)["grams"] if row["boundary"] == "wtw" and row["stage"] == "total")
        for each in (text, given_share)
    ]
    assert totals[0] == pytest.approx(totals[1], rel=2e-3)


def test_a_share_of_private_users_has_the_range_that_was_observed() -> None:
    """45 to 49 % at the mean range of the cars, so about as wide at 80 km."""
    own = OwnCar(17.0, 6.0, battery=18.0, electric_range=80.0, utility_factor="wltp", real_world="private")
    span = vehicles.car("own", "gas_car", own=own, draws=500).electric_share
    assert span is not None
    assert span.low is not None
    assert span.high is not None
    assert 0.02 < span.high - span.low < 0.05


def test_the_fuels_of_both_cars_are_said() -> None:
    """A litre of petrol is 0.74 kg/L times 44.3 MJ/kg times 69.3 g CO2/MJ: 2.272 kg."""
    table = run_car("--petrol", "7", "--against", "diesel_car", "--draws", "0")
    assert "Petrol: 0.74 kg/L (un_energy_yearbook_2009), 2.272 kg CO2/L at the tailpipe." in table
    assert "Diesel: 0.84 kg/L (en_590), 2.676 kg CO2/L at the tailpipe." in table
    assert "Gas: 0.717 kg/m3 at 0 degrees Celsius" in run_car(*ELECTRIC)


def test_another_density_moves_petrol_and_nothing_else() -> None:
    one, other = (
        vehicles.car("own", "gas_car", own=OwnCar(petrol=7.0), petrol_density=density, draws=0)
        for density in (None, 0.755)
    )
    key = ("official", "combined_margin", "total")
    assert (other.grams["own", *key].value or 0) / (one.grams["own", *key].value or 1) == pytest.approx(0.755 / 0.74)
    assert other.grams["gas_car", *key] == one.grams["gas_car", *key]
    assert "Petrol: 0.755 kg/L (as given), 2.318 kg CO2/L at the tailpipe." in other.notes


def test_what_is_not_usual_is_told_on_standard_error() -> None:
    found = done(car.command, "--electricity", "45", "--battery", "150", *ELECTRIC[4:])
    assert found.exit_code == 0
    assert "Warning" not in found.stdout
    first, second = found.stderr.splitlines()
    assert first.startswith(
        "Warning: own car: electricity is 45 kWh/(100 km). Usual is 11 to 30. Reason of the limit: a"
    )
    assert second.startswith("Warning: own car: battery is 150 kWh/vehicle. Usual is 20 to 130.")
    assert done(car.command, *ELECTRIC).stderr == ""


def test_notes_of_a_csv_go_to_standard_error() -> None:
    for found in (
        done(car.command, *ELECTRIC, "--format", "csv"),
        done(fleet.command, "yuan_up", "2026=9", "--format", "csv"),
    ):
        assert "kg CO2/m3" in found.stderr or "mean life 20.2 years" in found.stderr
        assert all(len(row) == len(rows_of(found.stdout)[0]) for row in rows_of(found.stdout))
        assert "mean life" not in found.stdout


def test_a_plug_in_hybrid_against_an_electric_car_falls_behind() -> None:
    result = vehicles.car("chazor", "imported_electric", draws=0)
    assert result.breakeven["average"]["case"] == "loss"
    assert result.breakeven["average"]["share_no_cross"] == 1.0


def test_a_later_sale_meets_a_lower_grid() -> None:
    early, late = (vehicles.car("yuan_up", "gas_car", year=year, draws=0) for year in (2025, 2035))
    key = ("yuan_up", "wtw", "average", "total")
    assert (late.grams[key].value or 0) < (early.grams[key].value or 0)


HELD = """\
inherits: byd-jizzakh
project:
  grid:
    later_change: {central: 0, low: 0, high: 0, reason: Held.}
    abroad:
      KAZ: {renewable_share: {central: 0.1276, low: 0.1276, high: 0.1276, reason: Held.}}
"""


def test_another_market_has_its_own_grid_and_one_rule(tmp_path: Path) -> None:
    """Kazakhstan on a grid that stays as it was in 2023, when 12.76 % of power was renewable.

    A kilowatt-hour generated there burns 9.27 x 0.2052 = 1.902 MJ of gas, 0.6666 x 1050 / 94.6 = 7.399 MJ of hard coal
    and 0.0006 x 750 / 77.4 = 0.006 MJ of oil. 807 g leave the stack; supply is 3.5, 4 and 17.5 g/MJ: 36.4 g; of gas
    3.5 % are lost: 1000 x 29.8 x 0.035 / 0.965 x 1.902 / 48 = 42.8 g. 886.2 g, over 0.97 for the stations' own use and
    times 1.11459 for the networks, are 1,018 g at the socket; times 17.9 kWh/100 km that is 182.3 g/km.
    """
    file = tmp_path / "held.yaml"
    file.write_text(HELD, encoding="utf-8")
    key = ("yuan_up", "wtw", "average", "total")
    held, on_path = (
        vehicles.car("yuan_up", "yuan_up_comparator", market="KAZ", draws=0, scenario=scenario).grams
        for scenario in (file, "byd-jizzakh")
    )
    assert {rule for _, boundary, rule, _ in on_path if boundary == "wtw"} == {"average"}
    assert held[key].value == pytest.approx(182.3, abs=0.05)
    # On its path the grid is cleaner in every later year, and a car of 2025 drives mostly before 2040.
    assert on_path[key].value == pytest.approx(0.83 * 182.3, rel=0.01)


def test_draws_give_ranges_around_the_central_value() -> None:
    result = vehicles.car("yuan_up", "yuan_up_comparator", draws=200)
    span = result.grams["yuan_up", "life_cycle", "average", "total"]
    assert span.low is not None
    assert span.high is not None
    assert span.value is not None
    assert span.low < span.value < span.high


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("yuan", "--against", "gas_car"), r"no car is called 'yuan'\. Did you mean 'yuan_up'"),
        (("yuan_up", "--against", "bus"), "no car is called 'bus'"),
        ((*PAIR, "--market", "Kenya"), r"market Kenya: it is no code of a country\. Did you mean KEN \(Kenya\)\?"),
        ((*PAIR, "--market", "ATA"), r"market ATA: the catalogue has no grid of Antarctica"),
        ((*PAIR, "--year", "2020"), "year 2020: the grid is known from 2025 on"),
        ((*PAIR, "--electricity", "20"), r"yuan_up is a car of the scenario, and --electricity describes an own one"),
        ((*PAIR, "--battery", "20", "--body", "suv"), r"and --battery, --body describes an own one"),
        (("--against", "gas_car"), "Give the NAME of a car, or describe an own one"),
        (("--electricity", "-3", "--electric-share", "2", "--battery", "-1", "--against", "gas_car"),
         r"electricity is -3.*battery is -1.*takes electric share; this car uses electricity.*electric share is 2"),
        (("--electricity", "1600", "--battery", "60", *ELECTRIC[4:]),
         r"own car: electricity is 1600 and cannot be more than 80 kWh/\(100 km\)\. Usual is 11 to 30.*Wh/km"),
        (("--electricity", "nan", "--petrol", "inf", "--battery", "18", *ELECTRIC[4:]),
         r"electricity is no number\. Give one\. petrol is beyond all numbers and cannot be more than 50"),
        (("--electricity", "16", *ELECTRIC[4:]), r"battery is 0 and cannot be less than 3 kWh/vehicle"),
        (("--petrol", "0", *ELECTRIC[4:]), r"petrol is 0 and cannot be less than 1 L/\(100 km\)"),
        (("--petrol", "6", "--battery", "60", *ELECTRIC[4:]), r"battery is 60 and cannot be more than 20"),
        (("--petrol", "6", "--diesel", "5", *ELECTRIC[4:]), "it burns petrol and diesel. Give one fuel"),
        (("--battery", "60", *ELECTRIC[4:]), "it uses nothing. Give electricity, petrol, diesel, lpg or cng"),
        (("--petrol", "6", "--electric-share", "0.3", *ELECTRIC[4:]),
         r"only a plug-in hybrid.*takes electric share; this car uses petrol\. Leave it out"),
        (("--electricity", "16", "--battery", "60", "--electric-range", "80", *ELECTRIC[4:]),
         r"only a plug-in hybrid.*takes electric range; this car uses electricity.*go together"),
        ((*PLUG_IN, "--electric-range", "80"), r"range and utility factor go together\. Curves: sae_j2841,"),
        ((*PLUG_IN, "--electric-range", "80", "--utility-factor", "wtlp"), r"'wtlp'\. Did you mean 'wltp'"),
        ((*PLUG_IN, "--electric-range", "900", "--utility-factor", "wltp"), "range is 900 and cannot be more than 600"),
        ((*PLUG_IN, "--electric-share", "0.4", "--electric-range", "80", "--utility-factor", "wltp"),
         "Give one of the two"),
        ((*PLUG_IN, "--electric-range", "80", "--utility-factor", "wltp_2027", "--real-world", "all"),
         r"real world corrects type approval by the curve wltp"),
        ((*PAIR, "--petrol-density", "740"), r"petrol density is 740 and cannot be more than 0\.85 kg/L"),
        ((*PAIR, "--year", "20260"), "year is 20260 and cannot be more than 2150"),
    ],
)  # fmt: skip
def test_bad_inputs_of_a_car_are_told(arguments: tuple[str, ...], says: str) -> None:
    with pytest.raises(ImpactError, match=says):
        run_car(*arguments)


def test_three_forms_of_a_fleet_say_the_same() -> None:
    table, text, said = (run_fleet("yuan_up", "2026=20000", "--format", form) for form in ("table", "csv", "json"))
    rows, found = rows_of(text), json.loads(said)
    assert [float(row["stock"]) for row in rows] == pytest.approx([row["stock"] for row in found["years"]])
    assert set(found["units"]) | {"year"} == set(rows[0])
    assert "stock: vehicles" in table


def test_a_fleet_balances_and_its_making_is_booked_at_the_sale() -> None:
    result = vehicles.fleet("yuan_up", {2026: 1000.0, 2027: 500.0})
    rows = list(result.rows())
    assert rows[-1]["stock"] < 1e-6
    assert sum(row["retirements"] for row in rows) == pytest.approx(1500)
    gap = [row["life_cycle_average"] - row["wtw_average"] for row in rows]
    assert gap[0] > 1000 * 8.0
    assert gap[0] > gap[1] > 10 * gap[2]


def test_the_distance_of_a_fleet_is_the_distance_asked_for_over_its_years() -> None:
    """With a fixed life of ten years 1,000 cars are 10,000 years in use at 12,000 km."""
    result = vehicles.fleet("yuan_up", {2026: 1000.0}, survival=Survival("fixed", (10.0,)), km=12_000.0)
    assert result.columns["km"].sum() == pytest.approx(10 * 12.0)


def test_a_stock_that_is_kept_is_kept() -> None:
    wanted = {2026 + place: 1000.0 for place in range(20)}
    result = vehicles.fleet("yuan_up", wanted, as_stock=True, survival=Survival("weibull", (12.0, 3.0)))
    assert result.columns["stock"][:20] == pytest.approx(1000.0)
    assert result.columns["sales"][19] == pytest.approx(1000 / (12 * math.gamma(1 + 1 / 3)), rel=0.1)


@pytest.mark.parametrize("early", ["proportional", "oldest"])
def test_a_stock_that_falls_fast_is_kept_by_early_retirements(early: Early) -> None:
    """The stock is the one asked for, nothing is sold meanwhile, and the output says who left early, and how many."""
    asked = {2026: 1000.0, 2027: 1100.0, 2028: 300.0, 2029: 350.0}
    result = vehicles.fleet("gas_car", asked, as_stock=True, early=early, survival=Survival("weibull", (12.0, 3.0)))
    rows = {row["year"]: row for row in result.rows()}
    assert [rows[year]["stock"] for year in asked] == pytest.approx(list(asked.values()))
    assert rows[2028]["sales"] == 0
    assert 750 < rows[2028]["early_retirements"] <= rows[2028]["retirements"]
    assert rows[2027]["early_retirements"] == 0
    assert rows[2028]["km"] < rows[2027]["km"]
    assert any("leave before the curve says so" in note for note in result.notes)
    assert sum(row["retirements"] for row in rows.values()) == pytest.approx(sum(row["sales"] for row in rows.values()))


def test_who_leaves_early_is_named_in_the_output() -> None:
    table = run_fleet("gas_car", "2026=900", "2027=400", "--stock", "--early", "oldest")
    assert "early_retirements: vehicles/yr" in table
    assert "the oldest first" in table
    kept = run_fleet("gas_car", "2026=900", "2027=950", "--stock", "--early", "proportional")
    assert "Early retirements: 0 vehicles" in kept


def test_a_long_life_is_followed_to_its_end() -> None:
    """Eighty years need 81 calendar years; the last car has left in the last row, and the length of life is told."""
    result = vehicles.fleet("yuan_up", {2026: 1000.0}, survival=Survival("fixed", (80.0,)))
    assert result.years == tuple(range(2026, 2107))
    assert result.columns["stock"][-2:] == pytest.approx([1000.0, 0.0])
    assert result.columns["retirements"].sum() == pytest.approx(1000.0)
    assert "the mean life of the fixed curve is 80 yr. Usual is 8 to 35." in result.warnings[0]


def test_a_curve_without_end_says_what_is_left() -> None:
    result = vehicles.fleet("yuan_up", {2026: 1000.0}, survival=Survival("weibull", (22.0, 0.5)))
    assert len(result.years) == 200
    assert "At the end of 2225, the last year shown, 49.2256 vehicles are still in use." in result.notes


def test_the_mean_life_and_what_the_cut_makes_of_it_are_said() -> None:
    """A normal of 5 and 10 years cut at zero: 5 + 10 phi(0.5) / Phi(0.5) = 5 + 10 * 0.35207 / 0.69146."""
    notes = vehicles.fleet("yuan_up", {2026: 1.0}, survival=Survival("normal", (5.0, 10.0))).notes
    assert notes[0] == "Survival: normal 5, 10, mean life 10.1 years."
    assert notes[1] == "The normal is cut at age zero, which makes the mean life 5.1 years longer."
    assert len(vehicles.fleet("yuan_up", {2026: 1.0}, survival=Survival("normal", (16.0, 4.8))).notes) == 1


def test_a_fleet_of_another_market_has_one_rule() -> None:
    columns = vehicles.fleet("yuan_up", {2026: 10.0}, market="KGZ").columns
    assert "wtw_average" in columns
    assert "wtw_marginal_gas" not in columns


def test_a_table_of_survival_is_read_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "survival.csv"
    file.write_text("age,share\n0,1\n5,0.5\n10,0\n", encoding="utf-8")
    rows = rows_of(run_fleet("yuan_up", "2026=1000", "--survival", f"table:{file}", "--format", "csv"))
    assert float(rows[4]["stock"]) == pytest.approx(550)
    assert float(rows[10]["stock"]) == 0


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("yuan_up", "2026:5"), r"'2026:5' is no number by year\. Write YEAR=NUMBER"),
        (("yuan_up", "2026=5", "2026=6"), "2026 stands twice"),
        (("yuan_up", "2026=1", "2028=-3"), r"2027 is missing.*below zero in 2028"),
        (("yuan_up", "2020=1"), "2020 lies before 2025"),
        (("yuan_up", "2026=1", "--km", "-5"), "km is -5 and cannot be less than 100"),
        (("yuan_up", "2026=1", "--survival", "weibul:22,5"), "Did you mean 'weibull'"),
        (("yuan_up", "2026=1", "--survival", "weibull:22"), r"weibull takes 2 number\(s\) above zero, 22 was given"),
        (("yuan_up", "2026=1", "--survival", "fixed:ten"), "numbers are wanted behind the colon"),
        (("yuan_up", "2026=1", "--survival", "table:none.csv"), "cannot be read"),
        (("yuan_up", "2026=1000", "2027=10", "--stock"), "falls faster than cars leave"),
        (("yuan_up", "2026=10", "2027=5", "--stock", "--survival", "fixed:0.3"),
         r"the mean life of the fixed curve is 0\.3 and cannot be less than 1 yr"),
        (("yuan_up", "2026=1", "--survival", "lognormal:16,4.8"),
         r"cannot be more than 100 yr.*\n.*lognormal:15\.33,0\.294"),
        (("yuan_up", "2026=1", "--survival", "weibull:22,1e-5"), "is beyond all numbers and cannot be more than 100"),
        (("yuan_up", "2026=1", "--survival", "weibull:nan,5"), r"2 number\(s\) above zero, nan, 5 was given"),
        (("yuan_up", "2026=1", "--stock", "--survival", "weibull:0.001,0.1"),
         r"share in use at the end of the year of sale is 0\.155\d* and cannot be less than 0\.5"),
        (("yuan_up", "2026=nan", "2027=inf"), r"it is no number in 2026 \(nan\), 2027 \(inf\)"),
        (("yuan_up", "2026=1e12"), "number of cars is 1000000000000 and cannot be more than 2000000000"),
        (("yuan_up", "2026=1", "--km", "1e9", "--survival", "fixed:400"), r"curve is 400 and.*\nkm is 1000000000 and"),
        (("yuan_up", "2026=1", "--km", "nan"), r"km is no number\. Give one"),
        (("yuan_up", "9999=1"), "year is 9999 and cannot be more than 2150"),
        (("yuan_up", "2026=1", "--early", "oldest"), r"early: 'oldest' was given\. With a stock it is"),
        (("yuan_up", "2026=1", "--market", "ATA"), "market ATA"),
        (("bus", "2026=1"), "no car is called 'bus'"),
    ],
)  # fmt: skip
def test_bad_inputs_of_a_fleet_are_told(arguments: tuple[str, ...], says: str) -> None:
    with pytest.raises(ImpactError, match=says):
        run_fleet(*arguments)


def test_a_survival_that_rises_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "survival.csv"
    file.write_text("age,share\n0,1\n5,0.5\n10,0.6\n", encoding="utf-8")
    with pytest.raises(ImpactError, match=r"rises from 0\.5 at 5 years"):
        run_fleet("yuan_up", "2026=1", "--survival", f"table:{file}")


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ("age,share\n0,1\n5,0.5\n5,0.4\n", r"age 5 stands more than once"),
        ("age,share\n0,1\n5,nan\n", "an age or a share is no number"),
        ("age,share\n0,1\n5\n", "two columns of numbers are wanted"),
        ("age,share\n", "0 ages and 0 shares"),
        ("age,share\n0,1\n0.4,0\n", r"the mean life of the table curve is 0\.2 and cannot be less than 1"),
    ],
)
def test_a_table_of_survival_with_faults_is_refused(tmp_path: Path, table: str, says: str) -> None:
    file = tmp_path / "survival.csv"
    file.write_text(table, encoding="utf-8")
    with pytest.raises(ImpactError, match=says):
        run_fleet("yuan_up", "2026=1", "--stock", "--survival", f"table:{file}")


NUMBERS = st.one_of(st.floats(), st.floats(0.01, 200), st.integers(-5, 200).map(float))


@given(
    st.sampled_from(["weibull", "normal", "lognormal", "folded_normal", "fixed"]),
    st.one_of(NUMBERS, st.floats(5, 40)),
    st.one_of(NUMBERS, st.floats(0.1, 10)),
    st.one_of(st.lists(NUMBERS, min_size=1, max_size=6), st.lists(st.floats(0, 2e9), min_size=1, max_size=6)),
    st.booleans(),
    st.sampled_from([None, "proportional", "oldest"]),
    st.one_of(st.none(), st.none(), NUMBERS.map(lambda number: 1000 * number)),
)
def test_a_fleet_is_refused_or_finite(
    name: str, first: float, second: float, cars: list[float], as_stock: bool, early: Early | None, km: float | None
) -> None:
    """Whatever is asked, no number of the answer is infinite, none at all, or (but for rounding) below zero."""
    curve = Survival(name, (first,) if name == "fixed" else (first, second))
    asked = {2026 + place: number for place, number in enumerate(cars)}
    result, told = None, ""
    try:
        result = vehicles.fleet("chazor", asked, as_stock=as_stock, survival=curve, early=early, km=km)
    except ImpactError as error:
        told = re.sub(r"\(\S+\)|, \S+ was given|zero, .* was given|distance of \S+", "", str(error))  # what was asked
    assert not re.search(r"\b(inf|nan)\b", told)
    if result is None:
        return
    size = max(1.0, max(cars))
    for values in result.columns.values():
        assert np.isfinite(values).all()
        assert (values > -1e-6 * size).all()


@given(
    st.dictionaries(st.sampled_from(["electricity", "petrol", "diesel", "lpg", "cng", "battery"]), NUMBERS),
    st.dictionaries(st.sampled_from(["electric_share", "electric_range"]), NUMBERS),
    st.sampled_from([None, "wltp", "sae_j2841", "sae_j2841_individual", "epa_2027"]),
    st.sampled_from([None, "all", "private"]),
    st.one_of(st.none(), st.floats(0.5, 1)),
    st.sampled_from([2025, 2031, 2140]),
)
def test_a_car_is_refused_or_finite(
    use: Mapping[str, float],
    hybrid: Mapping[str, float],
    curve: str | None,
    real: str | None,
    density: float | None,
    year: int,
) -> None:
    own = OwnCar(**use, **hybrid, utility_factor=curve, real_world=real)  # type: ignore[arg-type]
    try:
        result = vehicles.car("own", "yuan_up_comparator", own=own, petrol_density=density, year=year, draws=0)
    except ImpactError:
        return
    assert all(math.isfinite(span.value or 0.0) for span in result.grams.values())
    json.loads(as_json([*grams(result), *crossings(result)]))


def test_show_names_parts_of_the_tables(tmp_path: Path) -> None:
    study = study_of("byd-jizzakh", 0, beside=False)
    folder = tmp_path / "s.study"
    api.save(study, folder)
    air, gases, energy = (rows_of(api.show(folder, what)) for what in ("air", "emissions", "energy"))
    assert {row["gas"] for row in air} == {"co", "nox", "nmvoc", "nh3", "so2", "pm25"}
    assert {row["gas"] for row in gases} == {"co2", "co2e", "co2e_ar5", "co2e20_ar6"}
    assert len(air) + len(gases) == len(study["emissions_by_year"].rows)
    assert len(energy) == len(study["energy_by_year"].rows)


def test_a_market_that_no_scenario_describes_stands_on_world_defaults() -> None:
    result = vehicles.car("yuan_up", "gas_car", market="KEN", draws=0)
    said = " ".join(result.notes)
    assert "World defaults, not read at an office of Kenya: generation share, grid intensity, losses to socket" in said
    assert "Not Kenya's own: distance and lives of cars" in said
    assert "No official boundary" in said
    assert {boundary for _, boundary, _, _ in result.grams} == {"wtw", "life_cycle"}
    dirty = vehicles.car("yuan_up", "gas_car", market="ZAF", draws=0)
    key = ("yuan_up", "wtw", "average", "total")
    clean, coal = result.grams[key].value, dirty.grams[key].value
    assert clean is not None
    assert coal is not None
    assert clean < 0.2 * coal  # a tenth of the power is of oil, against four fifths of coal


@pytest.mark.parametrize("market", ["ALB", "BMU"])  # all of water; all of oil, and no losses known
def test_markets_at_the_ends(market: str) -> None:
    result = vehicles.car("yuan_up", "gas_car", market=market, draws=0)
    value = result.grams["yuan_up", "wtw", "average", "total"].value
    assert value is not None
    assert (value == 0) == (market == "ALB")
    rows = vehicles.fleet("yuan_up", {2026: 1000}, market=market)
    assert "official" not in rows.columns
    assert any("Not " in note for note in rows.notes)
