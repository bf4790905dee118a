"""Covers: a logo at the head, the title in the middle, and under it for whom, by whom and when."""

from __future__ import annotations

from impact.document.cover import Cover
from impact.export.word.drawings import picture
from impact.export.word.maker import Maker, write_block
from impact.export.word.runs import Look
from impact.export.word.styles import PLAIN_TABLE
from impact.export.word.tables import TableCell, TableRow, margins, table
from impact.export.word.words import border, twips
from impact.look.logo import png_of

HIGH, WIDE = 52.0, 200.0  # of the logo, at most [pt]
OVER, UNDER = 140.0, 240.0  # room over the title, and under what follows it [pt]
LABEL = 0.24  # of the width, for the labels of facts


@write_block.register(Cover)
def cover(block: Cover, maker: Maker) -> str:
    """Return a cover, in the style of titles; what follows begins a page."""
    head = _logo(block, maker) or (maker.paragraph("Section2", block.house) if block.house else maker.gap(HIGH))
    room = f'<w:spacing w:before="{twips(OVER)}"/>'
    title = maker.paragraph("Title", block.title, more=room, anchor="cover")
    subtitle = maker.paragraph("Subtitle", block.subtitle) if block.subtitle else ""
    return head + title + subtitle + maker.gap(UNDER) + _facts(block, maker)


def _logo(block: Cover, maker: Maker) -> str:
    """Return the logo of the house as a line of its own."""
    logo = maker.edition.brand.logo
    if logo is None or block.logo is None:
        return ""
    from docx.image.image import Image

    content = png_of(logo)
    image = Image.from_blob(content)
    ratio = image.px_width / image.px_height
    high = min(HIGH, WIDE / ratio)
    return maker.paragraph("Chart", picture(maker, content, high * ratio, high, logo.alt, "Logo", maker.part))


def _facts(block: Cover, maker: Maker) -> str:
    """Return for whom, by whom and when, each behind its label."""
    if not block.facts:
        return maker.gap(1.0)
    line = border("top", maker.theme.rules.hairline, maker.theme.palette.rule)
    inside = margins(5.0, 0.0, 5.0, 8.0)
    look = Look(strong=True, colour=maker.theme.palette.navy)
    rows = [
        TableRow((
            TableCell(maker.paragraph("TableText", maker.runs(label, look)), borders=line, margins=inside),
            TableCell(maker.paragraph("TableText", said), borders=line, margins=inside),
        ))
        for label, said in block.facts
    ]  # fmt: skip
    widths = [LABEL * maker.width, (1 - LABEL) * maker.width]
    return table(PLAIN_TABLE, widths, rows, heads=False) + maker.gap(1.0)
