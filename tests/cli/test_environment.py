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
        "from impact.charts.drawn import drawing\n"
        "from impact.charts.style import ChartStyle\n"
        "from impact.look.themes import load_theme\n"
        "from impact.words.language import Words\n"
        "study = api.study_of(Path(sys.argv[1]))\n"
        "style = ChartStyle(load_theme(), 225.0, 140.0)\n"
        "print(len(drawing('jobs_by_year', study, Words('en', kind='vehicle_plant'), style).marks))\n"
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
        ("factors", "--data", "\x1b[2J"),
    ):
        done = impact(*args)
        assert done.code != 0
        assert "\x1b" not in done.err
        assert "\x07" not in done.err
