"""Columns side by side: as columns of Word, in a section of their own, so that no text stands in a table for its looks.

Inside a box, where Word has no sections, columns follow each other.
"""

from __future__ import annotations

from impact.document import Grid
from impact.export.word.maker import Maker, write_block
from impact.export.word.sections import COLUMN_BREAK, section
from impact.export.word.tables import shares
from impact.look.parts import POINTS_PER_MM

OVER = 4.0  # columns [pt]


@write_block.register(Grid)
def grid(block: Grid, maker: Maker) -> str:
    """Return the columns, each with its blocks."""
    if maker.nested:
        return "".join(map(maker.blocks, block.columns))
    gap, whole = maker.theme.page.gutter_mm * POINTS_PER_MM, maker.width
    widths = shares(block.widths, whole - gap * (len(block.columns) - 1))
    found = []
    before = maker.gap(1.0) if maker.break_before else ""
    for place, (column, width) in enumerate(zip(block.columns, widths, strict=True)):
        maker.width = width
        found.append(maker.gap(1.0, COLUMN_BREAK) if place else "")
        maker.top = OVER
        found.append(maker.blocks(column))
    maker.top = None
    maker.width = whole
    return before + section("".join(found), widths, gap)
