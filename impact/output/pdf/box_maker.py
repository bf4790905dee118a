"""Blocks to boxes: how the file that sets a kind of block is found, and what those files share."""

from collections.abc import Mapping
from functools import cache, cached_property, singledispatch
from importlib import import_module
from itertools import count

from impact.core.registry import modules_of
from impact.document import Block, Document, Heading, Status, Text, status_words, walk
from impact.output.pdf.file.structure import Element
from impact.output.pdf.page.box import Box
from impact.output.pdf.page.stack import BlockStack
from impact.output.pdf.page.text_box import Align, Anchor, TextBox
from impact.output.pdf.text.typesetter import Typesetter
from impact.theme.parts import POINTS_PER_MM, TextStyle
from impact.theme.theme import Theme

BOXES = "impact.output.pdf.boxes"  # the package with a module for each kind of block


class BoxMaker:
    """Turns the blocks of one document into boxes.

    Attributes:
        theme: how the document looks.
        typesetter: prepares its texts.
        pages: the page of each named place; filled before anything is drawn.
    """

    def __init__(self, document: Document, theme: Theme, typesetter: Typesetter, pages: Mapping[str, int]) -> None:
        load_boxes()
        self._theme, self.typesetter, self.pages = theme, typesetter, pages
        self.set_spaces(1.0)
        self._blocks = document.blocks
        self.heading_numbers = count(1)

    def set_spaces(self, share: float) -> None:
        self.theme = self._theme.closer(share)

    @cached_property
    def headings(self) -> list[Heading]:
        return [block for block in walk(self._blocks) if isinstance(block, Heading)]

    @cached_property
    def status_words(self) -> dict[Status, str]:
        return status_words(self._blocks)

    @property
    def where(self) -> str:
        """The block that is being turned into a box, in words for messages."""
        return self.typesetter.where

    def stack(self, blocks: tuple[Block, ...], where: str, element: Element | None = None) -> BlockStack:
        return BlockStack([self.box(block) for block in blocks], where, element)

    def box(self, block: Block) -> Box:
        """Return the box of one block.

        Raises:
            TypeError: no file says how this kind of block is set.
        """
        outer = self.typesetter.where
        self.typesetter.where = block.name()
        box = make_box(block, self)
        box.where = box.where or self.typesetter.where
        self.typesetter.where = outer
        return box

    def text(
        self,
        content: Text,
        role: str | TextStyle,
        element: Element,
        *,
        align: Align = "left",
        measure: float = float("inf"),
        anchor: Anchor | None = None,
    ) -> TextBox:
        """Return a text in a style of the theme.

        Args:
            element: where the text stands in the structure tree.
            measure: the longest line [pt].
            anchor: the place in the document that links to the text lead to.
        """
        style = self.theme.style(role) if isinstance(role, str) else role
        return TextBox(self.typesetter.prepare(content, style), element, align, measure, anchor)

    def measure(self) -> float:
        return self.theme.page.measure_mm * POINTS_PER_MM

    def gutter(self) -> float:
        return self.theme.page.gutter_mm * POINTS_PER_MM


@singledispatch
def make_box(block: Block, maker: BoxMaker) -> Box:
    """Return the box of one block; each module of `impact/output/pdf/boxes` registers this for its class of blocks."""
    raise TypeError(f"{type(block).__name__}: no module in {BOXES} says how this block is set")


@cache
def load_boxes() -> None:
    for module in modules_of(BOXES).values():
        import_module(module)
