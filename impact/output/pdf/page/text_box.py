"""A text on the page: paragraphs, headings, cells, labels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from impact.document import plain
from impact.output.pdf.file.canvas import TaggedCanvas
from impact.output.pdf.file.structure import Element
from impact.output.pdf.page.box import FITS, Box
from impact.output.pdf.page.ink import fill_colour, stroke_colour
from impact.output.pdf.text.fonts import MixedFace
from impact.output.pdf.text.line_breaks import TextLine, TextRun
from impact.output.pdf.text.text_layout import TextLayout

Align = Literal["left", "right", "center"]

_ASCENT = 0.76  # from the base line to the top of the letters, as a share of the type size
SECTION = 2  # lowest level of the headings that begin sections
_FEWEST_LINES = 2  # no single line of a paragraph alone on a page
_LINK_RISE, _LINK_DROP = 0.8, 0.25
# A circle of radius 1 in four Bézier curves.
_CURVE = 0.5523
_DISC = 16.0  # diameter of the disc behind a step's numeral [pt]


@dataclass(frozen=True)
class Anchor:
    """A place that links and the outline lead to.

    Attributes:
        name: what links call it.
        title: its words in the outline.
        level: in the outline, from 1; 0 stays out of it.
    """

    name: str
    title: str = ""
    level: int = 0


class TextBox(Box):
    """Lines of one text under one structure element.

    Attributes:
        text: its words in their looks.
        element: where the text stands in the structure tree.
        align: to which side of the box the lines stand.
        measure: the longest line [pt].
        anchor: the place that links lead to; None for none.
        short: how high it may be to stay whole, such as an address of the web or a term with its meaning [pt].
        again: whether it is a heading that stands once more, over a list that goes on.
    """

    short = 0.0
    again = False

    def __init__(
        self,
        text: TextLayout,
        element: Element,
        align: Align = "left",
        measure: float = float("inf"),
        anchor: Anchor | None = None,
    ) -> None:
        self.text, self.element = text, element
        self.align: Align = align
        self.measure, self.anchor = measure, anchor
        self.where = text.where
        self.before, self.after = text.style.before, text.style.after
        self.section = anchor.title if anchor is not None and 0 < anchor.level <= SECTION else ""
        self._first, self._last = 0, -1  # lines of this piece; -1: to the end
        self._links: dict[int, Element] = {}
        self._languages: dict[int, Element] = {}

    def lines(self, width: float) -> tuple[TextLine, ...]:
        lines = self.text.lines(min(width, self.measure))
        return lines[self._first :] if self._last < 0 else lines[self._first : self._last]

    def height(self, width: float) -> float:
        return len(self.lines(width)) * self.text.style.leading

    def split(self, width: float, height: float, page: float = 0.0) -> tuple[TextBox, TextBox] | None:
        """Split between two lines, leaving at least two on either page."""
        lines = len(self.lines(width))
        fit = min(int((height + FITS) / self.text.style.leading), lines - _FEWEST_LINES)
        if fit < _FEWEST_LINES or self.height(width) <= self.short:
            return None
        return self._piece(0, fit, self.anchor), self._piece(fit, lines, None)

    def _piece(self, first: int, last: int, anchor: Anchor | None) -> TextBox:
        piece = TextBox(self.text, self.element, self.align, self.measure, anchor)
        piece._first, piece._last = self._first + first, self._first + last
        piece._links, piece._languages = self._links, self._languages
        piece.before = self.before if first == 0 else 0.0
        return piece

    def repeated(self) -> TextBox:
        """Return the heading of a list as it stands over the rest of that list on the next page."""
        heading = TextBox(self.text, self.element, self.align, self.measure)
        heading.keep_with_next = heading.again = True
        return heading

    def places(self) -> Iterator[str]:
        if self.anchor is not None:
            yield self.anchor.name

    def baseline(self, top: float) -> float:
        style = self.text.style
        return top - (style.leading - style.size) / 2 - _ASCENT * style.size

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        if self.again:  # readers that cannot see hear it once
            with canvas.artifact("Header"):
                self.draw_untagged(canvas, x, top, width)
            return
        if self.anchor is not None:
            canvas.place(self.anchor.name, x, top + 6)
            if self.anchor.level:
                canvas.outline(self.anchor.title, self.anchor.name, self.anchor.level - 1)
        canvas.attach(self.element)
        self._draw_stretches(canvas, self.place_runs(x, top, width))

    def draw_untagged(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Draw the lines inside an artifact that is already open: a repeated header, a running head."""
        show_runs(canvas, self.place_runs(x, top, width))

    def place_runs(self, x: float, top: float, width: float) -> list[tuple[TextRun, float, float]]:
        y = self.baseline(top)
        placed: list[tuple[TextRun, float, float]] = []
        for line in self.lines(width):
            start = x + self._indent(line, width)
            placed += [(run, start + run.x, y) for run in line.runs]
            y -= self.text.style.leading
        return placed

    def _indent(self, line: TextLine, width: float) -> float:
        if self.align == "right":
            return width - line.width
        return (width - line.width) / 2 if self.align == "center" else 0.0

    def _draw_stretches(self, canvas: TaggedCanvas, placed: list[tuple[TextRun, float, float]]) -> None:
        if placed and not any(span.href or span.lang for span in self.text.spans):
            with canvas.marked(self.element):
                show_runs(canvas, placed)
            return
        at = 0
        while at < len(placed):
            element = self._element_of(placed[at][0])
            end = at + 1
            while end < len(placed) and self._element_of(placed[end][0]) is element:
                end += 1
            with canvas.marked(element):
                show_runs(canvas, placed[at:end])
            for run, run_x, run_y in placed[at:end]:
                self._add_link(canvas, element, run, run_x, run_y)
            at = end

    def _element_of(self, run: TextRun) -> Element:
        span = self.text.spans[run.span]
        if span.href:
            return self._child(self._links, run.span, Element("Link", lang=span.lang))
        if span.lang:
            return self._child(self._languages, run.span, Element("Span", lang=span.lang))
        return self.element

    def _child(self, known: dict[int, Element], span: int, element: Element) -> Element:
        if span not in known:
            known[span] = self.element.add(element)
        return known[span]

    def _add_link(self, canvas: TaggedCanvas, element: Element, run: TextRun, x: float, y: float) -> None:
        span = self.text.spans[run.span]
        if span.href:
            size = run.look.size
            box = (x, y - _LINK_DROP * size, x + run.width, y + _LINK_RISE * size)
            canvas.link(element, box, span.href, span.says or plain((span,)).strip() or span.href)


def show_runs(canvas: TaggedCanvas, placed: list[tuple[TextRun, float, float]]) -> None:
    """Write runs at their places, inside a tag or artifact that is already open."""
    if not placed:
        return
    colour = ""
    code = ["BT"]
    for run, x, y in placed:
        if run.look.colour != colour:
            colour = run.look.colour
            code.append(fill_colour(colour))
            if isinstance(run.look.face, MixedFace):
                code.append(stroke_colour(colour))
        code.append(f"1 0 0 1 {x:.2f} {y + run.look.rise:.2f} Tm")
        code.append(run.look.face.show(canvas, run.text, run.look.size, run.look.kerning))
    code.append("ET")
    canvas.write(" ".join(code))


@dataclass(frozen=True)
class Disc:
    colour: str

    def draw(self, canvas: TaggedCanvas, x: float, middle: float) -> None:
        radius = _DISC / 2
        centre, bend = x + radius, radius * _CURVE
        points = [(radius, bend, bend, radius, 0, radius), (-bend, radius, -radius, bend, -radius, 0)]
        points += [(-radius, -bend, -bend, -radius, 0, -radius), (bend, -radius, radius, -bend, radius, 0)]
        curves = " ".join(
            " ".join(f"{value + (middle if at % 2 else centre):.2f}" for at, value in enumerate(curve)) + " c"
            for curve in points
        )
        canvas.write(f"{fill_colour(self.colour)} {centre + radius:.2f} {middle:.2f} m {curves} f")


def item_elements(parent: Element) -> tuple[Element, Element]:
    """Add an item to a list in the structure tree; return the elements of its marker and of its text."""
    item = parent.add(Element("LI"))
    return item.add(Element("Lbl")), item.add(Element("LBody"))


class ItemBox(Box):
    """One item: marker and text; a second piece of it has no marker."""

    def __init__(self, marker: TextBox | None, body: TextBox, indent: float, disc: Disc | None = None) -> None:
        self.marker, self.body, self.indent, self.disc = marker, body, indent, disc
        self.where = body.where
        self.before, self.after = body.before, body.after

    def height(self, width: float) -> float:
        return self.body.height(width - self.indent)

    def split(self, width: float, height: float, page: float = 0.0) -> tuple[Box, Box] | None:
        pieces = self.body.split(width - self.indent, height)
        if pieces is None:
            return None
        first, second = pieces
        return ItemBox(self.marker, first, self.indent, self.disc), ItemBox(None, second, self.indent)

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        item = self.body.element.parent
        assert item is not None
        with canvas.inside(item):
            if self.marker is not None:
                self._draw_marker(canvas, self.marker, x, top)
            self.body.draw(canvas, x + self.indent, top, width - self.indent)

    def _draw_marker(self, canvas: TaggedCanvas, marker: TextBox, x: float, top: float) -> None:
        if self.disc is None:
            # Markers of another size stand on the same base line as the text.
            marker.draw(canvas, x, top + self.body.baseline(0) - marker.baseline(0), self.indent)
            return
        line = self.body.text.style
        middle = self.body.baseline(top) + 0.33 * line.size  # half the height of capitals
        with canvas.artifact():
            self.disc.draw(canvas, x, middle)
        drop = marker.baseline(0) + 0.33 * marker.text.style.size
        marker.draw(canvas, x, middle - drop, _DISC)
