"""A made-up country of two sectors: the results worked out by hand in README.md are those of the run."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from impact import api
from impact.study.study import Study

XYZ = Path(__file__).parents[1] / "data" / "xyz"
PAGE = (XYZ / "README.md").read_text(encoding="utf-8")
GOLDEN = re.findall(r"^\|[^|]*\| `([^`]+)` \| ([−\d.]+) \|", PAGE, flags=re.MULTILINE)
MOST_LINES = 200  # two pages of small print


@pytest.fixture(scope="module")
def study() -> Study:
    return api.run("xyz", data=[XYZ])


@pytest.mark.parametrize(("cell", "by_hand"), GOLDEN, ids=[cell for cell, _ in GOLDEN])
def test_a_number_worked_out_by_hand(study: Study, cell: str, by_hand: str) -> None:
    assert study.cell(cell) == pytest.approx(float(by_hand.replace("−", "-")), rel=1e-11)


def test_every_cell_on_the_page_is_compared() -> None:
    assert len(GOLDEN) == PAGE.count("/value` |")
    assert len(GOLDEN) > 35


def test_the_page_stays_short() -> None:
    assert len(PAGE.splitlines()) <= MOST_LINES


def test_the_country_has_no_problems() -> None:
    assert api.check("xyz", data=[XYZ]).name == "xyz"
    assert api.check_data([XYZ]) > 0


def test_no_figure_of_a_real_country_is_read(study: Study) -> None:
    """What the run reads comes from the folder: nothing real can move the golden results.

    Real projects stand beside a made-up one, named as such: they are cited for nothing else, no result rests on them.
    """
    factors = [row for row in study["assumptions"].rows if row["made_by"] != "xyz.yaml"]
    shipped = {str(row["id"]) for row in factors if row["source_id"] != "made_up"}
    assert shipped == set()
    assert {str(row["id"]) for row in study["sources"].rows if row["topics"] != "peers"} == {"made_up"}
    beside = {str(row["table"]) for row in study["lineage"].rows if "peers" in str(row["rests_on"]).split()}
    assert beside == {"peers"}


def test_verdicts_worked_out_by_hand(study: Study) -> None:
    outside = {str(row["id"]) for row in study["checks"].where(verdict="outside")}
    assert outside == {
        *(
            "jobs_per_investment.2025",
            "value_added_share.2025",
            "value_added_share.2026",
            "operating_margin.2025",
            "gva_of_gdp.2026",
            "local_parts.2026",
            "imports_cap.2026",
        )
    }
    assert [row["id"] for row in study["checks"].where(verdict="not_applicable")] == ["petrol_saved"]
