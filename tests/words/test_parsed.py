"""Messages parsed once are kept, and nothing but messages is ever read back."""

from __future__ import annotations

import os
import pickle
from pathlib import Path

import fluent.syntax
import pytest

from impact.kept import nothing_kept
from impact.words.language import Words
from impact.words.parsed import Parsed

SOURCE = "hello = Hello, { $name }"


class Harm:
    """What a file in a cache folder must not be able to do."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, (os.environ["HARMED"],)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("IMPACT_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache" / "messages"


@pytest.fixture
def parses(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note what is parsed."""
    found: list[str] = []
    original = fluent.syntax.FluentParser.parse

    def parse(self: fluent.syntax.FluentParser, source: str) -> object:
        found.append(source)
        return original(self, source)

    monkeypatch.setattr(fluent.syntax.FluentParser, "parse", parse)
    return found


def test_what_was_parsed_is_not_parsed_again(folder: Path, parses: list[str]) -> None:
    first = Parsed(["a file"])
    tree = first[SOURCE]
    first.keep()
    first.keep()
    assert len(list(folder.iterdir())) == 1
    assert parses == [SOURCE]
    assert Parsed(["a file"])[SOURCE].equals(tree)
    assert parses == [SOURCE]


def test_another_content_of_the_files_begins_anew(folder: Path, parses: list[str]) -> None:
    first = Parsed(["a file"])
    assert first[SOURCE].body
    first.keep()
    assert Parsed(["another file"])[SOURCE].body
    assert parses == [SOURCE, SOURCE]
    assert folder.is_dir()


@pytest.mark.usefixtures("parses")
def test_where_nothing_is_kept_no_file_is_written(folder: Path) -> None:
    with nothing_kept():
        parsed = Parsed(["a file"])
        assert parsed[SOURCE].body
        parsed.keep()
    assert not folder.exists()


@pytest.mark.parametrize(
    "content", [b"", b"\x80", pickle.dumps([1, 2]), pickle.dumps({SOURCE: os.getcwd}), pickle.dumps({SOURCE: [5]})]
)
def test_a_damaged_or_foreign_file_is_as_good_as_none(content: bytes, folder: Path, parses: list[str]) -> None:
    first = Parsed(["a file"])
    assert first[SOURCE].body
    first.keep()
    (file,) = folder.iterdir()
    file.write_bytes(content)
    assert Parsed(["a file"])[SOURCE].body
    assert parses == [SOURCE, SOURCE]


def test_a_file_cannot_do_anything(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HARMED", str(tmp_path / "harmed"))
    first = Parsed(["a file"])
    assert first[SOURCE].body
    first.keep()
    (file,) = folder.iterdir()
    file.write_bytes(pickle.dumps(Harm()))
    assert Parsed(["a file"])[SOURCE].body
    assert not (tmp_path / "harmed").exists()
    pickle.loads(file.read_bytes())
    assert (tmp_path / "harmed").exists()  # it would have done it


def test_words_say_the_same_from_what_is_kept(folder: Path, parses: list[str]) -> None:
    fresh = Words("en")
    said = fresh.say("date", day=24, month="November", year="2026")
    fresh.keep()
    before = len(parses)
    again = Words("en")
    assert again.say("date", day=24, month="November", year="2026") == said == "24 November 2026"
    assert len(parses) == before
    assert folder.is_dir()


def test_all_messages_can_be_read_ahead(folder: Path, parses: list[str]) -> None:
    words = Words("en")
    words.read()
    before = len(parses)
    assert words.has("date")
    assert len(parses) == before
    assert not folder.exists()
