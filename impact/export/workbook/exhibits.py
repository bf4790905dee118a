"""The exhibits of a study: figures and tables of the brief and of its annex, each once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from impact.brief.compose import compose
from impact.brief.context import BriefContext
from impact.document import Figure, Table, Tiles, walk
from impact.export.edition import Edition

BRIEF, ANNEX = "brief", "annex"


@dataclass(frozen=True)
class Exhibit:
    """A figure or a table, with the document that it is first met in.

    Attributes:
        block: its content. context: of the document, which knows what a figure shows.
        labels: its number in each document that prints it, by the name of the document.
    """

    block: Figure | Table
    context: BriefContext
    labels: Mapping[str, str]


def exhibits(edition: Edition) -> tuple[tuple[Tiles, ...], tuple[Exhibit, ...]]:
    """Return the answers of the first page, and all exhibits: those of the annex, then what only the brief prints.

    What both print alike stands once.
    """
    context = edition.context
    own = BriefContext(context.original, context.words, context.theme, context.declared, edition.brand)
    brief = compose(own, BRIEF, context.words.extra)
    tiles = tuple(block for block in walk(brief.blocks) if isinstance(block, Tiles))
    found: dict[object, Exhibit] = {}
    for name, document, of in ((ANNEX, edition.document, context), (BRIEF, brief, own)):
        for block in walk(document.blocks):
            if isinstance(block, Figure | Table) and block.label:
                exhibit = Exhibit(block, of, {name: block.label})
                first = found.setdefault(_content(exhibit), exhibit)
                found[_content(exhibit)] = replace(first, labels={**first.labels, name: block.label})
    return tiles, tuple(found.values())


def _content(exhibit: Exhibit) -> object:
    """Return what an exhibit shows: figures of one id show the same, tables of one id where their rows are equal."""
    block = exhibit.block
    if isinstance(block, Figure):
        return block.id, exhibit.context.drawn_pictures[block.id].series
    return block.id, replace(block, label="").rows
