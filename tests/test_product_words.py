"""What is built in speaks of no country, nor, outside the folders of a kind of project, of its product.

Names of countries and towns come from scenarios and from data on them.
"""

import ast
import csv
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import ast as fluent
from fluent_entries import entries_of

COUNTRIES = Path(__file__).parent / "data" / "country_words.csv"  # names, adjectives and largest towns
# Names of languages, of countries by their code, and of studies by the country that they are about.
NAMES = re.compile(r": (language|country|side)-")
# Where a figure was read stands in its reason.
REASON = re.compile(r"\breason: .*")
FACES_AND_SCRIPTS = {"Georgia", "Georgia, serif", "Greek"}  # that have the name of a country
CURRENCY = re.compile(r"\b(?!USD|EUR)[A-Z]{3}[-_](?:19|20)\d\d\b")
PRODUCT = re.compile(
    r"\b(cars?|vehicles?|motor|plug-?ins?|hybrids?|tailpipes?|taxis?|solar|turbines?|buses|loaf|loaves)\b", re.I
)
CODE = ("brief", "charts", "cli", "api", "language", "document", "output", "study", "theme", "preview")
Texts = Iterable[tuple[str, str]]  # with their places


@cache
def countries() -> re.Pattern[str]:
    """Return what finds the names of countries, their adjectives and towns, and places of the shipped scenarios."""
    with COUNTRIES.open(encoding="utf-8", newline="") as stream:
        rows = [(row["name"], *row["words"].split("|")) for row in csv.DictReader(stream)]
    words = {word for row in rows for word in row if word} | {"Jizzakh", "Navoi", "Samarkand"}
    longest_first = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    return re.compile(rf"\b(?:{longest_first})(?:es|s|i|n)?\b")


def messages(root: Path, files: str) -> Iterator[tuple[str, str]]:
    for file in sorted((root / "templates").glob(files)):
        content = file.read_text(encoding="utf-8")
        for entry in entries_of(content):
            if isinstance(entry, fluent.Message) and entry.span:
                yield f"{file.relative_to(root)}: {entry.id.name}", content[entry.span.start : entry.span.end]


def lines(root: Path, files: Iterable[Path]) -> Iterator[tuple[str, str]]:
    for file in sorted(files):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
            yield f"{file.relative_to(root)}:{number}", line


def nodes(root: Path, *parts: str) -> Iterator[tuple[str, ast.AST]]:
    for part in parts:
        files = sorted((root / "impact" / part).rglob("*.py"))
        assert files, f"no folder is called '{part}'"
        for file in files:
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                yield f"{file.relative_to(root)}:{getattr(node, 'lineno', 0)}", node


def found(texts: Texts, *ways: re.Pattern[str]) -> list[str]:
    return [f"{place}: {match[0]}" for place, text in texts for way in ways if (match := way.search(text))]


def with_capitals(texts: Texts) -> Texts:
    return ((place, text) for place, text in texts if not text.islower())


def test_no_message_speaks_of_a_country_or_its_money(root: Path) -> None:
    texts = ((place, text) for place, text in messages(root, "**/*.ftl") if not NAMES.search(place))
    assert found(with_capitals(texts), countries(), CURRENCY) == []


def test_no_declaration_for_every_country_speaks_of_one(root: Path) -> None:
    comments = ("Chinese:", "shipped case of")  # a face for a script; where a value stands as well
    general = (root / "data" / name for name in ("variables.yaml", "tables.yaml", "defaults.yaml"))
    folders = (root / "data" / "kinds", root / "templates" / "briefs", root / "templates" / "kinds")
    files = (*general, *(file for folder in folders for file in folder.rglob("*.yaml")))
    texts = ((place, REASON.sub("", line.partition(" #")[0].removeprefix("#"))) for place, line in lines(root, files))
    texts = ((place, text) for place, text in texts if not any(each in text for each in comments))
    assert found(with_capitals(texts), countries()) == []


def test_no_text_of_the_code_speaks_of_a_country(root: Path) -> None:
    """Docstrings may name a country as an example, or a study."""
    docstrings: set[ast.AST] = set()
    texts = []
    for place, node in nodes(root, "."):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            docstrings |= {each.value for each in node.body[:1] if isinstance(each, ast.Expr)}
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in docstrings:
            texts.append((place, "" if node.value in FACES_AND_SCRIPTS else node.value))
    assert found(with_capitals(texts), countries()) == []


def test_general_messages_and_declarations_speak_of_no_product(root: Path) -> None:
    names = ("data/variables.yaml", "data/tables.yaml", "templates/briefs/brief.yaml", "templates/briefs/summary.yaml")
    declared = ((place, line.replace("_", " ")) for place, line in lines(root, (root / name for name in names)))
    assert found((*messages(root, "languages/en/*.ftl"), *declared), PRODUCT) == []


def spoken(root: Path) -> Iterator[tuple[str, str]]:
    """Yield names, docstrings and texts of general code."""
    for place, node in nodes(root, *CODE):
        if isinstance(node, ast.Module):
            yield place, place.rpartition("/")[2].replace("_", " ")
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield place, node.value.replace("_", " ")
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield place, re.sub(r"([a-z])([A-Z])", r"\1 \2", node.name).replace("_", " ")


def test_general_code_speaks_of_no_product(root: Path) -> None:
    assert found(spoken(root), PRODUCT) == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("published for Jizzakh", "Jizzakh"), ("Uzbeks buy", "Uzbeks"), ("as in Kazakhstan", "Kazakhstan"),
        ("cars built a year", "cars"), ("The electric vehicle", "vehicle"), ("plug-in share", "plug-in"),
    ],
)  # fmt: skip
def test_a_country_or_product_is_found(text: str, word: str) -> None:
    assert found([("here", text)], countries(), PRODUCT) == [f"here: {word}"]
