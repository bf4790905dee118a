"""YAML 1.2 text to nodes that know their lines, and values back to text.

libyaml reads ten times as fast as a reader written in Python, which a brief of half a second notices. It resolves words
by YAML 1.1, where `no` is false and `12:30` is 750, so the core schema of 1.2 is stated here (section 10.3.2 of the
specification; digits may be grouped with underscores).
"""

from __future__ import annotations

import re
from typing import Any

from yaml import CollectionNode, MarkedYAMLError, Node, SequenceNode, YAMLError, compose, dump
from yaml._yaml import CEmitter, CParser
from yaml.representer import SafeRepresenter
from yaml.resolver import BaseResolver
from yaml.serializer import Serializer

__all__ = ["MarkedYAMLError", "Node", "YAMLError", "nodes", "written"]

_WIDTH = 110  # characters
_DEEPEST, _MOST = 50, 200_000


class _Core(BaseResolver):
    """Which plain words are no text."""


for _kind, _pattern, _first in (
    ("null", r"~|null|Null|NULL|", "~nN"),
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?(?:[0-9][0-9_]*|0o[0-7]+|0x[0-9a-fA-F]+)", "-+0123456789"),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9][0-9_]*(?:\.[0-9_]*)?)(?:[eE][-+]?[0-9]+)?", "-+.0123456789"),
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


def written(value: Any) -> str:
    """Return plain values as YAML, keys in their order."""
    content: str = dump(
        value, Dumper=_Writer, sort_keys=False, width=_WIDTH, allow_unicode=True, default_flow_style=False
    )
    return content
