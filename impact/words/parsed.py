"""Shipped messages as the Fluent parser reads them, each once in a process.

The parser of the library takes text letter by letter. Here it takes a run of text and a name whole, which is three
times as fast and gives the same: faster than to read from a file what was parsed before, so nothing is kept.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from fluent.syntax import FluentParser, ast
from fluent.syntax.stream import FluentParserStream

_TEXT = re.compile(r"[^{}\n]*")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")


class _Stream(FluentParserStream):
    """Text without carriage returns, so that every character stands for itself."""

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
    def get_text_element(self, ps: Any) -> ast.TextElement:
        return ast.TextElement(ps.taken(_TEXT))

    def get_identifier(self, ps: Any) -> ast.Identifier:
        name = ps.taken(_NAME)
        return ast.Identifier(name) if name else super().get_identifier(ps)  # which says what is wrong


@cache  # of shipped messages, whose number is that of the package
def parsed(source: str) -> ast.Resource:
    """Return a message as written as a Fluent resource, which bundles share and none changes."""
    parser = _Parser(with_spans=False)
    if "\r" in source:
        return FluentParser(with_spans=False).parse(source)
    stream, body = _Stream(source), []
    stream.skip_blank_block()
    while stream.current_char:
        body.append(parser.get_entry_or_junk(stream))
        stream.skip_blank_block()
    return ast.Resource(body)
