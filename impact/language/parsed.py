"""Messages as the Fluent parser reads them; shipped ones once in a process."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TypeAlias

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from impact.language.transliteration import script

Over: TypeAlias = Callable[[str], str]


class _WrittenOver(Visitor):
    def __init__(self, over: Over) -> None:
        self._over = over

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802  # the name that the library calls
        node.value = self._over(node.value)


def parse(content: str, over: Over | None = None) -> ast.Resource:
    """Return messages as a Fluent resource."""
    resource = FluentParser(with_spans=False).parse(content)
    if over is not None:
        _WrittenOver(over).visit(resource)
    return resource


@cache  # of shipped messages, whose number is that of the package
def parsed(source: str, script_of: str = "", extra: tuple[Path, ...] = ()) -> ast.Resource:
    """Return a shipped message as a Fluent resource, which bundles share and none changes.

    Args:
        source: as written.
        script_of: the language in whose script it is written over; empty where it stays as it is.
        extra: the user's folders of templates, where the table of that script may lie.
    """
    return parse(source, script(script_of, extra) if script_of else None)
