"""Nothing outside the folders of a kind of project speaks of its product: neither messages nor names nor commands."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import ast as fluent
from fluent_entries import entries_of

PRODUCT = re.compile(
    r"\b(cars?|vehicles?|motor|plug-?ins?|hybrids?|tailpipes?|taxis?|solar|turbines?|buses|loaf|loaves)\b",
    re.I,
)
CODE = ("brief", "charts", "cli", "api", "words", "document", "pdf", "printing", "study", "look", "preview")


def messages(root: Path) -> Iterator[tuple[str, str]]:
    for file in sorted((root / "templates" / "languages" / "en").glob("*.ftl")):
        content = file.read_text(encoding="utf-8")
        for entry in entries_of(content):
            if isinstance(entry, fluent.Message) and entry.span:
                yield entry.id.name, content[entry.span.start : entry.span.end]


def spoken(root: Path) -> Iterator[tuple[str, str]]:
    for part in CODE:
        for file in sorted((root / "impact" / part).rglob("*.py")):
            place = str(file.relative_to(root))
            yield place, file.stem.replace("_", " ")
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    yield f"{place}:{node.lineno}", node.value.replace("_", " ")
                elif isinstance(node, ast.FunctionDef | ast.ClassDef):
                    yield f"{place}:{node.lineno}", re.sub(r"([a-z])([A-Z])", r"\1 \2", node.name).replace("_", " ")


def found(texts: Iterator[tuple[str, str]]) -> list[str]:
    return [f"{place}: {match[0]}" for place, text in texts if (match := PRODUCT.search(text))]


def test_general_messages_speak_of_no_product(root: Path) -> None:
    assert found(messages(root)) == []


def test_general_declarations_speak_of_no_product(root: Path) -> None:
    files = ("data/variables.yaml", "data/tables.yaml", "templates/briefs/brief.yaml", "templates/briefs/summary.yaml")
    lines = (
        (f"{name}:{number}", line.replace("_", " "))
        for name in files
        for number, line in enumerate((root / name).read_text(encoding="utf-8").splitlines(), start=1)
    )
    assert found(lines) == []


def test_general_code_speaks_of_no_product(root: Path) -> None:
    assert found(spoken(root)) == []


@pytest.mark.parametrize("text", ["cars built a year", "The electric vehicle", "emissions per taxi", "plug-in share"])
def test_a_product_is_found(text: str) -> None:
    assert found(iter([("here", text)])) == [f"here: {PRODUCT.search(text)[0]}"]  # type: ignore[index]
