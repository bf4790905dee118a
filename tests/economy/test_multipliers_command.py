"""`impact multipliers`: prints what the library gives, in three forms."""

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from impact.cli.multipliers import command
from impact.errors import ImpactError
from impact.resources import shipped

UZB = str(shipped("data").joinpath("countries", "UZB", "io_2022"))
EFFECTS = ["gva", "income", "employment", "imports", "taxes"]
ASKED = [
    *("code", "name", "output_multiplier_type1", "backward_linkage", "forward_linkage"),
    *(f"{name}_effect_type1" for name in EFFECTS),
    *(f"{name}_multiplier_type1" for name in EFFECTS[:3]),
]


def run(*arguments: str) -> str:
    return CliRunner().invoke(command, list(arguments), catch_exceptions=False).stdout


def test_csv_has_the_columns_asked_for_and_a_row_for_each_sector() -> None:
    rows = list(csv.DictReader(io.StringIO(run(UZB, "--format", "csv"))))
    assert len(rows) == 136
    twos = [name.replace("type1", "type2") for name in ASKED]
    assert set(ASKED) | set(twos) <= set(rows[0])
    car = next(row for row in rows if row["code"] == "C29")
    assert float(car["output_multiplier_type1"]) == pytest.approx(1.673734, abs=5e-7)
    assert float(car["output_multiplier_type2"]) == pytest.approx(1.777210, abs=5e-7)
    assert car["imports"].startswith("imports taken out of total flows")
    assert "spend 0.704" in car["households"]


def test_json_says_how_imports_and_households_were_treated() -> None:
    said = json.loads(run(UZB, "--type", "1", "--format", "json"))
    assert said["units"]["employment_effect_type1"] == "persons/(million UZS_2022)"
    assert "C24.1" in said["notes"][1]
    assert not any("type2" in name for name in said["sectors"][0])


def test_table_prints_treatment_and_closure() -> None:
    text = run(UZB, "--type", "2")
    assert "Imports: imports taken out" in text
    assert "Households: households spend 0.704" in text
    assert "type1" not in text


def test_output_goes_to_a_file(tmp_path: Path) -> None:
    target = tmp_path / "multipliers.csv"
    assert run(UZB, "--format", "csv", "-o", str(target)) == ""
    assert target.read_text(encoding="utf-8").startswith("code,name,output_multiplier_type1")


def test_a_folder_that_is_not_there_is_an_error_with_words(tmp_path: Path) -> None:
    with pytest.raises(ImpactError, match="No table folder"):
        run(str(tmp_path / "nowhere"))


def test_help_imports_nothing_heavy() -> None:
    assert "Show output" in run("--help")
