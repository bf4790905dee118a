"""Questions side by side, each with its answers under it: a table, whose head are the questions."""

from __future__ import annotations

from itertools import zip_longest

from impact.document import Answer, Span, Text, Tiles, plain, text
from impact.document.tiles import between
from impact.export.word.maker import Maker, write_block
from impact.export.word.numerals import numeral, numeral_size
from impact.export.word.styles import PLAIN_TABLE
from impact.export.word.tables import TableCell, TableRow, margins, table
from impact.export.word.words import border

GUTTER = 12.0  # between questions [pt]


@write_block.register(Tiles)
def tiles(block: Tiles, maker: Maker) -> str:
    """Return a column a question; rival answers stand under each other in equal size."""
    width = maker.width / len(block.items)
    inside = margins(2.0, 0.0, 0.0, GUTTER)
    rules = maker.theme.rules.key_figure
    head = TableRow(
        tuple(
            TableCell(
                maker.paragraph("Question", item.question),
                borders=border("top", rules, maker.theme.colour(item.tone)), margins=inside,
            )
            for item in block.items
        ),
        head=True,
    )  # fmt: skip
    values = [answer.value for item in block.items for answer in item.answers]
    size = numeral_size(maker, values, width - GUTTER)
    rows = [
        TableRow(tuple(TableCell(_answer(answer, maker, size), margins=inside) for answer in answers))
        for answers in zip_longest(*(item.answers for item in block.items))
    ]
    title = "; ".join(plain(item.question) for item in block.items)
    made = table(PLAIN_TABLE, [width] * len(block.items), [head, *rows], title=title)
    return made + maker.gap(maker.theme.spacing.key_figures / 2)


def _answer(answer: Answer | None, maker: Maker, size: float) -> str:
    """Return numeral and unit, under them condition and range; an empty cell where a question has no further answer."""
    if answer is None:
        return maker.paragraph("FigureRange", "")
    below: Text = text(answer.caption, Span(between(answer.caption)) if answer.range else "", answer.range)
    said = maker.paragraph("FigureRange", below) if below else ""
    if not answer.value:
        return said
    return maker.paragraph("Numeral", numeral(maker, answer.value, answer.unit, answer.cell, size)) + said
