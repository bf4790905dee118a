"""`impact compare` and what `impact show` and `impact run` say about what would change the answer."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from shared_studies import study_of

from impact.study.store import load
from impact.words.amounts import Amounts
from impact.words.language import Words
from impact.words.steps import Steps

Impact = Callable[..., Any]


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(text.splitlines()))


def test_compare_names_what_changed(impact: Impact) -> None:
    asked = ("compare", "byd-jizzakh", "byd-jizzakh-localised", "--metric", "jobs_net")
    done = impact(*asked, "--exact")
    assert (done.code, done.err) == (0, "")
    first, start, step, end = done.out.splitlines()
    assert first == "jobs_net [persons]"
    study = study_of("byd-jizzakh", 0, beside=False)
    net = study.row("kpi", "jobs_net")["value"]
    assert start.split() == ["byd-jizzakh", f"{net:,.2f}"]
    assert step.split()[0] == "column.domestic_goods"
    assert step.split()[-1].startswith("+")
    assert end.split()[0] == "byd-jizzakh-localised"
    printed = Amounts(Words("en"), Steps.of(study)).printed(study.row("kpi", "jobs_net"))
    assert impact(*asked).out.splitlines()[1].split() == ["byd-jizzakh", printed]


def test_compare_as_csv_has_every_step_of_every_figure(impact: Impact) -> None:
    done = impact("compare", "byd-jizzakh", "byd-jizzakh-localised", "--format", "csv")
    found = rows(done.out)
    assert {row["metric"] for row in found} >= {"jobs_net", "emissions_average"}
    assert {row["kind"] for row in found} == {"level", "assumption"}


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("byd-jizzakh", "byd-jizzakh-slo"), "Did you mean 'byd-jizzakh-slow'?"),
        (("byd-jizzakh", "byd-jizzakh-slow", "--metric", "jobs"), "no key figure is called 'jobs'"),
    ],
)
def test_compare_says_what_is_wrong(impact: Impact, args: tuple[str, ...], said: str) -> None:
    done = impact("compare", *args)
    assert done.code == 1
    assert done.out == ""
    assert said in done.err


@pytest.mark.usefixtures("studied")
@pytest.mark.parametrize("table", ["tornado", "switches", "switching"])
def test_show_what_every_study_holds(impact: Impact, table: str) -> None:
    done = impact("show", "quick.study", table, "--format", "csv")
    assert done.code == 0
    assert len(rows(done.out)) > 10


@pytest.mark.usefixtures("studied")
def test_show_one_key_figure_alone(impact: Impact) -> None:
    done = impact("show", "quick.study", "switching", "--metric", "jobs_net", "--format", "csv")
    assert {row["metric"] for row in rows(done.out)} == {"jobs_net"}
    assert any(row["parameter_key"] == "replaced.large_market.assembled" for row in rows(done.out))
    wrong = impact("show", "quick.study", "switching", "--metric", "job_net")
    assert wrong.code == 1
    assert "Did you mean 'jobs_net'?" in wrong.err


def test_show_makes_the_scenarios_that_a_study_does_not_hold(impact: Impact, tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    own.write_text("inherits: byd-jizzakh\ndraws: 30\nalternatives: [byd-jizzakh-slow]\n", encoding="utf-8")
    done = impact("show", str(own), "scenarios", "--metric", "jobs_net", "--format", "csv")
    assert [row["scenario_key"] for row in rows(done.out)] == ["own", "byd-jizzakh-slow", "byd-jizzakh-slow"]


def test_run_keeps_them_when_asked(impact: Impact, tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    own.write_text("inherits: byd-jizzakh\nalternatives: [byd-jizzakh-slow]\n", encoding="utf-8")
    plain, more = tmp_path / "plain.study", tmp_path / "more.study"
    assert impact("run", str(own), "--draws", "30", "-o", str(plain)).code == 0
    assert impact("run", str(own), "--draws", "30", "--also", "scenarios", "-o", str(more)).code == 0
    assert "scenarios" not in load(plain).tables
    assert load(more)["scenarios"].rows
    refused = impact("show", str(plain), "scenarios")
    assert refused.code == 1
    assert "impact run SCENARIO --also scenarios" in refused.err
