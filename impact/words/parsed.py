"""Messages as the Fluent parser reads them; shipped ones once in a process.

The parser of the library takes text letter by letter. Here it takes a run of text and a name whole, which is three
times as fast and gives the same: faster than to read from a file what was parsed before, so nothing is kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

from fluent.syntax import FluentParser, ast
from fluent.syntax.stream import FluentParserStream

from impact.words.transliteration import script

Over: TypeAlias = Callable[[str], str]

_TEXT = re.compile(r"[^{}\n]*")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")


class _Stream(FluentParserStream):
    """Text whose line ends are newlines, so that every character stands for itself."""

    def get(self, offset: int) -> str | None:
        return self.string[offset] if offset < len(self.string) else None

    char_at = get

    def next(self) -> str | None:
        self.peek_offset = 0
        self.index += 1
        return self.get(self.index)

    def peek(self) -> str | None:
        self.peek_offset += 1
        return self.get(self.index + self.peek_offset)

    def taken(self, pattern: re.Pattern[str]) -> str:
        """Return what the pattern finds here, and go behind it; empty where it finds nothing."""
        found = pattern.match(self.string, self.index)
        if found is None:
            return ""
        self.peek_offset, self.index = 0, found.end()
        return found[0]


class _Parser(FluentParser):
    def __init__(self, over: Over | None) -> None:
        super().__init__(with_spans=False)
        self._over = over

    def get_pattern(self, ps: Any, is_block: bool) -> ast.Pattern:
        pattern = super().get_pattern(ps, is_block)
        if self._over is not None:
            for element in pattern.elements:
                if isinstance(element, ast.TextElement):
                    element.value = self._over(element.value)
        return pattern

    def get_text_element(self, ps: Any) -> ast.TextElement:
        return ast.TextElement(ps.taken(_TEXT))

    def get_identifier(self, ps: Any) -> ast.Identifier:
        name = ps.taken(_NAME)
        return ast.Identifier(name) if name else super().get_identifier(ps)  # which says what is wrong


def parse(content: str, over: Over | None = None) -> ast.Resource:
    """Return messages as a Fluent resource.

    Args:
        content: of a file, as `read_text` returns it. over: writes their texts in another script.
    """
    parser, stream = _Parser(over), _Stream(content)
    body: list[Any] = []
    stream.skip_blank_block()
    while stream.current_char:
        body.append(parser.get_entry_or_junk(stream))
        stream.skip_blank_block()
    return ast.Resource(body)


@cache  # of shipped messages, whose number is that of the package
def parsed(source: str, script_of: str = "", extra: tuple[Path, ...] = ()) -> ast.Resource:
    """Return a shipped message as a Fluent resource, which bundles share and none changes.

    Args:
        source: as written. script_of: the language in whose script it is written over; empty where it stays as it is.
        extra: the user's folders of templates, where the table of that script may lie.
    """
    return parse(source, script(script_of, extra) if script_of else None)
