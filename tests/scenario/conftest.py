"""The shipped scenario as text, and what a changed copy of it is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from impact import api
from impact.errors import Problem, ProblemsError
from impact.resources import shipped


@dataclass(frozen=True)
class Draft:
    """A scenario text under change; every passage that is replaced must stand in it exactly once."""

    text: str

    def but(self, old: str, new: str) -> Draft:
        """Return the draft with one passage replaced."""
        assert self.text.count(old) == 1, f"{old!r} stands {self.text.count(old)} times in the scenario"
        return Draft(self.text.replace(old, new))

    def place(self, passage: str) -> tuple[int, int]:
        """Return line and column, from 1, where a passage begins."""
        assert self.text.count(passage) == 1, f"{passage!r} stands {self.text.count(passage)} times in the scenario"
        before = self.text[: self.text.index(passage)]
        return before.count("\n") + 1, len(before) - before.rfind("\n")


@pytest.fixture(scope="session")
def draft() -> Draft:
    """Return the shipped scenario."""
    return Draft(shipped("data").joinpath("scenarios", "byd-jizzakh.yaml").read_text(encoding="utf-8"))


@pytest.fixture
def told(tmp_path: Path) -> Callable[[Draft], tuple[Problem, ...]]:
    """Return a function that checks a draft as the file `mine.yaml` and gives all problems."""

    def check(draft: Draft) -> tuple[Problem, ...]:
        file = tmp_path / "mine.yaml"
        file.write_text(draft.text, encoding="utf-8")
        try:
            api.check(file)
        except ProblemsError as error:
            assert {problem.file for problem in error.problems} == {str(file)}
            return error.problems
        return ()

    return check
