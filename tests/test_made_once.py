"""What is shared among tests is made once in a run, whoever asks first, and read back as it was made."""

import os
from pathlib import Path

import pytest
from made_once import FOLDER, close_folder, made_once, open_folder
from shared_studies import study_of

from impact import api


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int]]:
    """Return what is noted of each making, in a run of its own."""
    monkeypatch.setenv(FOLDER, str(tmp_path))
    return []


def test_workers_share_what_the_first_has_made(made: list[tuple[str, int]]) -> None:
    def make(name: str, size: int = 3) -> list[str]:
        made.append((name, size))
        return [name] * size

    one, other = made_once(make), made_once(make)  # a worker has its own memory
    assert one("a") == other("a", 3) == one("a", size=3) == ["a", "a", "a"]
    assert one("a") is one("a", 3), "in a worker it is the same object"
    assert one("b") == other("b") != one("b", 1)
    assert made == [("a", 3), ("b", 3), ("b", 1)]


def test_what_fails_is_made_again_by_who_asks_next(made: list[tuple[str, int]]) -> None:
    def make() -> str:
        made.append(("tried", len(made)))
        if len(made) == 1:
            raise OSError("once")
        return "made"

    found = made_once(make)
    with pytest.raises(OSError, match="once"):
        found()
    assert found() == "made"


def test_a_study_read_back_is_the_study_that_is_made(made: list[tuple[str, int]]) -> None:
    first = made_once(study_of.__wrapped__)  # type: ignore[attr-defined]  # what it wraps
    second = made_once(study_of.__wrapped__)  # type: ignore[attr-defined]
    fresh = api.run("zhanatas", draws=20)
    assert first("zhanatas", 20, beside=False) == second("zhanatas", 20, beside=False) == fresh


def test_every_worker_knows_the_folder_of_its_run() -> None:
    assert Path(os.environ[FOLDER]).is_dir()


def test_a_run_opens_a_folder_of_its_own_and_takes_it_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FOLDER, "")
    one, other = open_folder(), open_folder()
    assert one != other
    assert one.is_dir()
    for folder in (one, other):
        close_folder(folder)
        assert not folder.exists()
