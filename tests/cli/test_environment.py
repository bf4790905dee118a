"""What the environment says may not stop a command."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.mark.parametrize("backend", ["nonsense", "module://none", "TkAgg", ""])
def test_charts_need_no_backend(backend: str, studied: Path, run_impact: Run, tmp_path: Path) -> None:
    done = run_impact("brief", str(studied), "--document", "summary", "-o", "x.pdf", "--no-cache", MPLBACKEND=backend)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "x.pdf").stat().st_size > 1000


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
