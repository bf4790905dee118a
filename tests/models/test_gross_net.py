"""Laws of the way from gross to net: what a plant that changes nothing changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from impact.catalogue.catalogue import Catalogue
from impact.errors import ProblemsError
from impact.places import read_yaml
from impact.scenario.load import parse, with_draws
from impact.study.run import Results, estimate, run
from impact.yaml_core import written

XYZ = Path(__file__).parents[1] / "data" / "xyz"
QUANTITIES = ("jobs", "gva", "tax", "foreign_exchange")
CLOSURES = ("car_for_car", "household_spending")
Values = Callable[..., Any]
Changed = Callable[..., Results]


def made_up(value: float) -> dict[str, Any]:
    return {"central": value}


def xyz(changes: dict[str, Any], *data: Path) -> Results:
    """Return rows of the made-up country with other values; a mapping is laid over what is there.

    Args:
        data: folders whose figures come before those of the country.
    """
    tree = read_yaml((XYZ / "scenarios" / "xyz.yaml").read_text(encoding="utf-8"), "")[0]
    for dotted, value in changes.items():
        *way, last = dotted.split(".")
        part = tree["project"]
        for key in way:
            part = part[key]
        if value is None:
            del part[last]
        elif isinstance(value, dict) and isinstance(part.get(last), dict):
            part[last] |= value
        else:
            part[last] = value
    return estimate(with_draws(parse(written(tree), "changed", "changed.yaml"), 0, None), Catalogue((*data, XYZ)))


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
    "trade.foreign_owners": made_up(0),
    "construction.works": made_up(0),  # no property of its own
}


def all_replace(assembled: float, none: float) -> dict[str, Any]:
    mix = {f"replaced.{size}_market.{name}": made_up(value) for size in ("small", "large")
           for name, value in (("assembled", assembled), ("none", none))}  # fmt: skip
    exports = {"assembled": assembled, "none": none, "electric": 0}
    return mix | {f"replaced.export_{name}": made_up(value) for name, value in exports.items()}


@pytest.mark.parametrize("closure", CLOSURES)
@pytest.mark.parametrize("quantity", QUANTITIES)
def test_cars_that_replace_the_same_cars_change_nothing(
    quantity: str, closure: str, values: Values, tmp_path: Path
) -> None:
    """With one price index for all: else the same money buys other volumes than the column of the table says."""
    one_price = tmp_path / "countries" / "XYZ" / "prices.csv"
    one_price.parent.mkdir(parents=True)
    one_price.write_text(
        "key,region,period,base,aggregate,value,low,high,distribution,unit,source,locator,basis,grade,note\n"
        "price_index,XYZ,2025,2024,K-U,2,,,,XYZ_2025/XYZ_2024,made_up,,assumption,D,As for all others.\n",
        encoding="utf-8",
    )
    found = xyz(ITS_OWN_CAR | all_replace(1, 0), tmp_path)
    gross, net = (
        values(found, f"{quantity}_step", closure=closure, step_key=name) for name in ("gross", "net")
    )  # fmt: skip
    assert (np.abs(gross) > 1).all()
    np.testing.assert_allclose(net, 0, atol=1e-9 * np.abs(gross).max())


def test_imports_replaced_leave_gross_jobs_and_value_added_and_cost_duty_and_fee(values: Values) -> None:
    none_capped = {"output.paths": {name: path(1) for name in ("small", "middle", "large")}}  # fmt: skip
    found = xyz(
        all_replace(0, 0)
        | {"replaced.additional": made_up(1), "staff.foreign": made_up(0), "markets.export_share": made_up(0.5)}
        | none_capped
    )
    for quantity in ("jobs", "gva"):
        gross, net = (
            values(found, f"{quantity}_step", closure="car_for_car", step_key=name) for name in ("gross", "net")
        )
        np.testing.assert_allclose(net, gross)
    lost = values(found, "tax_step", closure="car_for_car", step_key="replaced_cars")
    np.testing.assert_allclose(-lost, values(found, "fiscal", kind="relief", item_key="total"))
    assert lost[0, 0] < 0


def test_a_cost_for_each_net_job_is_not_defined_where_their_range_holds_zero() -> None:
    text = (XYZ / "scenarios" / "xyz.yaml").read_text(encoding="utf-8").replace("draws: 20", "draws: 60")
    old = "assembled_price: {central: 0.04,"
    assert text.count(old) == 1
    changed_text = text.replace(old, "assembled_price: {central: 0.04, low: 0, high: 0.4,")
    study = run(parse(changed_text, "wide", "wide.yaml"), Catalogue((XYZ,)))
    row = study.row("fiscal", "cost_per_net_job.relief.2026")
    assert (row["value"], row["low"], row["range"]) == (None, None, "none")
    notes = {str(note["id"]): str(note["reason"]) for note in study["notes"].rows}
    assert "is not defined" in notes["fiscal/cost_per_net_job.relief.2026/value"]


def path(thousand: float) -> dict[str, Any]:
    return {"label": "Path", "status": "modelled", "reason": "Made up.", "values": {2025: thousand, 2026: thousand}}


def test_no_plant_changes_nothing(values: Values) -> None:
    found = xyz(
        {"output.paths": {name: path(0) for name in ("small", "middle", "large")},
         "staff.base": made_up(0), "staff.foreign": made_up(0), "construction": None}
    )  # fmt: skip
    for quantity in QUANTITIES:
        for closure in CLOSURES:
            np.testing.assert_array_equal(values(found, f"{quantity}_step", closure=closure), 0)


def test_the_sign_is_not_settled_where_closures_differ(results: Results, of_year: Values) -> None:
    """The shipped case: car for car jobs are gained, with household budgets held they are lost in the central run."""
    nets = [
        of_year(results, 2031, "jobs_step", closure=closure, step_key="net")[0] for closure in CLOSURES
    ]  # fmt: skip
    assert nets[0] > 0 > nets[1]


def test_taxes_of_the_plant_are_the_methods_five_to_six_million_a_car(results: Results, of_year: Values) -> None:
    """METHOD.md section 6: labour, profit and supply-chain taxes a car, below the fee and duty not collected."""
    cars = of_year(results, 2025, "output", path="central")[0]
    items = ("income_tax", "social_tax", "profit_tax", "supplier_product_taxes")
    paid = sum(of_year(results, 2025, "fiscal", kind="revenue", item_key=name)[0] for name in items)
    assert 5 <= paid / cars <= 6
    spared = of_year(results, 2026, "fiscal", kind="relief", item_key="total")
    assert spared[0] > of_year(results, 2026, "fiscal", kind="revenue", item_key="total")[0]


def test_fee_and_duty_end_with_the_exemption(results: Results, of_year: Values) -> None:
    for item in ("recycling_fee", "customs_duty"):
        assert (of_year(results, 2029, "fiscal", item_key=item) > 0).all()
        assert (of_year(results, 2030, "fiscal", item_key=item) == 0).all()


def test_the_fee_of_2025_is_that_of_its_months(results: Results, of_year: Values) -> None:
    """11.25 million from January to April, 45 from May, 49.44 from August: 35.6 a car."""
    cars = of_year(results, 2025, "fleet", market="home", quantity="sales")[0] * 0.65 * 0.71
    assert of_year(results, 2025, "fiscal", item_key="recycling_fee")[0] == pytest.approx(cars * 35.6)


def test_value_added_tax_is_no_part_of_revenue(results: Results, values: Values) -> None:
    items = {row.keys["item_key"] for row in results.rows if row.variable == "fiscal"}
    assert "value_added_tax" not in items
    assert (values(results, "fiscal_shown", item_key="value_added_tax") > 0).all()


def test_a_fixed_number_of_imports_takes_the_place_of_the_shares(changed: Changed, values: Values) -> None:
    fixed = {"central": 5000, "unit": "vehicles/yr", "reason": "A special case."}
    found = changed({"project.replaced.imports": fixed})
    more = changed({"project.replaced.imports": fixed | {"central": 9000}})
    lost = [-values(each, "jobs_step", closure="car_for_car", step_key="replaced_cars") for each in (found, more)]
    assert (lost[1] < lost[0]).all()
    imported = values(more, "fiscal", kind="relief", item_key="recycling_fee")[0, 1]
    assert imported == pytest.approx(9000 * 0.718 * 49.44)  # 71 % electric in 2025, 75 % in 2030


def test_more_replaced_imports_than_imports_are_refused_with_file_and_line(changed: Changed) -> None:
    fixed = {"central": 90000, "unit": "vehicles/yr", "reason": "Too many."}
    with pytest.raises(ProblemsError) as caught:
        changed({"project.replaced.imports": fixed})
    (problem,) = caught.value.problems
    assert (problem.file, problem.where) == ("changed.yaml", "project.replaced.imports")
    assert problem.line > 1
    assert "but only 79,822 are imported. Lower it" in problem.message
