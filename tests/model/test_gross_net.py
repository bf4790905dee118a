"""Laws of the way from gross to net: what a plant that changes nothing changes."""

import shutil
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from changed_cases import changed, fixed, in_year, sums
from made_up_country import XYZ, catalogue, estimated, text_of, tree_of

from impact.catalogue.catalogue import Catalogue
from impact.files.yaml import written
from impact.scenario.load import parse, with_draws
from impact.study.run_study import Results, estimate, run

QUANTITIES = ("jobs", "gva", "tax", "foreign_exchange")
CLOSURES = ("car_for_car", "household_spending")


def made_up(value: float) -> dict[str, Any]:
    return {"central": value}


def xyz(changes: dict[str, Any], *data: Path) -> Results:
    """Return rows of the made-up country with other values, and with data before its own; mappings are laid over."""
    tree = tree_of("xyz")
    for dotted, value in changes.items():
        *way, last = dotted.split(".")
        part = tree["project"]
        for key in way:
            part = part[key]
        if value is None:
            del part[last]
        elif value and isinstance(value, dict) and isinstance(part.get(last), dict):
            part[last] |= value
        else:
            part[last] = value
    return estimated(tree, 0, None, *data)


# A car of the sector GOODS itself: its column of the table, its jobs and wages, at the price of a home-made car.
ITS_OWN_CAR = {
    "column.value_added": made_up(0.2),
    "column.domestic_services": made_up(0.25),
    "column.product_taxes": made_up(0.05),
    "column.domestic_goods": made_up(0.5),
    "suppliers.labour_intensity": made_up(1),
    "suppliers.productivity_drift": made_up(0),
    "staff.base": made_up(200),  # 4 jobs a million of output: 0.05 million XYZ_2024 a car, 1,000 cars
    "staff.per_extra_1000_vehicles": made_up(200),
    "staff.foreign": made_up(0),
    "households.wage": made_up(0.1 * 0.1 / 0.2 / 12),  # a tenth of turnover
    "households.wage_growth": made_up(0),
    "replaced.assembled_price": made_up(0.05),
    "replaced.additional": made_up(1),
    "suppliers.goods_prices": made_up(1),
    "trade.foreign_owners": made_up(0),
    "construction": None,  # no capital of its own
    "running_costs": None,  # another car is driven
    "public_money.kit_duty": made_up(0),
    "public_money.figures.recycling_fee": {},
}


def all_replace(assembled: float, none: float) -> dict[str, Any]:
    mix = {f"replaced.{size}_market.{name}": made_up(value) for size in ("small", "large")
           for name, value in (("assembled", assembled), ("none", none))}  # fmt: skip
    exports = {"assembled": assembled, "none": none, "electric": 0}
    return mix | {f"replaced.export_{name}": made_up(value) for name, value in exports.items()}


def of_size(thousand: float) -> dict[str, Any]:
    values = {2025: thousand, 2026: thousand}
    path = {"label": "Path", "status": "modelled", "reason": "Made up.", "values": values}
    return {"output.paths": dict.fromkeys(("small", "middle", "large"), path)}


@pytest.mark.parametrize("closure", CLOSURES)
@pytest.mark.parametrize("quantity", QUANTITIES)
def test_cars_that_replace_the_same_cars_change_nothing(quantity: str, closure: str, tmp_path: Path) -> None:
    """With one price index for all: else the same money buys other volumes than the column of the table says."""
    one_price = tmp_path / "countries" / "XYZ" / "prices.csv"
    one_price.parent.mkdir(parents=True)
    one_price.write_text(
        "key,region,period,base,aggregate,value,low,high,distribution,unit,source,locator,basis,grade,note\n"
        "price_index,XYZ,2025,2024,K-U,2,,,,XYZ_2025/XYZ_2024,made_up,,assumption,D,As for all others.\n",
        encoding="utf-8",
    )
    found = xyz(ITS_OWN_CAR | all_replace(1, 0), tmp_path)
    gross, net = (sums(found, f"{quantity}_step", closure=closure, step=name) for name in ("gross", "net"))
    assert (np.abs(gross) > 1).all()
    expected: Any = 0.0
    if quantity == "tax":  # the plant pays .2 of a profit of .08 a unit, its sector .1 of that and .02 on production
        expected = sums(found, "turnover") * (0.2 * 0.08 - (0.1 * 0.08 + 0.02))
    np.testing.assert_allclose(net, expected + 0 * net, rtol=1e-9, atol=1e-9 * np.abs(gross).max())


def test_imports_replaced_leave_gross_jobs_and_value_added_and_cost_duty_and_fee() -> None:
    plain = {"replaced.additional": made_up(1), "staff.foreign": made_up(0), "markets.export_share": made_up(0.5)}
    found = xyz(all_replace(0, 0) | plain | of_size(1) | {"running_costs": None})
    keys = {"closure": "car_for_car"}
    for step in ("jobs_step", "gva_step"):
        np.testing.assert_allclose(sums(found, step, step="net", **keys), sums(found, step, step="gross", **keys))
    lost = sums(found, "tax_step", step="replaced_cars", **keys)
    imported = 250.0  # of each kind
    np.testing.assert_allclose(-lost[0, 0], imported * (0.01 + 0.006 + 0.02 * 0.4))
    relief = sums(found, "public_finances", kind="relief", item="total")
    np.testing.assert_allclose(-lost[0, 0], relief[0, 0])  # all of 2025 the plant is spared what imports pay


def test_under_one_regime_a_car_like_an_import_leaves_budgets_as_they_are() -> None:
    """Neither or both are charged the fee: where price and fee are those of the import, nothing is spent elsewhere."""
    alike = {
        "column.price": made_up(0.1), "trade.imported_price": made_up(0.1), "public_money.duty": made_up(0),
        "public_money.incentives": {"recycling_fee": {"until": "2020-01-01", "reason": "Made up."}},
        "public_money.regime.paths_assume": "2020-01-01",
        "public_money.figures.recycling_fee": {
            kind: {"powertrain": "bev"} for kind in ("electric", "plug_in", "combustion")
        },
    }  # fmt: skip
    found = xyz(all_replace(0, 0) | alike | of_size(0.5) | {"staff.base": made_up(50)})
    elsewhere = sums(found, "jobs_step", closure="household_spending", step="other_spending")
    np.testing.assert_allclose(elsewhere, 0, atol=1e-9)
    paid = sums(found, "public_finances", kind="revenue", item="recycling_fee")
    np.testing.assert_allclose(paid, -sums(found, "tax_step", closure="car_for_car", step="replaced_cars"))


def test_cheaper_cars_under_a_longer_relief_are_bought_more() -> None:
    """The other regime: in 2031 the relief spares 35 of 224 + 35 million UZS a car, and buyers take more of them."""
    law = {"project.public_money.incentives.recycling_fee.until": "2036-01-01"}
    found = changed(law | {"project.public_money.regime.elasticity": fixed(-1.0)})
    before, after = (in_year(each, 2031, "fleet", market="home", quantity="sales")[0] for each in (changed({}), found))
    fee = 0.6 * 49.44 + 0.4 * 12.36  # electric cars and plug-in hybrids
    assert after / before == pytest.approx((200 * 1.12 + fee) / (200 * 1.12))


def test_a_cost_for_each_net_job_is_not_defined_where_their_range_holds_zero() -> None:
    tree = tree_of("xyz")
    tree["project"]["replaced"]["assembled_price"] |= {"low": 0, "high": 0.4}
    study = run(with_draws(parse(written(tree), "wide", "wide.yaml"), 60), catalogue())
    row = study.row("public_finances", "cost_per_net_job.relief.2026")
    assert (row["value"], row["low"], row["range"]) == (None, None, "none")
    notes = {str(note["id"]): str(note["reason"]) for note in study["notes"].rows}
    assert "is not defined" in notes["public_finances/cost_per_net_job.relief.2026/value"]


def test_no_plant_changes_nothing() -> None:
    found = xyz(of_size(0) | {"staff.base": made_up(0), "staff.foreign": made_up(0), "construction": None})
    for quantity, closure in product(QUANTITIES, CLOSURES):
        np.testing.assert_array_equal(sums(found, f"{quantity}_step", closure=closure), 0)


def test_fee_and_duty_end_with_the_exemption_and_are_paid_from_then_on(results: Results) -> None:
    for item, paid in (("recycling_fee", "recycling_fee"), ("customs_duty", "kit_duty")):
        for kind, of, last in (("relief", item, 2029), ("revenue", paid, 2030)):
            for year in (2029, 2030):
                assert (in_year(results, year, "public_finances", item=of, kind=kind)[0] > 0) == (year == last)


def test_a_fixed_number_of_imports_takes_the_place_of_the_shares() -> None:
    found, more = (changed({"project.replaced.imports": fixed(many, "vehicles/yr")}) for many in (5000, 9000))
    lost = [-sums(each, "jobs_step", closure="car_for_car", step="replaced_cars") for each in (found, more)]
    assert (lost[1] < lost[0]).all()
    relief = sums(more, "public_finances", kind="relief", item="recycling_fee")[0, 1]
    electric = more.inputs.series("replaced.electric_of_imports", [2026])[0, 0]
    assert relief == pytest.approx(9000 * (electric * 49.44 + (1 - electric) * 12.36))


def test_an_answer_is_withheld_where_the_table_does_not_say_what_the_state_buys(tmp_path: Path) -> None:
    """The others stand, and no budget of it is made up."""
    data = shutil.copytree(XYZ, tmp_path / "xyz")
    (data / "countries" / "XYZ" / "io_2024" / "final_use.csv").unlink()
    rows = estimate(with_draws(parse(text_of("xyz"), "x", "x.yaml"), 0, None), Catalogue((data,))).rows
    withheld = [row for row in rows if row.keys.get("closure") == "state_spending"]
    assert {(row.variable, row.keys["step"]) for row in withheld} == {
        (f"{name}_step", "net") for name in (*QUANTITIES, "scarce")
    }
    assert all("fd_government" in row.gap for row in withheld)
    figures = {row.keys["key"]: row.gap for row in rows if row.keys.get("key", "").startswith("jobs_net")}
    assert figures["jobs_net_state"]
    assert not figures["jobs_net"]
