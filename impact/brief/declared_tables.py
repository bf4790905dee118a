"""Tables of a document that are declared and not programmed: which rows of a study, what is a line, what a column."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from impact.core.errors import Problem
from impact.files.yaml import Positions

OF_TABLE = ("title", "of", "keep", "without", "lines", "named", "first", "total", "across", "also", "topics", "note")
NEEDED = ("title", "of", "lines", "topics")
YEAR = "year"


@dataclass(frozen=True)
class DeclaredTable:
    """One table.

    Attributes:
        id: Of it in a document.
        title: Message of what it shows.
        keep: What columns of the study's rows hold, one value or several; `@fact` is the value of a fact of the study,
            and `*` stands for anything.
        lines: Columns whose values tell its lines apart, each with the messages that name a value in the place of `*`,
            of which the first that the language has is taken.
        without: What they do not hold.
        named: Message that names a line as a whole, with its values in the place of `*`; empty where each has its name.
        first: Message that heads the names of the lines.
        total: What columns hold of the rows that are the sum of the others.
        across: Columns whose values stand side by side, as `lines`; `{year: }` is years. Without, value and range.
        also: Further columns, by the message that heads each: a column of the study that holds a share of each row, or
            what other columns hold of the row that stands there; `*` is what they hold of the line.
        topics: Behind it, for its sources.
        note: Message below it; `{name}` in it is a fact, or what the rows hold there.
    """

    id: str
    title: str
    of: str
    lines: Mapping[str, str]
    topics: tuple[str, ...]
    keep: Mapping[str, Any]
    without: Mapping[str, Any]
    named: str
    first: str
    total: Mapping[str, Any]
    across: Mapping[str, str]
    also: Mapping[str, Any]
    note: str


def declared_table(name: str, given: Mapping[str, Any]) -> DeclaredTable:
    """Return a table as a file declares it."""
    return DeclaredTable(
        name,
        given["title"],
        given["of"],
        given["lines"],
        tuple(given["topics"]),
        given.get("keep") or {},
        given.get("without") or {},
        given.get("named") or "",
        given.get("first") or "column-figure",
        given.get("total") or {},
        given.get("across") or {},
        given.get("also") or {},
        given.get("note") or "",
    )


def table_problems(given: Any, where: tuple[Any, ...], places: Positions) -> Iterator[Problem]:
    """Yield what is wrong with a table of a file: other keys, nothing that it is of, mappings that are none."""
    if not isinstance(given, dict) or (lacking := [key for key in NEEDED if not given.get(key)]):
        absent = NEEDED if not isinstance(given, dict) else lacking
        yield places.problem(where, f"the table has no {', no '.join(absent)}")
        return
    yield from places.others(given, OF_TABLE, where)
    for key in ("keep", "without", "lines", "total", "across", "also"):
        if not isinstance(given.get(key) or {}, dict):
            yield places.problem((*where, key), f"'{key}' says of columns of the study's table what they hold")
