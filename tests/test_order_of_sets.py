"""Nothing goes by the order of a set, which hangs on the seed of hashes: names come as a scenario or a file has them.

A set that a reader of one function sees: one in braces, `set(...)`, what is left of keys of a mapping, and names
for these. A key of `sorted`, `min` or `max` may leave ties, so a set is no argument of theirs when they have a key.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

ORDERED = {"list", "tuple", "next", "iter", "enumerate", "join", "fromkeys", "map", "filter", "zip", "chain"}
KEYED = {"sorted", "min", "max"}
ORDERLESS = {"sorted", "set", "frozenset", "any", "all", "len", "update", "union", "issubset", "issuperset"}
# File: what is iterated, and why its order reaches nobody.
HARMLESS = {
    "batch/store.py": "folders that are made",
    "charts/drawing/chart_file.py": "whole numbers",
    "charts/capital_by_origin.py": "the key ends with the name",
    "catalogue/money.py": "the key ends with the point",
    "catalogue/checks.py": "texts to look up",
    "output/web/stylesheet.py": "letters, of which a font is cut",
    "output/web/fonts.py": "the key is the place in a list",
    "output/workbook/study_tables.py": "texts to look up",
    "files/writing.py": "folders that are made",
    "language/table_text.py": "texts to look up",
}


def is_set(node: ast.expr, names: set[str]) -> bool:
    if isinstance(node, ast.Set | ast.SetComp):
        return True
    if isinstance(node, ast.Name):
        return node.id in names
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Name) and node.func.id in ("set", "frozenset")
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr | ast.BitAnd | ast.Sub):
        keys = (isinstance(side, ast.Call) and called(side) == "keys" for side in (node.left, node.right))
        return is_set(node.left, names) or is_set(node.right, names) or any(keys)
    return False


def called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")


def by_order(function: ast.AST) -> Iterator[int]:
    own = list(walk_own(function))
    names = {
        target.id
        for node in own if isinstance(node, ast.Assign) and is_set(node.value, set())
        for target in node.targets if isinstance(target, ast.Name)
    }  # fmt: skip
    names -= {
        target.id
        for node in own if isinstance(node, ast.Assign) and not is_set(node.value, set())
        for target in node.targets if isinstance(target, ast.Name)
    }  # fmt: skip
    free = {id(arg) for node in own if isinstance(node, ast.Call) and called(node) in ORDERLESS for arg in node.args}
    for node in own:
        if isinstance(node, ast.For) and is_set(node.iter, names):
            yield node.lineno
        elif isinstance(node, ast.GeneratorExp | ast.ListComp | ast.DictComp) and id(node) not in free:
            if any(is_set(each.iter, names) for each in node.generators):
                yield node.lineno
        elif isinstance(node, ast.Starred) and is_set(node.value, names):
            yield node.lineno
        elif isinstance(node, ast.Call) and any(is_set(arg, names) for arg in node.args):
            name, keyed = called(node), any(each.arg == "key" for each in node.keywords)
            if name in ORDERED or (name in KEYED and keyed):
                yield node.lineno


def walk_own(function: ast.AST) -> Iterator[ast.AST]:
    """Yield the nodes of a function without those of functions in it; a set may hold what a starred set gives."""
    for child in ast.iter_child_nodes(function):
        if isinstance(child, ast.FunctionDef | ast.ClassDef):
            continue
        yield child
        if isinstance(child, ast.Set):
            child.elts = [each.value if isinstance(each, ast.Starred) else each for each in child.elts]
        yield from walk_own(child)


def test_nothing_goes_by_the_order_of_a_set(root: Path) -> None:
    found: dict[str, list[int]] = {}
    for file in sorted((root / "impact").rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        places = [tree, *(node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.ClassDef))]
        if lines := [line for place in places for line in by_order(place)]:
            found[file.relative_to(root / "impact").as_posix()] = lines
    assert {name: lines for name, lines in found.items() if name not in HARMLESS} == {}
    assert HARMLESS.keys() - found.keys() == set()
