"""List items: a dash, a numeral in a disc, or the number of a source, and the text beside it."""

from __future__ import annotations

from dataclasses import dataclass

from impact.pdf.file.canvas import TaggedCanvas
from impact.pdf.file.structure import Element
from impact.pdf.page.box import Box
from impact.pdf.page.ink import fill_colour
from impact.pdf.page.text_box import TextBox

# A circle of radius 1 in four Bézier curves.
_CURVE = 0.5523
_DISC = 16.0  # diameter of the disc behind a step's numeral [pt]


@dataclass(frozen=True)
class Disc:
    """The coloured disc behind a numeral.

    Attributes:
        colour: such as #1b2a41.
    """

    colour: str

    def draw(self, canvas: TaggedCanvas, x: float, middle: float) -> None:
        """Draw the disc with its left edge at `x`."""
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
        """Return the height of the text."""
        return self.body.height(width - self.indent)

    def split(self, width: float, height: float) -> tuple[Box, Box] | None:
        """Split the text."""
        pieces = self.body.split(width - self.indent, height)
        if pieces is None:
            return None
        first, second = pieces
        assert isinstance(first, TextBox)
        assert isinstance(second, TextBox)
        return ItemBox(self.marker, first, self.indent, self.disc), ItemBox(None, second, self.indent)

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Draw marker and text under one list item."""
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
