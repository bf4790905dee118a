"""Messages as the Fluent parser reads them, kept from one process to the next: to parse takes longer than to say."""

from __future__ import annotations

import hashlib
import io
import pickle
from typing import Any

from impact import kept

_TREE = "fluent.syntax.ast"


class _TreesOnly(pickle.Unpickler):
    """Reads the parser's own nodes and nothing else: a file in a cache folder may come from anyone."""

    def find_class(self, module: str, name: str) -> Any:
        if module != _TREE:
            raise pickle.UnpicklingError(f"{module}.{name} is no part of a message")
        return super().find_class(module, name)


class Parsed:
    """What a language's messages are as trees.

    Args:
        contents: of all files of the language; a change to any of them starts anew.
    """

    def __init__(self, contents: list[str]) -> None:
        self._contents = contents
        self._fresh = False
        self._known: dict[str, Any] | None = None

    def __getitem__(self, source: str) -> Any:
        """Return a message as written as a Fluent resource."""
        from fluent.syntax.ast import Resource

        if self._known is None:
            self._known = self._read()
        body = self._known.get(source)
        if body is None:
            from fluent.syntax import FluentParser

            body = self._known[source] = FluentParser(with_spans=False).parse(source).body
            self._fresh = True
        return Resource(body)

    def keep(self) -> None:
        """Keep what was parsed since it was last kept."""
        if self._fresh and kept.keeping():
            kept.keep(self._name(), pickle.dumps(self._known, protocol=5))
            self._fresh = False

    def _name(self) -> str:
        from importlib.metadata import version

        parts = [version("fluent.syntax"), *self._contents]
        return f"messages/{hashlib.sha256(chr(0).join(parts).encode()).hexdigest()[:32]}.pickle"

    def _read(self) -> dict[str, Any]:
        data = kept.find(self._name())
        if data is None:
            return {}
        try:
            known: dict[str, Any] = dict(_TreesOnly(io.BytesIO(data)).load())
            return known if all(map(_is_body, known.values())) else {}
        except Exception:  # a damaged file may fail in any way; all in it can be parsed again
            return {}


def _is_body(value: Any) -> bool:
    from fluent.syntax.ast import BaseNode

    return isinstance(value, list) and all(isinstance(entry, BaseNode) for entry in value)
