"""Entry points of installed distributions are found, also of those that are added later."""

import os
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from impact.core.plugins import entry_points_of

GROUP = "impact.made_up"


def distribution(folder: Path, text: str, name: str = "made_up-1.0.dist-info") -> None:
    record = folder / name
    record.mkdir(parents=True)
    (record / "METADATA").write_text("Metadata-Version: 2.1\nName: made-up\nVersion: 1.0\n", encoding="utf-8")
    (record / "entry_points.txt").write_text(text, encoding="utf-8")


def test_an_entry_point_is_found_and_so_is_one_that_is_added_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(tmp_path))
    assert entry_points_of(GROUP) == ()
    distribution(tmp_path, f"[console_scripts]\nother = a:b\n\n[{GROUP}]\none = package.module\n")
    later = tmp_path.stat().st_mtime_ns + 1_000_000_000
    os.utime(tmp_path, ns=(later, later))
    (found,) = entry_points_of(GROUP)
    assert (found.name, found.value) == ("one", "package.module")
    assert found.dist is not None
    assert found.dist.name == "made-up"


def test_an_archive_on_the_path_is_left_to_the_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    distribution(tmp_path / "made", f"[{GROUP}]\none = package.module\n")
    archive = tmp_path / "made.zip"
    with ZipFile(archive, "w") as zipped:
        for file in sorted((tmp_path / "made").rglob("*.t*")) + sorted((tmp_path / "made").rglob("METADATA")):
            zipped.write(file, file.relative_to(tmp_path / "made"))
    monkeypatch.setattr(sys, "path", [str(archive), *sys.path])
    assert [entry.name for entry in entry_points_of(GROUP)] == ["one"]
