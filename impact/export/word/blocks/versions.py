"""Content in several lengths: Word turns pages by itself, so the longest one is written."""

from __future__ import annotations

from impact.document import Versions
from impact.export.word.maker import Maker, write_block


@write_block.register(Versions)
def versions(block: Versions, maker: Maker) -> str:
    """Return the longest version."""
    return maker.blocks(block.inside())
