"""All sources, in two columns."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.blocks import Block, Heading
from impact.brief.edition import Edition
from impact.brief.sections import sections
from impact.brief.sections.sources import in_two_columns, source_lines


@sections.register("basis")
def basis(edition: Edition) -> Iterator[Block]:
    """Yield the sources under the heading of what the brief rests on."""
    yield Heading(2, edition.text("basis-heading"), id="basis", minor=True)
    yield Heading(3, edition.text("sources-heading"), minor=True)
    yield in_two_columns(tuple(source_lines(edition)))
