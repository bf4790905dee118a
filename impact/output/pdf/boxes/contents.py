"""The table of contents: headings, dots and page numbers, each line a link."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from impact.document import Contents, Heading, Span
from impact.output.pdf.box_maker import BoxMaker, make_box
from impact.output.pdf.file.canvas import TaggedCanvas
from impact.output.pdf.file.structure import Element
from impact.output.pdf.page.box import Box
from impact.output.pdf.page.ink import fill_colour
from impact.output.pdf.page.stack import BlockStack
from impact.output.pdf.page.text_box import TextBox, show_runs
from impact.output.pdf.text.typesetter import Typesetter
from impact.theme.parts import TextStyle

_NUMBER = "888"  # room is kept for so wide a number
_GAP = 6.0  # between the words, the dots and the number [pt]
_DOT, _DOT_STEP = 0.9, 4.0


@make_box.register(Contents)
def contents_box(block: Contents, maker: BoxMaker) -> Box:
    listed = [(number, heading) for number, heading in enumerate(maker.headings, start=1) if block.lists(heading)]
    top = min(heading.level for _, heading in listed)
    dots = maker.theme.palette.muted
    items: list[Box] = []
    for number, heading in listed:
        entry = _entry(heading, number, heading.level - top, maker)
        items.append(EntryBox(entry, maker.typesetter, maker.pages, dots))
    stack = BlockStack(items, maker.where, Element("TOC"))
    stack.after = maker.theme.style("body").after
    return stack


def _entry(heading: Heading, number: int, depth: int, maker: BoxMaker) -> ContentsEntry:
    style = replace(maker.theme.style("body"), before=0, after=2)
    if not depth:
        style = replace(style, face="semibold", colour="navy", before=4)
    indent = depth * maker.theme.spacing.list_indent
    return ContentsEntry(heading.line, heading.place(number), indent, style)


@dataclass(frozen=True)
class ContentsEntry:
    """One line.

    Attributes:
        place: name of the place they lead to.
        indent: from the left edge of the contents [pt].
    """

    words: str
    place: str
    indent: float
    style: TextStyle


class EntryBox(Box):
    """One line of the contents. Its page is looked up when it is drawn; all pages are divided by then."""

    def __init__(self, entry: ContentsEntry, typesetter: Typesetter, pages: Mapping[str, int], dots: str) -> None:
        self.entry, self._typesetter, self._pages, self._dots = entry, typesetter, pages, dots
        self._toci = Element("TOCI")
        self._reference = self._toci.add(Element("Reference"))
        self._link = self._reference.add(Element("Link"))
        self._words = TextBox(typesetter.prepare((Span(entry.words),), entry.style), self._link)
        self._room = self._number(_NUMBER).text.natural_width()
        self.before, self.after = entry.style.before, entry.style.after

    def _number(self, words: str) -> TextBox:
        return TextBox(self._typesetter.prepare((Span(words),), self.entry.style), self._link, "right")

    def _words_width(self, width: float) -> float:
        return width - self.entry.indent - self._room - 2 * _GAP

    def height(self, width: float) -> float:
        return self._words.height(self._words_width(width))

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        left, height, leading = x + self.entry.indent, self.height(width), self.entry.style.leading
        page = self._pages[self.entry.place]
        number = self._number(str(page))
        last_top = top - height + leading
        last = self._words.lines(self._words_width(width))[-1]
        canvas.attach(self._toci)
        with canvas.marked(self._link):
            show_runs(canvas, self._words.place_runs(left, top, self._words_width(width)))
        with canvas.artifact():
            start, end = left + last.width + _GAP, x + width - number.text.natural_width() - _GAP
            self._draw_dots(canvas, start, end, number.baseline(last_top))
        with canvas.marked(self._link):
            show_runs(canvas, number.place_runs(x, last_top, width))
        box = (left, top - height, x + width, top)
        canvas.link(self._link, box, f"#{self.entry.place}", f"{self.entry.words}, {page}")

    def _draw_dots(self, canvas: TaggedCanvas, start: float, end: float, base: float) -> None:
        # Dots stand at multiples of their distance, so that those of all lines are under each other.
        first, last = math.ceil(start / _DOT_STEP), math.floor((end - _DOT) / _DOT_STEP)
        boxes = " ".join(f"{at * _DOT_STEP:.2f} {base:.2f} {_DOT} {_DOT} re" for at in range(first, last + 1))
        if boxes:
            canvas.write(f"{fill_colour(self._dots)} {boxes} f")
