"""The made-up country with no share at a half, and with pollutants: no share can be taken for what it leaves of one."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from impact import api
from impact.catalogue.catalogue import Catalogue
from impact.scenario.load import load, parse
from impact.source_positions import read_yaml
from impact.study.run_study import run
from impact.study.study import Study
from impact.yaml_core import written

XYZ = Path(__file__).parents[1] / "data" / "xyz"
FILE = XYZ / "scenarios" / "xyz-uneven.yaml"
PAGE = (XYZ / "UNEVEN.md").read_text(encoding="utf-8")
GOLDEN = re.findall(r"^\|[^|]*\| `([^`]+)` \| ([−\d.]+) \|", PAGE, flags=re.MULTILINE)
SHARES = (  # at a half in the country's other scenario
    "suppliers.own_domestic_share", "public_money.duty", "replaced.electric_of_imports", "driving.electric_share",
    "making.battery_replacements", "vehicles",
)  # fmt: skip


@pytest.fixture(scope="module")
def study() -> Study:
    return api.run("xyz-uneven", data=[XYZ])


@pytest.mark.parametrize(("cell", "by_hand"), GOLDEN, ids=[cell for cell, _ in GOLDEN])
def test_a_number_worked_out_by_hand(study: Study, cell: str, by_hand: str) -> None:
    assert study.cell(cell) == pytest.approx(float(by_hand.replace("−", "-")), rel=1e-11)


def test_every_cell_on_the_page_is_compared() -> None:
    assert len(GOLDEN) == PAGE.count("/value` |") == 26


def test_no_share_is_at_a_half() -> None:
    halves = {
        key
        for key, (spec, _) in load("xyz-uneven", (XYZ,)).assumptions.items()
        if any(span.central == 0.5 for span in spec.by_year.values())
    }
    assert halves == set()


def test_no_figure_of_a_real_country_is_read(study: Study) -> None:
    assert {str(row["id"]) for row in study["sources"].rows if row["topics"] != "peers"} == {"made_up"}
    beside = {str(row["table"]) for row in study["lineage"].rows if "peers" in str(row["rests_on"]).split()}
    assert beside == {"peers"}


@pytest.mark.sampled(3)
@pytest.mark.parametrize("key", SHARES)
def test_what_a_share_leaves_of_one_gives_another_number(study: Study, key: str) -> None:
    """A number on the page moves by more than its last digit where 1 - x stands for x: the page can tell them apart."""
    tree: Any = read_yaml(FILE.read_text(encoding="utf-8"), "")[0]
    project = tree["project"]
    if key == "vehicles":
        for name in ("plug", "both"):
            share = project["vehicles"][name]["share"]
            share["central"] = 1 - share["central"]
    else:
        part, leaf = key.split(".")
        project[part][leaf]["central"] = 1 - project[part][leaf]["central"]
    other = run(parse(written(tree), "xyz-uneven", "xyz-uneven.yaml", (XYZ,)), Catalogue((XYZ,)))
    moved = [cell for cell, _ in GOLDEN if other.cell(cell) != pytest.approx(study.cell(cell), rel=1e-6)]
    assert moved
