"""The same scenario gives the same bytes on every run, whatever the process was told about hashes, time and place."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

Run = Callable[..., subprocess.CompletedProcess[str]]


def test_hash_seed_time_zone_and_locale_change_no_byte(run_impact: Run, tmp_path: Path) -> None:
    settings = (
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Tashkent", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "2", "TZ": "America/Los_Angeles", "LC_ALL": "C.UTF-8"},
    )
    folders = []
    for number, variables in enumerate(settings):
        done = run_impact("run", "byd-jizzakh", "-q", "--draws", "20", "-o", f"{number}.study", **variables)
        assert done.returncode == 0, done.stderr
        folder = tmp_path / f"{number}.study"
        folders.append({file.name: file.read_bytes() for file in folder.iterdir()})
    assert folders[0] == folders[1]


def test_no_byte_hangs_on_the_threads_of_linear_algebra(run_impact: Run, tmp_path: Path) -> None:
    """With more threads sums are added up in another order: with so many draws one of them rounds otherwise."""
    results = set()
    for threads in ("1", "2"):
        done = run_impact("run", "byd-jizzakh", "-q", "-o", f"{threads}.study", OPENBLAS_NUM_THREADS=threads)
        assert done.returncode == 0, done.stderr
        results.add((tmp_path / f"{threads}.study" / "manifest.json").read_bytes())
    assert len(results) == 1
