"""Lines to sign on, as a table that is filled in with a pen or in Word."""

from __future__ import annotations

from impact.document import SignOff, text
from impact.export.word.maker import Maker, write_block
from impact.export.word.styles import BRIEF_TABLE
from impact.export.word.tables import TableCell, TableRow, shares, table
from impact.export.word.words import twips

PARTS = (0.5, 0.3, 0.2)  # of the width: role and name, signature, date
TALL = 26.0  # space over a line to sign on [pt]


@write_block.register(SignOff)
def sign_off(block: SignOff, maker: Maker) -> str:
    """Return the statement, and a row for each who signs."""
    rows = [
        TableRow(
            (
                _cell(maker, item.role, item.name),
                _cell(maker, "", block.signature),
                _cell(maker, item.date, block.date),
            )
        )
        for item in block.items
    ]
    said = maker.paragraph("Normal", block.statement) if block.statement else ""
    return said + table(BRIEF_TABLE, shares(PARTS, maker.width), rows, heads=False) + maker.gap(8.0)


def _cell(maker: Maker, over: str, under: str) -> TableCell:
    """Return two lines: what is known, or room to write it, and what it is."""
    space = "" if over else f'<w:spacing w:before="{twips(TALL)}" w:after="0"/>'
    first = maker.paragraph("TableDense", text(over), more=space)
    return TableCell(first + maker.paragraph("Note", text(under)))
