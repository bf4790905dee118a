"""A wheel holds what git holds: nothing more, nothing less, and what a newcomer needs works from it alone."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

RENAMED = {
    "impact/": "impact/", "data/": "impact/_data/", "templates/": "impact/_templates/",
    "tests/data/bakery/": "impact/_example/bakery/", "tests/data/xyz/": "impact/_example/xyz/",
}  # fmt: skip
OF_THE_BAKERY = (
    "--kind-dir=example/bakery/kinds", "--data-dir=example/bakery/data", "--data-dir=example/xyz",
    "--template-dir=example/bakery/templates",
)  # fmt: skip


@pytest.fixture(scope="module")
def built(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=root, check=True, capture_output=True)
    (built,) = folder.glob("impact_brief-*.whl")
    return built


@pytest.fixture(scope="module")
def wheel(built: Path) -> set[str]:
    return set(zipfile.ZipFile(built).namelist())


def split(wheel: set[str]) -> tuple[set[str], set[str]]:
    metadata = {name for name in wheel if name.partition("/")[0].endswith(".dist-info")}
    return wheel - metadata, metadata


def test_the_wheel_holds_what_git_holds(wheel: set[str], repository_files: list[str]) -> None:
    expected = {
        path.replace(top, packed, 1) for path in repository_files for top, packed in RENAMED.items()
        if path.startswith(top)
    }  # fmt: skip
    packed, _ = split(wheel)
    assert sorted(expected - packed) == [], "in git, not in the wheel (a pattern of .gitignore?)"
    assert sorted(packed - expected) == [], "in the wheel, not in git"


def test_the_wheel_holds_the_licences(wheel: set[str], repository_files: list[str]) -> None:
    _, metadata = split(wheel)
    licences = {name.partition("/licenses/")[2] for name in metadata} - {""}
    fonts = {path for path in repository_files if path.startswith("templates/fonts/")}
    assert {"LICENSE", "LICENSES/CC-BY-4.0.txt"} <= licences
    assert not fonts or licences & fonts, "no licence of the fonts: see license-files in pyproject.toml"


def test_the_wheel_installs_the_command_and_says_that_it_is_typed(wheel: set[str]) -> None:
    packed, metadata = split(wheel)
    assert "impact/py.typed" in packed
    assert any(name.endswith("/entry_points.txt") for name in metadata)


def test_a_newcomer_reads_the_guide_and_runs_the_example_from_the_wheel_alone(built: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(built).extractall(tmp_path / "installed")
    variables = {**os.environ, "PYTHONPATH": str(tmp_path / "installed")}

    def impact(*arguments: str) -> str:
        command = [sys.executable, "-c", "from impact.__main__ import main; main()", *arguments]
        done = subprocess.run(command, cwd=tmp_path, env=variables, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    assert "impact new example" in impact("guide", "own-kind")
    assert impact("new", "example") == "example\n"
    assert "xyz-bakery: no errors" in impact("check", "xyz-bakery", *OF_THE_BAKERY)
    assert impact("new", "kind", "fish_farm") == "fish_farm\n"
