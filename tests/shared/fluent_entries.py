"""Files of messages as they are parsed, each once in a process: many tests read all of them."""

from functools import cache

from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent


@cache
def entries_of(content: str) -> tuple[fluent.EntryType, ...]:
    return tuple(FluentParser().parse(content).body)
