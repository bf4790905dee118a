"""Sources: a numbered list that links in the text lead to.

No endnotes: a source is cited in many places and keeps its one number, lists leave sources out or go on in another
column, and an endnote of Word has one place in the text and a number that Word gives.
"""

from __future__ import annotations

from impact.document import Sources, Span
from impact.document.sources import source_anchor
from impact.export.word.maker import Maker, write_block
from impact.export.word.runs import Look


@write_block.register(Sources)
def sources(block: Sources, maker: Maker) -> str:
    """Return a paragraph a source, behind its number, with the bookmark that its links lead to."""
    found = []
    for number, item in zip(block.numbers(), block.items, strict=True):
        mark = maker.runs((Span(f"[{number}]"),), Look(strong=True, colour=maker.theme.palette.navy))
        marked = maker.anchored(mark, source_anchor(number))
        found.append(maker.paragraph("Source", f"{marked}<w:r><w:tab/></w:r>{maker.runs(item)}"))
    return "".join(found)
