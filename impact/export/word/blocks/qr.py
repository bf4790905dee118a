"""QR codes: the code, and the address in words beside it."""

from __future__ import annotations

import io

from impact.document import Qr
from impact.errors import ImpactError
from impact.export.word.drawings import picture
from impact.export.word.maker import Maker, write_block
from impact.export.word.styles import PLAIN_TABLE
from impact.export.word.tables import TableCell, TableRow, margins, table

SIDE = 71.0  # of the code: 25 mm [pt]
DOTS = 8  # of each module in the picture


@write_block.register(Qr)
def qr(block: Qr, maker: Maker) -> str:
    """Return the code in a cell, its words in the next one."""
    code = picture(maker, png(block.url), SIDE, SIDE, block.alt, "Code", maker.part)
    width, maker.width = maker.width, maker.width - SIDE - 12.0
    words = maker.paragraph("Heading3", block.title) if block.title else ""
    words += maker.paragraph("Small", block.text)
    maker.width = width
    cells = (TableCell(maker.paragraph("Gap", code)), TableCell(words, margins=margins(0.0, 12.0, 0.0, 0.0)))
    return table(PLAIN_TABLE, [SIDE, width - SIDE], [TableRow(cells)], heads=False) + maker.gap(6.0)


def png(url: str) -> bytes:
    """Return an address as a QR code.

    Raises:
        ImpactError: what draws it is not installed.
    """
    try:
        import segno
    except ImportError as error:
        raise ImpactError(
            "QR codes of Word files are made with segno, which is not installed. "
            "Install it: pip install 'impact-brief[office]'"
        ) from error
    stream = io.BytesIO()
    segno.make(url, error="m", micro=False).save(stream, kind="png", scale=DOTS, border=4)
    return stream.getvalue()
