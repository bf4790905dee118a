"""Table folders: what loads, what is refused, and that every refusal says where and what to do."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from cases import case_entries

from impact.catalogue.io_table_read import load_io_table
from impact.economy.input_output_model import domestic_model
from impact.economy.input_output_results import multiplier_table
from impact.errors import ProblemsError
from impact.io_table import InputOutputTable
from impact.resources import shipped

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
