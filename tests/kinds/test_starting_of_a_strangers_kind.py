"""A scenario and a workbook to start from, of a kind of which nothing is known but its folders."""

import io
from pathlib import Path
from typing import Any

import pytest

from impact import api
from impact.source_positions import read_yaml

DATA = Path(__file__).parents[1] / "data"
SHORT = DATA / "short" / "bakery"


def test_what_its_defaults_leave_to_the_client_is_asked(bakery: Any) -> None:
    new = api.new_scenario("loaves", "bakery", "XYZ", {}, data=(*bakery.data, SHORT))
    assert "ovens: {central: , low: , high: , unit: ovens, reason: }  # FILL: ovens in use" in new.text
    (baked,) = (line for line in new.text.splitlines() if "baked:" in line)  # its kind has a default
    assert baked.startswith("#")
    assert baked.endswith("# default of the kind")
    told = {each.where for each in new.problems}
    assert {"title", "project.ovens", "project.operation.staff", "project.reference"} <= told


def test_without_defaults_its_schema_says_what_is_asked(bakery: Any) -> None:
    new = api.new_scenario("loaves", "bakery", "XYZ", {"project.name": "Loaves"}, data=bakery.data)
    value = read_yaml(new.text, "loaves.yaml")[0]
    assert (value["scenario"], value["project"]) == (1, {"kind": "bakery", "name": "Loaves"})
    assert "inherits" not in value
    assert "baked: {central: , low: , high: , unit: loaves/(oven yr), reason: }" in new.text
    assert {"project.ovens", "project.baked", "project.operation"} <= {each.where for each in new.problems}


def test_it_has_a_workbook(bakery: Any, tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    pytest.importorskip("xlsxwriter")
    data = (*bakery.data, SHORT)
    book = openpyxl.load_workbook(io.BytesIO(api.client_workbook("bakery", "XYZ", {"as_of": "2026-11-26"}, data=data)))
    page = book["Assumptions"]
    (row,) = [row for row in range(3, page.max_row + 1) if page.cell(row, 1).value == "project.ovens"]
    page.cell(row, 4).value, page.cell(row, 11).value = "4", "As ordered."
    book.save(tmp_path / "loaves.xlsx")
    new, _ = api.from_workbook("loaves", tmp_path / "loaves.xlsx", data=data)
    stated = read_yaml(new.text, "loaves.yaml")[0]["project"]["ovens"]
    assert stated == {"central": 4, "unit": "ovens", "reason": "As ordered."}
