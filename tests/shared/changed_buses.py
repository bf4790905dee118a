"""The shipped fleet of electric buses with other values, and what comes of it."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np

from impact.arrays import Array
from impact.catalogue.catalogue import Catalogue
from impact.resources import shipped
from impact.scenario.load import parse, with_draws
from impact.source_positions import read_yaml
from impact.study.run_study import Results, estimate
from impact.yaml_core import written


@cache
def catalogue() -> Catalogue:
    return Catalogue()


def tree_of_buses() -> Any:
    text = shipped("data").joinpath("scenarios", "samarkand-buses.yaml").read_text(encoding="utf-8")
    tree = read_yaml(text, "")[0]
    del tree["correlations"], tree["alternatives"]
    return tree


def run(changes: dict[str, Any] | None = None, draws: int = 0) -> Results:
    """Return the rows of the shipped case with other values; None takes a key away."""
    tree = tree_of_buses()
    for dotted, value in (changes or {}).items():
        *way, last = dotted.split(".")
        part = tree
        for key in way:
            part = part[key]
        if value is None:
            del part[last]
        else:
            part[last] = value
    return estimate(with_draws(parse(written(tree), "changed", "changed.yaml"), draws, None), catalogue())


def sums(results: Results, variable: str, **keys: str) -> Array:
    """Return the sum of the matching rows, (draws, years)."""
    rows = [row for row in results.rows if row.variable == variable and keys.items() <= row.keys.items()]
    assert rows, f"no row of {variable} with {keys}"
    return np.sum([row.values for row in rows], axis=0)


def fixed(central: float, unit: str) -> dict[str, Any]:
    return {"central": central, "unit": unit, "reason": "As published."}


def electric_for_electric() -> dict[str, Any]:
    only = {"name": "Trolleybuses", "fuel": "electricity", "energy": fixed(1.15 * 3.6, "MJ/km"), "share": fixed(1, "1")}
    return {
        "project.replaced.buses": {"trolley": only},
        "project.running.maintenance.electric": fixed(1, "1"), "project.crew.charging": fixed(0, "persons"),
    }  # fmt: skip
