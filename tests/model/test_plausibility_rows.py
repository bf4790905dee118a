"""Verdicts of the shipped case, of the made-up country and in words; the rule is in `tests/study/test_checks.py`."""

import csv
import re
import shutil
from pathlib import Path

import numpy as np
import pytest
from changed_cases import changed, fixed
from made_up_country import XYZ
from shared_studies import study_of

from impact import api
from impact.catalogue.catalogue import Catalogue
from impact.core.errors import ImpactError, ImpossibleError
from impact.formulas.economy.cost_structure import check_column, cost_column
from impact.formulas.economy.io_model import domestic_model
from impact.formulas.economy.leontief import leontief_inverse
from impact.kinds.vehicle_plant.plausibility import CHECKS
from impact.model.nation import GOODS_SECTIONS
from impact.study.study import StudyData
from impact.study.tables import Record
from impact.study.tables.declared import declared

OF_CLAIMS = {f"claim_{each}" for each in ("direct_jobs", "jobs_per_investment", "exports", "local_parts")}


@pytest.fixture(scope="module")
def study() -> StudyData:
    return study_of("byd-jizzakh", beside=False)


def row(study: StudyData, check: str, year: int = 2031) -> Record:
    return study.row("plausibility_checks", f"{check}.{year}")


def without(tmp_path: Path, file: str, *keys: str) -> Path:
    """Return a copy of the made-up country whose file lacks the rows of some keys."""
    folder = tmp_path / "xyz"
    shutil.copytree(XYZ, folder)
    place = folder / file
    with place.open(encoding="utf-8", newline="") as stream:
        rows = [cells for cells in csv.reader(stream) if cells[0] not in keys]
    with place.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows(rows)
    return folder


def test_every_check_has_a_row_a_year(study: StudyData) -> None:
    years = range(2025, 2036)
    of_claims = {f"{check}.2030" for check in OF_CLAIMS}
    by_year = {f"{check}.{year}" for check in CHECKS for year in years}
    assert {row["id"] for row in study["plausibility_checks"].rows} == by_year | of_claims
    variables = declared("vehicle_plant").variables.values()
    known = {item.keys["check"] for item in variables if item.table == "plausibility_checks"}
    assert known == {*CHECKS, *OF_CLAIMS}


def test_the_line_that_is_hardly_used_in_2025_is_outside(study: StudyData) -> None:
    """The method's own example: 69 jobs per 1,000 cars in 2025."""
    found = row(study, "direct_jobs", 2025)
    assert found["value"] == pytest.approx(69.3, abs=0.05)
    assert (found["verdict"], found["limit_low"], found["limit_high"]) == ("outside", 8, 65)
    assert row(study, "direct_jobs")["verdict"] == "inside"


def test_limits_of_the_method(study: StudyData) -> None:
    """METHOD section 7, and section 8 of the emissions: what each result of 2031 is held against."""
    limits = {check: (row(study, check)["limit_low"], row(study, check)["limit_high"]) for check in CHECKS}
    assert limits == {
        "direct_jobs": (8, 65),
        "indirect_jobs": (20, 110),
        "jobs_per_investment": (1, 12),
        "value_added_share": (None, 0.46),
        "operating_margin": (0, 0.128),
        "surplus_of_industry": (None, pytest.approx(7_978_218.88 / 11_119_367.93, rel=1e-3)),
        "gva_of_gdp": (None, 0.013),
        "local_parts": (None, 1.5),
        "home_sales": (None, 457_800 + 79_822),
        "home_sales_share": (None, 0.3),
        "exports": (None, 234_900),
        "plant_fleet": (None, 4_392_400),
        "petrol_saved": (None, 1.2),
        "imports_cap": (None, 79_822),
    }


def test_derived_limits_follow_from_the_table() -> None:
    """0.46 is the Type I multiplier of C29's value added, rounded up; USD 1.5 billion its domestic goods of 2022."""
    table, catalogue = api.table("UZB"), Catalogue()
    k, domestic = table.position("C29"), domestic_model(table).domestic
    multiplier = float(table.gva / table.output @ leontief_inverse(domestic)[:, k])
    assert 0.45 < multiplier <= catalogue.factor("limit_value_added_share", ["UZB"], end="high").value
    bought = float(domestic[np.isin(table.sections, GOODS_SECTIONS), k].sum() * table.output[k])
    rate = catalogue.factor("exchange_rate", ["UZB"], "2022").value
    limit = catalogue.factor("limit_local_parts", ["UZB"], end="high").value
    assert bought / rate / 1000 == pytest.approx(limit, rel=0.01)


def test_the_headline_year_of_the_shipped_case_is_inside(study: StudyData) -> None:
    """But for surplus: 88 % of value added, a residual of the cost column, where the industry has 72 %."""
    found = {check: row(study, check)["verdict"] for check in CHECKS}
    assert found == dict.fromkeys(CHECKS, "inside") | {"surplus_of_industry": "outside"}


def test_a_stage_that_is_not_needed_is_not_counted_as_invested(study: StudyData) -> None:
    """USD 160 million for up to 50,000 cars, 300 more for up to 200,000: 1,400 people in 2025, 3,466 in 2031."""
    assert row(study, "jobs_per_investment", 2025)["value"] == pytest.approx(1400 / 160)
    assert row(study, "jobs_per_investment")["value"] == pytest.approx((1400 + 18 * 114.8) / (160 + 300))


def test_an_unknown_figure_is_a_reason_and_no_verdict(tmp_path: Path) -> None:
    folder = without(tmp_path, "countries/XYZ/round.csv", "gdp", "exchange_rate", "plant_investment")
    study = api.run("xyz", data=[folder])
    missing = {str(row["check"]) for row in study["plausibility_checks"].where(verdict="not_applicable")}
    assert missing == {"gva_of_gdp", "local_parts", "jobs_per_investment", "petrol_saved"}
    notes = {str(row["id"]): str(row["reason"]) for row in study["notes"].rows}
    assert notes["plausibility_checks/gva_of_gdp/verdict"] == "no gdp of XYZ in billion XYZ_2025/yr is in the catalogue"
    assert "no investment by stage" in notes["plausibility_checks/jobs_per_investment/verdict"]


def test_a_country_without_own_limits_has_those_for_all(tmp_path: Path) -> None:
    keys = ("limit_direct_jobs", "limit_indirect_jobs")
    study = api.run("xyz", data=[without(tmp_path, "countries/XYZ/plausibility.csv", *keys)])
    assert study.row("plausibility_checks", "direct_jobs.2026")["limit_high"] == 65
    assert study.row("plausibility_checks", "indirect_jobs")["verdict"] == "not_applicable"


def test_an_unverified_figure_checks_nothing(tmp_path: Path) -> None:
    folder = without(tmp_path, "countries/XYZ/round.csv")
    place = folder / "countries" / "XYZ" / "round.csv"
    text = re.sub("(?m)^(gdp,.*)assumption,D", r"\1unverified,C", place.read_text(encoding="utf-8"))
    place.write_text(text, encoding="utf-8")
    assert api.run("xyz", data=[folder]).row("plausibility_checks", "gva_of_gdp")["verdict"] == "not_applicable"


def test_years_without_cars_are_left_out_of_rates() -> None:
    """No division by zero: the year without output is told, the others keep their verdicts."""
    none = {f"project.output.paths.{path}.values.2025": 0 for path in ("slow", "central", "ceiling", "announced")}
    found = changed(none)
    rows = [row for row in found.rows if row.variable == "check_direct_jobs"]
    assert [(row.years[0], bool(row.limits and row.limits.reason)) for row in rows] == [(2026, False), (2025, True)]


def test_more_value_added_than_the_sector_holds_stops_the_run() -> None:
    """C29 holds 21.7 % of its turnover; one draw above it is enough."""
    spec = fixed(0.2) | {"low": 0.1, "high": 0.25}
    says = r"value added reaches 2\d\.\d% of turnover.*holds 21\.7%.*Lower it\. Found in \d+ of 20 draws\."
    with pytest.raises(ImpossibleError, match=says) as caught:
        changed({"project.column.value_added": spec}, draws=20)
    (problem,) = caught.value.problems
    assert (problem.file, problem.where) == ("changed.yaml", "project.column.value_added")
    assert problem.line > 0
    assert sum(caught.value.draws) == int(problem.message.split()[-4])


def test_the_columns_of_a_plant_sum_to_one() -> None:
    tenth = np.full((1, 1), 0.1)
    column = cost_column(tenth, tenth, tenth)
    check_column(column, "Motor vehicles", 0.22)
    with pytest.raises(ImpactError, match=r"sums to 0\.9 to 0\.9, not to one"):
        check_column(type(column)(tenth, tenth, tenth, np.full((1, 1), 0.6)), "Motor vehicles", 0.22)
