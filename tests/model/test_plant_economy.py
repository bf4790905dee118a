"""Building, places, wages, trade, structure and claims of the shipped case."""

import numpy as np
import pytest
from changed_cases import changed, fixed, in_year, sums
from shared_studies import study_of

from impact import api
from impact.core.errors import ImpactError
from impact.formulas.economy.io_model import domestic_model
from impact.formulas.economy.leontief import leontief_inverse, per_output
from impact.study.run_study import Results
from impact.study.study import StudyData
from impact.study.tables import total


@pytest.fixture(scope="module")
def study() -> StudyData:
    return study_of("byd-jizzakh", beside=False)


def test_building_is_counted_in_job_years_in_the_years_given_or_when_output_needs_the_stage(study: StudyData) -> None:
    """On the central path output first passes 50,000 cars in 2028; 200,000 are reached in 2035 and not passed."""
    rows = list(study["jobs_by_year"].where(phase="construction"))
    assert {(row["measure"], row["status"]) for row in rows} == {("job_years", "modelled")}
    assert {(row["stage"], row["year"]) for row in rows if row["value"]} == {("1", 2023), ("1", 2024), ("2", 2028)}
    later = study.row("jobs_by_year", "construction.direct.formal.F.3.2030")
    assert (later["value"], later["low"]) == (0, 0)
    assert float(later["mean"] or 0) > 0  # on the ceiling path 240,000 cars are built in 2030
    assert {row["formality"] for row in rows} == {"formal", "informal"}


def test_imputed_builders_are_78_of_100(study: StudyData) -> None:
    """METHOD.md section 3: 78 % of section F are imputed."""
    keys: dict[str, str | int] = {"phase": "construction", "channel": "direct", "stage": "2", "year": 2028}
    imputed = total(study["jobs_by_year"].where(formality="informal", **keys))
    assert imputed / total(study["jobs_by_year"].where(**keys)) == pytest.approx(0.78, abs=0.005)


def test_works_and_machinery_are_the_announced_money(results: Results) -> None:
    """USD 300 million of stage 2 at 12,579.4; 35 % of it works."""
    assert -sums(results, "trade_machinery", stage="2")[0].sum() == pytest.approx(0.65 * 300 * 12_579.4)


def test_persons_and_job_years_cannot_be_added_up(study: StudyData) -> None:
    with pytest.raises(ImpactError, match=r"different measures cannot be added up: headcount, job_years"):
        total(row for row in study["jobs_by_year"].rows if row["channel"] == "direct" and row["value"] is not None)


def test_no_job_is_shown_below_the_division_at_which_jobs_are_observed(study: StudyData) -> None:
    sectors = {str(row["sector"]) for row in study["jobs_by_year"].where(phase="operation")} - {"na", "other"}
    assert sectors
    assert not any("." in sector for sector in sectors)


def test_wages_are_compared_in_the_same_year_only(study: StudyData) -> None:
    rows = {str(row["id"]): row for row in study["wages"].rows}
    assert {row["year"] for row in rows.values() if row["compared_with"] != "na"} == {2025}
    assert rows["national.2025"]["status"] == "reported"
    assert rows["local.region.2025"]["value"] == pytest.approx(7.0 / 4.8)


def test_fuel_has_a_volume_and_no_price_unless_the_scenario_gives_one(study: StudyData) -> None:
    assert study.row("external_trade", "fuel_avoided.home.2031")["unit"] == "million L/yr"
    assert study.row("external_trade", "fuel_avoided_value.home")["value"] is None
    notes = {str(row["id"]): str(row["reason"]) for row in study["notes"].rows}
    assert notes["external_trade/fuel_avoided_value.home/value"] == "the scenario gives no price of imported fuel"
    found = changed({"project.trade.fuel_price": fixed(10_000, "UZS_2025/L")})
    rows = {row.keys.get("item"): row.values for row in found.rows}
    np.testing.assert_allclose(rows["fuel_avoided_value"], 10_000 * rows["fuel_avoided"])


def test_a_share_of_production_cost_is_converted() -> None:
    """A legal 60 % with cost at 0.95 of the price leaves 0.4 x 0.95 of turnover to kits, with their duty."""
    legal = {"definition": "production_cost", "cost_in_price": fixed(0.95)}
    found = changed({"project.column.domestic_goods": fixed(0.6), "project.column.localisation": legal})
    duty = in_year(found, 2031, "public_finances", item="kit_duty", kind="revenue")[0]
    kits = in_year(found, 2031, "purchases", origin="import")[0] + duty
    assert kits / in_year(found, 2031, "turnover")[0] == pytest.approx(0.4 * 0.95)


def test_every_claim_with_a_figure_leads_to_the_modelled_figure_step_by_step(study: StudyData) -> None:
    claims = {str(row["id"]) for row in study["claims"].rows if row["value"] is not None}
    rows = [row for row in study["claim_steps"].rows if not str(row["step"]).startswith("requires_")]
    assert {row["claim"] for row in rows} == claims
    for name in claims:
        *parts, last = (row for row in rows if row["claim"] == name)
        assert last["step"] == "modelled"
        assert sum(total([row]) for row in parts) == pytest.approx(total([last])), name


def test_the_gap_between_4000_jobs_and_the_model_is_explained(study: StudyData) -> None:
    """4,000 additional + 1,400 there are = 5,400 at 500,000 cars, 10.8 per 1,000; output of 2030 takes 3,251 off."""
    steps = {str(row["step"]): row["value"] for row in study["claim_steps"].where(claim="jobs_announced")}
    assert steps["claimed"] == 4000
    assert steps["staff_there_is"] == 1400
    assert steps["output_not_capacity"] == pytest.approx(-4000 * (500 - 110) / (500 - 20.2))
    assert steps["modelled"] == pytest.approx(1400 + 18 * (110 - 20.2))
    assert study.row("plausibility_checks", "claim_direct_jobs.2030")["value"] == pytest.approx(10.8)


def test_half_a_million_cars_would_require_exports_and_local_parts(study: StudyData) -> None:
    """METHOD.md section 7: roughly 225,000 exports and local parts above USD 2 billion, a condition."""
    exports = study.row("claim_steps", "output_announced.1.requires_exports.2030")
    parts = study.row("claim_steps", "output_announced.2.requires_local_parts.2030")
    assert exports["value"] == pytest.approx(225_000)
    assert isinstance(parts["value"], float)
    assert parts["value"] > 2
    assert {exports["status"], parts["status"]} == {"announced"}
    assert study.row("plausibility_checks", "claim_local_parts.2030")["verdict"] == "outside"


def test_the_literal_reading_of_the_table_is_outside_the_limit(study: StudyData) -> None:
    """C29's services and jobs, one deflator, 60 % local goods, 250 to 300 million a car: 164 to 198 per 1,000 cars."""
    table = api.table("UZB")
    k, domestic = table.position("C29"), domestic_model(table).domestic
    goods = np.isin(table.sections, ("A", "B", "C"))
    own = domestic[goods, k].sum() / (table.transactions[goods, k] / table.output[k]).sum()
    bought = np.where(goods, domestic[:, k] * 0.6 / own, domestic[:, k])
    jobs = per_output(next(iter(table.jobs.values())).count, table.output) @ leontief_inverse(domestic) @ bought
    literal = [1000 * price / 1.453422 * float(jobs) for price in (250, 300)]
    assert literal == pytest.approx([164, 198], abs=1)
    limit = study.row("plausibility_checks", "indirect_jobs.2031")["limit_high"]
    assert isinstance(limit, float)
    assert min(literal) > limit
