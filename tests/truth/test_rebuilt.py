"""Headlines of shipped cases, worked out anew by a script that shares no line with the package."""

import ast
import csv
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from shared_studies import study_of

from impact.api import save

SCRIPT = Path(__file__).parent / "rebuilt.py"
DATA = Path(__file__).parents[2] / "data"
CASES = (
    "nur-navoi", "denim-complex", "initiative-budget", "samarkand-buses", "byd-jizzakh", "byd-szeged", "byd-camacari",
    "tashkent-medical-centre", "zhanatas", "zhanatas-proxy",
)  # fmt: skip
ALLOWED = {"__future__", "collections", "re", "sys", "pathlib", "typing", "numpy", "pandas"}


@pytest.mark.parametrize("case", CASES)
def test_headlines_follow_from_the_csv_files_to_nine_digits(case: str, tmp_path: Path) -> None:
    study = tmp_path / "study"
    save(study_of(case, 0), study)
    again = [sys.executable, "-Es", str(SCRIPT), case, str(study), str(DATA)]
    lines = subprocess.run(again, check=True, capture_output=True, text=True).stdout.splitlines()
    found = dict(line.split() for line in lines)
    for name, value in found.items():
        table, key = name.split("/") if "/" in name else ("key_figures", name)
        assert f"{float(value):.9g}" == f"{float(_printed(study / f'{table}.csv')[key]):.9g}", name
    known = {key for key, value in _printed(study / "key_figures.csv").items() if value}
    assert _headlines() & known <= found.keys()


def _headlines() -> set[str]:
    """Return the key figures that lead in any kind of project: on the first page, in its tiles or as a headline."""
    found = set()
    for file in DATA.glob("kinds/*/kind.yaml"):
        kind = yaml.safe_load(file.read_text(encoding="utf-8"))
        found |= {key for key, figure in kind["figures"].items() if figure.get("headline")}
        found |= {key for tile in kind["tiles"].values() for key in (*tile["figures"], *tile.get("also", ()))}
    return found


def _printed(table: Path) -> dict[str, str]:
    with table.open(encoding="utf-8", newline="") as stream:
        return {row["id"]: row["value"] for row in csv.DictReader(stream)}


def test_the_script_knows_nothing_of_the_package() -> None:
    files = list(SCRIPT.parent.glob("rebuilt*.py"))
    found = set()
    for node in (node for file in files for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))):
        if isinstance(node, ast.Import):
            found |= {each.name.split(".")[0] for each in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add(str(node.module).split(".")[0])
    assert found <= ALLOWED | {file.stem for file in files}
