"""Headings."""

from __future__ import annotations

from impact.document import Heading, plain
from impact.pdf.box_maker import BoxMaker, make_box
from impact.pdf.file.structure import Element
from impact.pdf.page.box import Box
from impact.pdf.page.text_box import Anchor

_STYLES = {1: "headline", 2: "section", 3: "subsection"}
_MINOR = "subsection"


@make_box.register(Heading)
def heading_box(block: Heading, maker: BoxMaker) -> Box:
    """Return a heading, which stays with what follows it."""
    name = place_name(block, maker.next_heading_number())
    anchor = Anchor(name, words_of(block), block.level if block.outline else 0)
    style = _MINOR if block.minor else _STYLES[block.set_as or block.level]
    box = maker.text(block.text, style, Element(f"H{block.level}"), anchor=anchor)
    box.keep_with_next = True
    return box


def place_name(heading: Heading, number: int) -> str:
    """Return the name under which links find a heading, given its number in the document, from 1."""
    return heading.id or f"heading-{number}"


def words_of(heading: Heading) -> str:
    """Return the words of a heading on one line."""
    return plain(heading.text).replace("\n", " ")
