"""The assumptions that matter and the sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from impact.brief.blocks import Block, Grid, Heading, Sources, Text, plain, text
from impact.brief.edition import Edition
from impact.brief.sections import sections

LINE = 62  # characters of a source that fit on one line of half the page


@sections.register("basis")
def basis(edition: Edition) -> Iterator[Block]:
    """Yield the strongest assumptions and all sources."""
    yield Heading(2, edition.text("basis-heading"), id="basis", minor=True)
    yield Heading(3, edition.text("sources-heading"), minor=True)
    lines = tuple(source_lines(edition))
    turn = halfway(lines)
    columns = [(Sources(lines[:turn]),), (Sources(lines[turn:], first=turn + 1),)]
    yield Grid(tuple(column for column in columns if column[0].items))


def halfway(lines: Sequence[Text]) -> int:
    """Return how many sources make the first of two columns of about equal height."""
    heights = [-(-len(plain(line)) // LINE) for line in lines]
    return min(range(1, len(lines) + 1), key=lambda turn: abs(sum(heights[:turn]) - sum(heights[turn:])))


def source_lines(edition: Edition) -> Iterator[Text]:
    """Yield every source in one line: producer, title, year; the full citation is in the attached table."""
    for row in edition.sources:
        year = str(row["vintage"])[:4]
        title = str(row["title"]).strip("[]")
        dated = f"{row['publisher']}: {title}" + (f", {year}" if year.isdigit() and year not in title else "")
        yield text(dated)
