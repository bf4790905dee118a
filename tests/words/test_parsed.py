"""Messages are parsed faster than by the library's own parser, and come out the same."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser

from impact.words.entries import entries
from impact.words.language import Words, languages
from impact.words.parsed import parse, parsed

EVERY = 5  # messages: all of them are read by the slow test


def same(source: str) -> bool:
    """Return whether a message is what the library reads."""
    return bool(parsed(source).equals(FluentParser(with_spans=False).parse(source)))


def differing(every: int) -> list[str]:
    """Return the shipped messages that are read otherwise than by the library."""
    found = {f"{code} {entry.id}": entry.source for code in languages() for entry in entries(code).values()}
    return [name for name in list(found)[::every] if not same(found[name])]


def test_shipped_messages_are_what_the_library_reads() -> None:
    assert differing(EVERY) == []


@pytest.mark.slow
def test_every_shipped_message_is_what_the_library_reads() -> None:
    assert differing(1) == []


@pytest.mark.parametrize(
    "source",
    [
        "a = one\n    two\n\n      three { $b }  \n",
        "a =\n    { PLURAL($n) ->\n        [one] { $n } job\n       *[other] { $n } jobs { -brand }\n    }\n",
        'a = { "" }{ FUNC($b, c: 1.5, d: "x") }\n    .of = other\n',
        "a = no end {\nb = c\n",
        "a = { $1 }\n",
        "a = } b\n",
        "= b\n",
        "a\n",
        "-a = { a.b -> *[c] d }\n",
        "",
    ],
)
def test_odd_messages_are_what_the_library_reads(source: str) -> None:
    read, expected = parsed(source), FluentParser(with_spans=False).parse(source)
    assert [(type(each), getattr(each, "content", "")) for each in read.body] == [
        (type(each), getattr(each, "content", "")) for each in expected.body
    ]
    assert same(source) or any(type(each).__name__ == "Junk" for each in expected.body)


def test_texts_are_written_over_and_names_are_not() -> None:
    source = "a =\n    bir\n    { $c ->\n        [one] ikki\n       *[other] { b }\n    }\n"
    assert parse(source, str.upper).equals(parse(source.replace("bir", "BIR").replace("ikki", "IKKI")))


def test_a_message_is_parsed_once_for_all_words_of_a_process() -> None:
    assert parsed("a = b") is parsed("a = b")


def test_all_messages_can_be_read_ahead(monkeypatch: pytest.MonkeyPatch) -> None:
    words = Words("en")
    words.read()

    def refused(*_: object) -> object:
        raise AssertionError

    monkeypatch.setattr("impact.words.parsed.parsed", refused)
    assert words.has("date")


def test_nothing_on_the_disk_is_unpickled(root: Path) -> None:
    """Pickles run what they name: only what goes through a pipe to a copy of this process is one."""
    runs = re.compile(r"\b(pickle|shelve|marshal|dill)\b")
    users = [file.name for file in (root / "impact").rglob("*.py") if runs.search(file.read_text(encoding="utf-8"))]
    assert sorted(users) == ["second_process.py"]
