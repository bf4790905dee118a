"""Callouts: a table of one cell on a pale ground, with a coloured edge."""

from __future__ import annotations

from impact.document import Callout
from impact.export.word.maker import Maker, write_block
from impact.export.word.styles import PLAIN_TABLE
from impact.export.word.tables import TableCell, TableRow, margins, table
from impact.export.word.words import border

SHARE = 0.75  # of the padding on a page of the theme: Word's paragraphs bring space of their own


@write_block.register(Callout)
def callout(block: Callout, maker: Maker) -> str:
    """Return the blocks in a box; a warning in warmer colours, the words of another beside a rule alone."""
    theme, palette = maker.theme, maker.theme.palette
    fills = {"warning": (palette.sand, palette.amber), "apart": ("", palette.muted)}
    fill, edge = fills.get(block.tone, (palette.pale, palette.teal))
    padding = theme.spacing.callout_padding
    inner = maker.inside(block.blocks, maker.width - 2 * padding - theme.rules.callout)
    cell = TableCell(
        inner, fill=fill, borders=border("left", theme.rules.callout, edge),
        margins=margins(padding * SHARE, padding, padding * SHARE, padding),
    )  # fmt: skip
    return maker.gap(theme.spacing.callout / 2) + table(
        PLAIN_TABLE, [maker.width], [TableRow((cell,), whole=False)], heads=False
    ) + maker.gap(theme.spacing.callout / 2)  # fmt: skip
