"""Levels of headings in a finished document: the title of every page is level 1, what stands under it goes deeper.

The title of the whole document is in its metadata, which readers show in the window and say first. A sub-head never has
the level of a page's title, and no level is skipped; how large a heading is set stays as its section wants it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from impact.document import Block, Contents, Heading, changed

TITLES = 2  # levels that sections give to titles of pages


def with_levels(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Return the blocks with levels of headings as readers that go by headings need them."""
    above: list[int] = []  # levels, as sections gave them, of the sub-heads that are open

    def level(block: Block) -> Block:
        if isinstance(block, Contents):  # lists what it listed, by the levels that these have now
            return replace(block, levels=tuple(sorted({max(1, each - 1) for each in block.levels})))
        if not isinstance(block, Heading):
            return block
        given = block.set_as or block.level
        if not block.minor and block.level <= TITLES:
            above.clear()
            return replace(block, level=1, set_as=given)
        while above and above[-1] >= block.level:
            above.pop()
        above.append(block.level)
        return replace(block, level=min(1 + len(above), 3), set_as=given)  # type: ignore[arg-type]  # 1 to 3

    return changed(blocks, level)
