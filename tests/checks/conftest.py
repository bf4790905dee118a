"""A made-up scenario that is reviewed, and edits of it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from impact.catalogue.catalogue import Catalogue
from impact.checks.finding import CheckFinding, CheckSubject
from impact.checks.rules import findings
from impact.scenario.files.find import home_of_file
from impact.scenario.load import parse

ON = date(2026, 11, 26)


@pytest.fixture(scope="session")
def solar(root: Path) -> str:
    return (root / "tests" / "data" / "short" / "made-up-solar.yaml").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def _catalogue() -> Catalogue:
    return Catalogue((), "power_plant")


@pytest.fixture
def edited(solar: str, tmp_path: Path) -> Callable[..., Path]:
    """Return `edited((old, new), ...)`: the file of the scenario after these edits."""

    def write(*edits: tuple[str, str]) -> Path:
        text = solar
        for old, new in edits:
            assert text.count(old) == 1, old
            text = text.replace(old, new)
        file = tmp_path / "plant.yaml"
        file.write_text(text, encoding="utf-8")
        return file

    return write


@pytest.fixture
def found(edited: Callable[..., Path], _catalogue: Catalogue) -> Callable[..., list[CheckFinding]]:
    """Return `found((old, new), ...)`: what the rules that need no run say of the scenario after these edits."""

    def look(*edits: tuple[str, str], on: date = ON) -> list[CheckFinding]:
        file = edited(*edits)
        loaded = parse(file.read_text(encoding="utf-8"), "plant", str(file), (), home_of_file(str(file)))
        return findings(CheckSubject(loaded, _catalogue, None, on))

    return look
