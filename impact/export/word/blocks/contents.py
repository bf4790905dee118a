"""The table of contents, as a field that Word fills anew when asked; its entries stand in it from the beginning."""

from __future__ import annotations

from impact.document import Contents
from impact.export.word.contents import contents, fixed
from impact.export.word.maker import Maker, write_block


@write_block.register(Contents)
def write_contents(block: Contents, maker: Maker) -> str:
    """Return a field with a line for each heading that it lists."""
    return contents(maker, block, pages=fixed(maker.edition.document))
