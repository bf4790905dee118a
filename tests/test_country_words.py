"""What is built in speaks of no country: names of countries and towns come from scenarios and from data on them."""

import ast
import csv
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import ast as fluent
from fluent_entries import entries_of

COUNTRIES = Path(__file__).parent / "data" / "country_words.csv"  # names, adjectives and largest towns
# Names of languages, of countries by their code, and of studies by the country that they are about.
NAMES = re.compile(r"^(language|country|side)-")
# Where a figure was read stands in its reason.
REASON = re.compile(r"\breason: .*")
FACES_AND_SCRIPTS = {"Georgia", "Georgia, serif", "Greek"}  # that have the name of a country
CURRENCY = re.compile(r"\b(?!USD|EUR)[A-Z]{3}[-_](?:19|20)\d\d\b")


@cache
def spoken_of() -> re.Pattern[str]:
    """Return what finds the names of countries, their adjectives and towns, and places of the shipped scenarios."""
    with COUNTRIES.open(encoding="utf-8", newline="") as stream:
        rows = [(row["name"], *row["words"].split("|")) for row in csv.DictReader(stream)]
    words = {word for row in rows for word in row if word} | {"Jizzakh", "Navoi", "Samarkand"}
    longest_first = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    return re.compile(rf"\b(?:{longest_first})(?:es|s|i|n)?\b")


def messages(root: Path) -> Iterator[tuple[str, str]]:
    for file in sorted((root / "templates").rglob("*.ftl")):
        content = file.read_text(encoding="utf-8")
        for entry in entries_of(content):
            if isinstance(entry, fluent.Message) and entry.span and not NAMES.match(entry.id.name):
                yield f"{file.relative_to(root)}: {entry.id.name}", content[entry.span.start : entry.span.end]


def declarations(root: Path) -> Iterator[tuple[str, str]]:
    """Yield lines of templates, declarations and defaults that are for every country, without reasons and comments."""
    general = (root / "data" / name for name in ("variables.yaml", "tables.yaml", "defaults.yaml"))
    files = (*(root / "data" / "kinds").rglob("*.yaml"), *(root / "templates" / "briefs").rglob("*.yaml"))
    for file in sorted((*files, *(root / "templates" / "kinds").rglob("*.yaml"), *general)):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
            yield f"{file.relative_to(root)}:{number}", REASON.sub("", line.partition(" #")[0].removeprefix("#"))


def texts_of_code(root: Path) -> Iterator[tuple[str, str]]:
    """Yield the texts in the code, docstrings apart: these may name a country as an example, or a study."""
    for file in sorted((root / "impact").rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        holders = (ast.Module, ast.ClassDef, ast.FunctionDef)
        first = [node.body[0] for node in ast.walk(tree) if isinstance(node, holders) and node.body]
        docstrings = {id(each.value) for each in first if isinstance(each, ast.Expr)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
                if node.value in FACES_AND_SCRIPTS:
                    continue
                yield f"{file.relative_to(root)}:{node.lineno}", node.value


def found(texts: Iterator[tuple[str, str]], *, money: bool = False) -> list[str]:
    names = spoken_of()
    ways = (names, CURRENCY) if money else (names,)
    return [
        f"{place}: {match[0]}"
        for place, text in texts
        if not text.islower()
        for way in ways
        if (match := way.search(text))
    ]


def test_no_message_speaks_of_a_country_or_its_money(root: Path) -> None:
    assert found(messages(root), money=True) == []


def test_no_declaration_speaks_of_a_country(root: Path) -> None:
    comments = ("Chinese:", "shipped case of")  # a face for a script; where a value stands as well
    assert (
        found((place, text) for place, text in declarations(root) if not any(each in text for each in comments)) == []
    )


def test_no_text_of_the_code_speaks_of_a_country(root: Path) -> None:
    assert found(texts_of_code(root)) == []


@pytest.mark.parametrize(
    ("text", "word"),
    [("published for Jizzakh", "Jizzakh"), ("Uzbeks buy", "Uzbeks"), ("as in Kazakhstan", "Kazakhstan")],
)
def test_a_country_is_found(text: str, word: str) -> None:
    assert found(iter([("here", text)])) == [f"here: {word}"]
