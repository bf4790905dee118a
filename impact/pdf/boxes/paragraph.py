"""Running text."""

from __future__ import annotations

from impact.document import Paragraph
from impact.pdf.box_maker import BoxMaker, make_box
from impact.pdf.file.structure import Element
from impact.pdf.page.box import Box


@make_box.register(Paragraph)
def paragraph_box(block: Paragraph, maker: BoxMaker) -> Box:
    """Return a paragraph; a standfirst is large enough to be read at the full width."""
    measure = float("inf") if block.role == "standfirst" else maker.measure()
    box = maker.text(block.text, block.role, Element("P"), measure=measure)
    box.keep_with_next = block.opens
    return box
