"""`impact table`: what is shown is what the library gives, and what is written can be read and says how it was made."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import openpyxl
import pytest
from cases import case_rows
from fixture_types import Impact
from written_files import rows_of

from impact import api
from impact.core.errors import ImpactError
from impact.formulas.economy.leontief import BalanceError

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
    folder = tmp_path / "small"
    folder.mkdir()
    for name, text in {"table.yaml": TABLE, "Z.csv": Z, "primary_inputs.csv": PRIMARY}.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def write(folder: Path, name: str, text: str) -> str:
    (folder / name).write_text(text, encoding="utf-8")
    return name


def test_multipliers_as_csv_have_a_row_for_each_sector_and_say_how_imports_were_treated(impact: Impact) -> None:
    done = impact("table", "show", "UZB", "--format", "csv")
    rows = rows_of(done.out)
    assert len(rows) == 136
    effects = ["gva", "income", "employment", "imports", "taxes"]
    asked = {f"{name}_{what}_type1" for name in effects for what in ("effect", "multiplier")}
    assert {"code", "name", "output_multiplier_type1"} | asked <= set(rows[0])
    car = next(row for row in rows if row["code"] == "C29")
    assert float(car["output_multiplier_type1"]) == pytest.approx(1.673734, abs=5e-7)
    assert "Imports: imports taken out of total flows" in done.err
    assert "employment_effect_type1: persons/(million UZS_2022)" in done.err
    assert "C24.1" in done.err


def test_multipliers_that_do_not_exist_are_empty_or_left_out(impact: Impact, table: Path, tmp_path: Path) -> None:
    assert impact("table", "show", "small", "--format", "csv", "-o", "m.csv").code == 0
    rows = rows_of((tmp_path / "m.csv").read_text(encoding="utf-8"))
    assert [name for name, cell in rows[2].items() if not cell] == ["methane_multiplier_type1"]
    less = TABLE.replace("gva: gva, income: wages, imports: imports, taxes: taxes", "income: wages")
    write(table, "table.yaml", less)
    said = impact("table", "show", "small").out
    assert "Balance: not checked: no columns 'gva' and 'imports' and 'taxes'." in said
    assert "gva_effect_type1" not in said


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
    assert small.closure is not None
    ends = sum(made.columns[f"{name}_effect_type1"][1] for name in ("gva", "imports", "taxes"))
    assert ends == pytest.approx(1)
    refused = impact("table", "regional", "small", "--region", region, "-o", "small")
    assert (refused.code, refused.out) == (1, "")
    assert "something else is there" in refused.err
    assert (table / "table.yaml").read_text(encoding="utf-8") == TABLE
    assert impact("table", "regional", "small", "--region", region, "--delta", "0", "-o", "region").code == 0


@pytest.mark.parametrize(("region", "words"), case_rows("regions_of_users"))
def test_a_region_that_cannot_be_meant_is_refused(
    impact: Impact, table: Path, tmp_path: Path, region: str, words: str
) -> None:
    done = impact("table", "regional", "small", "--region", write(tmp_path, "r.csv", region), "-o", "region")
    assert (done.code, done.out) == (1, "")
    assert words in done.err
    assert not (tmp_path / "region").exists()


def test_output_of_a_region_may_be_in_another_scale(table: Path, tmp_path: Path) -> None:
    one = api.regional_table(table, tmp_path / write(tmp_path, "a.csv", "code,million AAA_2019\nworks,200\nshops,50\n"))
    other = api.regional_table(
        table, tmp_path / write(tmp_path, "b.csv", "code,thousand AAA_2019\nworks,2e5\nshops,5e4\n")
    )
    np.testing.assert_allclose(one.transactions, other.transactions)
    assert one.jobs["formal"].count.tolist() == [0, 300, 100]


def test_a_table_is_brought_to_new_totals_and_nothing_else_of_the_old_year_is_kept(table: Path, tmp_path: Path) -> None:
    sales, inputs = np.array([700.0, 380, 170]), np.array([450.0, 740, 60])
    output = np.array([1100.0, 2100, 520])
    new = api.updated_table(api.table(table), sales, inputs, output, 2022, "million AAA_2022")
    made = api.save_table(replace(new, inputs={"gva": np.array([570.0, 1100, 420])}), tmp_path / "new")
    assert made.unit.text == "million AAA_2022"
    np.testing.assert_allclose(made.transactions.sum(axis=1), sales, rtol=1e-8)
    np.testing.assert_allclose(made.transactions.sum(axis=0), inputs, rtol=1e-8)
    assert (set(made.inputs), made.jobs, made.closure) == ({"gva"}, {}, None)
    assert "brought from 2019 to totals of 2022 by RAS" in made.notes[0]
    with pytest.raises(BalanceError, match=r"looks like rounding: say in .kept. which are right"):
        api.updated_table(api.table(table), sales + 0.1, inputs, output, 2022, "million AAA_2022")


def test_sectors_are_added_up_and_every_one_has_its_group(table: Path, tmp_path: Path) -> None:
    small = api.table(table)
    two = api.aggregated_table(small, {"farm": "goods", "works": "goods", "shops": "services"})
    again = api.save_table(two, tmp_path / "two")
    assert again.codes == ("goods", "services")
    assert again.transactions.tolist() == [[950, 50], [150, 10]]
    assert (again.output.sum(), again.gva.sum(), again.jobs["formal"].count.sum()) == (3500, 1970, 6000)
    with pytest.raises(ImpactError, match="No group for works, shops"):
        api.aggregated_table(small, {"farm": "a"})


def test_whatever_a_table_holds_is_written_and_read_again(tmp_path: Path) -> None:
    for name in ("UZB/io_2022", "HUN/io_2020", "BRA/io_2021"):
        table = api.table(name)
        again = api.save_table(table, tmp_path / name.partition("/")[0])
        assert again.transactions.tolist() == table.transactions.tolist()
        assert {key: values.tolist() for key, values in again.inputs.items()} == {
            key: values.tolist() for key, values in table.inputs.items()
        }
        assert again.balance == table.balance
        one, other = api.multipliers(name), api.multipliers(tmp_path / name.partition("/")[0])
        for column, values in one.columns.items():
            np.testing.assert_allclose(other.columns[column], values, rtol=1e-12, err_msg=column)
        assert table.closure is not None
        assert again.closure is not None
        assert (again.closure.kind, again.closure.denominator) == (table.closure.kind, table.closure.denominator)


def test_linkages_and_paths(impact: Impact, table: Path) -> None:
    rows = json.loads(impact("table", "show", "small", "linkages", "--format", "json").out)
    assert [row["kind"] for row in rows] == ["key", "backward", "weak"]
    assert [row["direct_backward"] for row in rows] == pytest.approx([0.4, 0.35, 0.12])
    done = impact("table", "show", "small", "paths", "--demand", "works=10", "--format", "json")
    found = json.loads(done.out)
    assert (found[0]["path"], found[0]["onward"]) == ("works", pytest.approx(1))
    assert found[0]["effect"] == pytest.approx(10 * 3000 / 2000)
    assert found[1]["path"] == "works < farm"
    assert found[1]["effect"] == pytest.approx(10 * 0.25 * 2)
    whole = 10 * api.multipliers("small").columns["employment_effect_type1"][1]
    assert found[0]["share"] == pytest.approx(15 / whole)
    assert f"employment of all paths: {whole:,.6g} persons" in done.err
    paths = api.supply_paths("small", {"works": 10}, least=1e-6)
    assert sum(one.effect for one in paths.paths) == pytest.approx(whole, rel=1e-3)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["paths", "--demand", "works=10", "--effect", "bananas"], "There are: co2, employment, gva"),
        (["paths", "--demand", "work=10"], "no sector has the code 'work'. Did you mean 'works'?"),
        (["paths", "--demand", "works=-10"], "zero or more"),
        (["paths", "--demand", "works=ten"], "--demand works=ten: write CODE=NUMBER"),
        (["paths"], "Paths need a demand"),
        (["paths", "--demand", "works=1", "--least", "0"], "Give a part above 0"),
        (["linkages", "--demand", "works=1"], "--demand is of paths"),
    ],
)
def test_paths_that_cannot_be_shown_say_why(impact: Impact, table: Path, arguments: list[str], words: str) -> None:
    done = impact("table", "show", "small", *arguments)
    assert (done.code > 0, done.out) == (True, "")
    assert words in done.err


def test_a_country_is_as_good_as_a_folder(impact: Impact) -> None:
    assert impact("table", "show", "UZB/io_2022").out == impact("table", "show", "UZB").out
    assert "No table folder with a table.yaml at 'XXX'" in impact("table", "show", "XXX").err
    assert "The data hold no table 'UZB/io_1999'. There are: io_2022." in impact("table", "show", "UZB/io_1999").err


def test_a_workbook_is_read_by_the_command(impact: Impact, tmp_path: Path) -> None:
    made = openpyxl.Workbook()
    made.worksheets[0].title = "IO"
    for row in ([None, "A", "B"], ["A", 1, 2.5], ["B", 3, 4], ["x", 10, 20]):
        made.worksheets[0].append(row)
    made.save(tmp_path / "io.xlsx")
    head = TABLE[: TABLE.index("columns")] + "columns: {output: x}\nsheets:\n"
    part = "{sheet: IO, range: B%s:C%s, header_row: 1, code_column: A%s}\n"
    write(
        tmp_path,
        "layout.yaml",
        head + f"  Z: {part % (2, 3, '')}  primary_inputs: {part % (4, 4, ', transpose: true')}",
    )
    done = impact("table", "read", "io.xlsx", "--layout", "layout.yaml", "-o", "made")
    assert (done.code, done.out) == (0, "made\n")
    assert "Balance: not checked" in done.err
    assert api.table("made").transactions.tolist() == [[1, 2.5], [3, 4]]
    refused = impact("table", "read", "nothing.xlsx", "--layout", "layout.yaml", "-o", "made")
    assert (refused.code, refused.out) == (1, "")
    assert "nothing.xlsx" in refused.err
