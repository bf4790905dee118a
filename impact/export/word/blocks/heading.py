"""Headings, in the styles by which Word makes outline and contents."""

from __future__ import annotations

from impact.document import Heading
from impact.export.word.maker import Maker, write_block

HEADLINE, SECTION, SUBSECTION = 1, 2, 3  # looks
STYLES = {
    (1, HEADLINE): "Headline", (1, SECTION): "Heading1", (1, SUBSECTION): "Minor1",
    (2, HEADLINE): "Section2", (2, SECTION): "Section2", (2, SUBSECTION): "Heading2",
    (3, HEADLINE): "Heading3", (3, SECTION): "Heading3", (3, SUBSECTION): "Heading3",
}  # fmt: skip


@write_block.register(Heading)
def heading(block: Heading, maker: Maker) -> str:
    """Return a heading; one that the outline leaves out keeps its style, and says that it stands in no contents."""
    look = SUBSECTION if block.minor else block.set_as or block.level
    return maker.paragraph(STYLES[block.level, look], block.text, anchor=maker.next_heading(block))
