"""Any investment given as spending by sector: the made-up one, worked out by hand.

Effects per million and the loop of wages are those of the page on the made-up country (tests/data/xyz/README.md).
"""

from typing import Any

import numpy as np
import pytest
from changed_cases import fixed
from made_up_country import XYZ, catalogue, estimated, text_of, tree_of, worked_out

from impact import api
from impact.core.errors import ProblemsError
from impact.model.components.budgets import NO_TAXES
from impact.model.components.gross_to_net import NO_ALTERNATIVE
from impact.scenario.load import load
from impact.study.run_study import Results, run
from impact.study.study import StudyData

TEXT = text_of("xyz-spending")


def changed(*changes: tuple[str, str]) -> Results:
    text = TEXT
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return estimated(text, 20)


@pytest.fixture(scope="module")
def study() -> StudyData:
    return run(load("xyz-spending", (XYZ,)), catalogue())


# Full operation in 2026, half of it in 2025. A wage of 1 sets off 1 of spending in all rounds (a first round of .8).
WAGES = 80 * 0.005 * 1.25 * 12 + 4 * 0.25 + 2 * 0.35  # of residents and of suppliers, 7.7
PAY = 6 + 20 * 0.005 * 1.25 * 2 * 12  # of all staff, those from abroad at twice the pay: 9
ALL_PAY = 9 + 1.7 + 7.7 * 0.8 * 0.3125  # with suppliers and wages spent: 12.625
SURPLUS = 4 * 0.14 + 2 * 0.1 + 7.7 * 0.8 * 0.65 / 6  # of suppliers
PRODUCTION = 4 * 0.035 + 2 * 0.025 + 7.7 * 0.8 * 0.1625 / 6  # their taxes on production
DUTY = 6 / 12  # of 2026, once the relief has ended in July
TAXES = ALL_PAY * 0.3 + 0.7 * 0.2 + SURPLUS * 0.1 + 1 + PRODUCTION + DUTY
EARNED = 15 - 4 - (6 - 2.65 - 7 * 0.05) - 7.7 * 5.5 / 9  # exports less imports of all rounds


@pytest.mark.parametrize(("cell", "by_hand"), worked_out("xyz-spending", globals()))
def test_a_number_worked_out_by_hand(study: StudyData, cell: str, by_hand: float) -> None:
    assert study.cell(cell) == pytest.approx(by_hand, rel=1e-9, abs=1e-12)


PARTS = ("public_money", "trade", "region")


def short(*kept: str) -> Any:
    """Return the scenario without what may be left out, but for some parts."""
    tree: Any = tree_of("xyz-spending")
    project = tree["project"]
    for part in set(PARTS) - set(kept):
        del project[part]
    for key in {"foreign_wage", "ramp"} | (set() if "trade" in kept else {"revenue"}):
        del project["operation"][key]
    for item in project["capital"]["items"].values():
        del item["life"]
        item.pop("property", None)
    del tree["claims"]
    return tree


@pytest.mark.parametrize(
    ("kept", "further"),
    [
        (("region",), set()),
        (("trade",), {"foreign_exchange_net"}),
        (("public_money", "trade"), {"tax_net", "foreign_exchange_net"}),
    ],
)
def test_a_part_that_is_not_stated_is_left_out(kept: tuple[str, ...], further: set[str]) -> None:
    found = estimated(short(*kept))
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
    (wear,) = (row for row in found.rows if row.keys.get("item") == "depreciation")
    assert "so the wear of its capital is not taken off" in wear.gap


# What a programme sets off is what the multipliers of its table say of the sectors it pays.

TABLE = XYZ / "countries" / "XYZ" / "io_2024"
PRICES = {"GOODS": 2.0, "SERV": 1.0}  # of 2025 over those of the table (tests/data/xyz/README.md)
BILLION = 1000.0  # million


@pytest.mark.parametrize("local", [1.0, 0.25])
@pytest.mark.parametrize("sector", PRICES)
def test_a_billion_in_a_sector_sets_off_its_multiplier(sector: str, local: float) -> None:
    """Job-years, direct and indirect, of a billion: domestic, at prices of the table, by its effect of Type I."""
    tree: Any = tree_of("xyz-spending")
    item = {"sector": sector, "amount": fixed(BILLION, "million XYZ_2025"), "local": fixed(local, "1")}
    tree["project"]["capital"] = {"years": {2025: 1.0}, "items": {"one": item}}
    tree["project"]["productivity_drift"] = fixed(0, "1/yr")
    found = [row.values[0] for row in estimated(tree).rows
             if row.variable == "jobs_construction" and row.keys["channel"] in ("direct", "indirect")]  # fmt: skip
    multipliers = {str(row["code"]): row for row in api.multipliers(TABLE).rows()}
    expected = BILLION * local / PRICES[sector] * float(str(multipliers[sector]["employment_effect_type1"]))
    assert np.sum(found) == pytest.approx(expected, rel=1e-9)
