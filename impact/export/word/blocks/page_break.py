"""Page breaks: what follows begins a page, as a property of its first paragraph."""

from __future__ import annotations

from impact.document import PageBreak
from impact.export.word.maker import Maker, write_block


@write_block.register(PageBreak)
def page_break(_: PageBreak, maker: Maker) -> str:
    """Ask the next paragraph to begin a page."""
    maker.break_before, maker.top = True, 0.0
    return ""
