"""Shipped and short scenarios with other values, and what comes of them; the short ones as answers of a client."""

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from impact.catalogue.catalogue import Catalogue
from impact.core.arrays import Array
from impact.files.resources import shipped
from impact.files.yaml import read_yaml, written
from impact.scenario.intake.answers import flat
from impact.scenario.intake.outline import inline
from impact.scenario.load import parse, with_draws
from impact.study.run_study import Results, estimate

# The short scenario of each kind, tests/data/short/made-up-NAME.yaml.
SHORT = {
    "power_plant": "solar",
    "bus_fleet": "buses",
    "factory": "mill",
    "spending": "schools",
    "vehicle_plant": "cars",
}
NOT_ANSWERS = {("inherits",), ("country",), ("project", "kind")}


def short_file(kind: str) -> Path:
    return Path(__file__).parents[1] / "data" / "short" / f"made-up-{SHORT[kind]}.yaml"


def answers_of(kind: str) -> dict[str, str]:
    return {
        ".".join(map(str, path)): inline(part) if isinstance(part, dict | list) else str(part)
        for path, part in flat(read_yaml(short_file(kind).read_text(encoding="utf-8"), "short.yaml")[0])
        if path not in NOT_ANSWERS
    }


@cache
def catalogue() -> Catalogue:
    return Catalogue()


def tree_of_case(name: str) -> Any:
    """Return a shipped scenario, to be changed; no inputs go together, so that any may lose its range."""
    text = shipped("data").joinpath("scenarios", f"{name}.yaml").read_text(encoding="utf-8")
    tree = read_yaml(text, "")[0]
    del tree["correlations"]
    return tree


def tree_of_buses() -> Any:
    tree = tree_of_case("samarkand-buses")
    del tree["alternatives"], tree["decide"], tree["compare"]
    return tree


def altered(tree: Any, changes: Mapping[str, Any]) -> Any:
    """Put other values at dotted keys of a scenario, and return it; None takes a key away."""
    for dotted, value in changes.items():
        *way, last = dotted.split(".")
        part = tree
        for key in way:
            part = part[int(key) if isinstance(part, list) else key]
        if value is None:
            del part[last]
        else:
            part[last] = value
    return tree


def rows_of_tree(tree: Any, draws: int = 0) -> Results:
    """Return the rows of a scenario."""
    return estimate(with_draws(parse(written(tree), "changed", "changed.yaml"), draws, None), catalogue())


def run(changes: Mapping[str, Any] | None = None, draws: int = 0) -> Results:
    return rows_of_tree(altered(tree_of_buses(), changes or {}), draws)


def changed(changes: Mapping[str, Any], draws: int = 0) -> Results:
    """Return the rows of the shipped plant with other values, as in `changed({"project.staff.base.central": 5})`."""
    return rows_of_tree(altered(tree_of_case("byd-jizzakh"), changes), draws)


def sums(results: Results, variable: str, **keys: str) -> Array:
    rows = [row for row in results.rows if row.variable == variable and keys.items() <= row.keys.items()]
    assert rows, f"no row of {variable} with {keys}"
    return sum((row.values for row in rows), np.zeros((1, 1)))


def in_year(results: Results, year: int, variable: str, **keys: str) -> Array:
    """Return the same in one year, (draws,)."""
    rows = [row for row in results.rows if row.variable == variable and keys.items() <= row.keys.items()]
    assert rows, f"no row of {variable} with {keys}"
    return sum((row.values[:, row.years.index(year)] for row in rows), np.zeros(1))


def fixed(central: float, unit: str = "1") -> dict[str, Any]:
    return {"central": central, "unit": unit, "reason": "As published."}


def set_to(place: str, value: object) -> Callable[[dict[str, Any]], None]:
    """Return a change of a scenario that sets a part at a dotted key, or takes it out where the value is None."""

    def change(tree: dict[str, Any]) -> None:
        *parents, last = place.split(".")
        for name in parents:
            tree = tree.setdefault(name, {})
        tree.pop(last, None)
        if value is not None:
            tree[last] = value

    return change
