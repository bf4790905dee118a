"""Table folders: what loads, what is refused, where and what to do; wrong tables are stopped or say what they lack."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from cases import case_entries, case_rows

from impact.catalogue.io_table.build import load_io_table
from impact.core.errors import ProblemsError
from impact.core.io_table import InputOutputTable
from impact.files.resources import shipped
from impact.formulas.economy.io_model import domestic_model
from impact.formulas.economy.leontief import BalanceError
from impact.formulas.economy.multipliers import multiplier_table

TABLE = """\
name: Miniature
country: AAA
year: 2019
kind: industry_by_industry
unit: million AAA_2019
flows: domestic
source: made_up
columns: {output: output, gva: gva, income: wages, imports: imports}
employment: {file: employment.csv, column: fte, kind: coefficient, measure: fte, unit: FTE}
household_closure: {kind: denominator, consumption: households, denominator: 400}
control_totals: {output: 3 billion AAA_2019, jobs: 40000 FTE}
"""
FILES = {
    "table.yaml": TABLE,
    "Z.csv": "code,farm,works\nfarm,150,500\nworks,200,100\n",
    "primary_inputs.csv": (
        "code,name,output,gva,wages,imports\nfarm,Farming,1000,600,300,50\nworks,Works,2000,1200,400,200\n"
    ),
    "final_use.csv": "code,households,exports\nfarm,150,200\nworks,150,1550\n",
    "employment.csv": "code,fte\nfarm,20\nworks,10\n",
}
Maker = Callable[..., Path]


@pytest.fixture
def make(tmp_path: Path) -> Maker:
    """Write the miniature table with some files replaced, by text or by (old, new); None leaves a file out."""

    def write(**changed: str | tuple[str, str] | None) -> Path:
        for name, text in FILES.items():
            new = changed.get(name.partition(".")[0], text)
            if isinstance(new, tuple | list):
                assert new[0] in text
                new = text.replace(*new)
            if new is not None:
                (tmp_path / name).write_text(new, encoding="utf-8")
        return tmp_path

    return write


def problems(folder: Path) -> str:
    with pytest.raises(ProblemsError) as caught:
        load_io_table(folder)
    return str(caught.value)


def test_the_miniature_loads(make: Maker) -> None:
    table = load_io_table(make())
    assert (table.codes, table.names) == (("farm", "works"), ("Farming", "Works"))
    assert table.transactions.tolist() == [[150, 500], [200, 100]]
    assert table.jobs["jobs"].count.tolist() == [20_000, 20_000]
    assert table.notes == ()


def test_the_shipped_table_loads_with_all_sectors_and_totals() -> None:
    table = load_io_table(shipped("data").joinpath("countries", "UZB", "io_2022"))
    assert len(table) == 136
    assert table.output.sum() == pytest.approx(1.8174e9, rel=1e-4)
    assert {name: jobs.count.sum() for name, jobs in table.jobs.items()} == {"formal": 4_618_361, "total": 13_706_199}
    assert table.notes == (
        "jobs 'total' per output far from the mean of the economy, as multiples of it: N80 (0.0091)",
    )
    assert table.balance == "checked: inputs, value added, taxes on inputs against output"


@pytest.mark.parametrize(("changed", "words"), case_entries("faults_of_tables"))
def test_bad_input_says_where_and_what_to_do(
    make: Maker, changed: dict[str, str | tuple[str, str] | None], words: list[str]
) -> None:
    said = problems(make(**changed))
    assert [word for word in words if word not in said] == []


def test_a_column_in_both_files_is_ambiguous(make: Maker) -> None:
    said = problems(make(final_use=("code,households,exports", "code,households,wages")))
    assert "'wages' stands in both primary_inputs.csv and final_use.csv" in said


def test_cyrillic_letters_in_codes_are_made_latin_and_reported(make: Maker) -> None:
    table = {name: FILES[name].replace("farm", "A01").replace("works", "C29") for name in FILES}
    table["Z.csv"] = table["Z.csv"].replace("A01", "А01").replace("C29", "С29")  # Cyrillic А and С
    folder = make(**{name.partition(".")[0]: text for name, text in table.items()})
    loaded = load_io_table(folder)
    assert loaded.codes == ("A01", "C29")
    assert "replaced in A01, C29" in loaded.notes[0]


WITH_TAXES = "code,output,gva,wages,imports,tax\nfarm,1000,600,300,50,0\nworks,2000,1200,400,200,5\n"


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"primary_inputs": ("1000,600", "1000,..")}, "'gva' is missing for farm; its effects are not estimated"),
        ({"table": ("3 billion", "3.1 billion")}, "-3.23 % off its control total"),
        ({"final_use": ("farm,150,200", "farm,150,100")}, r"rows that do not add up.* farm \(900 against 1,000\)"),
        (
            {"table": ("imports: imports}", "imports: imports, taxes: tax}"), "primary_inputs": WITH_TAXES},
            r"columns that do not add up.* works \(2,005 against 2,000\)",
        ),
    ],
)
def test_what_is_a_little_off_or_missing_is_a_note(make: Maker, changed: dict[str, Any], words: str) -> None:
    assert re.search(words, load_io_table(make(**changed)).notes[0])


def test_a_sector_that_makes_nothing_is_not_produced(make: Maker) -> None:
    folder = make(
        table=TABLE.replace("control_totals", "# ").replace("household_closure", "# "),
        Z="code,farm,works\nfarm,150,0\nworks,0,0\n",
        primary_inputs=("works,Works,2000,1200,400,200", "works,Works,0,0,0,0"),
        employment=("works,10", "works,0"),
        final_use=None,
    )
    farm, works = multiplier_table(load_io_table(folder)).rows()
    assert set(list(works.values())[2:]) == {None}
    assert farm["output_multiplier_type1"] == pytest.approx(1 / 0.85)


def test_a_multiplier_without_direct_effect_is_not_defined(make: Maker) -> None:
    rows = list(
        multiplier_table(
            load_io_table(make(employment=("farm,20", "farm,0"), table=("jobs: 40000", "jobs: 20000")))
        ).rows()
    )
    assert rows[0]["employment_multiplier_type1"] is None
    assert rows[0]["employment_effect_type1"] == pytest.approx(0.264026 * 10, abs=1e-5)


def test_the_denominator_closure_of_the_miniature_by_hand(make: Maker) -> None:
    """L* of [[.15, .25, .375], [.2, .05, .375], [.3, .2, 0]], summed over the two producing rows."""
    matrix = np.array([[0.15, 0.25, 0.375], [0.2, 0.05, 0.375], [0.3, 0.2, 0]])
    expected = np.linalg.inv(np.eye(3) - matrix)[:2, :2].sum(axis=0)
    model = domestic_model(load_io_table(make()))
    assert model.row is not None
    assert model.column is not None
    closed = np.block([[model.domestic, model.column[:, None]], [model.row[None, :], np.full((1, 1), model.corner)]])
    np.testing.assert_allclose(closed, matrix)
    np.testing.assert_allclose(np.linalg.inv(np.eye(3) - closed)[:2, :2].sum(axis=0), expected)


def test_a_matrix_of_imports_gives_domestic_flows(make: Maker, tmp_path: Path) -> None:
    total = "flows: total\ntotal_flows: {matrix: M.csv, consumption_imports: abroad}"
    folder = make(
        table=TABLE.replace("flows: domestic", total).replace(", imports: imports", ""),
        final_use="code,households,abroad\nfarm,150,50\nworks,150,0\n",
    )
    (tmp_path / "M.csv").write_text("code,farm,works\nfarm,50,100\nworks,0,50\n", encoding="utf-8")
    table = load_io_table(folder)
    model = domestic_model(table)
    np.testing.assert_allclose(model.domestic, [[0.1, 0.2], [0.2, 0.025]])
    assert model.column is not None
    np.testing.assert_allclose(model.column, [0.25, 0.375])
    (tmp_path / "M.csv").write_text("code,farm,works\nfarm,50,600\nworks,0,50\n", encoding="utf-8")
    assert "M.csv, line 2, column 3" in problems(folder)


def test_total_flows_in_a_file_are_made_domestic_by_import_shares(make: Maker) -> None:
    how = "total_flows: {imports_of_product: from_abroad, exports: exports, method: share_of_domestic_use}"
    folder = make(
        table=TABLE.replace("flows: domestic", f"flows: total\n{how}").replace(", imports: imports", ""),
        final_use="code,households,exports,from_abroad\nfarm,150,200,200\nworks,150,1550,50\n",
    )
    model = domestic_model(load_io_table(folder))
    np.testing.assert_allclose(model.shares, [0.2, 0.1])
    np.testing.assert_allclose(model.domestic, [[0.12, 0.2], [0.18, 0.045]])
    assert model.column is not None
    np.testing.assert_allclose(model.column, [0.3, 0.3375])


def permuted(table: InputOutputTable, order: list[int]) -> InputOutputTable:
    return replace(
        table,
        codes=tuple(table.codes[i] for i in order),
        names=tuple(table.names[i] for i in order),
        transactions=table.transactions[np.ix_(order, order)],
        output=table.output[order],
        inputs={name: values[order] for name, values in table.inputs.items()},
        imports=None if table.imports is None else table.imports[order],
        exports=None if table.exports is None else table.exports[order],
        jobs={name: replace(jobs, count=jobs.count[order]) for name, jobs in table.jobs.items()},
        closure=table.closure
        and replace(table.closure, consumption=table.closure.consumption[order], income=table.closure.income[order]),
    )


def test_permuting_the_sectors_of_a_table_permutes_all_results() -> None:
    table = load_io_table(shipped("data").joinpath("countries", "UZB", "io_2022"))
    order = list(np.random.default_rng(7).permutation(len(table)))
    one, other = multiplier_table(table), multiplier_table(permuted(table, order))
    for name, values in one.columns.items():
        np.testing.assert_allclose(other.columns[name], values[order], rtol=1e-9, atol=1e-12, err_msg=name)


PLAIN = """\
name: Two sectors
country: AAA
year: 2019
kind: industry_by_industry
unit: million AAA_2019
flows: domestic
columns: {output: output, gva: gva, income: wages, imports: imports}
employment: {column: jobs, kind: count, measure: headcount, unit: persons}
"""
Z = "code,farm,works\nfarm,150,500\nworks,400,100\n"
PRIMARY = "code,output,gva,wages,imports,jobs,co2\nfarm,1000,380,300,50,2000,5\nworks,2000,1180,400,200,3000,90\n"
FINAL = "code,households,exports\nfarm,150,200\nworks,150,1350\n"
CLOSED = "household_closure: {kind: propensity, consumption: households, income: wages, spent: 0.8"


def load(place: Path, table: str = PLAIN, z: str = Z, primary: str = PRIMARY, final: str = FINAL) -> InputOutputTable:
    for name, text in {"table.yaml": table, "Z.csv": z, "primary_inputs.csv": primary, "final_use.csv": final}.items():
        (place / name).write_text(text, encoding="utf-8")
    return load_io_table(place)


def refused(tmp_path: Path, *words: str, **changed: str) -> None:
    with pytest.raises(ProblemsError) as caught:
        load(tmp_path, **changed)
    said = str(caught.value)
    assert [word for word in words if word not in said] == [], said


def test_every_result_says_whether_the_table_was_checked(tmp_path: Path) -> None:
    result = multiplier_table(load(tmp_path))
    assert result.balance.startswith("not checked: no column 'taxes'; inputs, value added, imports are at most 0.99")
    bare = PLAIN.replace(", gva: gva", "").replace(", imports: imports", "")
    assert load(tmp_path, bare).balance == "not checked: no columns 'gva' and 'imports' and 'taxes'"


def test_flows_in_another_unit_are_stopped(tmp_path: Path) -> None:
    thousandth = "code,farm,works\nfarm,0.15,0.5\nworks,0.4,0.1\n"
    refused(tmp_path, "of their output; taxes cannot be the rest", "unit of primary_inputs.csv", z=thousandth)
    bare = PLAIN.replace(", gva: gva", "").replace(", imports: imports", "")
    refused(tmp_path, "All flows are 0.00038 of output", "million AAA_2019", table=bare, z=thousandth)


def test_flows_turned_round_and_total_flows_called_domestic_are_stopped(tmp_path: Path) -> None:
    turned = "code,farm,works\nfarm,150,400\nworks,500,100\n"
    refused(tmp_path, "row 'farm'", "1.08 times the output", "turned round", z=turned)
    refused(tmp_path, "row 'works'", "are imports in it", z=Z.replace("500", "700"))


def test_large_subsidies_in_a_table_without_taxes_are_noted(tmp_path: Path) -> None:
    table = load(tmp_path, primary=PRIMARY.replace("1000,380", "1000,440"))
    assert "more than output, as where subsidies on inputs are large: farm (1.04)" in table.notes[0]
    assert multiplier_table(table).columns["gva_effect_type1"].max() < 1
    refused(tmp_path, "row 'farm'", "1.6 times the output", primary=PRIMARY.replace("1000,380", "1000,1000"))


def test_more_than_one_cannot_come_of_a_unit_of_demand(tmp_path: Path) -> None:
    taxes = PLAIN.replace("imports: imports}", "imports: imports, taxes: tax}")
    primary = PRIMARY.replace("co2", "tax").replace(",5\n", ",20\n").replace(",1180,", ",1380,")
    table = load(tmp_path, taxes, primary=primary)
    assert "columns that do not add up" in table.notes[0]
    with pytest.raises(BalanceError, match=r"1\.\d+ units would end as gva \+ imports \+ taxes in 'works'"):
        multiplier_table(table)


def test_a_propensity_closure_of_domestic_flows_needs_all_that_households_spend(tmp_path: Path) -> None:
    refused(tmp_path, "line 9", "'consumption_total'", "would stay in the country", table=PLAIN + CLOSED + "}\n")
    refused(tmp_path, "less than the consumption", table=PLAIN + CLOSED + ", consumption_total: 200}\n")
    table = load(tmp_path, PLAIN + CLOSED + ", consumption_total: 600}\n")
    column = domestic_model(table).column
    assert column is not None
    assert column.tolist() == [0.25, 0.25]


@pytest.mark.parametrize("name", ["gva", "income", "imports", "taxes", "employment", "employment_jobs"])
def test_an_extension_cannot_take_the_place_of_an_effect(tmp_path: Path, name: str) -> None:
    table = PLAIN + f"extensions: {{{name}: {{column: co2, unit: kt CO2}}}}\n"
    refused(tmp_path, "line 9", f"'{name}' is the name of an effect", table=table)


def test_units_of_extensions_are_units(tmp_path: Path) -> None:
    refused(
        tmp_path, "line 9", "'bananas' is not known", table=PLAIN + "extensions: {e: {column: co2, unit: bananas}}\n"
    )


@pytest.mark.parametrize(("measure", "unit", "words"), case_rows("jobs_of_tables"))
def test_measure_and_unit_are_one_thing(tmp_path: Path, measure: str, unit: str, words: str) -> None:
    refused(tmp_path, "line 8", words, table=PLAIN.replace("headcount, unit: persons", f"{measure}, unit: {unit}"))


def test_a_coefficient_far_from_all_others_is_noted(tmp_path: Path) -> None:
    table = load(tmp_path, primary=PRIMARY.replace("50,2000,", "50,2,"))
    assert table.notes == ("jobs 'jobs' per output far from the mean of the economy, as multiples of it: farm (0.002)",)


def test_imports_by_buyer_are_refused_or_used(tmp_path: Path) -> None:
    total = PLAIN.replace("flows: domestic", "flows: total\ntotal_flows: {method: none}")
    refused(tmp_path, "line 8", "method: by_buyer", table=total, primary=PRIMARY.replace("380", "430"))
    table = load(tmp_path, total.replace("none", "by_buyer"))
    model = domestic_model(table)
    np.testing.assert_allclose(model.domestic.sum(axis=0), [(550 - 50) / 1000, (600 - 200) / 2000])
    np.testing.assert_allclose(model.imported_inputs, [0.05, 0.1])  # type: ignore[arg-type]


def test_imports_that_are_not_taken_out_are_not_estimated(tmp_path: Path) -> None:
    total = PLAIN.replace("flows: domestic", "flows: total\ntotal_flows: {method: none}")
    result = multiplier_table(load(tmp_path, total.replace(", imports: imports", "")))
    assert "imports_effect_type1" not in result.columns


def test_running_sums_and_text_are_left_out_of_final_use_and_named(tmp_path: Path) -> None:
    final = (
        "code,to_sectors,households,exports,final,all,remark\n"
        "farm,650,150,200,350,1000,x\n"
        "works,500,150,1350,1500,2000,\n"
    )
    table = load(tmp_path, final=final)
    said = "; ".join(table.notes)
    assert "the column 'remark' is left out" in said
    assert "'to_sectors' (sales to sectors), 'final' (sum of 2 columns), 'all'" in said
    assert "rows that do not add up" not in said
    named = load(tmp_path, PLAIN + "final_use: [households, exports]\n", final=final)
    assert named.notes == ()


def test_a_wrong_unit_stands_at_its_line_and_a_place_is_a_code(tmp_path: Path) -> None:
    refused(tmp_path, "line 5", "'pounds' is no money unit", table=PLAIN.replace("million AAA_2019", "pounds"))
    refused(
        tmp_path, "line 2", "'Scotland' is no code of a place", "GB-SCT", table=PLAIN.replace("AAA\n", "Scotland\n", 1)
    )
    assert load(tmp_path, PLAIN.replace("country: AAA", "country: GB-SCT")).country == "GB-SCT"


@pytest.mark.parametrize("size", ["-1e308", "1e31"])
def test_numbers_that_no_table_holds_are_refused(tmp_path: Path, size: str) -> None:
    """Their products are no numbers any more: an income of -1e308 came back as an effect without end."""
    words = ("is more than a table holds: at most 1e+30", "row 'farm'", "column 'wages'")
    refused(tmp_path, *words, primary=PRIMARY.replace("380,300,", f"380,{size},"))
    refused(tmp_path, "is more than a table holds", z=Z.replace("150,500", f"150,{size}"))
