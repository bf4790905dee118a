"""Rows for people and for programs: one form in every command, laid out on a terminal, plain in a pipe."""

import csv
import io
import json
import os
import pty
import re
import subprocess
import sys
from contextlib import suppress

import pytest
from shared_studies import study_of

from impact.cli._terminal import text_of
from impact.files.rows import Row, as_csv, as_json, as_markdown, as_table
from impact.language.amounts import Amounts
from impact.language.messages import Language
from impact.language.rounding import Steps
from impact.language.table_text import ReadingTable, reading_table
from impact.study.study import StudyData
from impact.study.tables import ResultTable

ROWS: list[Row] = [
    {"name": "a|b", "value": 1234.5678901, "low": None, "range": "3 to 4"},
    {"name": "line\nend \x1b[31m", "value": -2.0, "low": 0.5, "range": "-"},
]
CODES = re.compile(r"\x1b\[[0-9;]*m")


@pytest.fixture(scope="module")
def shipped() -> StudyData:
    return study_of("byd-jizzakh", beside=False)


def test_forms_say_the_same() -> None:
    assert as_table(ROWS).splitlines() == [
        "name                   value  low   range",
        "a|b                  1234.57    -  3 to 4",
        "line end \\u001b[31m       -2  0.5       -",
    ]
    assert as_markdown(ROWS).splitlines()[1:3] == ["| --- | ---: | ---: | ---: |", "| a\\|b | 1234.57 | - | 3 to 4 |"]
    assert next(iter(csv.DictReader(io.StringIO(as_csv(ROWS))))) == {
        "name": "a|b", "value": "1234.5678901", "low": "", "range": "3 to 4"
    }  # fmt: skip
    assert json.loads(as_json(ROWS)) == ROWS
    assert as_table([]) == as_markdown([]) == ""


def test_a_terminal_gets_a_table_that_fits_and_no_code_of_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    text = text_of(ROWS, "table", title="Title", below=["Said below."], terminal=True)
    assert "\x1b[31m" not in text
    plain = CODES.sub("", text)
    for said in ("Title", "Said below.", "1234.57"):
        assert said in plain
    assert max(map(len, plain.splitlines())) <= 40
    assert text_of(ROWS, "csv", title="Title", below=["Said below."], terminal=True) == as_csv(ROWS)
    assert text_of(ROWS, "table", title="Title", below=["Said below."], terminal=False).startswith("Title\n\nname ")


def _read(study: StudyData, table: ResultTable, language: str = "en") -> ReadingTable:
    words = Language(language, kind=str(study.facts["kind"]))
    return reading_table(table, Amounts(words, Steps.of(study)), words, study.facts)


def test_a_table_is_read_as_the_brief_prints_it(shipped: StudyData) -> None:
    found = _read(shipped, shipped["key_figures"])
    net = next(row for row in found.rows if row["key"] == "jobs_net")
    exact = shipped["key_figures"]["jobs_net"]
    assert isinstance(exact["value"], float)
    assert net["value"] == f"{round(exact['value'], -2):,.0f}".replace("-", "−")
    assert re.fullmatch(r"[\d,]+ to [\d,]+", str(net["low to high"]))
    assert {"mean", "median", "low", "high", "range"}.isdisjoint(net)
    assert "range 5th to 95th percentile of the model runs" in found.same


def test_what_is_not_estimated_is_said(shipped: StudyData) -> None:
    rows = ({**row, "value": None, "low": None, "high": None} for row in shipped["key_figures"].rows[:3])
    table = ResultTable("key_figures", (*rows, *shipped["key_figures"].rows[3:]))
    read = _read(shipped, table).rows
    assert [row["value"] for row in read[:3]] == ["not estimated"] * 3
    assert [row["low to high"] for row in read[:3]] == [None] * 3
    assert "not estimated" not in {row["value"] for row in read[3:]}


def test_every_table_of_a_study_can_be_read(shipped: StudyData) -> None:
    for name, table in shipped.tables.items():
        found = _read(shipped, table, "uz-Cyrl")
        assert len(found.rows) == len(table.rows), name
        told_apart = {tuple(row.items()) for row in found.rows}
        assert len(told_apart) == len(table.rows), name  # nothing that tells two rows apart is left out


def on_terminal(*args: str, columns: int = 100) -> str:
    """Return what a command prints on a terminal of that many columns."""
    ours, theirs = pty.openpty()
    environment = os.environ | {"COLUMNS": str(columns), "TERM": "xterm"}
    child = subprocess.Popen(
        [sys.executable, "-m", "impact", *args], stdout=theirs, stderr=subprocess.DEVNULL, env=environment
    )
    os.close(theirs)
    parts: list[bytes] = []
    with suppress(OSError):  # how a terminal of Linux says that its other end is closed
        while part := os.read(ours, 65536):
            parts.append(part)
    os.close(ours)
    assert child.wait() == 0
    return b"".join(parts).decode().replace("\r\n", "\n")


def test_commands_lay_tables_out_on_a_terminal() -> None:
    text = on_terminal("data", "sources", "ipcc")
    assert "\x1b[1m" in text
    lines = CODES.sub("", text).splitlines()
    assert any("source" in line for line in lines[:6])
    assert max(map(len, lines)) <= 100
