"""Laws of power added to a grid: the rule moves every market in step with the plants of its own grid."""

from typing import Any

import pytest
from changed_cases import changed, fixed
from hypothesis import given, settings
from hypothesis import strategies as st
from made_up_country import estimated, one, tree_of

from impact.model.components.grid import NONE_FOLLOW
from impact.study.run_study import Results

ABROAD = ("KAZ", "KGZ", "TJK")


def mixed(coal: float) -> dict[str, Any]:
    """Return gas and coal alone, coal with this share."""
    return {"gas": fixed(1 - coal), "coal": fixed(coal)}


def grams(found: Results, market: str, rule: str) -> float:
    row = one(found.rows, "lifecycle_wtw", model="yuan_up", market=market, electricity=rule, stage="total")
    return float(row.values[0, 0])


@settings(max_examples=4, deadline=None)
@given(st.floats(0, 1), st.floats(0, 1))
def test_more_coal_at_the_margin_raises_each_market_and_no_other(first: float, second: float) -> None:
    """A car takes more from a grid with more coal in its added power; other markets and rules stay as they are."""
    less, more = sorted((first, second))
    places = {"home": "project.grid.marginal", "export": "project.grid.abroad.KAZ.marginal"}
    for market, key in places.items():
        low, high = (changed({key: mixed(each)}, 2) for each in (less, more))
        (elsewhere,) = set(places) - {market}
        assert grams(high, market, "marginal") >= grams(low, market, "marginal") - 1e-9
        assert grams(high, elsewhere, "marginal") == grams(low, elsewhere, "marginal")
        assert grams(high, market, "average") == grams(low, market, "average")
        if more - less > 0.01:
            assert grams(high, market, "marginal") > grams(low, market, "marginal")


def test_the_rate_of_gas_power_moves_home_and_that_of_plants_abroad_the_exports() -> None:
    usual, higher = (changed(each, 2) for each in ({}, {"project.grid.added_gas_power": fixed(700, "g CO2/kWh")}))
    assert grams(higher, "home", "marginal") > grams(usual, "home", "marginal")
    assert grams(higher, "export", "marginal") == grams(usual, "export", "marginal")


def test_water_that_follows_the_load_emits_nothing() -> None:
    water = {f"project.grid.abroad.{country}.marginal": {"hydro": fixed(1)} for country in ABROAD}
    assert grams(changed(water, 2), "export", "marginal") == 0


@pytest.mark.parametrize(
    ("mix", "called"),
    [({"gas": 1.0}, "gas"), ({"coal": 0.95, "gas": 0.05}, "coal"), ({"coal": 0.5, "gas": 0.5}, "fossil"),
     ({"hydro": 1.0}, "other")],
)  # fmt: skip
def test_messages_name_what_follows_the_load_in_every_grid(mix: dict[str, float], called: str) -> None:
    stated = {name: fixed(part) for name, part in mix.items()}
    abroad = {f"project.grid.abroad.{country}.marginal": stated for country in ABROAD}
    assert changed({"project.grid.marginal": stated} | abroad, 2).inputs.facts["marginal_fuel"] == called


def test_where_no_plant_of_a_destination_burns_fuel_the_rule_is_not_estimated_for_exports() -> None:
    """The home market keeps its figures; exports, and all markets together, have none."""
    tree = tree_of("xyz")
    del tree["project"]["grid"]["abroad"]["ABC"]["marginal"]
    rows = [
        row
        for row in estimated(tree, 2).rows
        if row.keys.get("electricity") == "marginal" and not row.variable.startswith("pollutant")
    ]
    gaps = {str(row.keys.get("market", "all")): bool(row.gap) for row in rows}
    assert gaps == {"home": False, "export": True, "all": True}
    assert {row.gap for row in rows if row.gap} == {NONE_FOLLOW["export"]}
