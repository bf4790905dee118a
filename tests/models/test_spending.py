"""Any investment given as spending by sector: the made-up one, worked out by hand.

Effects per million and the loop of wages are those of the page on the made-up country (tests/data/xyz/README.md).
"""

from __future__ import annotations

from pathlib import Path

import pytest

from impact.catalogue.catalogue import Catalogue
from impact.errors import ProblemsError
from impact.models.parts.budgets import NO_TAXES
from impact.models.parts.reference_case import NO_ALTERNATIVE
from impact.scenario.load import load, parse
from impact.source_positions import read_yaml
from impact.study.run_study import Results, estimate, run
from impact.study.study import Study
from impact.yaml_core import written

XYZ = Path(__file__).parents[1] / "data" / "xyz"
TEXT = (XYZ / "scenarios" / "xyz-spending.yaml").read_text(encoding="utf-8")


def changed(*changes: tuple[str, str]) -> Results:
    text = TEXT
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return estimate(parse(text, "changed", "changed.yaml"), Catalogue((XYZ,)))


@pytest.fixture(scope="module")
def study() -> Study:
    return run(load("xyz-spending", (XYZ,)), Catalogue((XYZ,)))


# Full operation in 2026, half of it in 2025. A wage of 1 sets off 1 of spending in all rounds (a first round of .8).
WAGES = 80 * 0.005 * 1.25 * 12 + 4 * 0.25 + 2 * 0.35  # of residents and of suppliers, 7.7
PAY = 6 + 20 * 0.005 * 1.25 * 2 * 12  # of all staff, those from abroad at twice the pay: 9
ALL_PAY = 9 + 1.7 + 7.7 * 0.8 * 0.3125  # with suppliers and wages spent: 12.625
SURPLUS = 4 * 0.14 + 2 * 0.1 + 7.7 * 0.8 * 0.65 / 6  # of suppliers
PRODUCTION = 4 * 0.035 + 2 * 0.025 + 7.7 * 0.8 * 0.1625 / 6  # their taxes on production
DUTY = 6 / 12  # of 2026, once the relief has ended in July
TAXES = ALL_PAY * 0.3 + 0.7 * 0.2 + SURPLUS * 0.1 + 1 + PRODUCTION + DUTY
EARNED = 15 - 4 - (6 - 2.65 - 7 * 0.05) - 7.7 * 5.5 / 9  # exports less imports of all rounds

BY_HAND = {
    "kpi/jobs_direct/value": 100,
    "kpi/jobs_indirect/value": (4 / 2 * 10 + 2 * 14) * 0.81,
    "kpi/jobs_induced/value": WAGES * 10 / 2 * 0.81,
    "kpi/jobs_gross/value": 170.065,
    "kpi/jobs_net/value": 170.065 * 0.9 * 0.5 * 0.8,
    "kpi/tax_net/value": TAXES * 0.5 * 0.8,
    "kpi/foreign_exchange_net/value": (EARNED - 0.28 - 2.7) * 0.5 * 0.8,
    "gva_by_year/direct.2025/value": 15 / 2,
    "gva_by_year/indirect.2026/value": 4 * 0.425 + 2 * 0.475,
    "gva_by_year/induced.2026/value": WAGES * 3.225 / 9,
    "income_by_year/direct.2026/value": 6,
    "income_by_year/indirect.2026/value": 1.7,
    "income_by_year/induced.2026/value": 7.7 * 0.8 * 0.3125,
    "built/income.direct.2024/value": 5 * 0.1 + 5 * 0.2,
    "built/income.indirect.2024/value": 5 * (0.25 + 0.35) - 1.5,
    "built/income.induced.2024/value": 3 * 0.8 * 0.3125,
    "jobs_by_year/operation.direct.local.2025/value": 40,
    "jobs_by_year/operation.direct.foreign.2025/value": 10,
    "jobs_by_year/operation.indirect.formal.2025/value": (2 / 2 * 10 + 14) * 0.9,
    "jobs_by_year/operation.induced.formal.2025/value": (40 * 0.005 * 12 + 0.5 + 0.35) * 10 / 2 * 0.9,
    "gross_net/jobs.reference_case.2.leakage.2026/value": -17.0065,
    "gross_net/jobs.reference_case.3.displacement.2026/value": -170.065 * 0.9 * 0.5,
    "gross_net/jobs.reference_case.5.deadweight.2026/value": -170.065 * 0.9 * 0.5 * 0.2,
    "gross_net/tax.reference_case.2.leakage.2026/value": 0,
    "gross_net/foreign_exchange.reference_case.2.leakage.2026/value": -2.98,
    "gross_net/foreign_exchange.reference_case.3.displacement.2026/value": -(EARNED - 2.98) / 2,
    "turnover_by_year/2025/value": 15,
    "purchases/national.total.2026/value": 6,
    "purchases/import.total.2026/value": 4,
    "account/wages.2026/value": PAY,
    "account/production_taxes.2026/value": 10 * 0.1,
    "account/depreciation.2026/value": 10 / 20 + 40 / 20,
    "account/surplus.2026/value": 15 - 9 - 1.8 - 1 - 2.5,
    "account/surplus.2025/value": 7.5 - 3.6 - 0.72 - 1 - 2.5,
    "account/profit_tax.2025/value": 0,
    "account/profit_abroad.2026/value": 0.7 * 0.8 * 0.5,
    "fiscal/income_tax.revenue.2026/value": ALL_PAY * 0.1,
    "fiscal/supplier_profit_tax.revenue.2026/value": SURPLUS * 0.1,
    "fiscal/supplier_production_taxes.revenue.2026/value": PRODUCTION,
    "fiscal/total.revenue.2026/value": TAXES,
    "fiscal/supplier_product_taxes.residual.2026/value": (4 * 1.5 + 2 * 0.5) * 0.05,
    "fiscal/customs_duty.relief.2025/value": 1 / 2,
    "fiscal/customs_duty.relief.2026/value": 6 / 12,
    "fiscal/customs_duty.revenue.2025/value": 0,
    "fiscal/customs_duty.revenue.2026/value": DUTY,
    "fiscal/cost_per_net_job.relief.2026/value": 0.5 / 61.2234,
    "fiscal/value_added_tax.shown.2026/value": 15 * 0.2,
    "fiscal/state_equity.public_cost.2024/value": 5,
    "trade/exports.ABC.2026/value": 15,
    "trade/suppliers.2026/value": -3,
    "trade/households.2026/value": -7.7 * 5.5 / 9,
    "trade/profits.2026/value": -0.28,
    "trade/foreign_wages.2026/value": -3 * 0.9,
    "trade/machinery.2024/value": -30 / 2,
    "region/jobs.indirect.XYZ-1.shares.2026/value": 3.888,
    "jobs_by_year/operation.indirect.SERV.2026/value": 8 * (4 / 2 * 0.5 + 2 * 1.5) * 0.81,
    "jobs_by_year/operation.direct.commuting.2026/value": 80 / 4,
    "jobs_by_year/construction.direct.formal.2024/value": (10 * 8 + 10 / 2 * 4) / 2,
    "jobs_by_year/construction.indirect.formal.2025/value": (10 * 6 + 10 / 2 * 6) / 2 * 0.9,
    "wages/local.2026/value": 0.005 * 1.25,
    "wages/local.region.2025/value": 2,
    "claim_steps/jobs_announced.2.other_count.2026/value": 100 - 150,
    "checks/gva_of_gdp.2026/value": (15 + 2.65 + 7.7 * 3.225 / 9) / 10_000,
    "checks/operating_margin.2026/value": 0.7 / 30,
    "switches/jobs_net.household_closure.households_save/value": 138.88 * 0.9 * 0.5 * 0.8,
}


@pytest.mark.parametrize("cell", BY_HAND)
def test_a_number_worked_out_by_hand(study: Study, cell: str) -> None:
    assert study.cell(cell) == pytest.approx(BY_HAND[cell], rel=1e-9, abs=1e-12)


PARTS = ("public_money", "trade", "region")


def short(*kept: str) -> str:
    """Return the scenario without what may be left out, but for some parts."""
    tree = read_yaml(TEXT, "")[0]
    project = tree["project"]
    for part in set(PARTS) - set(kept):
        del project[part]
    for key in {"foreign_wage", "ramp"} | (set() if "trade" in kept else {"revenue"}):
        del project["operation"][key]
    for item in project["capital"]["items"].values():
        del item["life"]
        item.pop("property", None)
    del tree["claims"]
    return written(tree)


@pytest.mark.parametrize(
    ("kept", "further"),
    [
        (("region",), set()),
        (("trade",), {"foreign_exchange_net"}),
        (("public_money", "trade"), {"tax_net", "foreign_exchange_net"}),
    ],
)
def test_a_part_that_is_not_stated_is_left_out(kept: tuple[str, ...], further: set[str]) -> None:
    found = estimate(parse(short(*kept), "short", "short.yaml"), Catalogue((XYZ,)))
    rows = {str(row.keys["key"]): row for row in found.rows if row.variable.startswith("kpi_")}
    withheld = {key: row.gap for key, row in rows.items() if row.gap}
    figures = {key: row.values[0, 0] for key, row in rows.items() if key not in withheld}
    of_state = {"job_years_net_state", "jobs_net_state", "gva_net_state"} | {f"{key}_state" for key in further}
    reason = NO_ALTERNATIVE if "public_money" in kept else NO_TAXES
    for key in ("jobs_net_labour_scarce", "job_years_net_labour_scarce"):
        assert "unemployment rate" in withheld.pop(key)
    assert "people at work" in withheld.pop("women_indirect")
    assert withheld == dict.fromkeys(of_state, reason)
    of_building = {"spent", "job_years", "job_years_direct", "job_years_net", "built_gva", "built_imports"}
    assert figures.keys() - further - {"built_taxes"} == of_building | {
        "jobs_gross", "jobs_net", "jobs_direct", "jobs_indirect", "jobs_induced",
        "gva_gross", "gva_net",
    }  # fmt: skip
    assert ("built_taxes" in figures) == ("public_money" in kept)
    assert further <= figures.keys()
    assert figures["jobs_net"] == pytest.approx(170.065 * 0.9 * 0.5 * 0.8)


def test_exports_need_revenue() -> None:
    with pytest.raises(ProblemsError, match=r"exports are a share of revenue, and none is given") as caught:
        changed(("    revenue: {central: 30, unit: million XYZ_2025/yr, reason: Made up.}\n", ""))
    assert [problem.where for problem in caught.value.problems] == ["project.trade.export_share"]


def test_destinations_add_up_and_have_a_reason() -> None:
    with pytest.raises(ProblemsError) as caught:
        changed(("destinations: {ABC: 1}\n    destinations_reason: Made up.", "destinations: {ABC: 0.9}"))
    said = " ".join(problem.message for problem in caught.value.problems)
    assert "the shares of destinations add up to 0.9, not to 1" in said
    assert "say where the shares of destinations come from" in said


def test_capital_without_a_life_leaves_profit_an_upper_end() -> None:
    life = "        life: {central: 20, unit: yr, reason: Made up.}\n"
    found = changed((f"{life}        property: true\n", "        property: true\n"))
    (wear,) = (row for row in found.rows if row.keys.get("item_key") == "depreciation")
    assert "so the wear of its capital is not taken off" in wear.gap
