"""A wheel holds what git holds: nothing more, nothing less, data and templates renamed into the package."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

RENAMED = {"impact": "impact", "data": "impact/_data", "templates": "impact/_templates"}


@pytest.fixture(scope="module")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Return the names of the files in a freshly built wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=root, check=True, capture_output=True)
    (built,) = folder.glob("impact_brief-*.whl")
    return set(zipfile.ZipFile(built).namelist())


def split(wheel: set[str]) -> tuple[set[str], set[str]]:
    """Return what is the package and what is the metadata."""
    metadata = {name for name in wheel if name.partition("/")[0].endswith(".dist-info")}
    return wheel - metadata, metadata


def test_the_wheel_holds_what_git_holds(wheel: set[str], repository_files: list[str]) -> None:
    parted = [path.partition("/") for path in repository_files]
    expected = {f"{RENAMED[top]}/{rest}" for top, _, rest in parted if top in RENAMED}
    packed, _ = split(wheel)
    assert sorted(expected - packed) == [], "in git, not in the wheel (a pattern of .gitignore?)"
    assert sorted(packed - expected) == [], "in the wheel, not in git"


def test_the_wheel_holds_the_licences(wheel: set[str], repository_files: list[str]) -> None:
    _, metadata = split(wheel)
    licences = {name.partition("/licenses/")[2] for name in metadata} - {""}
    fonts = {path for path in repository_files if path.startswith("templates/fonts/")}
    assert {"LICENSE", "LICENSES/CC-BY-4.0.txt"} <= licences
    assert not fonts or licences & fonts, "no licence of the fonts: see license-files in pyproject.toml"


def test_the_wheel_installs_the_command(wheel: set[str]) -> None:
    _, metadata = split(wheel)
    assert any(name.endswith("/entry_points.txt") for name in metadata)
