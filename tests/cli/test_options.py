"""The options of all commands together, and where commands find what they do."""

import ast
from pathlib import Path

import click
import pytest
from every_command import commands

from impact import cli
from impact.cli._options import OPTIONS

SHARED = {flag: name for name, (flags, _) in OPTIONS.items() for flag in flags.split() if flag.startswith("-")}
# Compared, verified and laid out are what these return: they make nothing themselves.
PRINTING = ("cli", "core", "files", "language")


ALL = dict(commands())
FILES = sorted(path for path in Path(str(cli.__file__)).parent.glob("*.py") if not path.name.startswith("_"))


def test_a_letter_stands_for_one_option_in_all_commands() -> None:
    meant: dict[str, set[str]] = {}
    for command in ALL.values():
        for option in command.params:
            if isinstance(option, click.Option):
                long = [each for each in option.opts if each.startswith("--")]
                for letter in option.opts:
                    if not letter.startswith("--"):
                        meant.setdefault(letter, set()).update(long)
    assert {letter: names for letter, names in meant.items() if len(names) != 1} == {}


@pytest.mark.parametrize("name", ALL)
def test_what_commands_share_has_its_letter_everywhere(name: str) -> None:
    """A command that writes an option of its own under a shared name forgets the letter."""
    for option in ALL[name].params:
        flags = {*option.opts} if isinstance(option, click.Option) else set()
        for long in {each for each in flags if each in SHARED}:
            wanted = next(each.split() for each, _ in OPTIONS.values() if long in each.split())
            assert flags == {each for each in wanted if each.startswith("-")}, long


def homes(function: ast.FunctionDef) -> set[str]:
    modules = (node.module or "" for node in ast.walk(function) if isinstance(node, ast.ImportFrom))
    names = {"api" if module == "impact" else module.removeprefix("impact.") for module in modules}
    return {name.partition(".")[0] for name in names if not name.startswith(PRINTING) and not name.endswith("report")}


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.stem)
def test_a_command_calls_the_interface_or_the_library(file: Path) -> None:
    for function in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(function, ast.FunctionDef) and "api" in (found := homes(function)):
            assert found == {"api"}, function.name
