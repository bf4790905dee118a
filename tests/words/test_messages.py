"""Message files: no entry is lost in silence, and the code asks for nothing that is not there."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

from impact.resources import shipped
from impact.words.language import languages

TEMPLATES = Path(str(shipped("templates")))
KINDS = sorted(folder.name for folder in TEMPLATES.glob("kinds/*"))
LAYERS = ("", *KINDS)  # the general messages, and those that a kind of project lays over them
SPEAKERS = {"say": 0, "text": 0, "has": 0, "rich": 1}  # functions that take the id of a message, and its place


def entries(file: Path) -> list[fluent.EntryType]:
    return FluentParser().parse(file.read_text(encoding="utf-8")).body


def files_of(layer: str, language: str = "*") -> list[Path]:
    """Return the message files of a layer."""
    return sorted(TEMPLATES.glob(f"{f'kinds/{layer}/' if layer else ''}languages/{language}/*.ftl"))


FILES = [file for layer in LAYERS for file in files_of(layer)]


@cache
def messages(language: str, layer: str = "") -> dict[str, set[str]]:
    """Return message -> names of its variables, of one layer alone."""
    found: dict[str, set[str]] = {}
    for file in files_of(layer, language):
        for entry in entries(file):
            if isinstance(entry, fluent.Message):
                text = file.read_text(encoding="utf-8")[entry.span.start : entry.span.end] if entry.span else ""
                found[entry.id.name] = set(re.findall(r"\$([a-zA-Z][\w-]*)", text))
    return found


def asked() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield place and pattern of every message that the code asks for by a literal or an f-string.

    A place begins with the kind of project whose code it is; general code asks for general messages alone.
    """
    root = Path(__file__).parent.parent.parent / "impact"
    for file in sorted(root.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute | ast.Name):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id
            if name not in SPEAKERS or len(node.args) <= SPEAKERS[name]:
                continue
            if name == "text" and isinstance(node.func, ast.Name):
                continue  # blocks.text() takes words, not the id of a message
            argument = node.args[SPEAKERS[name]]
            parts = argument.values if isinstance(argument, ast.JoinedStr) else [argument]
            if not any(isinstance(part, ast.Constant) for part in parts):
                continue
            pattern = "".join(
                re.escape(str(p.value)) if isinstance(p, ast.Constant) else "[a-zA-Z0-9-]*" for p in parts
            )
            if re.fullmatch(r"[a-z][a-z0-9-]*", re.sub(r"\\|\[a-zA-Z0-9-\]\*", "", pattern)):
                parts_of_path = file.relative_to(root).parts
                kind = parts_of_path[1] if parts_of_path[0] == "kinds" else ""
                yield f"{kind}/{file.name}:{node.lineno}", re.compile(pattern)


ASKED = list(asked())


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(TEMPLATES)))
def test_no_entry_is_junk(file: Path) -> None:
    """A syntax error would drop the message without a word."""
    junk = [entry.content for entry in entries(file) if isinstance(entry, fluent.Junk)]
    assert junk == []


@pytest.mark.parametrize("layer", LAYERS)
@pytest.mark.parametrize("language", languages())
def test_no_message_stands_twice_in_a_layer(language: str, layer: str) -> None:
    names = [
        entry.id.name
        for file in files_of(layer, language)
        for entry in entries(file)
        if isinstance(entry, fluent.Message)
    ]
    assert sorted(set(names)) == sorted(names)


def test_the_code_is_found_to_ask_for_messages() -> None:
    assert len(ASKED) > 40


@pytest.mark.parametrize(("place", "pattern"), ASKED, ids=[f"{place} {p.pattern}" for place, p in ASKED])
def test_every_message_that_is_asked_for_exists(place: str, pattern: re.Pattern[str]) -> None:
    kind = place.partition("/")[0]
    known = [*messages("en"), *(messages("en", kind) if kind else ())]
    assert any(pattern.fullmatch(name) for name in known), place


@pytest.mark.parametrize("layer", LAYERS)
@pytest.mark.parametrize("language", languages())
def test_every_language_has_the_messages_of_english_with_the_same_variables(language: str, layer: str) -> None:
    english, other = messages("en", layer), messages(language, layer)
    assert set(english) <= set(other)
    assert {name: other[name] for name in english} == english


@pytest.mark.parametrize("kind", ["jobs-net", "emissions"])
def test_every_sign_case_has_its_sentence(kind: str) -> None:
    cases = ("lower", "higher", "unsettled", "unchanged", "no-range-lower", "no-range-higher")
    assert {f"{kind}-{case}" for case in cases} <= set(messages("en"))


FORBIDDEN = (
    "create",
    "creates",
    "generate",
    "generates",
    "will",
    "guarantee",
    "boost",
    "green",
    "clean",
    "zero-emission",
)


@pytest.mark.parametrize("file", [f for f in FILES if f.parent.name == "en"], ids=lambda file: file.name)
def test_our_sentences_promise_nothing(file: Path) -> None:
    """The words that the brief specification forbids in templates (rule 7.5)."""
    text = file.read_text(encoding="utf-8").lower()
    assert [word for word in FORBIDDEN if re.search(rf"\b{word}\b", text)] == []
