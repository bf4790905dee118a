"""Laws that hold whatever a scenario says: random edits of the made-up country within the bounds of the schema.

A failing scenario is printed as YAML, with its seed: save it as a file and run `impact run FILE --data tests/data/xyz`.
`IMPACT_RANDOM_SCENARIOS` says how many are tried.
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from hypothesis import HealthCheck, given, note, reject, settings
from hypothesis import strategies as st

from impact.arrays import Array
from impact.catalogue.catalogue import Catalogue
from impact.errors import ImpactError, ImpossibleError
from impact.kinds.vehicle_plant.cars import sold_and_replaced
from impact.models.inputs import Inputs
from impact.models.rows import Row
from impact.scenario.load import Loaded, load, parse, with_draws
from impact.scenario.quantities import Quantity, quantities
from impact.source_positions import read_yaml
from impact.study.run_study import Results, estimate, run
from impact.study.study import Study
from impact.uncertainty.draws import Draws
from impact.yaml_core import written

XYZ = Path(__file__).parents[1] / "data" / "xyz"
EXAMPLES = int(os.environ.get("IMPACT_RANDOM_SCENARIOS", "25"))
DRAWS = 30
STEPS = 1000
# Shares that are parts of one whole: no draw may pass it. Value added stops at what the sector holds in the table.
MOST = {
    "column.value_added": 0.2,
    "column.domestic_services": 0.4,
    "column.product_taxes": 0.3,
    "staff.foreign": 80.0,  # persons, no more than the least staff below
    # Staff and pay that value added can bear in most of what is drawn
    "staff.base": 150.0,
    "staff.per_extra_1000_vehicles": 100.0,
    "staff.foreign_wage": 3.0,
    "households.wage": 0.006,
    "households.wage_growth": 0.1,
    **{
        f"running_costs.carriers.{name}.{part}": 0.4
        for name in ("petrol", "diesel", "electricity")
        for part in ("excise", "margin")
    },
    "replaced.gas_of_assembled": 0.5,
    "replaced.diesel_of_assembled": 0.5,
    **{f"replaced.{size}_market.assembled": 0.7 for size in ("small", "large")},
    **{f"replaced.{size}_market.none": 0.3 for size in ("small", "large")},
    **{f"replaced.export_{name}": 0.33 for name in ("assembled", "electric", "none")},
}
LEAST = {
    "suppliers.design_share": 0.1,  # design is the only service there is
    "staff.base": 80.0,
    "column.value_added": 0.12,
    "column.price": 0.09,
}
EXACT = ("suppliers.design_share", "driving.survival_shape")  # one number in every draw
TRADE = (
    "exports", "kits", "suppliers", "households", "imports_replaced", "exports_replaced", "running_costs", "profits",
    "foreign_wages", "deadweight",
)  # fmt: skip
SIZES = ("replaced.small_market.home_sales", "replaced.large_market.home_sales")  # the second is larger
TOGETHER = ("vehicles.plug.share", "vehicles.both.share")  # the central values sum to one


@cache
def base() -> Any:
    text = (XYZ / "scenarios" / "xyz.yaml").read_text(encoding="utf-8")
    return read_yaml(text, "")[0]


@cache
def catalogue() -> Catalogue:
    return Catalogue((XYZ,))


@cache
def stated() -> dict[str, Quantity]:
    """Return every assumption of the base."""
    return {each.key: each for each in quantities(load("xyz", (XYZ,)).scenario)}


@cache
def ends() -> dict[str, tuple[float, float]]:
    """Return the lowest and highest value tried for each assumption; an open end stops at ten times the base."""
    found = {}
    for key, each in stated().items():
        bounds, spans = each.bounds, each.value.by_year.values()
        high = bounds.high if bounds.high is not None else 10 * max(span.central for span in spans)
        lowest, highest = limits(each)
        found[key] = max(LEAST.get(key, bounds.low or 0.0), lowest), min(MOST.get(key, high), highest)
    return found


def limits(of: Quantity) -> tuple[float, float]:
    """Return the lowest and highest value that the catalogue allows."""
    found = [0.0, math.inf]
    for place, end in enumerate(("lowest", "highest")):
        if of.limit is not None:
            with suppress(ImpactError):
                name, which = f"limit_{of.limit.name}", dict(of.limit.which)
                found[place] = catalogue().factor(name, ("WLD",), None, of.unit, end=end, **which).value
    return found[0], found[1]


def part_of(tree: Any, key: str) -> Any:
    for name in key.split("."):
        tree = tree[name]
    return tree


def span(draw: st.DrawFn, low: float, high: float) -> dict[str, float]:
    """Return a central value and, in two of three cases, its range."""
    steps = sorted(draw(st.lists(st.integers(0, STEPS), min_size=3, max_size=3)))
    values = [low + (high - low) * step / STEPS for step in steps]
    named = dict(zip(("low", "central", "high"), values, strict=True))
    return named if draw(st.integers(0, 2)) else {"central": named["central"]}


def assumption(draw: st.DrawFn, low: float, high: float, years: list[int]) -> dict[str, Any]:
    """Return values of an assumption: one span, spans by year, or rival figures; with a distribution where it fits.

    Args:
        draw: of hypothesis. low, high: values it may take. years: of production; none where it may not vary by year.
    """
    form = draw(st.sampled_from(["one", "one", "alternatives", *(["years"] if years else [])]))
    if form == "years":
        return {"years": {year: span(draw, low, high) for year in (years[0], years[-1] + 1)}}
    if form == "alternatives":
        rivals = draw(st.lists(st.integers(0, STEPS), min_size=3, max_size=3))
        values = [low + (high - low) * step / STEPS for step in rivals]
        return {"central": values[0], "alternatives": [{"value": value} for value in values[1:]]}
    found: dict[str, Any] = span(draw, low, high)
    if "low" in found and found["low"] < found["high"]:
        even = found["low"] + found["high"] == 2 * found["central"]
        kinds = [
            "triangular",
            "uniform",
            "pert",
            *(["normal"] if even else []),
            *(["lognormal"] if found["low"] > 0 else []),
        ]
        found["distribution"] = draw(st.sampled_from(kinds))
        if found["distribution"] in ("normal", "lognormal"):
            found["cut"] = [low, high]
        elif draw(st.booleans()):
            found["cut"] = [(found["low"] + found["central"]) / 2, found["high"] + 1]
    return found


@st.composite
def scenarios(draw: st.DrawFn) -> str:
    """Return the text of a scenario."""
    tree = deepcopy(base())
    years = list(range(2025, 2025 + draw(st.integers(1, 4))))
    tree["horizon"], tree["headline_year"] = [years[0], years[-1]], draw(st.sampled_from(years))
    tree["draws"], tree["seed"] = DRAWS, draw(st.integers(0, 999))
    paths = tree["project"]["output"]["paths"]
    columns = [sorted(draw(st.lists(st.integers(0, 100), min_size=3, max_size=3))) for _ in years]
    for place, name in enumerate(("small", "middle", "large")):
        paths[name]["values"] = {year: column[place] / 10 for year, column in zip(years, columns, strict=True)}
    keys = sorted(set(ends()) - {*TOGETHER, *SIZES})
    for key in draw(st.lists(st.sampled_from(keys), max_size=len(keys), unique=True)):
        part = part_of(tree["project"], key)
        part.pop("central")
        low, high = ends()[key]
        part.update(
            {"central": span(draw, low, high)["central"]}
            if key in EXACT
            else assumption(draw, low, high, years if stated()[key].by_year else [])
        )
    hundredths, around = draw(st.integers(0, 100)), draw(st.integers(0, 9))
    for key, share in zip(TOGETHER, (hundredths, 100 - hundredths), strict=True):
        wide = around * min(share, 100 - share) / 1000  # never down to nothing
        around_it = {"low": share / 100 - wide, "high": share / 100 + wide} if wide else {}
        part_of(tree["project"], key).update({"central": share / 100} | around_it)
    small, large = sorted(draw(st.lists(st.integers(1, 20), min_size=2, max_size=2, unique=True)))
    replaced = tree["project"]["replaced"]
    replaced["small_market"]["home_sales"]["central"] = 500 * small
    replaced["large_market"]["home_sales"]["central"] = 500 * large
    tree["project"]["grid"]["target_year"] = draw(st.integers(2026, 2040))
    return written(tree)


Law = Callable[[Loaded, Results, Study], None]


def total(results: Results, variable: str, **keys: str) -> Array:
    """Return the sum of the matching rows, (draws, years)."""
    found = [row for row in results.rows if row.variable == variable and keys.items() <= row.keys.items()]
    return sum((row.values for row in found), np.zeros((1, 1)))


def near(found: Array, expected: Array, *parts: Array) -> None:
    """Check that two results are the same but for rounding, which goes by the largest of them and of their parts."""
    scale = max(1e-9, *(float(np.abs(each).max()) for each in (found, expected, *parts)))
    ours, theirs = np.broadcast_arrays(found, expected)
    np.testing.assert_allclose(ours, theirs, rtol=1e-9, atol=1e-9 * scale)


def sum_up(parts: Iterable[Array], whole: Array) -> None:
    """Check that parts are together the whole, which may be nothing where they cancel out."""
    parts = tuple(parts)
    near(sum(parts, np.zeros((1, 1))), whole, *parts)


def identity(row: Row) -> object:
    return row.variable, row.years, row.status, tuple(sorted(row.keys.items()))


def every_value_is_a_number(loaded: Loaded, results: Results, study: Study) -> None:
    for row in results.rows:
        assert np.isfinite(row.values).all(), (row.variable, dict(row.keys))


def no_low_is_above_high(loaded: Loaded, results: Results, study: Study) -> None:
    for name, table in study.tables.items():
        for row in table.rows if table.layout.results else ():
            low, high, median = (row[column] for column in ("low", "high", "median"))
            if isinstance(low, float) and isinstance(high, float) and isinstance(median, float):
                assert low <= median <= high, (name, row["id"])


def cars_are_counted_once(loaded: Loaded, results: Results, study: Study) -> None:
    """Each car is sold once and replaces one car or none; the stock is never negative nor more than was sold."""
    cars = sold_and_replaced(Inputs(loaded, catalogue(), Draws(loaded.scenario.draws, loaded.scenario.seed)))
    mix = cars.replaced
    assert all((values >= -1e-9).all() for values in vars(mix).values())
    near(mix.assembled_home + mix.imported_electric + mix.imported_combustion + mix.none_home, cars.home)
    near(mix.assembled_export + mix.other_combustion + mix.other_electric + mix.none_export, cars.export)
    near(sum(cars.shares.values(), np.zeros((1, 1))), np.ones((1, 1)))
    sold, stock = (total(results, "fleet", quantity=name) for name in ("sales", "stock"))
    near(sold, total(results, "output", path="middle"))
    for row in results.rows:  # cars that leave are a difference of two numbers of cars
        if row.variable in ("fleet", "fleet_km"):
            assert (row.values >= -1e-12 * np.abs(row.values).max()).all(), dict(row.keys)
    assert (stock[:, : len(cars.years)] <= np.cumsum(sold, axis=1) * (1 + 1e-9)).all()
    assert (np.diff(stock[:, len(cars.years) - 1 :], axis=1) <= 1e-9).all()


def no_share_is_above_one(loaded: Loaded, results: Results, study: Study) -> None:
    share = total(results, "check_value_added_share")
    assert (share >= -1e-12).all()
    assert (share <= 1 + 1e-9).all()
    for row in study["checks"].rows:
        assert row["share_outside"] is None or 0 <= float(row["share_outside"]) <= 1, row["id"]


def parts_sum_to_totals(loaded: Loaded, results: Results, study: Study) -> None:
    for variable in ("jobs", "gva"):
        parts = (total(results, variable, channel=name) for name in ("direct", "indirect", "induced"))
        sum_up(parts, total(results, variable, channel="total"))
    for variable in ("jobs", "gva", "tax", "foreign_exchange"):
        for closure in ("car_for_car", "household_spending"):
            steps = ("gross", "replaced_cars", "running_costs", "other_spending", "abroad", "deadweight")
            net = (total(results, f"{variable}_step", closure=closure, step_key=name) for name in steps)
            sum_up(net, total(results, f"{variable}_step", closure=closure, step_key="net"))
    for channel in ("direct", "indirect", "induced"):
        near(total(results, "jobs_region", channel=channel), total(results, "jobs", channel=channel))
        if channel != "direct":
            near(total(results, "jobs_division", channel=channel), total(results, "jobs", channel=channel))
    sum_up((total(results, "trade", item_key=name) for name in TRADE), total(results, "trade", item_key="net"))
    for kind in ("revenue", "relief"):
        everything = total(results, "fiscal", kind=kind)
        near(everything, 2 * total(results, "fiscal", kind=kind, item_key="total"))
        if kind == "revenue":
            paid = total(results, "fiscal", kind=kind, item_key="total")
            near(paid, total(results, "tax_step", closure="car_for_car", step_key="gross"))
    turnover = total(results, "gva", channel="direct") + total(results, "purchases", origin="tax")
    for keys in ({"origin": "national", "sector": "total"}, {"origin": "import"}):
        turnover = turnover + total(results, "purchases", **keys)
    near(turnover, total(results, "turnover"))
    for rule in ("average", "marginal_gas", "frozen"):
        plant, replaced, change = (
            total(results, "emissions", component=name, electricity=rule)
            for name in ("plant_cars", "replaced_cars", "change")
        )
        sum_up((plant, -replaced), change)
        whole = total(results, "emissions_cohort", component="plant_cars", boundary="wtw", electricity=rule)
        near(plant.sum(axis=1, keepdims=True), whole)
    for variable, boundary, rules in (
        ("emissions_cohort", "life_cycle", ("average", "marginal_gas")),
        ("emissions_co2_cohort", "official", ("combined_margin",)),
    ):
        for rule in rules:
            sides = (
                total(results, variable, component=name, boundary=boundary, electricity=rule)
                for name in ("plant_cars", "replaced_cars", "change")
            )
            plant, replaced, change = sides
            sum_up((plant, -replaced), change)


def a_scenario_minus_itself_is_zero(loaded: Loaded, results: Results, study: Study) -> None:
    """To the last bit in every draw; the central run also against one without draws, whose sums may round otherwise."""
    again = estimate(loaded, catalogue())
    for row, same in zip(results.rows, again.rows, strict=True):
        assert not (row.values - same.values).any(), row.variable
    central = {identity(row): row.values for row in estimate(with_draws(loaded, 0, None), catalogue()).rows}
    for row in results.rows:
        # what is zero in all draws, or checked in other years, has no such row; a range may leave no figure
        if identity(row) in central and not row.gap:
            near(row.values[:1], central[identity(row)])


def what_is_uncertain_is_a_driver(loaded: Loaded, results: Results, study: Study) -> None:
    uncertain = {
        key
        for key, (spec, _) in loaded.assumptions.items()
        if loaded.scenario.draws
        and any(each.low is not None and each.low != each.high for each in spec.by_year.values())
    }
    assert uncertain <= set(results.inputs.drivers)


def the_account_of_the_plant_closes(loaded: Loaded, results: Results, study: Study) -> None:
    uses = ("wages", "social_tax", "production_taxes", "depreciation", "surplus")
    sum_up((total(results, "account", item_key=name) for name in uses), total(results, "gva", channel="direct"))
    assert (total(results, "account_profit", item_key="profit_tax") >= 0).all()


def budgets_hold(loaded: Loaded, results: Results, study: Study) -> None:
    items = {row.keys["item_key"] for row in results.rows if row.variable == "use_money"} - {"total"}
    parts = [total(results, "use_money", item_key=name) for name in items]
    near(sum(parts, np.zeros((1, 1))), np.zeros((1, 1)), *parts)


LAWS: tuple[Law, ...] = (
    the_account_of_the_plant_closes,
    budgets_hold,
    every_value_is_a_number,
    no_low_is_above_high,
    cars_are_counted_once,
    no_share_is_above_one,
    parts_sum_to_totals,
    a_scenario_minus_itself_is_zero,
    what_is_uncertain_is_a_driver,
)


@settings(max_examples=EXAMPLES, print_blob=True, suppress_health_check=list(HealthCheck))
@given(text=scenarios(), draws=st.sampled_from([0, DRAWS, DRAWS, DRAWS]))
def test_laws_hold_in_random_scenarios(text: str, draws: int) -> None:
    note(f"--- scenario, YAML, with {draws} draws:\n{text}")
    loaded = with_draws(parse(text, "random", "random.yaml"), draws, None)
    try:
        results = estimate(loaded, catalogue())
    except ImpossibleError as error:
        if "account does not close" not in str(error):
            raise
        reject()  # so it is refused, as it should be: staff, pay, price and value added are drawn apart
    study = run(loaded, catalogue())
    for law in LAWS:
        law(loaded, results, study)


def test_exports_that_are_all_given_up_have_no_concentration() -> None:
    """Found by a random scenario: the only product exported is that of the plant's sector, which gives up more."""
    tree = deepcopy(base())
    tree["project"]["replaced"]["assembled_price"]["central"] = 1000.0
    tree["project"]["markets"]["export_share"]["central"] = 0.9
    rows = estimate(parse(written(tree), "random", "random.yaml"), catalogue()).rows
    row = next(r for r in rows if r.keys.get("item_key") == "export_concentration" and r.keys["with_plant"] == "yes")
    assert row.undefined is not None
    assert row.undefined.any()
    assert (row.values[row.undefined] == 0).all()
