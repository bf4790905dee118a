"""Cases of tests that are data: each a row, or an entry, of a file in tests/data/cases."""

import csv
from pathlib import Path
from typing import Any

from impact.files.yaml import read_yaml

FOLDER = Path(__file__).parents[1] / "data" / "cases"


def case_rows(name: str) -> list[list[str]]:
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.reader(stream))[1:]


def case_entries(name: str) -> Any:
    return read_yaml((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"), name)[0]
