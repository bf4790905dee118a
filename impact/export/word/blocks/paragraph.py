"""Running text."""

from __future__ import annotations

from impact.document import Paragraph
from impact.export.word.maker import Maker, write_block

STYLES = {"body": "Normal", "standfirst": "Subtitle", "small": "Small", "note": "Note"}


@write_block.register(Paragraph)
def paragraph(block: Paragraph, maker: Maker) -> str:
    """Return a paragraph in the style of its role."""
    return maker.paragraph(STYLES[block.role], block.text)
