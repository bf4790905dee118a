"""Key figures side by side, with the key to the marks of who says them."""

from __future__ import annotations

from impact.document import KeyFigure, KeyFigures, plain, text
from impact.export.word.maker import Maker, write_block
from impact.export.word.marks import status_run
from impact.export.word.numerals import numeral, numeral_size
from impact.export.word.styles import PLAIN_TABLE
from impact.export.word.tables import TableCell, TableRow, margins, table
from impact.export.word.words import border

GUTTER = 12.0  # between figures [pt]


@write_block.register(KeyFigures)
def key_figures(block: KeyFigures, maker: Maker) -> str:
    """Return a column a figure: what is counted as its head, then number, range and note."""
    width = maker.width / len(block.items)
    inside = margins(2.0, 0.0, 0.0, GUTTER)
    edge = border("top", maker.theme.rules.key_figure, maker.theme.palette.navy)
    size = numeral_size(maker, [item.value for item in block.items], width - GUTTER)
    head = TableRow(
        tuple(
            TableCell(maker.paragraph("Question", text(item.label)), borders=edge, margins=inside)
            for item in block.items
        ),
        head=True,
    )
    row = TableRow(tuple(TableCell(_figure(item, maker, size), margins=inside) for item in block.items))
    title = "; ".join(plain(text(item.label)) for item in block.items)
    made = table(PLAIN_TABLE, [width] * len(block.items), [head, row], title=title)
    below = maker.block(block.legend) if block.legend is not None else ""
    below += maker.paragraph("Note", block.status_key) if block.status_key else ""
    return made + maker.gap(6.0) + below


def _figure(item: KeyFigure, maker: Maker, size: float) -> str:
    mark = status_run(maker, item.status) if item.status else ""
    found = maker.paragraph("Numeral", numeral(maker, item.value, item.unit, item.cell, size) + mark)
    for part in (text(item.range), text(item.note)):
        found += maker.paragraph("FigureRange", part) if plain(part) else ""
    return found
