"""Lists of Word: its own dashes and numbers, so that who adds an item need type neither."""

from __future__ import annotations

from impact.document import ItemList
from impact.export.word.maker import Maker, write_block
from impact.export.word.numbering import BULLETS

STYLES = {
    ("body", False): "ListBullet", ("body", True): "ListNumber",
    ("small", False): "SmallBullet", ("small", True): "SmallNumber",
}  # fmt: skip


@write_block.register(ItemList)
def item_list(block: ItemList, maker: Maker) -> str:
    """Return one paragraph an item; each numbered list begins with 1."""
    number = maker.new_list() if block.numbered else BULLETS
    listed = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
    style = STYLES[block.role, block.numbered]
    return "".join(maker.paragraph(style, item, more=listed) for item in block.items)
