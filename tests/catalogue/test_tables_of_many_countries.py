"""Tables in the layouts of the OECD, Eurostat (FIGARO and national), WIOD and the ADB; the figures are made up."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import yaml

from impact import api
from impact.catalogue.io_table_read import load_io_table
from impact.economy.input_output_results import multiplier_table
from impact.errors import ProblemsError

MANY = Path(__file__).parent.parent / "data" / "many"
FLOWS = [[100, 300, 20], [150, 400, 60], [40, 120, 10]]


@pytest.mark.parametrize("layout", ["oecd", "figaro", "wiod", "adb"])
def test_each_layout_gives_the_same_country_by_hand(layout: str) -> None:
    """Flows, imports and exports as they stand in the file, added up by hand."""
    table = load_io_table(MANY / layout)
    assert table.transactions.tolist() == FLOWS
    assert table.output.tolist() == [713, 1440, 666]
    margins = 2 if layout in ("wiod", "adb") else 0
    own = np.sum([[4, 20, 1], [6, 50, 2], [1, 5, 2]], axis=0)  # one neighbour sells twice, the other thrice of it
    assert table.inputs["imports"].tolist() == (5 * own + margins).tolist()
    assert table.final_use["exports"].tolist() == [25 + 14 + 25 + 14, 58 + 72 + 58 + 72, 8 + 10 + 8 + 10]
    assert table.final_use["households"].tolist() == [200, 300, 380]
    np.testing.assert_allclose(table.imported_shares["households"], [60 / 260, 200 / 500, 40 / 420])
    np.testing.assert_allclose(table.imported_shares["investment"], [5 / 10, 150 / 390, 5 / 25])
    assert table.balance == "checked: inputs, value added, imports, taxes on inputs against output"
    assert not [note for note in table.notes if "add up" in note]


@pytest.mark.parametrize(
    "file",
    ["oecd/ICIO2023_2020.csv", "figaro/matrix_2020.csv", "wiod/wiot.csv", "adb/ADB-MRIO-2020.xlsx",
     "eurostat/naio_10_cp1750.csv"],
)  # fmt: skip
def test_an_inspection_describes_each_layout_so_that_it_gives_the_same_digits(file: str, tmp_path: Path) -> None:
    found = api.inspect_table(MANY / file)
    api.save_draft(found, tmp_path / "table")
    ours = multiplier_table(load_io_table(MANY / file.partition("/")[0]), "1").columns
    theirs = multiplier_table(load_io_table(tmp_path / "table"), "1").columns
    assert ours.keys() == theirs.keys()
    for name, values in ours.items():
        np.testing.assert_allclose(values, theirs[name], rtol=1e-14, err_msg=name)


def test_what_households_spend_holds_imports_and_taxes(tmp_path: Path) -> None:
    said = (MANY / "oecd" / "table.yaml").read_text(encoding="utf-8")
    closure = (
        "{kind: propensity, consumption: households, income: gva, spent: 0.5, consumption_total: households_total}"
    )
    (tmp_path / "table.yaml").write_text(f"{said}household_closure: {closure}\n", encoding="utf-8")
    (tmp_path / "ICIO2023_2020.csv").write_bytes((MANY / "oecd" / "ICIO2023_2020.csv").read_bytes())
    found = load_io_table(tmp_path).closure
    assert found
    assert found.total == pytest.approx(200 + 300 + 380 + 60 + 200 + 40 + 15)


def test_a_file_with_one_flow_a_line_by_hand() -> None:
    table = load_io_table(MANY / "eurostat")
    assert table.transactions.tolist() == [[100, 300, 20], [150, 400, 60], [40, 120, 0]]  # the last has no line
    assert table.output.tolist() == [713, 1440, 656]
    assert table.inputs["imports"].tolist() == [70, 300, 30]
    assert table.final_use["P6"].tolist() == [78, 260, 36]
    assert table.balance.startswith("checked")
    assert "no sectors of both sides: 'TOTAL', 'P3_S14'" in "; ".join(table.notes)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("stk_flow: DOM, ", "", "Flows stand twice, again in the lines 3, 5,"),
        ("stk_flow: DOM", "stk_flow: IMP", "No line has 'IMP' in the column 'stk_flow'. There are: DOM, TOTAL"),
        (
            "row: ind_ava",
            "row: prd_ava",
            "There is no column 'prd_ava', which 'long' asks for. Did you mean 'ind_ava'?",
        ),
        ('not_produced: [""]', "not_produced: []", "row 'G47', column 'G47': The value is missing ('')"),
        ("long:\n", "header_row: 1\n    long:\n", "'header_row' stands beside 'long', which has no layout"),
    ],
)
def test_what_a_file_with_one_flow_a_line_lacks_is_named(tmp_path: Path, old: str, new: str, words: str) -> None:
    said = (MANY / "eurostat" / "table.yaml").read_text(encoding="utf-8")
    assert old in said
    (tmp_path / "table.yaml").write_text(said.replace(old, new), encoding="utf-8")
    (tmp_path / "naio_10_cp1750.csv").write_bytes((MANY / "eurostat" / "naio_10_cp1750.csv").read_bytes())
    with pytest.raises(ProblemsError) as caught:
        load_io_table(tmp_path)
    assert words in str(caught.value)


@pytest.mark.filterwarnings("ignore")  # pymrio's own imports warn
def test_the_layout_of_the_oecd_read_by_pymrio_gives_the_same_country() -> None:
    pymrio = pytest.importorskip("pymrio", reason="pymrio is no dependency of this project", exc_type=ImportError)
    from impact.catalogue.io_table_pymrio import table_from_pymrio

    said: dict[str, Any] = yaml.safe_load((MANY / "oecd" / "table.yaml").read_text(encoding="utf-8"))
    said["multi_country"]["rows"].pop("output")
    del said["multi_country"]["file"]
    ours = multiplier_table(load_io_table(MANY / "oecd"), "1").columns
    theirs = multiplier_table(
        table_from_pymrio(pymrio.parse_oecd(MANY / "oecd" / "ICIO2023_2020.csv"), said), "1"
    ).columns
    assert ours.keys() == theirs.keys()
    for name, values in ours.items():
        np.testing.assert_allclose(values, theirs[name], rtol=1e-12, err_msg=name)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("place: XYZ ", "place: XYY ", "No column is of the place 'XYY'. Did you mean 'XYZ'? There are: AAA, BBB"),
        ("gva: VA,", "gva: VALU,", "No row has the code 'VALU', which 'rows.gva' asks for"),
        ("investment: GFCF", "investment: INV", "No row of 'XYZ' for GFCF, which are among its columns"),
        ("investment: GFCF", "investment: GFCF, other: INV", "No column of 'XYZ' has the code 'INV'"),
        ("ICIO2023_2020", "ICIO", "no file 'ICIO.csv'"),
    ],
)
def test_what_a_table_of_many_countries_lacks_is_named(tmp_path: Path, old: str, new: str, words: str) -> None:
    for name in ("table.yaml", "ICIO2023_2020.csv"):
        text = (MANY / "oecd" / name).read_text(encoding="utf-8")
        (tmp_path / name).write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(ProblemsError) as caught:
        load_io_table(tmp_path)
    assert words in str(caught.value)


def test_a_cell_without_a_number_is_named_with_line_and_column(tmp_path: Path) -> None:
    for name in ("table.yaml", "ICIO2023_2020.csv"):
        text = (MANY / "oecd" / name).read_text(encoding="utf-8")
        (tmp_path / name).write_text(text.replace("AAA_A01,8,", "AAA_A01,..,"), encoding="utf-8")
    with pytest.raises(ProblemsError, match=r"2020\.csv, line 5, column 2: The value is missing \('\.\.'\)"):
        load_io_table(tmp_path)
