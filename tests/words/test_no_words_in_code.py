"""What readers see stands in the language files: the code that makes pages and charts holds no sentences."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PROSE = re.compile(r"[A-Za-z]{2,} [A-Za-z]{2,}")
SETTINGS = {"offset points"}  # words of matplotlib
REFUSALS = (ast.Raise, ast.Assert, ast.AnnAssign, ast.arg)
FAULTS = re.compile(r"fault|problem")  # functions that say what is wrong
REFUSING = ("problem", "ProblemsError", "ImpactError", "compile")


def sentences(source: str) -> Iterator[str]:
    """Yield string constants of two words or more that are no docstring, no error message and no type."""
    tree = ast.parse(source)
    silent: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, REFUSALS) or _refuses(node):
            silent |= {id(inner) for inner in ast.walk(node)}
        elif isinstance(node, ast.Assign) and [_target(target) for target in node.targets] == ["message"]:
            silent |= {id(inner) for inner in ast.walk(node)}  # said in the error of the next line
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            silent.add(id(node.value))
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or id(node) in silent:
            continue
        if PROSE.search(node.value) and node.value not in SETTINGS:
            yield node.value


def _refuses(node: ast.AST) -> bool:
    if isinstance(node, ast.FunctionDef):
        return bool(FAULTS.search(node.name))
    return isinstance(node, ast.Call) and _name(node) in REFUSING


def _target(node: ast.expr) -> str:
    return str(getattr(node, "id", ""))


def _name(call: ast.Call) -> str:
    return str(getattr(call.func, "attr", "") or getattr(call.func, "id", ""))


def files(root: Path) -> list[Path]:
    """Return the code that makes what readers see."""
    kinds = [folder for part in ("charts", "sections") for folder in (root / "impact" / "kinds").glob(f"*/{part}")]
    folders = [root / "impact" / "brief", root / "impact" / "charts" / "kinds", *kinds]
    return [file for folder in folders for file in sorted(folder.rglob("*.py"))]


def test_pages_and_charts_hold_no_sentences(root: Path) -> None:
    known = files(root)
    assert len(known) > 15
    found = {file.name: list(sentences(file.read_text(encoding="utf-8"))) for file in known}
    assert {name: lines for name, lines in found.items() if lines} == {}


@pytest.mark.parametrize("code", ['axes.text(0, 0, "Wages spent")', 'text(f"By {year} the plant")', 'x = ["No jobs"]'])
def test_a_sentence_in_code_is_found(code: str) -> None:
    assert list(sentences(code))
