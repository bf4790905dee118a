"""YAML 1.2: text to nodes that know their lines, plain values with positions, and values back to text."""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, TypeAlias

from yaml import CollectionNode, MarkedYAMLError, Node, ScalarNode, SequenceNode, YAMLError, compose, dump
from yaml._yaml import CEmitter, CParser
from yaml.representer import SafeRepresenter
from yaml.resolver import BaseResolver
from yaml.serializer import Serializer

from impact.core.errors import Problem, ProblemsError, did_you_mean, list_choices, problem
from impact.core.text import shortened, unseen

__all__ = ["MarkedYAMLError", "Node", "YAMLError", "key_of", "nodes", "scalar", "tag", "written"]

_WIDTH = 110  # characters
_DEEPEST, _MOST = 50, 200_000
_DIGITS, _TEXT, _KEY = 30, 20_000, 200  # characters of a number, of a text, of a key
_TAG = "tag:yaml.org,2002:"
_OF_SCALARS = {"null", "bool", "int", "float", "str", "timestamp"}
_WORDS = {"true": True, "false": False, "null": None, "~": None, "": None}


class _Core(BaseResolver):
    """Which plain words are no text."""


_WHOLE = r"[-+]?(?:[0-9][0-9_]*|0o[0-7]+|0x[0-9a-fA-F]+)"
_REAL = r"[-+]?(?:\.[0-9]+|[0-9][0-9_]*(?:\.[0-9_]*)?)(?:[eE][-+]?[0-9]+)?"
_PATTERNS = {
    "null": re.compile(r"~|null|Null|NULL|"), "bool": re.compile(r"true|True|TRUE|false|False|FALSE"),
    "int": re.compile(_WHOLE), "float": re.compile(_REAL),
}  # fmt: skip
for _kind, _pattern, _first in (
    ("null", _PATTERNS["null"].pattern, "~nN"),
    ("bool", _PATTERNS["bool"].pattern, "tTfF"),
    ("int", _WHOLE, "-+0123456789"),
    ("float", _REAL, "-+.0123456789"),
    ("float", r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)", "-+."),
):
    first = [*_first, *([""] if _kind == "null" else [])]
    _Core.add_implicit_resolver(f"tag:yaml.org,2002:{_kind}", re.compile(f"^(?:{_pattern})$"), first)


class _Reader(CParser, _Core):
    def __init__(self, stream: str) -> None:
        CParser.__init__(self, stream)
        _Core.__init__(self)


class _Writer(CEmitter, Serializer, SafeRepresenter, _Core):
    """Quotes what the core schema would take for something else than text."""

    def __init__(self, stream: Any, default_style: str | None, default_flow_style: bool, **more: Any) -> None:
        sort_keys = more.pop("sort_keys")
        CEmitter.__init__(self, stream, **more)
        SafeRepresenter.__init__(self, default_style, default_flow_style, sort_keys)
        _Core.__init__(self)

    def ignore_aliases(self, data: Any) -> bool:
        """Write what stands in two places twice."""
        return True


def nodes(content: str) -> Node | None:
    """Return the root node of a document; None when it holds nothing.

    Raises:
        MarkedYAMLError: the text is no YAML; says where.
        YAMLError: the text holds characters that YAML does not allow, refers to itself, or grows beyond all bounds.
    """
    root: Node | None = compose(content, Loader=_Reader)  # type: ignore[arg-type]  # composes, constructs nothing
    _check(root)
    return root


def _check(root: Node | None) -> None:
    """Go through all nodes, as often as aliases name them: whoever reads them may then do so without a limit."""
    waiting, count = [(root, 0)] if root is not None else [], 0
    while waiting:
        node, depth = waiting.pop()
        count += 1
        if depth > _DEEPEST or count > _MOST:
            raise YAMLError(
                f"it is nested more than {_DEEPEST} deep, holds more than {_MOST:,} values, or an alias (*name) "
                "refers to what it stands in"
            )
        if isinstance(node, CollectionNode):
            parts = node.value if isinstance(node, SequenceNode) else [each for pair in node.value for each in pair]
            waiting += [(part, depth + 1) for part in parts]


def tag(node: Node) -> str:
    """Return what a value is by the core schema: map, seq, str, int, float, bool, null.

    Raises:
        ValueError: it has a tag of another schema.
    """
    said: str = node.tag
    kind = said.removeprefix(_TAG)
    parts = {"seq"} if isinstance(node, SequenceNode) else {"map"}
    allowed = parts if isinstance(node, CollectionNode) else _OF_SCALARS
    if kind not in allowed or not said.startswith(_TAG):
        raise ValueError(f"The tag '{shortened(said, 40)}' is not allowed. Write a plain value.")
    return kind


def scalar(node: ScalarNode) -> str | int | float | bool | None:
    """Return the value of a scalar.

    Raises:
        ValueError: it has another tag, is not what its tag says, or is longer than any that is meant.
    """
    kind, text = tag(node), node.value
    if kind in ("str", "timestamp"):
        if len(text) > _TEXT:
            raise ValueError(f"The text has {len(text):,} characters; at most {_TEXT:,} are read.")
        if found := unseen(text):
            raise ValueError(f"The text holds {', '.join(found)}, which no page shows. Take it out.")
        return text
    if not _PATTERNS[kind].fullmatch(text):
        raise ValueError(f"'{shortened(text, 40)}' is {_NOT[kind]}.")
    if kind in ("null", "bool"):
        return _WORDS[text.lower()]
    if len(text) > _DIGITS:
        raise ValueError(f"A number of {len(text):,} characters is too long; at most {_DIGITS} are read.")
    digits = text.replace("_", "")
    if kind == "int":
        return int(digits, 0 if digits.lstrip("+-")[:2] in ("0o", "0x") else 10)
    if not math.isfinite(value := float(digits)):
        raise ValueError(f"'{text}' is beyond all numbers that can be calculated with.")
    return value


_NOT = {
    "null": "not null. Write null, or leave the value out", "bool": "neither true nor false. Write one of them",
    "int": "no whole number. Write digits", "float": "no number. Write digits, with a point for decimals",
}  # fmt: skip


def key_of(node: Node) -> str:
    """Return a key of a mapping as text.

    Raises:
        ValueError: it is no scalar, or no key that anyone means.
    """
    if not isinstance(node, ScalarNode):
        raise ValueError("A key is a list or a mapping here. Write a word.")
    tag(node)
    text = str(node.value)
    if len(text) > _KEY or "\n" in text or unseen(text):
        raise ValueError(f"'{shortened(text, 60)}' cannot be a key. Write one line of at most {_KEY} characters.")
    return text


def written(value: Any) -> str:
    content: str = dump(
        value, Dumper=_Writer, sort_keys=False, width=_WIDTH, allow_unicode=True, default_flow_style=False
    )
    return content


Path: TypeAlias = tuple[str | int, ...]

_MOST_KEPT = 500_000  # characters


@dataclass
class Positions:
    """Where the keys and values of a file stand, by path; lines and columns count from 1.

    Attributes:
        file: as the user named it.
        spots: line and column by path.
        elsewhere: paths that come from another file, such as the one a variant inherits from.
        of_package: Files that ship with the package. What does not fit in them was brought about by keys of the user,
            so problems are named at the nearest part that the user's files have.
    """

    file: str
    spots: dict[Path, tuple[int, int]] = field(default_factory=dict)
    elsewhere: dict[Path, str] = field(default_factory=dict)
    of_package: frozenset[str] = frozenset()

    def copy(self) -> Positions:
        return Positions(self.file, dict(self.spots), dict(self.elsewhere), self.of_package)

    def problem(self, path: Path, message: str) -> Problem:
        """Return a problem at that path, or at the nearest part of it that the file has."""
        for length in range(len(path), -1, -1):
            if path[:length] in self.spots:
                line, column = self.spots[path[:length]]
                file = self.elsewhere.get(path[:length], self.file)
                if file not in self.of_package:
                    return problem(message, file=file, line=line, column=column, where=dotted(path))
                if length == len(path):
                    message += f" The value comes from {file}, line {line}: state it in {self.file} to replace it."
        return problem(message, file=self.file, where=dotted(path))

    def others(self, content: Iterable[Any], known: Collection[str], path: Path) -> Iterator[Problem]:
        for name in content:
            if name not in known:
                words = f"nothing here is called '{name}'.{did_you_mean(str(name), known)} {list_choices(known, 30)}"
                yield self.problem((*path, name), words)

    def states(self, path: Path) -> bool:
        """Return whether a file of the user has this very path."""
        return path in self.spots and self.elsewhere.get(path, self.file) not in self.of_package


def dotted(path: Path) -> str:
    """Return a path as people write it: `claims[2].source`."""
    words = ""
    for part in path:
        words += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if words else str(part)
    return words


def read_yaml(content: str, file: str) -> tuple[Any, Positions]:
    """Return the values of a YAML 1.2 document and where they stand.

    Dates stay text. Anchors and aliases work; tags other than the core schema's are problems.

    Raises:
        ProblemsError: the text is no YAML, or a key stands twice.
    """
    value, spots = (_kept if len(content) <= _MOST_KEPT else _read)(content, file)
    return _copied(value), Positions(file, dict(spots))


def _read(content: str, file: str) -> tuple[Any, dict[Path, tuple[int, int]]]:

    places = Positions(file)
    problems: list[Problem] = []

    def plain(node: Any, path: Path) -> Any:
        places.spots.setdefault(path, (node.start_mark.line + 1, node.start_mark.column + 1))
        try:
            if node.id == "scalar":
                return scalar(node)
            tag(node)
        except ValueError as error:
            problems.append(places.problem(path, str(error)))
            return None
        if node.id == "sequence":
            return [plain(item, (*path, index)) for index, item in enumerate(node.value)]
        result: dict[str, Any] = {}
        for key_node, value_node in node.value:
            line, column = key_node.start_mark.line + 1, key_node.start_mark.column + 1
            try:
                name = key_of(key_node)
            except ValueError as error:
                problems.append(problem(str(error), file=file, line=line, column=column, where=dotted(path)))
                continue
            here = (*path, name)
            places.spots[here] = (line, column)
            if name in result:
                problems.append(places.problem(here, f"The key '{name}' stands twice here. Keep one of the two."))
            result[name] = plain(value_node, here)
        return result

    try:
        root = nodes(content)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (0, 0)
        found = f"This is no valid YAML: {error.problem or error.context}. Check indentation, colons and quotes."
        raise ProblemsError([problem(found, file=file, line=line, column=column)]) from None
    except YAMLError as error:
        raise ProblemsError([problem(f"This is no valid YAML: {error}", file=file)]) from None
    value = plain(root, ()) if root is not None else None
    if problems:
        raise ProblemsError(problems)
    return value, places.spots


# A process reads the same declarations, templates and scenarios many times; a copy takes a hundredth of reading.
_kept = lru_cache(maxsize=128)(_read)


def _copied(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _copied(each) for key, each in value.items()}
    return [_copied(each) for each in value] if isinstance(value, list) else value
