"""What is kept is believed only if the user's own process wrote it."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from impact import user_cache


@pytest.fixture(autouse=True)
def _folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IMPACT_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("IMPACT_CONFIG", str(tmp_path / "settings"))
    user_cache._key_in.cache_clear()
    user_cache._told.clear()


def test_what_was_kept_is_found(tmp_path: Path) -> None:
    user_cache.keep("part/name.json", b"data")
    assert user_cache.find("part/name.json") == b"data"
    assert user_cache.find("part/other.json") is None
    assert (tmp_path / "cache").stat().st_mode & 0o077 == 0
    assert stat.S_IMODE((tmp_path / "settings" / "key").stat().st_mode) == 0o600


def test_a_changed_entry_or_one_of_another_name_is_as_good_as_none(tmp_path: Path) -> None:
    user_cache.keep("one.json", b"data")
    user_cache.keep("two.json", b"other")
    one, two = tmp_path / "cache" / "one.json", tmp_path / "cache" / "two.json"
    whole = one.read_bytes()
    for place in (0, 31, 32, len(whole) - 1):
        changed = bytearray(whole)
        changed[place] ^= 1
        one.write_bytes(bytes(changed))
        assert user_cache.find("one.json") is None
    one.write_bytes(two.read_bytes())
    assert user_cache.find("one.json") is None
    one.write_bytes(whole)
    assert user_cache.find("one.json") == b"data"


def test_an_entry_by_another_key_is_as_good_as_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IMPACT_CONFIG", str(tmp_path / "of-someone-else"))
    user_cache.keep("one.json", b"data")
    monkeypatch.setenv("IMPACT_CONFIG", str(tmp_path / "settings"))
    assert user_cache.find("one.json") is None


@pytest.mark.parametrize("place", ["cache", "settings", "settings/key"])
def test_what_others_may_write_is_not_used_and_told_once(
    place: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    user_cache.keep("one.json", b"data")
    (tmp_path / place).chmod(0o777)
    user_cache._key_in.cache_clear()
    assert user_cache.find("one.json") is None
    assert not user_cache.keeping()
    user_cache.keep("two.json", b"data")
    assert not (tmp_path / "cache" / "two.json").exists()
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "others may write to it" in told


def test_without_a_home_nothing_is_kept(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("IMPACT_CACHE", "IMPACT_CONFIG", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "HOME"):
        monkeypatch.delenv(name, raising=False)

    def homeless(cls: type[Path]) -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", classmethod(homeless))
    assert not user_cache.keeping()
    assert user_cache.find("one.json") is None
    assert "no home folder" in capsys.readouterr().err


def test_a_pipe_in_the_cache_is_as_good_as_none(tmp_path: Path) -> None:
    user_cache.keep("one.json", b"data")
    file = tmp_path / "cache" / "one.json"
    file.unlink()
    os.mkfifo(file)
    assert user_cache.find("one.json") is None


def test_a_key_that_is_none_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "settings").mkdir(mode=0o700)
    (tmp_path / "settings" / "key").write_bytes(b"short")
    assert not user_cache.keeping()
    assert "is no key. Delete it." in capsys.readouterr().err


def entry(tmp_path: Path, letter: str, size: int, used: float) -> Path:
    """Write a file that is named as an entry is, and was read at a time."""
    file = tmp_path / "cache" / "recordings" / f"{letter * 32}.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(bytes(size))
    os.utime(file, (used, used))
    return file


def test_what_was_read_longest_ago_goes_where_there_is_too_much(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(user_cache, "MOST", 250)
    files = [entry(tmp_path, letter, 100, 1_000.0 + place) for place, letter in enumerate("abcd")]
    beside = tmp_path / "cache" / "batch" / "rates.json"
    beside.parent.mkdir()
    beside.write_bytes(bytes(1_000))
    user_cache.trim(tmp_path / "cache", 2_000.0)
    assert [file.exists() for file in files] == [False, False, True, True]
    assert beside.exists()


def test_what_nobody_reads_for_long_goes(tmp_path: Path) -> None:
    old, new = entry(tmp_path, "a", 1, 0.0), entry(tmp_path, "b", 1, user_cache.DAY)
    user_cache.trim(tmp_path / "cache", user_cache.LONGEST + user_cache.DAY / 2)
    assert (old.exists(), new.exists()) == (False, True)


def test_the_cache_is_looked_through_once_a_day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[Path] = []
    monkeypatch.setattr(user_cache, "trim", lambda folder, now: looked.append(folder))
    user_cache.keep("part/one.json", b"data")
    user_cache.keep("part/two.json", b"data")
    assert looked == [tmp_path / "cache"]
    os.utime(tmp_path / "cache" / "trimmed", (0, 0))
    user_cache.keep("part/two.json", b"data")
    assert looked == [tmp_path / "cache"] * 2
