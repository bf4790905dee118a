"""Kinds of project that are no part of the package: the bakery, as it is or with faults, and the data centre."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from impact.core import registry

DATA = Path(__file__).parents[1] / "data"


@dataclass(frozen=True)
class Folders:
    """Where a stranger's kind lies.

    Attributes:
        kinds: holds its package.
        data: its figures, over those of the made-up country.
        templates: its words and documents.
    """

    kinds: Path
    data: tuple[Path, ...]
    templates: tuple[Path, ...]

    def edit(self, path: str, old: str, new: str) -> Path:
        """Replace a text in a file of a copy, which holds it once, and return the file."""
        file = self.kinds.parent / path
        text = file.read_text(encoding="utf-8")
        assert text.count(old) == 1, old
        file.write_text(text.replace(old, new), encoding="utf-8")
        return file

    @property
    def options(self) -> list[str]:
        """What the command line is told of them, templates apart."""
        return ["--kind-dir", str(self.kinds), *(part for folder in self.data for part in ("--data-dir", str(folder)))]


def folders(home: Path) -> Folders:
    return Folders(home / "kinds", (home / "data", DATA / "xyz"), (home / "templates",))


@pytest.fixture(autouse=True)
def _forgotten(strangers_forgotten: None) -> None:
    """Leave other tests the shipped kinds alone."""


@pytest.fixture
def bakery() -> Folders:
    """Return the bakery, taken into use."""
    found = folders(DATA / "bakery")
    registry.use_kinds((found.kinds,))
    return found


@pytest.fixture
def data_centre() -> Folders:
    """Return the data centre, taken into use."""
    found = folders(DATA / "data_centre")
    registry.use_kinds((found.kinds,))
    return found


@pytest.fixture
def copied(tmp_path: Path) -> Folders:
    """Return a copy of the bakery to put faults into, not yet in use."""
    place = tmp_path / "bakery"
    shutil.copytree(DATA / "bakery", place, ignore=shutil.ignore_patterns("__pycache__"))
    return folders(place)
