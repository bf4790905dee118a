"""What the environment says may not stop a command."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.mark.slow  # a cold summary; the chart alone is drawn below
def test_charts_need_no_backend(studied: Path, run_impact: Run, tmp_path: Path) -> None:
    options = ("--document", "summary", "-o", "x.pdf")
    done = run_impact("brief", str(studied), *options, MPLBACKEND="nonsense")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "x.pdf").stat().st_size > 1000


@pytest.mark.sampled(1)
@pytest.mark.parametrize("backend", ["module://none", "TkAgg", ""])
def test_whatever_the_backend_a_chart_is_drawn(backend: str, studied: Path, root: Path) -> None:
    """As above, without the pages around the chart."""
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from impact import api\n"
        "from impact.charts import ChartContext, charts\n"
        "from impact.charts.recorder import record\n"
        "from impact.charts.style import ChartStyle\n"
        "from impact.look.themes import load_theme\n"
        "from impact.words.language import Words\n"
        "study = api.study_of(Path(sys.argv[1]))\n"
        "style = ChartStyle(load_theme(), 225.0, 140.0)\n"
        "picture = charts['jobs_by_year'](ChartContext(study, Words('en', kind='vehicle_plant')))\n"
        "with style.applied():\n"
        "    print(len(record(picture.draw(style), style).marks))\n"
    )
    own = {"MPLBACKEND": backend, "PYTHONPATH": str(root)}
    done = subprocess.run(
        [sys.executable, "-c", code, str(studied)], env=os.environ | own, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 10


def test_what_a_name_holds_does_not_move_the_cursor(impact: Callable[..., Any]) -> None:
    for args in (
        ("show", "byd-jizzakh", "\x1b[31mkpi"),
        ("check", "\x1b]0;x\x07.yaml"),
        ("factors", "--data-dir", "\x1b[2J"),
    ):
        done = impact(*args)
        assert done.code != 0
        assert "\x1b" not in done.err
        assert "\x07" not in done.err


@pytest.mark.parametrize(
    ("variable", "value", "says"),
    [
        ("IMPACT_KINDS", "/nowhere/kinds", "IMPACT_KINDS names the folder '/nowhere/kinds', which is not there"),
        ("IMPACT_PROFILE", "/nowhere.yaml", "IMPACT_PROFILE names this file, and it is not there"),
        ("IMPACT_LANGUAGE", "xx", "IMPACT_LANGUAGE: no language is called 'xx'"),
        ("IMPACT_MOST_MB", "abc", "IMPACT_MOST_MB is 'abc'"),
        ("SOURCE_DATE_EPOCH", "yesterday", "SOURCE_DATE_EPOCH is 'yesterday'"),
    ],
)
def test_nonsense_is_answered_in_a_sentence(
    variable: str, value: str, says: str, studied: Path, run_impact: Run
) -> None:
    done = run_impact("brief", str(studied), "--document", "summary", "-o", "x.pdf", **{variable: value})
    assert done.returncode == 1, done.stdout + done.stderr
    assert says in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.sampled(2)
@pytest.mark.parametrize(
    "variables",
    [
        {"IMPACT_PROFILE": ""}, {"LANG": "xx_YY", "LC_ALL": ":", "LANGUAGE": "::"},
        {"OMP_NUM_THREADS": "abc", "OPENBLAS_NUM_THREADS": "-4", "OPENBLAS_CORETYPE": "nonsense"},
        {"COLUMNS": "abc", "TERM": "nonsense"}, {"TMPDIR": "/nowhere"}, {"MPLCONFIGDIR": "/dev/null"},
    ],
)  # fmt: skip
def test_other_nonsense_stops_nothing(variables: dict[str, str], studied: Path, run_impact: Run) -> None:
    done = run_impact("brief", str(studied), "--document", "summary", "-o", "x.pdf", **variables)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
