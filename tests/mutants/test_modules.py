"""The list of modules to mutate names files and functions that exist."""

import ast
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

LIST = Path(__file__).with_name("modules.toml")


def functions(file: Path) -> set[str]:
    return {node.name for node in ast.parse(file.read_text(encoding="utf-8")).body if isinstance(node, ast.FunctionDef)}


def test_every_named_module_and_test_exists(root: Path) -> None:
    listed: Mapping[str, Sequence[str]] = tomllib.loads(LIST.read_text(encoding="utf-8"))["modules"]
    lacking = []
    for module, tests in listed.items():
        assert tests, module
        for name in (module, *tests):
            file, _, function = name.partition("::")
            if not (root / file).is_file() or (function and function not in functions(root / file)):
                lacking.append(name)
    assert lacking == []
