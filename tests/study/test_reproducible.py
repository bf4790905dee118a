"""The same scenario gives the same bytes on every run, whatever the process was told about hashes, time and place."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

Run = Callable[..., subprocess.CompletedProcess[str]]


def test_hash_seed_time_zone_locale_and_threads_of_linear_algebra_change_no_byte(
    run_impact: Run, tmp_path: Path
) -> None:
    """With more threads sums are added up in another order: with so many draws one of them would round otherwise."""
    settings = (
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Tashkent", "LC_ALL": "C", "OPENBLAS_NUM_THREADS": "1"},
        {"PYTHONHASHSEED": "2", "TZ": "America/Los_Angeles", "LC_ALL": "C.UTF-8", "OPENBLAS_NUM_THREADS": "2"},
    )
    folders = []
    for number, variables in enumerate(settings):
        done = run_impact("run", "byd-jizzakh", "-q", "-o", f"{number}.study", **variables)
        assert done.returncode == 0, done.stderr
        folder = tmp_path / f"{number}.study"
        folders.append({file.name: file.read_bytes() for file in folder.rglob("*") if file.is_file()})
    assert folders[0] == folders[1]
