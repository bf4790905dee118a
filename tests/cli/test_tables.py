"""`impact multipliers` with a demand, and `impact table`: what is written can be read, and says how it was made."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import yaml

from impact import api

Impact = Callable[..., Any]

TABLE = """\
name: Three sectors
country: AAA
year: 2019
kind: industry_by_industry
unit: million AAA_2019
flows: domestic
columns: {output: output, gva: gva, income: wages, imports: imports, taxes: taxes}
employment: {name: formal, column: jobs, kind: count, measure: headcount}
household_closure: {kind: propensity, consumption: spent, income: wages, spent: 0.8, consumption_total: 700}
extensions: {co2: {column: co2, unit: kt CO2}, methane: {column: ch4, unit: t CH4}}
"""
Z = "code,farm,works,shops\nfarm,150,500,0\nworks,200,100,50\nshops,50,100,10\n"
PRIMARY = (
    "code,name,output,gva,wages,imports,taxes,jobs,spent,co2,ch4\n"
    "farm,Farms,1000,530,300,50,20,2000,150,5,900\n"
    "works,Works,2000,1040,400,200,60,3000,150,90,20\n"
    "shops,Shops,500,400,200,30,10,1000,200,1,0\n"
)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """Return the folder of a small table in the current folder."""
    folder = tmp_path / "small"
    folder.mkdir()
    for name, text in {"table.yaml": TABLE, "Z.csv": Z, "primary_inputs.csv": PRIMARY}.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def write(folder: Path, name: str, text: str) -> str:
    (folder / name).write_text(text, encoding="utf-8")
    return name


def rows_of(file: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8"))))


def test_a_demand_in_another_scale_sets_off_what_its_channels_add_up_to(
    impact: Impact, table: Path, tmp_path: Path
) -> None:
    demand = write(tmp_path, "demand.csv", "code,thousand AAA_2019\nworks,10000\nshops,2000\n")
    done = impact("multipliers", "small", "--demand", demand, "--format", "json")
    assert done.code == 0
    said = json.loads(done.out)
    assert said["demand"] == {"works": 10, "shops": 2}
    whole = api.multipliers(table)
    for row in said["effects"]:
        parts = sum(row[name] for name in ("initial", "first_round", "industrial_support", "consumption_induced"))
        assert row["total"] == pytest.approx(parts)
        if row["effect"] != "output":
            column = whole.columns[f"{row['effect']}_effect_type2"]
            assert row["total"] == pytest.approx(10 * column[1] + 2 * column[2])
    jobs = {row["effect"]: row for row in said["effects"]}["employment"]
    assert sum(row["employment"] + row["employment_induced"] for row in said["sectors"]) == pytest.approx(jobs["total"])
    later = sum(row["employment"] for row in said["rounds"][2:])
    assert later == pytest.approx(jobs["industrial_support"])
    assert "the count 'formal'" in said["definitions"]["employment"]
    assert said["balance"].startswith("checked")


def test_direct_jobs_stand_for_output_at_the_mean_and_say_so(impact: Impact, table: Path) -> None:
    done = impact("multipliers", "small", "--direct-jobs", "works=30", "--format", "csv")
    rows = {row["effect"]: row for row in csv.DictReader(io.StringIO(done.out))}
    assert float(rows["employment"]["initial"]) == pytest.approx(30)
    assert float(rows["output"]["initial"]) == pytest.approx(20)
    assert "30 persons in works stand for 20 million AAA_2019 of output, at the mean of the sector: an assumption" in (
        done.err
    )


@pytest.mark.parametrize(
    ("demand", "words"),
    [
        ("code,million AAA_2020\nworks,1\n", "Convert them to AAA_2019"),
        ("code,value\nworks,1\n", "does not say the unit"),
        ("code,million AAA_2019\nwork,1\n", "line 2"),
        ("code,million AAA_2019\nworks,..\n", "which is not zero"),
    ],
)
def test_a_demand_that_cannot_be_meant_is_refused(
    impact: Impact, table: Path, tmp_path: Path, demand: str, words: str
) -> None:
    done = impact("multipliers", "small", "--demand", write(tmp_path, "demand.csv", demand))
    assert (done.code, done.out) == (1, "")
    assert words in done.err


def test_csv_holds_numbers_and_units_stand_beside_it(impact: Impact, table: Path, tmp_path: Path) -> None:
    assert impact("multipliers", "small", "--parts", "--gwp", "AR6", "--format", "csv", "-o", "m.csv").code == 0
    rows = rows_of(tmp_path / "m.csv")
    words = {"code", "name", "status", "imports", "households"}
    cells = [(row["status"], name, cell) for row in rows for name, cell in row.items() if name not in words]
    assert [
        (name, cell) for status, name, cell in cells if not (name in status if not cell else float(cell) >= 0)
    ] == []
    assert rows[2]["status"] == "not defined: methane_multiplier_type1, methane_multiplier_type2"
    assert [float(row["sum_of_column"]) for row in rows] == pytest.approx([1, 1, 1])
    units = {row["column"]: row for row in rows_of(tmp_path / "m.units.csv")}
    assert units["greenhouse_gases_effect_type1"]["unit"] == "kt CO2e_AR6/(million AAA_2019)"
    assert "simple effect" in units["greenhouse_gases_effect_type1"]["meaning"]
    works = next(row for row in rows if row["code"] == "works")
    assert float(works["greenhouse_gases_direct"]) == pytest.approx((90 + 20 * 27.9 / 1000) / 2000, rel=2e-4)


def test_a_region_buys_less_at_home_and_what_is_written_says_so(impact: Impact, table: Path, tmp_path: Path) -> None:
    region = write(tmp_path, "region.csv", "code,persons\nworks,900\nshops,100\n")
    done = impact("table", "regional", "small", "--region", region, "--place", "AA-B", "-o", "region")
    assert done.code == 0
    assert "grade D" in done.err
    nation, made = api.multipliers("small"), api.multipliers("region")
    assert made.balance.startswith("checked")
    assert (made.columns["employment_effect_type1"] <= nation.columns["employment_effect_type1"] + 1e-9).all()
    assert any("Flegg" in note for note in made.notes)
    small = api.table("region")
    assert small.output.tolist() == pytest.approx([0, 600, 50])
    ends = sum(made.columns[f"{name}_effect_type1"][1] for name in ("gva", "imports", "taxes"))
    assert ends == pytest.approx(1)
    refused = impact("table", "regional", "small", "--region", region, "-o", "small")
    assert (refused.code, refused.out) == (1, "")
    assert "something else is there" in refused.err
    assert (table / "table.yaml").read_text(encoding="utf-8") == TABLE
    assert impact("table", "regional", "small", "--region", region, "--method", "rlq", "-o", "region").code == 0


def test_a_table_is_brought_to_new_totals_and_what_they_lack_is_not_estimated(
    impact: Impact, table: Path, tmp_path: Path
) -> None:
    head = "code,sales,inputs,output,gva,imports,taxes\n"
    rows = "farm,700,450,1100,570,55,25\nworks,380,740,2100,1100,200,60\nshops,170,60,520,420,30,10\n"
    done = impact(
        "table", "update", "small", "--totals", write(tmp_path, "t.csv", head + rows), "--year", "2022", "-o", "new"
    )
    assert done.code == 0
    assert "not estimated for 2022, because the totals do not hold it: income, jobs_formal, co2, methane" in done.err
    made = api.table("new")
    assert made.unit.text == "million AAA_2022"
    np.testing.assert_allclose(made.transactions.sum(axis=1), [700, 380, 170], rtol=1e-8)
    np.testing.assert_allclose(made.transactions.sum(axis=0), [450, 740, 60], rtol=1e-8)
    assert {"income", "employment", "induced effects"} <= set(api.multipliers("new").lacking)
    wrong = write(tmp_path, "t.csv", head + rows.replace("700", "700.4"))
    refused = impact("table", "update", "small", "--totals", wrong, "--year", "2022", "-o", "new")
    assert refused.code == 1
    assert "looks like rounding" in refused.err
    assert "say in 'kept' which are right" in refused.err


def test_sectors_are_added_up_and_every_one_has_its_group(impact: Impact, table: Path, tmp_path: Path) -> None:
    groups = write(tmp_path, "groups.csv", "code,group\nfarm,goods\nworks,goods\nshops,services\n")
    assert impact("table", "aggregate", "small", "--groups", groups, "-o", "two").code == 0
    two = api.table("two")
    assert two.codes == ("goods", "services")
    assert two.transactions.tolist() == [[950, 50], [150, 10]]
    assert [round(one.value) for one in api.multipliers("two").sums] == [3500, 1970, 6000]
    short = impact(
        "table", "aggregate", "small", "--groups", write(tmp_path, "g.csv", "code,group\nfarm,a\n"), "-o", "x"
    )
    assert "No group for works, shops" in short.err
    assert not (tmp_path / "x").exists()


def test_linkages_and_paths(impact: Impact, table: Path) -> None:
    rows = json.loads(impact("table", "linkages", "small", "--format", "json").out)["sectors"]
    assert [row["kind"] for row in rows] == ["key", "backward", "weak"]
    assert [row["direct_backward"] for row in rows] == pytest.approx([0.4, 0.35, 0.12])
    found = json.loads(impact("table", "paths", "small", "--demand", "works=10", "--format", "json").out)
    first = found["paths"][0]
    assert (first["path"], first["onward"]) == ("works", pytest.approx(1))
    assert first["effect"] == pytest.approx(10 * 3000 / 2000)
    effect = api.multipliers("small").columns["employment_effect_type1"][1]
    assert found["whole"] == pytest.approx(10 * effect)
    wrong = impact("table", "paths", "small", "--demand", "works=10", "--effect", "bananas")
    assert "There are: co2, employment, gva" in wrong.err


def test_a_country_is_as_good_as_a_folder(impact: Impact) -> None:
    done = impact("multipliers", "UZB/io_2022", "--direct-jobs", "C29=1500", "--format", "json")
    jobs = {row["effect"]: row for row in json.loads(done.out)["effects"]}["employment"]
    assert jobs["initial"] == pytest.approx(1500)
    assert "The data hold no country 'XXX' with a table" in impact("multipliers", "XXX").err


def test_the_page_of_examples_runs_as_it_stands(impact: Impact, tmp_path: Path, root: Path) -> None:
    page = (root / "data" / "TABLES.md").read_text(encoding="utf-8")
    for name, text in re.findall(r"<!-- file: (\S+) -->\n```\w+\n(.*?)```", page, re.DOTALL):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        write(tmp_path, name, text)
    for old, new in re.findall(r"<!-- copy: (\S+) (\S+) -->", page):
        (tmp_path / new).write_bytes((tmp_path / old).read_bytes())
    lines = [line for block in re.findall(r"```sh\n(.*?)```", page, re.DOTALL) for line in block.splitlines()]
    assert len(lines) == 17
    for line in lines:
        done = impact(*line.split()[1:])
        assert done.code == 0, f"{line}: {done.err}"
    code = re.search(r"```python\n(.*?)```", page, re.DOTALL)
    assert code
    exec(compile(code[1], "TABLES.md", "exec"), {})
    for name, text in re.findall(r"<!-- (?:layout|part): (\S+) -->\n```yaml\n(.*?)```", page, re.DOTALL):
        tested = yaml.safe_load((root / "tests" / "data" / "many" / name / "table.yaml").read_text(encoding="utf-8"))
        assert tested == tested | yaml.safe_load(text), name
