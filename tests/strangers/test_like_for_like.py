"""What takes the place of its like changes nothing: jobs, value added and tonnes, in every answer and every draw."""

from collections.abc import Iterable
from copy import deepcopy
from typing import Any

import numpy as np
import pytest
from changed_cases import fixed
from factors import PLAIN
from make import of_country
from test_laws import plain
from test_regions import COUNTRIES, rows_of

from impact.model.components.budgets import BY_STATE
from impact.model.rows import ResultRow

HEAT_OF_GAS, CARBON = 34.4, 56.1  # MJ/m3 at 0 degrees Celsius and kg CO2/GJ, of the catalogue
SCARCE = "jobs_if_labour_is_scarce"  # rests on what is hired, not on what is displaced


def case_of(kind: str, country: str) -> tuple[dict[str, Any], Any, str]:
    tree = deepcopy(plain(kind, country))
    money = {"UZB": "UZS_2025", "HUN": "HUF_2025", "BRA": "BRL_2025"}[country]
    return tree, tree["project"], money


def nets(rows: Iterable[ResultRow], *variables: str) -> list[ResultRow]:
    return [
        row for row in rows
        if row.variable in variables and row.keys["step"] == "net" and not row.gap
        and row.keys.get("quantity") != SCARCE
    ]  # fmt: skip


def changes(rows: Iterable[ResultRow], **keys: str) -> list[ResultRow]:
    cells = {"component": "change"} | keys
    return [row for row in rows if not row.gap and cells.items() <= row.keys.items()]


def nothing(rows: Iterable[ResultRow], scale: float, *, least: int) -> None:
    found = list(rows)
    assert len(found) >= least
    for row in found:
        np.testing.assert_allclose(row.values, 0 * row.values, atol=1e-9 * scale, err_msg=str((row.variable, row.keys)))


def scale_of(rows: Iterable[ResultRow]) -> float:
    sides = [row for row in rows if row.keys.get("step") == "gross" or "emissions" in row.variable]
    return max(float(np.abs(row.values).max()) for row in sides)


@pytest.mark.parametrize("country", COUNTRIES)
def test_a_factory_that_takes_all_sales_from_its_like(country: str) -> None:
    """Home makers that work as it does lose each unit that it sells, at its price, at home and abroad."""
    tree, project, _ = case_of("factory", country)
    all_of = {"imports": fixed(0), "home_makers": fixed(1), "none": fixed(0)}
    project["markets"] |= {"home": all_of, "abroad": deepcopy(all_of), "price_of_replaced": fixed(1)}
    project["home_makers"] = {"like_project": True}
    rows = rows_of(tree)
    scale = scale_of(rows)
    nothing(nets(rows, "jobs_step", "gva_step", "tax_step", "foreign_exchange_step"), scale, least=8)
    nothing(changes(rows), scale, least=4)
    stacks = [row for row in rows if row.variable == "pollutant_change"]
    nothing((row for row in stacks if row.keys["place"] == "plant"), 1, least=6)
    for gas in {row.keys["gas"] for row in stacks if row.keys["place"] == "site"}:
        here, there = (row for row in stacks if row.keys["gas"] == gas and row.keys["place"] != "plant")
        np.testing.assert_allclose(here.values, -there.values, rtol=1e-9)


@pytest.mark.parametrize("country", COUNTRIES)
def test_buses_that_take_the_place_of_their_like(country: str) -> None:
    """Trolleybuses of the same price, energy, care and crew; with new service, which is apart."""
    tree, project, money = case_of("bus_fleet", country)
    buses = project["vehicles"]["central"]
    project["vehicles"] = fixed(buses, "vehicles")
    seasons = project.get("energy", {}).get("seasons", {season: {} for season in ("mild", "hot", "cold")})
    used = {name: each | {"use": fixed(1.2, "kWh/km")} for name, each in seasons.items()}
    project["energy"] = {"measured": "meter", "seasons": used}
    only = {"name": "Alike", "fuel": "electricity", "energy": fixed(1.2 * 3.6, "MJ/km"), "share": fixed(1)}
    project["replaced"] |= {
        "buses": {"alike": only}, "places": fixed(1), "none": fixed(0.2), "bought": fixed(1),
        "price": fixed(2.0, f"million {money}/vehicle"), "life": fixed(12, "yr"),
    }  # fmt: skip
    project.setdefault("running", {}).setdefault("maintenance", {})["electric"] = fixed(1)
    project["crew"]["charging"] = fixed(0, "persons")
    project["batteries"]["replaced"] = fixed(0)
    item = {
        "sector": of_country("bus_fleet", country, PLAIN)[1][1],
        "amount": fixed(2.0 * buses, f"million {money}"),
        "local": fixed(0),
        "life": fixed(12, "yr"),
    }
    project["capital"]["items"] = {"buses": item}
    rows = rows_of(tree)
    scale = scale_of(rows)
    nothing(nets(rows, "jobs_step", "gva_step"), scale, least=4)
    nothing(changes(rows), scale, least=3)
    taxes = [row for row in rows if row.variable == "net_tax" and row.keys["closure"] == "buses_for_buses"]
    nothing(taxes, scale, least=4)


@pytest.mark.parametrize("country", COUNTRIES)
def test_a_gas_plant_in_place_of_gas_plants_of_its_kind(country: str) -> None:
    """It burns as much gas, of one field, with as many people; by the rule that says which plants run less.

    The published margins and the mean of the grid are of other plants, so by them identical power cannot be stated.
    What the plants that run less pay on profit and property is not known, so the third answer is an upper end.
    """
    tree, project, money = case_of("power_plant", country)
    field = of_country("power_plant", country, PLAIN)[1][1]  # any sector may sell the gas
    price = 0.5 * project["tariff"]["central"]
    nothing_else = {"maintenance": None} if country == "UZB" else {}
    efficiency, capacity, factor = 0.5, 200.0, 0.5
    gas = capacity * 8.76 * factor * 3.6 / efficiency / HEAT_OF_GAS
    project |= {
        "technology": "gas", "capacity": fixed(capacity, "MW"),
        "power": {"capacity_factor": fixed(factor), "degradation": fixed(0, "1/yr")},
        "fuel": {"efficiency": fixed(efficiency), "methane_loss": fixed(0.02)},
        "operation": project["operation"] | {
            "staff": fixed(60, "persons"),
            "items": nothing_else | {
                "gas": {"sector": field, "amount": fixed(gas * price, f"million {money}/yr"), "local": fixed(1)},
            },
        },
    }  # fmt: skip
    project["displaced"] |= {
        "mix": {"gas": fixed(1)}, "gas_power": fixed(3.6 / efficiency * CARBON, "g CO2/kWh"),
        "methane_loss": fixed(0.02), "plant_jobs": fixed(60, "persons"),
        "fuel_jobs": {"sector": field, "price": fixed(price, f"{money}/m3")},
    }  # fmt: skip
    rows = rows_of(tree)
    scale = scale_of(rows)
    nothing((row for row in nets(rows, "jobs_step") if row.keys["closure"] != BY_STATE), scale, least=2)
    nothing(changes(rows, electricity="marginal"), scale, least=1)
    stacks = [row for row in rows if row.variable == "pollutant_change"]
    both = {row.keys["gas"]: [each for each in stacks if each.keys["gas"] == row.keys["gas"]] for row in stacks}
    assert {len(pair) for pair in both.values()} == {2}
    for one, other in both.values():
        np.testing.assert_allclose(one.values, -other.values, rtol=1e-9)


@pytest.mark.parametrize("country", COUNTRIES)
def test_cars_that_were_built_in_another_country_until_now(country: str) -> None:
    """The same car of the same maker: what it emits in use stays, by every rule, at home and abroad.

    Jobs and value added of identical cars cannot be stated: home makers that lose sales work as the mean of their
    sector in the national table, the plant as its scenario says, and the same car built abroad is an import.
    """
    tree, project, _ = case_of("vehicle_plant", country)
    project["replaced"]["made_elsewhere"] = {
        "country": "CHN", "country_name": "China", "share": fixed(1), "export_share": fixed(1),
        "grid": {"boundary": "stack", "margin": "average", "dataset": "own_estimate"},
    }  # fmt: skip
    project["making"] = {"plant_energy": None, "plant_carriers": {"electricity": fixed(1, "MWh/vehicle")}}
    rows = rows_of(tree)
    scale = scale_of(rows)
    nothing(changes(rows, boundary="wtw"), scale, least=4)
    nothing(changes(rows, boundary="official"), scale, least=country == "UZB")  # has a published factor
    use = [row for row in rows if row.keys.get("step") == "use" or row.variable in ("use_jobs", "use_money")]
    nothing((row for row in use if not row.gap), scale, least=country == "UZB")  # states what users pay
