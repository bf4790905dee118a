"""What is read on a terminal has the numbers of the brief; `--exact` and the forms for programs have all digits."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from impact.study.store import load
from impact.study.tables import Record, Table
from impact.words.amounts import Amounts
from impact.words.bridge_text import as_printed
from impact.words.language import Words
from impact.words.steps import Steps

Impact = Callable[..., Any]
CELL = "kpi/jobs_net/value"


def test_show_and_explain_print_as_the_brief(impact: Impact, studied: Path) -> None:
    study = load(studied)
    row = study.row("kpi", "jobs_net")
    amounts = Amounts(Words("en"), Steps.of(study))
    value, low, high = (amounts.printed(row, name) for name in ("value", "low", "high"))
    shown = next(line for line in impact("show", "quick.study").out.splitlines() if line.startswith("jobs_net "))
    assert f" {value} " in shown
    assert f" {low} to {high} " in shown
    said = impact("explain", CELL, "quick.study").out.splitlines()[1]
    assert said.startswith(f"  {value} ({low} to {high}) persons")
    exact = impact("explain", CELL, "quick.study", "--exact").out.splitlines()[1]
    assert exact.startswith(f"  {row['value']:,.6g} (")


def test_a_bridge_is_rounded_by_the_ends_of_its_measure() -> None:
    ends = [("first", 25_318.4, "persons"), ("a", -412.7, "persons"), ("second", 24_905.7, "persons")]
    rows: tuple[Record, ...] = tuple(
        {"id": str(at), "metric": "jobs", "order": str(at), "step_key": key, "value": value, "reached": value,
         "unit": unit}
        for at, (key, value, unit) in enumerate(ends)
    )  # fmt: skip
    said = as_printed(Table("bridge", rows), Words("en"))
    assert [said(row, "value") for row in rows] == ["25,000", "−410", "25,000"]
