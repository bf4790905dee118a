"""Contents as a field of Word: which headings it lists, and on which pages they stand before Word has counted."""

from collections.abc import Iterator, Sequence

from impact.document import Block, Contents, Document, Heading, PageBreak, text, walk
from impact.output.word.render import Maker, write_block
from impact.output.word.runs import FIELD_END, begun, bookmark, field

LONG, LEVEL = 6, 1  # headings that a document without contents has at least to be given some; which are listed


@write_block.register(Contents)
def contents(block: Contents, maker: Maker) -> str:
    """Return a field that Word fills anew when asked, with an entry a heading: a link, and the page it begins on.

    Where text flows over many pages, no page is named.
    """
    pages = fixed(maker.edition.document)
    listed = [
        (heading, heading.place(number), page)
        for number, heading, page in _headings(maker.edition.document.blocks)
        if block.lists(heading)
    ]
    listing = f'TOC \\o "{min(block.levels)}-{max(block.levels)}"' + ("" if pages else " \\n")
    start, found = begun(listing + " \\h \\z \\u"), []
    for place, (heading, name, page) in enumerate(listed):
        anchor = bookmark(name)
        number = field(f"PAGEREF {anchor} \\h", str(page))
        words = text(*(span.text.replace("\n", " ") for span in heading.text))
        entry = maker.runs(words) + (f"<w:r><w:tab/></w:r>{number}" if pages else "")
        line = f'<w:hyperlink w:anchor="{anchor}" w:history="1">{entry}</w:hyperlink>'
        line = (start if place == 0 else "") + line + (FIELD_END if place == len(listed) - 1 else "")
        found.append(maker.paragraph(f"TOC{heading.level}", line))
    return "".join(found)


def with_contents(document: Document) -> tuple[Block, ...]:
    """Return the blocks of a document, with contents before its second heading where text flows over many pages.

    A brief, whose findings have a page each, needs none: its first page is full, and Word lists headings at the side.
    """
    headings = _titles(document)
    known = any(isinstance(block, Contents) for block in walk(document.blocks))
    if known or len(headings) < LONG or fixed(document):
        return document.blocks
    at = next((place for place, block in enumerate(document.blocks) if block is headings[1]), 0)
    return (*document.blocks[:at], Contents((LEVEL,)), *document.blocks[at:])


def fixed(document: Document) -> bool:
    """Return whether most titles begin a page, so that pages can be named before Word has counted them."""
    breaks = sum(isinstance(block, PageBreak) for block in document.blocks)
    return 2 * breaks >= len(_titles(document))


def _titles(document: Document) -> list[Heading]:
    headings = (block for block in walk(document.blocks) if isinstance(block, Heading))
    return [heading for heading in headings if heading.level == LEVEL and heading.outline]


def _headings(blocks: Sequence[Block]) -> Iterator[tuple[int, Heading, int]]:
    number, page = 0, 1
    for block in walk(blocks):
        page += isinstance(block, PageBreak)
        if isinstance(block, Heading):
            number += 1
            yield number, block, page
