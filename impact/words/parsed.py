"""Messages as the Fluent parser reads them; shipped ones once in a process."""

import re
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import TypeAlias

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from impact.words.transliteration import script

Over: TypeAlias = Callable[[str], str]

# A word of letters, or one Chinese character; a number with fewer beside it may as well be a result.
_WORD = r"(?:[\u4e00-\u9fff]|[^\W\d_\u4e00-\u9fff]+)"
_LEAST_WORDS = 2
_PHRASE = re.compile(rf"(?:{_WORD}\W*){{0,2}}\d(?:.*\d)?(?:\W*{_WORD}){{0,2}}", re.DOTALL)
_MARK = re.compile(r"</?\w+>")


class _WrittenOver(Visitor):
    """Writes the texts of messages in another script."""

    def __init__(self, over: Over) -> None:
        self._over = over

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802  # the name that the library calls
        node.value = self._over(node.value)


def parse(content: str, over: Over | None = None) -> ast.Resource:
    """Return messages as a Fluent resource.

    Args:
        content: Content of a file, as `read_text` returns it.
        over: Writes their texts in another script.
    """
    resource = FluentParser(with_spans=False).parse(content)
    if over is not None:
        _WrittenOver(over).visit(resource)
    return resource


@cache  # of shipped messages, whose number is that of the package
def parsed(source: str, script_of: str = "", extra: tuple[Path, ...] = ()) -> ast.Resource:
    """Return a shipped message as a Fluent resource, which bundles share and none changes.

    Args:
        source: as written. script_of: the language in whose script it is written over; empty where it stays as it is.
        extra: the user's folders of templates, where the table of that script may lie.
    """
    return parse(source, script(script_of, extra) if script_of else None)


class _Phrases(Visitor):
    """Gathers what messages say with numbers of their own."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802  # the name that the library calls
        found = _PHRASE.search(_MARK.sub("", node.value))
        if found and len(re.findall(_WORD, found[0])) >= _LEAST_WORDS:
            self.found.add(found[0])


def phrases_with_numbers(patterns: Iterable[ast.BaseNode]) -> set[str]:
    """Return what messages say with numbers that no result stands behind, such as "9 in 10 model runs"."""
    gathered = _Phrases()
    for pattern in patterns:
        gathered.visit(pattern)
    return gathered.found
