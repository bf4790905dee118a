"""Docstrings of the arithmetic say what is computed: the equation, the units, and where the method comes from."""

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

FLOORS = ("formulas",)
NUMBERS = frozenset({"Array", "Mask", "NDArray", "float", "int"})

# Functions that return numbers and compute nothing a reader could check: file and name -> why.
EXCEPTIONS = {
    "formulas/economy/vectors.py, KnotPosition.__getitem__": "picks draws and years",
    "formulas/emissions/energy_carriers.py, Carriers.losing": "the same with another input",
    "formulas/uncertainty/draws.py, span_of": "fills in a missing range",
}

EQUATION = re.compile(r"\S = \S")
# A bracket after a space holds a unit; one after a name is an index, as in A[i, j].
UNIT = re.compile(r"(?<![\w)\]])\[[^\]\[=]+\]|(?<!per )(?<!a )\bunit\b|\bcalendar years?\b")
SOURCE = re.compile(r"^(Reference|Convention): \S", re.MULTILINE)

Function = ast.FunctionDef


def words(annotation: ast.expr | None) -> set[str]:
    return set() if annotation is None else set(re.findall(r"\w+", ast.unparse(annotation)))


def holders(trees: Iterable[ast.Module]) -> set[str]:
    """Return the classes and aliases that hold numbers: a result of such a type is a result of numbers."""
    found: set[str] = set()
    for node in (node for tree in trees for node in tree.body):
        if isinstance(node, ast.ClassDef):
            fields = (part.annotation for part in node.body if isinstance(part, ast.AnnAssign))
            found |= {node.name} if any(words(field) & NUMBERS for field in fields) else set()
        elif isinstance(node, ast.AnnAssign) and "TypeAlias" in words(node.annotation) and node.value is not None:
            takes_numbers = words(node.value) & NUMBERS and "Callable" not in words(node.value)
            found |= {ast.unparse(node.target)} if takes_numbers else set()
    return found


def public(name: str) -> bool:
    return not name.startswith("_") or (name.startswith("__") and name.endswith("__"))


def functions(tree: ast.Module) -> Iterator[tuple[str, Function, str]]:
    """Yield name, node and docstring of the class of every public function and method that has a body."""
    for node in tree.body:
        parts = [(node, "", "")] if isinstance(node, Function) else []
        if isinstance(node, ast.ClassDef) and public(node.name):
            text = ast.get_docstring(node) or ""
            parts = [(part, f"{node.name}.", text) for part in node.body if isinstance(part, Function)]
        for function, owner, text in parts:
            if public(function.name) and not all(isinstance(each, ast.Expr) for each in function.body):
                yield owner + function.name, function, text


def faults(tree: ast.Module, numbers: set[str] | frozenset[str]) -> Iterator[tuple[str, str]]:
    for name, node, of_class in functions(tree):
        if not words(node.returns) & numbers:
            continue
        lines = (ast.get_docstring(node) or "").split("\n")
        text = "\n".join(line for line in lines if not line.lstrip().startswith((">>>", "...")))
        if not EQUATION.search(text):
            yield name, "no equation: write one with ' = '"
        if not UNIT.search(text):
            yield name, "no units: write them in square brackets, or 'same unit', 'any unit'"
        if not (SOURCE.search(text) or SOURCE.search(of_class)):
            yield name, "no source: write 'Reference: ...', or 'Convention: ...' where the idea is our own"


def trees(root: Path) -> dict[str, ast.Module]:
    files = (file for floor in FLOORS for file in sorted((root / "impact" / floor).rglob("*.py")))
    return {file.relative_to(root / "impact").as_posix(): ast.parse(file.read_text(encoding="utf-8")) for file in files}


def test_what_computes_states_equation_units_and_source(root: Path) -> None:
    modules = trees(root)
    numbers = NUMBERS | holders(modules.values())
    found = [(f"{file}, {name}", fault) for file, tree in modules.items() for name, fault in faults(tree, numbers)]
    wrong = [f"{place}: {fault}" for place, fault in found if place not in EXCEPTIONS]
    assert not wrong, "\n".join(wrong)
    assert EXCEPTIONS.keys() <= {place for place, _ in found}, "an exception that is not needed, or names nothing"
