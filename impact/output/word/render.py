"""Blocks to the words of Word: what all that write them share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import singledispatch
from itertools import count
from typing import TYPE_CHECKING

from impact.document import Block, Heading, Text, status_words, walk
from impact.output.edition import Edition
from impact.output.word.runs import Runs, RunStyle, bookmark, paragraph, twips
from impact.output.word.styles import BULLETS, SPACES

if TYPE_CHECKING:
    from docx.opc.part import XmlPart

PLAIN = RunStyle()
PAGE_BREAK = "<w:pageBreakBefore/>"


class Maker:
    """Writes the blocks of one document.

    Attributes:
        edition, theme: what is written, in which look. part: of the package, to which pictures and charts belong.
        width: of the column that is being filled [pt].
        nested: whether what is written stands in the cell of a table, in which columns are not begun.
        headings: of the document, in the order of reading. status_words: what its keys call each status.
        break_before: whether the next paragraph begins a page.
        top: room over the next paragraph where it begins a page, a column or a box [pt]; None where its style says it.
    """

    def __init__(self, edition: Edition, part: XmlPart, width: float) -> None:
        self.edition, self.theme, self.part = edition, edition.context.theme.closer(SPACES), part
        self.width, self.nested, self.break_before = width, False, False
        self.top: float | None = 0.0
        self.headings = [block for block in walk(edition.document.blocks) if isinstance(block, Heading)]
        self.status_words = status_words(edition.document.blocks)
        self.numbers, self.chart_numbers = count(1), count(1)  # of bookmarks, drawings and controls; of charts
        self.lists: list[int] = []  # ids of numbered lists, which each begin with 1
        self._heading_numbers = count(1)
        self._runs = Runs(part, self.theme, edition.document.lang, self.numbers)

    def blocks(self, blocks: Iterable[Block]) -> str:
        return "".join(map(self.block, blocks))

    def block(self, block: Block) -> str:
        """Return one block.

        Raises:
            TypeError: nothing says how this kind of block is written.
        """
        return write_block(block, self)

    def inside(self, blocks: Sequence[Block], width: float) -> str:
        width, self.width = self.width, width
        nested, self.nested, self.top = self.nested, True, 0.0
        found = self.blocks(blocks)
        self.width, self.nested = width, nested
        return found

    def runs(self, text: Text, look: RunStyle = PLAIN) -> str:
        return self._runs.of(text, look)

    def number(self, text: Text, cell: str, look: RunStyle = PLAIN) -> str:
        """Return the runs of a number as a control that carries the address of its cell; plain where it has none."""
        runs = self.runs(text, look)
        return self._runs.controlled(runs, cell) if cell and runs and "<w:sdt>" not in runs else runs

    def paragraph(self, style: str, text: Text | str, *, more: str = "", anchor: str = "") -> str:
        """Return a paragraph in a style; it begins a page where a break was asked for."""
        content = text if isinstance(text, str) else self.runs(text)
        before, self.break_before = (PAGE_BREAK if self.break_before else ""), False
        if self.top is not None and "<w:spacing" not in more:
            before_jc, mark, after = more.partition("<w:jc ")  # the schema has alignment behind the space
            more = f'{before_jc}<w:spacing w:before="{twips(self.top)}"/>{mark}{after}'
        self.top = None
        return paragraph(style, self.anchored(content, anchor), more=_first(before, more))

    def gap(self, points: float, content: str = "") -> str:
        """Return a line so high [pt] without text: room under a table, after which Word wants a paragraph."""
        before, self.break_before = (PAGE_BREAK if self.break_before else ""), False
        exact = f'<w:spacing w:before="0" w:after="0" w:line="{twips(max(points, 1.0))}" w:lineRule="exact"/>'
        return paragraph("Gap", content, more=before + exact)

    def new_list(self) -> int:
        self.lists.append(BULLETS + 1 + len(self.lists))
        return self.lists[-1]

    def anchored(self, content: str, anchor: str) -> str:
        if not anchor:
            return content
        number = next(self.numbers)
        start = f'<w:bookmarkStart w:id="{number}" w:name="{bookmark(anchor)}"/>'
        return f'{start}{content}<w:bookmarkEnd w:id="{number}"/>'

    def next_heading(self, heading: Heading) -> str:
        return heading.place(next(self._heading_numbers))


def _first(before: str, more: str) -> str:
    """Return properties in the order of the schema: what keeps lines together stands before the break of a page."""
    for name in ("<w:keepNext/>", "<w:keepLines/>"):
        if more.startswith(name):
            return name + _first(before, more.removeprefix(name))
    return before + more


@singledispatch
def write_block(block: Block, maker: Maker) -> str:
    """Return a block in the words of Word.

    Raises:
        TypeError: nothing says how this kind of block is written.
    """
    raise TypeError(f"nothing says how {type(block).__name__} is written in Word: register write_block for it")
