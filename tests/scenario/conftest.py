"""The shipped scenario as text, and what a changed copy of it is told."""

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from impact import api
from impact.catalogue import checks
from impact.catalogue.catalogue import Catalogue
from impact.core.errors import Problem, ProblemsError
from impact.files.resources import shipped


@pytest.fixture(scope="session", autouse=True)
def _shipped_data_checked_once() -> Iterator[None]:
    """Check the data behind a scenario once, where they are the shipped ones: no test of this folder changes them."""
    every_time = checks.data_problems
    once = cache(lambda catalogue: list(every_time(catalogue)))
    shipped = Catalogue()

    def problems(catalogue: Catalogue, *, every_country: bool = False) -> list[Problem]:
        if catalogue.extra or every_country:
            return list(every_time(catalogue, every_country=every_country))
        return once(shipped)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(checks, "data_problems", problems)
        yield


@pytest.fixture(scope="session")
def draft() -> str:
    return shipped("data").joinpath("scenarios", "byd-jizzakh.yaml").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def but() -> Callable[..., str]:
    """Return `but(text, (old, new), ...)`: the text with passages replaced that stand in it exactly once."""

    def replaced(text: str, *changes: tuple[str, str]) -> str:
        for old, new in changes:
            assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in the scenario"
            text = text.replace(old, new)
        return text

    return replaced


@pytest.fixture
def told(tmp_path: Path) -> Callable[[str], tuple[Problem, ...]]:
    """Return a function that checks a text as the file `mine.yaml` and gives all problems."""

    def check(text: str) -> tuple[Problem, ...]:
        file = tmp_path / "mine.yaml"
        file.write_text(text, encoding="utf-8")
        with pytest.raises(ProblemsError) as caught:
            api.check(file)
        assert {problem.file for problem in caught.value.problems} == {str(file)}
        return caught.value.problems

    return check
