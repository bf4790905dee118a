"""A made-up country of two sectors: the results worked out by hand in its pages are those of the run.

In the second no share is at a half, and there are pollutants: no share can be taken for what it leaves of one.
"""

import re
from functools import cache
from typing import Any

import pytest
from made_up_country import XYZ, catalogue, tree_of

from impact import api
from impact.files.yaml import written
from impact.scenario.load import load, parse
from impact.study.run_study import run
from impact.study.study import StudyData

PAGES = {
    name: (XYZ / page).read_text(encoding="utf-8") for name, page in (("xyz", "README.md"), ("xyz-uneven", "UNEVEN.md"))
}
GOLDEN = {
    name: re.findall(r"^\|[^|]*\| `([^`]+)` \| ([−\d.]+) \|", page, flags=re.MULTILINE) for name, page in PAGES.items()
}
MOST_LINES = 200  # two pages of small print
SHARES = (  # at a half in the country's other scenario
    "suppliers.own_domestic_share", "public_money.duty", "replaced.electric_of_imports", "driving.electric_share",
    "making.battery_replacements", "vehicles",
)  # fmt: skip


@cache
def study(name: str) -> StudyData:
    return api.run(name, data=[XYZ])


@pytest.mark.parametrize(("name", "cell", "by_hand"), [(name, *each) for name in PAGES for each in GOLDEN[name]])
def test_a_number_worked_out_by_hand(name: str, cell: str, by_hand: str) -> None:
    assert study(name).cell(cell) == pytest.approx(float(by_hand.replace("−", "-")), rel=1e-11)


@pytest.mark.parametrize(("name", "count"), [("xyz", 36), ("xyz-uneven", 26)])
def test_every_cell_on_the_page_is_compared(name: str, count: int) -> None:
    assert len(GOLDEN[name]) == PAGES[name].count("/value` |") >= count
    assert len(PAGES[name].splitlines()) <= MOST_LINES


def test_the_country_has_no_problems() -> None:
    assert api.check("xyz", data=[XYZ]).name == "xyz"
    assert api.check_data([XYZ]) > 0


@pytest.mark.parametrize("name", PAGES)
def test_no_figure_of_a_real_country_is_read(name: str) -> None:
    """What the run reads comes from the folder: nothing real can move the golden results.

    Real projects are shown with a made-up one, named as such: they are cited for nothing else, no result rests on them.
    """
    made = study(name)
    factors = [row for row in made["assumptions"].rows if row["made_by"] != f"{name}.yaml"]
    assert {str(row["source_id"]) for row in factors} <= {"made_up"}
    assert {str(row["id"]) for row in made["sources"].rows if row["topics"] != "peers"} == {"made_up"}
    others = {str(row["table"]) for row in made["lineage"].rows if "peers" in str(row["rests_on"]).split()}
    assert others == {"benchmarks"}


def test_verdicts_worked_out_by_hand() -> None:
    outside = {str(row["id"]) for row in study("xyz")["plausibility_checks"].where(verdict="outside")}
    assert outside == {
        "jobs_per_investment.2025", "value_added_share.2025", "value_added_share.2026", "operating_margin.2025",
        "gva_of_gdp.2026", "local_parts.2026", "imports_cap.2026",
    }  # fmt: skip
    assert [row["id"] for row in study("xyz")["plausibility_checks"].where(verdict="not_applicable")] == [
        "petrol_saved"
    ]


def test_no_share_is_at_a_half() -> None:
    halves = {
        key
        for key, (spec, _) in load("xyz-uneven", (XYZ,)).assumptions.items()
        if any(span.central == 0.5 for span in spec.by_year.values())
    }
    assert halves == set()


@pytest.mark.sampled(2)
@pytest.mark.parametrize("key", SHARES)
def test_what_a_share_leaves_of_one_gives_another_number(key: str) -> None:
    """A number on the page moves by more than its last digit where 1 - x stands for x: the page can tell them apart."""
    tree: Any = tree_of("xyz-uneven")
    project = tree["project"]
    if key == "vehicles":
        for name in ("plug", "both"):
            share = project["vehicles"][name]["share"]
            share["central"] = 1 - share["central"]
    else:
        part, leaf = key.split(".")
        project[part][leaf]["central"] = 1 - project[part][leaf]["central"]
    other = run(parse(written(tree), "xyz-uneven", "xyz-uneven.yaml", (XYZ,)), catalogue())
    moved = [
        cell
        for cell, _ in GOLDEN["xyz-uneven"]
        if other.cell(cell) != pytest.approx(study("xyz-uneven").cell(cell), rel=1e-6)
    ]
    assert moved
