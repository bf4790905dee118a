"""What the catalogue lacks is named all at once, and written as rows which, filled, let the scenario pass."""

import csv
import io
import re
import shutil
from pathlib import Path

import pytest
from made_up_country import XYZ

from impact import api
from impact.core.errors import ProblemsError

TAKEN = {"income_tax_rate", "price_index", "gross_wage"}
NEVER_HAD = {  # of the made-up country and its region, which goes before it
    ("gross_wage", "XYZ", "B-E"), ("employed", "XYZ-1"), ("unemployment_rate", "XYZ-1"),
    ("property_tax_on_residual", "XYZ"), ("local_business_tax_rate", "XYZ"), ("employed_by_industry", "XYZ"),
}  # fmt: skip


@pytest.fixture
def poorer(tmp_path: Path) -> tuple[Path, dict[tuple[str, ...], dict[str, str]]]:
    """Return the made-up country without some figures, and these figures by key, region and dimensions."""
    folder = tmp_path / "xyz"
    taken: dict[tuple[str, ...], dict[str, str]] = {}
    shutil.copytree(XYZ, folder)
    for file in folder.rglob("*.csv"):
        rows = list(csv.DictReader(file.read_text(encoding="utf-8").splitlines()))
        if rows and "key" in rows[0] and (gone := [row for row in rows if row["key"] in TAKEN]):
            with file.open("w", encoding="utf-8", newline="") as stream:
                writer = csv.DictWriter(stream, list(rows[0]))
                writer.writeheader()
                writer.writerows(row for row in rows if row not in gone)
            taken |= {named(row): row for row in gone}
    return folder, taken


def named(row: dict[str, str]) -> tuple[str, ...]:
    given = ("sector", "base", "aggregate")
    return (row["key"], row["region"], *(row[each] for each in given if row.get(each)))


def test_all_that_is_lacking_is_named_at_once_by_check_and_by_run(
    poorer: tuple[Path, dict[tuple[str, ...], dict[str, str]]],
) -> None:
    folder, _ = poorer
    with pytest.raises(ProblemsError) as by_check:
        api.check("xyz", data=[folder])
    with pytest.raises(ProblemsError) as by_run:
        api.run("xyz", data=[folder], draws=20)
    found = [problem.message for problem in by_check.value.problems]
    assert {message.split("'")[1] for message in found} == {"income_tax_rate", "XYZ_2025/XYZ_2024"}  # price indices
    assert [problem.message for problem in by_run.value.problems] == found
    assert all(problem.line and "impact data missing xyz" in problem.message for problem in by_check.value.problems)


def test_the_rows_it_writes_let_the_scenario_pass_once_they_are_filled(
    poorer: tuple[Path, dict[tuple[str, ...], dict[str, str]]],
) -> None:
    folder, taken = poorer
    rows = list(csv.DictReader(io.StringIO(api.missing("xyz", data=[folder]).rows)))
    assert {row["key"] for row in rows} == TAKEN | {key for key, *_ in NEVER_HAD}
    optional = [row for row in rows if row["key"] in {key for key, *_ in NEVER_HAD}]
    notes = {row["note"].removeprefix("To fill: ").split(":")[0] for row in optional}
    assert notes == {"Without it, not estimated"}
    held = [row for row in rows if named(row) in taken]
    left = {named(row) for row in rows} - taken.keys()  # what the made-up country never had
    filled = [row | {name: taken[named(row)][name] for name in ("value", "source", "basis", "grade")} for row in held]
    with (folder / "countries" / "XYZ" / "filled.csv").open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]))
        writer.writeheader()
        writer.writerows(filled)
    again = csv.DictReader(io.StringIO(api.missing("xyz", data=[folder]).rows))
    assert {named(row) for row in again} == left == NEVER_HAD
    assert api.check("xyz", data=[folder]).name == "xyz"


def test_a_table_that_is_lacking_is_named_beside_the_figures(root: Path, tmp_path: Path) -> None:
    file = tmp_path / "elsewhere.yaml"
    text = (root / "data" / "scenarios" / "byd-jizzakh.yaml").read_text(encoding="utf-8")
    text = re.sub(r"^coordinates:.*$", "", text, flags=re.MULTILINE)
    text = re.sub(r"^country: UZB$", "country: KAZ", text, flags=re.MULTILINE)
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ProblemsError) as refused:
        api.check(file)
    messages = [problem.message for problem in refused.value.problems]
    assert any("no input-output table data/countries/KAZ/io_2022" in message for message in messages)
    assert any("'recycling_fee' of KAZ (powertrain bev" in message for message in messages)
    assert len(messages) == len(set(messages)) < 60
