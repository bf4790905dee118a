"""The long form of the IAMC: its columns and rules, and values that are those of the tables."""

import csv
import io
import re
from collections import Counter
from dataclasses import replace

import pytest
from shared_studies import study_of

from impact import __version__
from impact.core.errors import ImpactError
from impact.output.data.iamc import COLUMNS, as_csv, lines
from impact.study.study import StudyData
from impact.study.tables.declared import declared

LEVEL = r"[A-Z0-9][\w \-]*"


@pytest.fixture(scope="module")
def rows(study: StudyData) -> list[dict[str, str]]:
    """Return the file as it is read back."""
    return list(csv.DictReader(io.StringIO(as_csv(study), newline="")))


def value(rows: list[dict[str, str]], variable: str, year: int) -> float:
    (found,) = [row for row in rows if row["variable"] == variable and row["year"] == str(year)]
    return float(found["value"])


def test_columns_are_those_of_the_long_form(rows: list[dict[str, str]]) -> None:
    assert COLUMNS == ("model", "scenario", "region", "variable", "unit", "year", "value")
    assert tuple(rows[0]) == COLUMNS
    assert {row["model"] for row in rows} == {f"impact {__version__}"}
    assert {row["scenario"] for row in rows} == {"byd-jizzakh"}
    assert {row["region"] for row in rows} == {"Uzbekistan"}


def test_every_row_has_a_year_a_unit_and_a_finite_value_and_none_stands_twice(rows: list[dict[str, str]]) -> None:
    counted = Counter((row["variable"], row["region"], row["year"]) for row in rows)
    assert [key for key, number in counted.items() if number > 1] == []
    units: dict[str, set[str]] = {}
    for row in rows:
        assert 2000 < int(row["year"]) < 2200
        assert row["unit"]
        assert abs(float(row["value"])) < 1e15
        units.setdefault(row["variable"], set()).add(row["unit"])
    assert {name: found for name, found in units.items() if len(found) > 1} == {}


def test_names_are_levels_in_title_case_between_bars(rows: list[dict[str, str]]) -> None:
    for name in {row["variable"] for row in rows}:
        levels = name.removesuffix("|5th Percentile").removesuffix("|95th Percentile").split("|")
        assert all(re.fullmatch(LEVEL, level) for level in levels), name
        assert len(set(levels)) == len(levels), name


def test_central_and_percentiles_are_those_of_the_tables(study: StudyData, rows: list[dict[str, str]]) -> None:
    row = study.row("jobs_by_year", "operation.direct.local.2031")
    for column, suffix in (("value", ""), ("low", "|5th Percentile"), ("high", "|95th Percentile")):
        assert value(rows, f"Employment|Operation|Direct|Local{suffix}", 2031) == row[column]
    total = study.row("jobs_by_year", "operation.total.2031")
    assert value(rows, "Employment|Operation", 2031) == total["value"]


def test_parts_are_below_their_total(rows: list[dict[str, str]]) -> None:
    total = value(rows, "Value Added", 2031)
    parts = [value(rows, f"Value Added|{part}", 2031) for part in ("Direct", "Indirect", "Induced")]
    assert sum(parts) == pytest.approx(total, rel=1e-9)


def test_key_figures_and_checks_are_left_out(study: StudyData) -> None:
    variables = declared("vehicle_plant").variables
    silent = {name for name, variable in variables.items() if not variable.iamc}
    tables = "key_figures plausibility_checks probabilities claim_steps workforce national_comparison benchmarks "
    tables += "regional_effects gross_to_net"
    assert {variables[name].table for name in silent} == set(tables.split())
    assert not any(line[3].startswith(("Kpi", "Check", "Peer", "Compar", "Region")) for line in lines(study))


def test_without_draws_there_are_no_percentiles() -> None:
    assert not any("Percentile" in line[3] for line in lines(study_of("byd-jizzakh", 0, beside=False)))


def test_a_row_that_the_lineage_does_not_know_is_named(study: StudyData) -> None:
    table = study["lineage"]
    rows = tuple(row for row in table.rows if row["table"] != "jobs_by_year")
    other = next(row for row in table.rows if row["table"] == "jobs_by_year")
    rows += ({**other, "keys": "channel=direct"},)
    changed = replace(study, tables={**study.tables, "lineage": replace(table, rows=rows)})
    with pytest.raises(ImpactError, match=r"no result for the row .* of 'jobs_by_year'"):
        list(lines(changed))
