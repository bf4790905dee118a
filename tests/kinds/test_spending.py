"""A programme given as spending by sector: worked out by hand on the made-up country, laws, and what is refused.

Effects per million are those of the page on the made-up country (tests/data/xyz/README.md): all rounds on GOODS | SERV
give 10 | 14 jobs, .425 | .475 of value added and .25 | .35 of wages; a wage of 1 sets off 10 / 2 jobs and 3.225 / 9 of
value added.
"""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from changed_cases import fixed, set_to
from made_up_country import estimated, like, tree_of

from impact.catalogue.catalogue import Catalogue
from impact.core.errors import ImpactError, ProblemsError
from impact.files.yaml import written
from impact.formulas.uncertainty.draws import Draws
from impact.model import models
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow
from impact.scenario.load import load, parse

Change = Callable[[dict[str, Any]], None]


def money(value: float) -> dict[str, Any]:
    return fixed(value, "million XYZ_2025")


def text_with(*changes: Change) -> str:
    tree = tree_of("xyz-spending")
    for change in changes:
        change(tree)
    return written(tree)


def rows_of(*changes: Change) -> list[ResultRow]:
    return list(estimated(text_with(*changes)).rows)


def of(rows: list[ResultRow], variable: str, **keys: str) -> float:
    """Return the sum of the matching rows over all their years, in the central run."""
    found = like(rows, variable, **keys)
    assert found, (variable, keys)
    assert not any(row.gap and row.undefined is None for row in found)
    return float(sum(row.values[0].sum() for row in found))


def figure(rows: list[ResultRow], key: str) -> float:
    return float(next(row for row in rows if row.keys.get("key") == key).values[0, 0])


def refused(*changes: Change) -> str:
    with pytest.raises(ProblemsError) as raised:
        parse(text_with(*changes), "made-up", "made-up.yaml")
    return " ".join(str(problem) for problem in raised.value.problems)


GOODS = {"sector": "GOODS", "share": 1.0, "local": fixed(0.5)}
OTHER = {"name": "goods", "items": {"goods": GOODS}, "taxes": fixed(0), "reason": "Made up."}


def ends(tree: dict[str, Any]) -> None:
    """Leave only what is built: nobody works there afterwards."""
    for part in ("operation", "trade", "region"):
        del tree["project"][part]
    del tree["claims"]
    tree["not_estimated"] = {"operation_jobs": "it is made up"}


def ends_unsaid(tree: dict[str, Any]) -> None:
    """As `ends`, without its reason."""
    ends(tree)
    del tree["not_estimated"]


def item_of_10() -> dict[str, Any]:
    """Return what is paid for a building: a tenth of it taxes, a tenth margins."""
    return {"sector": "SERV", "amount": money(10), "local": fixed(1), "taxes": fixed(0.1), "margins": fixed(0.1)}


def one_building(tree: dict[str, Any]) -> None:
    """Pay 10 for a building in 2025 at purchasers' prices: 1 of taxes, 1 of margins to GOODS, 8 to SERV."""
    ends(tree)
    tree["project"] |= {"prices": "purchasers", "margin_sector": "GOODS"}
    tree["project"]["capital"] = {"years": {2025: 1.0}, "items": {"building": item_of_10()}}
    tree["project"] |= {"alternative": OTHER, "funding": {"shares": {"state_budget": 1.0}, "reason": "Made up."}}
    tree["project"]["sites"] = {
        "sector": "SERV",
        "by_pay": {"share": fixed(0.25), "wage": fixed(0.05, "million XYZ_2025/month")},
    }
    tree["project"]["embodied"] = {
        "figures": {"steel": {"covers": "all_direct", "dataset": "ipcc_2006_average"}},
        "from_table": {"steel": {"sector": "GOODS", "price": fixed(0.1, "million XYZ_2025/t")}},
        "not_counted": {"bitumen": "it is made up"},
    }


WAGES = 1 * 0.25 + 8 * 0.35
GROSS = (0.5 * 10 + 8 * 14 + WAGES * 5) * 0.9  # prices of GOODS have doubled; a tenth of the jobs per output is gone
ELSEWHERE = (2.5 * 10 + 5 * 0.25 * 5) * 0.9  # 10 on GOODS, half of it from abroad


@pytest.fixture(scope="module")
def building() -> list[ResultRow]:
    return rows_of(one_building)


def test_what_is_paid_reaches_sellers_margins_and_taxes(building: list[ResultRow]) -> None:
    spent = {
        origin: of(building, "programme_spent", origin=origin) for origin in ("home", "abroad", "margins", "taxes")
    }
    assert spent == pytest.approx({"home": 8, "abroad": 0, "margins": 1, "taxes": 1})


def test_job_years_by_channel(building: list[ResultRow]) -> None:
    channels = {
        channel: of(building, "jobs_construction", channel=channel) for channel in ("direct", "indirect", "induced")
    }
    direct = (0.5 * 4 + 8 * 8) * 0.9
    assert channels == pytest.approx(
        {"direct": direct, "indirect": (0.5 * 10 + 8 * 14) * 0.9 - direct, "induced": WAGES * 5 * 0.9}
    )
    assert figure(building, "job_years") == pytest.approx(GROSS)


def test_value_added_imports_and_taxes_of_building(building: list[ResultRow]) -> None:
    added = 0.425 + 8 * 0.475
    assert of(building, "built_money", quantity="gva", channel="total") == pytest.approx(added + WAGES * 3.225 / 9)
    of_table = (1.5 + 8 * 0.5) * 0.05  # net taxes on products that suppliers buy
    assert of(building, "built_money", quantity="imports", channel="indirect") == pytest.approx(9 - added - of_table)
    assert of(building, "built_money", quantity="taxes", channel="in_price") == pytest.approx(1)
    all_wages = WAGES * (1 + 0.8 * 0.3125)
    surplus = 0.14 + 8 * 0.1 + WAGES * 0.8 * 0.65 / 6
    production = 0.035 + 8 * 0.025 + WAGES * 0.8 * 0.1625 / 6
    named = of(building, "built_money", quantity="taxes", channel="named")
    assert named == pytest.approx(all_wages * 0.3 + surplus * 0.1 + production)


def test_net_of_the_same_money_spent_elsewhere(building: list[ResultRow]) -> None:
    kept = 0.9 * 0.5 * 0.8  # leakage and displacement hold on both sides; deadweight comes off what remains
    assert figure(building, "job_years_net") == pytest.approx((GROSS - ELSEWHERE) * kept)
    assert figure(building, "job_years_net_not_spent") == pytest.approx(GROSS * kept)


def test_builders_from_two_sides(building: list[ResultRow]) -> None:
    by_money, by_pay = 8 * 8 * 0.9, 8 * 0.25 / (12 * 0.05)
    assert of(building, "building_people", side_key="from_money") == pytest.approx(by_money)
    assert of(building, "building_people", side_key="by_pay") == pytest.approx(by_pay)
    assert of(building, "building_gap") == pytest.approx(by_money / by_pay)


def test_people_counted_on_the_sites_take_the_place_of_those_of_the_table() -> None:
    headcount = {"persons": fixed(60, "persons"), "months": fixed(12, "month")}
    found = rows_of(one_building, set_to("project.sites.headcount", headcount))
    assert of(found, "jobs_construction", channel="direct") == pytest.approx(60 + 0.5 * 4 * 0.9)
    assert of(found, "building_gap") == pytest.approx(8 * 8 * 0.9 / 60)


def test_emissions_of_materials_by_the_table_or_as_stated(building: list[ResultRow]) -> None:
    tonnes = (1.5 * 0.5 + 0.5 * 8) * 2 / 0.1  # output of GOODS at prices of 2025, over the price of a tonne
    assert figure(building, "embodied") == pytest.approx(tonnes * 1.06)
    stated = rows_of(one_building, set_to("project.capital.items.building.materials", {"steel": fixed(100, "t")}))
    assert figure(stated, "embodied") == pytest.approx(106)
    (gap,) = (row for row in building if row.variable == "embodied_not_counted")
    assert (gap.keys["material"], gap.gap) == ("bitumen", "it is made up")


def test_a_grant_would_not_be_spent_elsewhere_by_the_state() -> None:
    half = {"shares": {"grant": 0.5, "state_budget": 0.5}, "reason": "Made up."}
    found = rows_of(one_building, set_to("project.funding", half))
    assert figure(found, "job_years_net") == pytest.approx((GROSS - ELSEWHERE / 2) * 0.9 * 0.5 * 0.8)
    assert figure(found, "job_years") == pytest.approx(GROSS)


def test_yearly_money_is_spent_elsewhere_too() -> None:
    """Running costs of 2026 less what is sold: (8 + 2) bought, 6 + 3 of pay, 30 sold; then nothing sold."""
    unsold = (
        set_to("project.operation.revenue", None),
        set_to("project.trade", None),
        set_to("project.alternative", OTHER),
        set_to("project.funding", {"shares": {"state_budget": 1.0}, "reason": "Made up."}),
    )
    found = rows_of(*unsold)
    per_money = (0.5 / 2 * 10 + 0.5 * 0.25 * 5) * 0.81
    assert figure(found, "jobs_net") == pytest.approx((170.065 - 19 * per_money) * 0.9 * 0.5 * 0.8)
    (step, both) = (row for row in found if row.variable == "jobs_step" and row.keys["step"] == "other_spending")
    assert both.keys["closure"] == "state_spending"  # nothing is sold, so households give up nothing besides
    np.testing.assert_allclose(both.values, step.values)
    assert step.values[0, 1] == pytest.approx(-19 * per_money * 0.9 * 0.5)


def test_what_is_not_sold_is_worth_what_it_costs() -> None:
    found = rows_of(
        set_to("project.operation.revenue", None),
        set_to("project.trade", None),
        set_to("project.operation.value_added", None),
    )
    added = next(row for row in found if row.variable == "gva" and row.keys["channel"] == "direct").values[0, 1]
    assert added == pytest.approx(9 * 1.2 + 10 * 0.1 + 50 / 20)  # pay with social tax, tax on property, wear
    assert not any(row.variable.startswith("account") for row in found)


def test_money_set_aside_is_in_no_effect(building: list[ResultRow]) -> None:
    aside = {"site": {"pays_for": "land", "amount": money(5)}}
    found = rows_of(one_building, set_to("project.capital.set_aside", aside))
    assert figure(found, "spent") == pytest.approx(15)
    assert figure(found, "set_aside") == pytest.approx(5)
    assert figure(found, "job_years_net") == pytest.approx(figure(building, "job_years_net"))


ITEM = {"sector": "SERV", "amount": money(1), "local": fixed(1)}
BAD = {
    "raw material": (set_to("project.capital.items.raw_material", ITEM), "'pays_for: working_capital'"),
    "land": (set_to("project.capital.items.land_purchase", ITEM), "'pays_for: land'"),
    "grant": (set_to("project.capital.items.grant", ITEM), "It is finance and no benefit"),
    "purchasers": (set_to("project.prices", "purchasers"), "paid in purchasers' prices"),
    "years": (set_to("project.capital.items.building.years", {2025: 0.5}), "add up to 0.5, not to 1"),
    "nobody": (ends_unsaid, "Say why in not_estimated.operation_jobs"),
    "funding": (
        set_to("project.funding", {"shares": {"private": 0.5}, "reason": "Made up."}),
        "Say who pays all of it",
    ),
    "whose": (set_to("project.alternative", OTHER), "say who pays"),
    "two mixes": (set_to("project.alternative", OTHER | {"use": "households"}), "give either 'use'"),
    "mix": (
        set_to("project.alternative", OTHER | {"items": {"goods": GOODS | {"share": 0.5}}}),
        "the shares add up to 0.5, not to 1",
    ),
    "material": (
        set_to("project.capital.items.building.materials", {"steel": fixed(1, "t")}),
        "say in 'figures' which factor is meant of steel",
    ),
    "figure": (
        set_to(
            "project.embodied",
            {"from_table": {"lime": {"sector": "GOODS", "price": fixed(1, "million XYZ_2025/t")}}},
        ),
        "no figure of lime is named",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_refused_with_its_remedy(name: str) -> None:
    change, said = BAD[name]
    assert said in refused(change)


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("capital.items.building.taxes", fixed(0.95), "they are parts of the price"),
        ("margin_sector", None, "earns trade and transport margins"),
        ("embodied.extension", "co2", "not both"),
    ],
)
def test_what_a_building_cannot_have_is_refused(key: str, value: Any, said: str) -> None:
    assert said in refused(one_building, set_to(f"project.{key}", value))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (set_to("project.alternative", {"name": "x", "use": "fd", "taxes": fixed(0), "reason": "Made up."}), "'fd'"),
        (set_to("project.embodied", {"extension": "co2"}), "State quantities of materials instead"),
    ],
)
def test_what_the_table_does_not_hold_is_named(change: Change, said: str) -> None:
    with pytest.raises(ImpactError, match=said):
        rows_of(one_building, change)


def test_the_shipped_budget_is_the_published_one() -> None:
    loaded = load("initiative-budget", ())
    rows = list(models["spending"](Inputs(loaded, Catalogue(()), Draws(0, 1))))
    assert figure(rows, "spent") == pytest.approx(3_200_000)
    schools = of(rows, "programme_spent", item="school_works") + of(rows, "programme_spent", item="school_equipment")
    assert (of(rows, "programme_spent", item="roads"), schools) == pytest.approx((1_396_000, 875_000))
    assert figure(rows, "job_years_net") < 0 < figure(rows, "job_years_net_not_spent")


def test_what_is_bought_for_years_is_no_stock() -> None:
    found = rows_of(one_building, set_to("project.capital.items", {"rolling_stock": item_of_10()}))
    assert figure(found, "spent") == pytest.approx(10)
