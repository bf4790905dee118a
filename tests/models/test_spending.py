"""Any investment given as spending by sector: the made-up one, worked out by hand.

Effects per million and the loop of wages are those of the page on the made-up country (tests/data/xyz/README.md).
"""

from __future__ import annotations

from pathlib import Path

import pytest

from impact import api
from impact.catalogue.catalogue import Catalogue
from impact.errors import ImpactError, ProblemsError
from impact.scenario.load import load, parse
from impact.study.run_study import Results, estimate, run
from impact.study.study import Study

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


BY_HAND = {
    "kpi/jobs_direct/value": 100,
    "kpi/jobs_indirect/value": (4 / 2 * 10 + 2 * 14) * 0.81,
    "kpi/jobs_induced/value": (80 * 0.005 * 1.25 * 12 + 4 * 0.25 + 2 * 0.35) * 10 / 2 * 0.81,
    "kpi/jobs_gross/value": 170.065,
    "kpi/jobs_net/value": 170.065 * 0.9 * 0.5 * 0.8,
    "gva_by_year/indirect.2026/value": 4 * 0.425 + 2 * 0.475,
    "gva_by_year/induced.2026/value": 7.7 * 3.225 / 9,
    "gross_net/jobs.reference_case.2.leakage.2026/value": -17.0065,
    "gross_net/jobs.reference_case.3.displacement.2026/value": -170.065 * 0.9 * 0.5,
    "gross_net/jobs.reference_case.5.deadweight.2026/value": -170.065 * 0.9 * 0.5 * 0.2,
    "purchases/national.total.2026/value": 6,
    "purchases/import.total.2026/value": 4,
    "jobs_by_year/construction.direct.formal.2024/value": (10 * 8 + 10 / 2 * 4) / 2,
    "jobs_by_year/construction.indirect.formal.2025/value": (10 * 6 + 10 / 2 * 6) / 2 * 0.9,
}


@pytest.mark.parametrize("cell", BY_HAND)
def test_a_number_worked_out_by_hand(study: Study, cell: str) -> None:
    assert study.cell(cell) == pytest.approx(BY_HAND[cell], rel=1e-9)


def test_twice_the_spending_sets_off_twice_the_job_years() -> None:
    def job_years(found: Results) -> float:
        return sum(float(row.values.sum()) for row in found.rows if row.variable == "jobs_construction")

    amounts = [("amount: {central: 10, unit: million XYZ_2025,", 10), ("amount: {central: 40,", 40)]
    doubled = [(text, text.replace(str(amount), str(2 * amount), 1)) for text, amount in amounts]
    once, twice = changed(), changed(*doubled)
    assert job_years(twice) == pytest.approx(2 * job_years(once))


def test_draws_move_the_results() -> None:
    found = changed(("draws: 20", "draws: 30"), ("staff: {central: 100,", "staff: {central: 100, low: 90, high: 120,"))
    (net,) = (row for row in found.rows if row.keys.get("key") == "jobs_net")
    assert len(net.values) == 31
    assert net.values[1:].min() < net.values[0, 0] < net.values[1:].max()


def test_money_spent_in_no_year_is_a_problem_at_its_line() -> None:
    with pytest.raises(ProblemsError) as caught:
        changed(("years: {2024: 0.5, 2025: 0.5}", "years: {2024: 0.5, 2025: 0.4}"))
    (problem,) = caught.value.problems
    assert (problem.where, problem.line) == (
        "project.capital.years",
        TEXT[: TEXT.index("years: {2024")].count("\n") + 1,
    )
    assert "add up to 0.9, not to 1: money is spent in no year" in problem.message


def test_an_unknown_sector_is_named() -> None:
    with pytest.raises(ImpactError, match=r"no sector has the code 'GOOD'\. Did you mean 'GOODS'"):
        changed(("parts: {sector: GOODS", "parts: {sector: GOOD"))


def test_a_brief_that_it_has_no_words_for_is_refused_kindly(tmp_path: Path) -> None:
    with pytest.raises(ImpactError, match=r"a study of the kind 'spending' does not have"):
        api.brief("xyz-spending", tmp_path / "brief.pdf", data=[XYZ])
