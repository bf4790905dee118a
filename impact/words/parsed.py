"""Messages as the Fluent parser reads them, kept from one process to the next: to parse takes longer than to say."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from impact import user_cache

Tree = dict[str, Any]  # a node as JSON, its class under "type"


class Parsed:
    """What a language's messages are as trees.

    Args:
        contents: of all files of the language; a change to any of them starts anew.
    """

    def __init__(self, contents: list[str]) -> None:
        self._contents = contents
        self._fresh = False
        self._known: dict[str, list[Tree]] | None = None
        self._made: dict[str, Any] = {}

    def __getitem__(self, source: str) -> Any:
        """Return a message as written as a Fluent resource, which bundles share and none changes."""
        if source not in self._made:
            self._made[source] = self._resource(source)
        return self._made[source]

    def _resource(self, source: str) -> Any:
        from fluent.syntax.ast import Resource

        if self._known is None:
            self._known = self._read()
        if source in self._known:
            return Resource([_node(entry) for entry in self._known[source]])
        from fluent.syntax import FluentParser

        resource = FluentParser(with_spans=False).parse(source)
        self._known[source] = [entry.to_json() for entry in resource.body]
        self._fresh = True
        return resource

    def keep(self) -> None:
        """Keep what was parsed since it was last kept."""
        if self._fresh and user_cache.keeping():
            user_cache.keep(self._name(), json.dumps(self._known, ensure_ascii=False, separators=(",", ":")).encode())
            self._fresh = False

    def _name(self) -> str:
        from importlib.metadata import version

        parts = [version("fluent.syntax"), *self._contents]
        return f"messages/{hashlib.sha256(chr(0).join(parts).encode()).hexdigest()[:32]}.json"

    def _read(self) -> dict[str, list[Tree]]:
        data = user_cache.find(self._name())
        return {} if data is None else dict(json.loads(data))  # written by us: `kept` vouches for it


def _node(value: Any) -> Any:
    """Return a node of the parser from its JSON."""
    from fluent.syntax import ast

    if isinstance(value, list):
        return [_node(item) for item in value]
    if not isinstance(value, dict):
        return value
    cls = getattr(ast, value["type"])
    if not (isinstance(cls, type) and issubclass(cls, ast.BaseNode)):
        raise ValueError(f"{value['type']} is no part of a message")
    return cls(**{name: _node(item) for name, item in value.items() if name != "type"})
