"""Laws that hold for any factory and any fleet of buses, however it is described, in the made-up country.

`IMPACT_RANDOM_SCENARIOS` says how many of each are tried.
"""

from __future__ import annotations

import os
import random
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from impact.arrays import Array
from impact.catalogue.catalogue import Catalogue
from impact.models import models
from impact.models.inputs import Inputs
from impact.models.rows import Row
from impact.scenario.load import parse
from impact.source_positions import read_yaml
from impact.uncertainty.draws import Draws
from impact.yaml_core import written

RANDOM = int(os.environ.get("IMPACT_RANDOM_SCENARIOS", "40"))
XYZ = Path(__file__).parents[1] / "data" / "xyz"
MONTHLY_WAGE = 0.005  # million, of the made-up scenarios
RULES = ("average", "marginal_gas", "frozen")

catalogue = cache(lambda: Catalogue((XYZ,)))


def number(central: float, unit: str = "1") -> dict[str, Any]:
    return {"central": central, "unit": unit, "reason": "Made up."}


def made(kind: str, scenario: str, changes: dict[str, Any]) -> list[Row]:
    """Return the rows of the central run of a made-up scenario, laid over by dotted keys."""
    content, _ = read_yaml((XYZ / "scenarios" / f"{scenario}.yaml").read_text(encoding="utf-8"), scenario)
    assert isinstance(content, dict)
    for dotted, value in changes.items():
        *way, last = dotted.split(".")
        part = content["project"]
        for key in way:
            part = part[key]
        part[last] = value
    inputs = Inputs(parse(written(content), "made-up", "made-up.yaml"), catalogue(), Draws(0, 1))
    return list(models[kind](inputs))


def of(rows: list[Row], variable: str, **keys: str) -> Array:
    """Return the sum of the matching rows, (1, years)."""
    found = [row.values for row in rows if row.variable == variable and keys.items() <= row.keys.items()]
    assert found, (variable, keys)
    return np.sum(np.broadcast_arrays(*found), axis=0)


def shares(draw: random.Random, count: int) -> list[float]:
    """Return random parts of one."""
    cuts = sorted([0.0, 1.0, *(draw.random() for _ in range(count - 1))])
    return [after - before for before, after in pairwise(cuts)]


def steps_leave_the_net(rows: list[Row], quantities: tuple[str, ...]) -> None:
    """Hold the net effect against the gross effect less what each step takes, in every closure."""
    for quantity in quantities:
        for closure in {row.keys["closure"] for row in rows if row.variable == f"{quantity}_step"}:
            of_closure = [row for row in rows if row.variable == f"{quantity}_step" and row.keys["closure"] == closure]
            steps = [row.values for row in of_closure if row.keys["step_key"] != "net"]
            (net,) = (row.values for row in of_closure if row.keys["step_key"] == "net")
            np.testing.assert_allclose(np.sum(np.broadcast_arrays(*steps), axis=0), np.broadcast_to(net, net.shape))


def factory(draw: random.Random, size: float = 1) -> dict[str, Any]:
    """Return a random factory of a size; wages leave part of the value added."""
    added, taxes, imports, goods, services = shares(draw, 5)
    price, home, abroad = draw.uniform(0.01, 10), shares(draw, 3), shares(draw, 3)
    persons = added * price / (MONTHLY_WAGE * 12) * draw.uniform(0.05, 0.5)
    classes = ("imports", "home_makers", "none")
    return {
        "goods.price": number(price, "million XYZ_2025/t"),
        "production.capacity": number(size * draw.uniform(1, 1e5), "t/yr"),
        "column.value_added": number(added),
        "column.product_taxes": number(taxes),
        "column.imports": number(imports),
        "column.goods.fibre.share": number(goods),
        "column.goods.fibre.instead.share": number(draw.random()),
        "column.services.repairs.share": number(services),
        "people.per_unit": number(persons, "persons/(t/yr)"),
        "energy.power": number(draw.uniform(0, 1e4), "kWh/t"),
        "energy.fuels.natural_gas.amount": number(draw.uniform(0, 1e5), "MJ/t"),
        "capital.items.works.amount": number(0, "million XYZ_2025"),
        "markets.exports": number(draw.choice([0.0, 1.0, draw.random()])),
        "markets.home": {name: number(share) for name, share in zip(classes, home, strict=True)},
        "markets.abroad": {name: number(share) for name, share in zip(classes, abroad, strict=True)},
        "markets.price_of_replaced": number(draw.uniform(0.5, 2)),
        "makers_abroad": {"emissions": number(draw.uniform(0, 20), "t CO2e_AR6/t")},
        "additional": number(draw.random()),
    }


@pytest.mark.parametrize("seed", range(RANDOM))
def test_laws_of_random_factories(seed: int) -> None:
    rows = made("factory", "xyz-factory", factory(random.Random(seed)))
    twice = made("factory", "xyz-factory", factory(random.Random(seed), 2))
    steps_leave_the_net(rows, ("jobs", "gva", "tax", "foreign_exchange"))
    output = of(rows, "output", path="central")
    np.testing.assert_allclose(of(rows, "sold"), output)
    for rule in RULES:
        parts = of(rows, "emissions", boundary="scopes", electricity=rule)
        own, displaced, change = (
            of(rows, "emissions", boundary="world", electricity=rule, component=each)
            for each in ("own", "displaced", "change")
        )
        np.testing.assert_allclose(parts, own)
        np.testing.assert_allclose(own - displaced, change, atol=1e-9 * own.max())
        at_home = of(rows, "emissions", boundary="wtw", electricity=rule, component="change")
        moved = of(rows, "emissions", boundary="moved", electricity=rule)
        np.testing.assert_allclose(at_home + moved, change, atol=1e-9 * own.max())
    for variable, keys in (("jobs_step", {"step_key": "net"}), ("emissions", {"boundary": "world"})):
        np.testing.assert_allclose(of(twice, variable, **keys), 2 * of(rows, variable, **keys), rtol=1e-6, atol=1e-6)


def fleet(draw: random.Random, size: float = 1) -> dict[str, Any]:
    """Return a random fleet of a size, beside diesel and electric buses; fares pay for energy and parts."""
    cost, use, fuel = draw.uniform(0.1, 2), draw.uniform(0.5, 4), draw.uniform(5, 40)
    old = {"name": "Old", "fuel": "diesel", "euro": "iii", "share": number(draw.uniform(0.01, 1))}
    wired = {"name": "Wired", "fuel": "electricity", "share": number(draw.random())}
    return {
        "vehicles": number(size * draw.uniform(1, 1000), "vehicles"),
        "in_service": number(draw.uniform(0.5, 1)),
        "distance": number(draw.uniform(1e3, 9e4), "km/yr"),
        "fare": number(use * 2 + cost, "XYZ_2025/km"),
        "energy.seasons.year.use": number(use, "kWh/km"),
        "replaced.none": number(draw.random()),
        "replaced.places": number(draw.uniform(0.5, 2)),
        "replaced.buses": {
            "old": old | {"energy": number(fuel, "MJ/km")},
            "wired": wired | {"energy": number(use * 3.6, "MJ/km")},
        },
        "replaced.additional": number(draw.random()),
        "running.maintenance.cost": number(cost, "XYZ_2025/km"),
        "crew.charging": number(0, "persons"),
        "capital.items.buses.amount": number(size * draw.uniform(0, 100), "million XYZ_2025"),
        "discount_rate": number(draw.uniform(0, 0.2), "1/yr"),
    }


@pytest.mark.parametrize("seed", range(RANDOM))
def test_laws_of_random_fleets(seed: int) -> None:
    rows = made("bus_fleet", "xyz-buses", fleet(random.Random(seed)))
    twice = made("bus_fleet", "xyz-buses", fleet(random.Random(seed), 2))
    steps_leave_the_net(rows, ("jobs", "gva"))
    for rule in RULES:
        sides = {
            (component, boundary): of(rows, variable, component=component, boundary=boundary, electricity=rule)
            for boundary in ("wtw", "in_use", "upstream")
            for component, variable in (
                ("electric_buses", "emissions"), ("replaced_buses", "emissions"), ("change", "emissions_change")
            )
        }  # fmt: skip
        for component in ("electric_buses", "replaced_buses", "change"):
            whole, used, before = (sides[component, each] for each in ("wtw", "in_use", "upstream"))
            np.testing.assert_allclose(used + before, whole, atol=1e-9)
        difference = sides["electric_buses", "wtw"] - sides["replaced_buses", "wtw"]
        np.testing.assert_allclose(difference, sides["change", "wtw"], atol=1e-9)
    parts = [row.values for row in rows if row.variable == "ownership_change" and row.keys["item_key"] != "total"]
    dearer = of(rows, "ownership_change", item_key="total")
    np.testing.assert_allclose(np.sum(np.broadcast_arrays(*parts), axis=0), dearer, atol=1e-9)
    for variable, keys in (("jobs_step", {"step_key": "net"}), ("emissions_change", {}), ("ownership_change", {})):
        np.testing.assert_allclose(of(twice, variable, **keys), 2 * of(rows, variable, **keys), rtol=1e-6, atol=1e-6)
