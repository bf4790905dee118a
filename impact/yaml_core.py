"""YAML 1.2 text to nodes that know their lines, and values back to text.

libyaml reads ten times as fast as a reader written in Python, which a brief of half a second notices. It resolves words
by YAML 1.1, where `no` is false and `12:30` is 750, so the core schema of 1.2 is stated here (section 10.3.2 of the
specification; digits may be grouped with underscores).
"""

import math
import re
from typing import Any

from yaml import CollectionNode, MarkedYAMLError, Node, ScalarNode, SequenceNode, YAMLError, compose, dump
from yaml._yaml import CEmitter, CParser
from yaml.representer import SafeRepresenter
from yaml.resolver import BaseResolver
from yaml.serializer import Serializer

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
    """Return plain values as YAML, keys in their order."""
    content: str = dump(
        value, Dumper=_Writer, sort_keys=False, width=_WIDTH, allow_unicode=True, default_flow_style=False
    )
    return content
