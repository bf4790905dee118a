"""YAML values that know where they stand, so that every problem names file, line and column."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import MISSING, dataclass, fields, replace
from importlib.resources.abc import Traversable
from typing import Any, TypeVar, get_type_hints

from yaml import ScalarNode, SequenceNode

from impact.errors import Problem, ProblemsError, did_you_mean, there_are
from impact.reading import read_text
from impact.yaml_core import MarkedYAMLError, Node, YAMLError, key_of, nodes, scalar, tag

Part = TypeVar("Part")
Scalar = str | float | bool


@dataclass(frozen=True)
class Located:
    """A scalar or a mapping with its place in a file."""

    value: Scalar | dict[str, Located] | None
    file: str
    line: int
    column: int
    path: str

    def problem(self, message: str) -> Problem:
        """Return a problem at this place."""
        return Problem(self.file, self.line, self.column, self.path, message)

    @property
    def children(self) -> dict[str, Located]:
        """The entries of a mapping; empty for anything else."""
        return self.value if isinstance(self.value, dict) else {}

    def check_keys(self, allowed: Iterable[str], problems: list[Problem]) -> None:
        """Note every key that is not allowed."""
        names = list(allowed)
        for key, child in self.children.items():
            if key not in names:
                message = f"no key is called '{key}' here.{did_you_mean(key, names)} {there_are(names, most=30)}"
                problems.append(child.problem(message))

    def part(self, key: str, problems: list[Problem]) -> Located:
        """Return the mapping under `key`; anything else is noted as a problem."""
        child = self.children.get(key)
        if child is not None and isinstance(child.value, dict):
            return child
        where = f"{self.path}.{key}" if self.path else key
        message = "is missing." if child is None else "must be a mapping of keys to values."
        place = child or Located(None, self.file, self.line, self.column, where)
        problems.append(place.problem(message))
        return Located({}, place.file, place.line, place.column, where)

    def build(self, kind: type[Part], problems: list[Problem]) -> Part | None:
        """Return a dataclass filled from this mapping; None, with problems noted, when it cannot be."""
        before = len(problems)
        hints = get_type_hints(kind)
        known = {field.name: field for field in fields(kind)}  # type: ignore[arg-type]  # every kind is a dataclass
        self.check_keys(known, problems)
        values: dict[str, Any] = {}
        for name, field in known.items():
            child = self.children.get(name)
            if child is None:
                if field.default is MISSING:
                    problems.append(self.problem(f"'{name}' is missing."))
                continue
            if not _fits(child.value, hints[name]):
                problems.append(child.problem(f"must be {_WORDS[hints[name]]}, not '{child.value}'."))
            values[name] = child.value
        return kind(**values) if len(problems) == before else None


_WORDS: dict[type, str] = {float: "a number", str: "a text", bool: "true or false"}


def _fits(value: object, kind: type) -> bool:
    if kind is float:
        return isinstance(value, float) and not isinstance(value, bool)
    return isinstance(value, kind)


def read(file: Traversable, name: str) -> Located:
    """Return the content of a YAML 1.2 file.

    Raises:
        ProblemsError: the file is not YAML, or not a mapping.
    """
    try:
        node = nodes(read_text(file, name))
    except MarkedYAMLError as error:
        mark = error.problem_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (0, 0)
        raise ProblemsError([Problem(name, line, column, "", f"is not valid YAML: {error.problem}.")]) from None
    except YAMLError as error:
        raise ProblemsError([Problem(name, 0, 0, "", f"is not valid YAML: {error}.")]) from None
    if node is None:
        return Located({}, name, 1, 1, "")
    problems: list[Problem] = []
    tree = _located(node, name, "", problems)
    if problems:
        raise ProblemsError(problems)
    if not isinstance(tree.value, dict):
        raise ProblemsError([tree.problem("must be a mapping of keys to values.")])
    return tree


def _located(node: Node, file: str, path: str, problems: list[Problem]) -> Located:
    line, column = node.start_mark.line + 1, node.start_mark.column + 1
    place = Located(None, file, line, column, path)
    if isinstance(node, SequenceNode):
        return place
    try:
        if isinstance(node, ScalarNode):
            value = scalar(node)
            return replace(place, value=float(value) if type(value) is int else value)
        tag(node)
    except ValueError as error:
        problems.append(place.problem(str(error)))
        return place
    entries: dict[str, Located] = {}
    for key_node, value_node in node.value:
        spot = key_node.start_mark.line + 1, key_node.start_mark.column + 1
        try:
            name = key_of(key_node)
        except ValueError as error:
            problems.append(Problem(file, *spot, path, str(error)))
            continue
        where = f"{path}.{name}" if path else name
        entries[name] = Located(_located(value_node, file, where, problems).value, file, *spot, where)
    return replace(place, value=entries)


def merge(base: Located, over: Located) -> Located:
    """Return `base` with every key of `over` put over it; mappings are merged key by key."""
    if not isinstance(base.value, dict) or not isinstance(over.value, dict):
        return over
    entries = dict(base.value)
    for key, child in over.value.items():
        entries[key] = merge(entries[key], child) if key in entries else child
    return Located(entries, over.file, over.line, over.column, over.path)
