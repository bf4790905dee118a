"""The same scenario gives the same bytes on every run, whatever the process was told about hashes, time and place."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from impact import Study

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


def test_where_a_folder_of_the_user_lies_changes_no_byte_and_is_told_nowhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder at another place, or named another way, holds the same figures."""
    written: list[dict[str, bytes]] = []
    for place in ("zulu", "alpha/deep"):
        folder = tmp_path / place / "client"
        shutil.copytree(Path(__file__).parents[1] / "data" / "xyz", folder)
        for there, named in ((folder.parent, "client"), (folder, "."), (tmp_path, str(folder))):
            monkeypatch.chdir(there)
            out = tmp_path / f"{len(written)}.study"
            Study.run("xyz-factory", data=[named], draws=0).save(out)
            written.append({file.name: file.read_bytes() for file in out.rglob("*") if file.is_file()})
    assert all(each == written[0] for each in written)
    assert not [name for name, data in written[0].items() if b"zulu" in data]
