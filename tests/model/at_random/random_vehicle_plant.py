"""Random vehicle plants: parts of one turnover and of one market, paths of output, and laws of cars."""

import numpy as np
from hypothesis import strategies as st
from made_up_country import catalogue
from random_edits import Edits, Tree, fixed
from random_laws import Law, Tried, near, sum_up, total

from impact.formulas.uncertainty.draws import Draws
from impact.kinds.vehicle_plant.sales import sold_and_replaced
from impact.model.inputs import Inputs

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
TRADE = (
    "exports", "kits", "suppliers", "households", "imports_replaced", "exports_replaced", "running_costs", "profits",
    "foreign_wages", "deadweight",
)  # fmt: skip
SIZES = ("replaced.small_market.home_sales", "replaced.large_market.home_sales")  # the second is larger
MODELS = ("vehicles.plug.share", "vehicles.both.share")


def _shape(draw: st.DrawFn, tree: Tree, years: list[int]) -> None:
    project = tree["project"]
    paths = project["output"]["paths"]
    columns = [sorted(draw(st.lists(st.integers(0, 100), min_size=3, max_size=3))) for _ in years]
    for place, name in enumerate(("small", "middle", "large")):
        paths[name]["values"] = {year: column[place] / 10 for year, column in zip(years, columns, strict=True)}
    sizes = sorted(draw(st.lists(st.integers(1, 20), min_size=2, max_size=2, unique=True)))
    for key, size in zip(SIZES, sizes, strict=True):
        fixed(project, key, 500 * size)
    project["grid"]["target_year"] = draw(st.integers(2026, 2040))


EDITS = Edits(
    base="xyz",
    most=MOST,
    least=LEAST,
    exact=("suppliers.design_share", "driving.survival_shape"),  # one number in every draw
    together=(MODELS,),
    left=SIZES,
    shape=_shape,
    refused=("account does not close",),  # staff, pay, price and value added are drawn apart
)


def cars_are_counted_once(tried: Tried) -> None:
    """Each car is sold once and replaces one car or none; the stock is never negative nor more than was sold."""
    scenario, results = tried.loaded.scenario, tried.results
    cars = sold_and_replaced(Inputs(tried.loaded, catalogue(), Draws(scenario.draws, scenario.seed)))
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


def value_added_is_part_of_turnover(tried: Tried) -> None:
    share = total(tried.results, "check_value_added_share")
    assert (share >= -1e-12).all()
    assert (share <= 1 + 1e-9).all()


def money_balances(tried: Tried) -> None:
    """What is sold pays for value added, purchases and taxes; foreign exchange adds up to its net."""
    results = tried.results
    sum_up((total(results, "trade", item=name) for name in TRADE), total(results, "trade", item="net"))
    near(
        total(results, "public_finances", kind="revenue", item="total"),
        total(results, "tax_step", closure="car_for_car", step="gross"),
    )
    turnover = total(results, "gva", channel="direct") + total(results, "purchases", origin="tax")
    for keys in ({"origin": "national", "sector": "total"}, {"origin": "import"}):
        turnover = turnover + total(results, "purchases", **keys)
    near(turnover, total(results, "turnover"))


def emissions_of_plant_less_replaced_are_the_change(tried: Tried) -> None:
    results = tried.results
    for rule in ("average", "marginal", "frozen"):
        plant, replaced, change = (
            total(results, "emissions", component=name, electricity=rule)
            for name in ("plant_cars", "replaced_cars", "change")
        )
        sum_up((plant, -replaced), change)
        whole = total(results, "emissions_cohort", component="plant_cars", boundary="wtw", electricity=rule)
        near(plant.sum(axis=1, keepdims=True), whole)
    for variable, boundary, rules in (
        ("emissions_cohort", "life_cycle", ("average", "marginal")),
        ("emissions_co2_cohort", "official", ("combined_margin",)),
    ):
        for rule in rules:
            sides = (
                total(results, variable, component=name, boundary=boundary, electricity=rule)
                for name in ("plant_cars", "replaced_cars", "change")
            )
            plant, replaced, change = sides
            sum_up((plant, -replaced), change)


def budgets_hold(tried: Tried) -> None:
    items = {row.keys["item"] for row in tried.results.rows if row.variable == "use_money"} - {"total"}
    parts = [total(tried.results, "use_money", item=name) for name in items]
    near(sum(parts, np.zeros((1, 1))), np.zeros((1, 1)), *parts)


LAWS: tuple[Law, ...] = (
    cars_are_counted_once,
    value_added_is_part_of_turnover,
    money_balances,
    emissions_of_plant_less_replaced_are_the_change,
    budgets_hold,
)
