"""Headlines of shipped cases, worked out anew by a script that shares no line with the package."""

from __future__ import annotations

import ast
import csv
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parent / "rebuilt.py"
DATA = Path(__file__).parents[2] / "data"
CASES = ("nur-navoi", "denim-complex", "initiative-budget", "samarkand-buses", "byd-jizzakh", "byd-szeged", "zhanatas")
ALLOWED = {"__future__", "collections", "sys", "pathlib", "typing", "numpy", "pandas"}


@pytest.mark.parametrize("case", CASES)
def test_headlines_follow_from_the_csv_files_to_nine_digits(case: str, tmp_path: Path) -> None:
    study = tmp_path / "study"
    made = [sys.executable, "-m", "impact", "run", case, "-o", str(study), "--draws", "0"]
    subprocess.run(made, check=True, capture_output=True, cwd=Path(__file__).parents[2])
    again = [sys.executable, "-I", str(SCRIPT), case, str(study), str(DATA)]
    lines = subprocess.run(again, check=True, capture_output=True, text=True).stdout.splitlines()
    with (study / "kpi.csv").open(encoding="utf-8", newline="") as stream:
        printed = {row["key"]: row["value"] for row in csv.DictReader(stream)}
    assert len(lines) > 3
    for line in lines:
        key, value = line.split()
        assert f"{float(value):.9g}" == f"{float(printed[key]):.9g}", key


def test_the_script_knows_nothing_of_the_package() -> None:
    tree = ast.parse(SCRIPT.read_text(encoding="utf-8"))
    found = {each.name.split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.Import) for each in node.names}
    found |= {str(node.module).split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert found <= ALLOWED
