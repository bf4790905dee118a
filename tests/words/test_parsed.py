"""Messages parsed once are kept, and nothing but messages is ever read back."""

from __future__ import annotations

import json
import re
from pathlib import Path

import fluent.syntax
import pytest

from impact.user_cache import keep, nothing_kept
from impact.words.language import Words
from impact.words.parsed import Parsed

SOURCE = "hello = Hello, { $name }"


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


def test_a_file_that_others_wrote_is_as_good_as_none(folder: Path, parses: list[str]) -> None:
    first = Parsed(["a file"])
    assert first[SOURCE].body
    first.keep()
    (file,) = folder.iterdir()
    forged = json.dumps({SOURCE: [{"type": "Message", "id": {"type": "Identifier", "name": "other"}}]}).encode()
    for content in (b"", b"\x80", forged, bytes(32) + forged, file.read_bytes()[:32] + forged):
        file.write_bytes(content)
        assert Parsed(["a file"])[SOURCE].body
    assert parses == [SOURCE] * 6


def test_nothing_on_the_disk_is_unpickled(root: Path) -> None:
    """Pickles run what they name: only what goes through a pipe to a copy of this process is one."""
    runs = re.compile(r"\b(pickle|shelve|marshal|dill)\b")
    users = [file.name for file in (root / "impact").rglob("*.py") if runs.search(file.read_text(encoding="utf-8"))]
    assert sorted(users) == ["second_process.py", "spread.py"]


def test_what_is_no_node_is_refused_even_where_the_code_is_right(folder: Path) -> None:
    first = Parsed(["a file"])
    assert first[SOURCE].body
    first.keep()
    (file,) = folder.iterdir()
    keep(f"messages/{file.name}", json.dumps({SOURCE: [{"type": "sys"}]}).encode())
    with pytest.raises(ValueError, match="sys is no part of a message"):
        Parsed(["a file"])[SOURCE]


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
