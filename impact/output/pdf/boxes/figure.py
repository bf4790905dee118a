"""Figures: number, finding, measure, chart and source; and the key to the status marks."""

from collections.abc import Iterator
from dataclasses import dataclass

from impact.core.errors import ImpactError
from impact.document import Figure, Span, Status, StatusKey, Text
from impact.document.drawing import Drawing, Glyphs
from impact.output.pdf.box_maker import BoxMaker, make_box
from impact.output.pdf.file.canvas import TaggedCanvas
from impact.output.pdf.file.structure import Element, box_attributes
from impact.output.pdf.page.box import FITS, Box
from impact.output.pdf.page.ink import replay, status_mark
from impact.output.pdf.page.text_box import Anchor, TextBox
from impact.output.pdf.text.fonts import DocumentFonts
from impact.theme.parts import POINTS_PER_MM
from impact.theme.theme import Theme

_SWATCH_WIDTH, _SWATCH_HEIGHT = 13.0, 5.6  # of a mark [pt]
_SWATCH_GAP, _ITEM_GAP = 4.0, 16.0  # between a mark and its words; between two items


@make_box.register(StatusKey)
def status_key_box(block: StatusKey, maker: BoxMaker) -> Box:
    items = [(status, maker.text(words, "note", Element("P"))) for status, words in block.items]
    return StatusKeyBox(items, maker.theme, maker.where)


class StatusKeyBox(Box):
    def __init__(self, items: list[tuple[Status, TextBox]], theme: Theme, where: str) -> None:
        self.items, self.theme, self.where = items, theme, where
        self.before, self.after = 4.0, 8.0

    def _places(self, width: float) -> list[tuple[float, float, float]]:
        places, x, down, line_height = [], 0.0, 0.0, 0.0
        for _, text in self.items:
            words = min(text.text.natural_width() + FITS, width - _SWATCH_WIDTH - _SWATCH_GAP)
            needed = _SWATCH_WIDTH + _SWATCH_GAP + words
            if x and x + needed > width + FITS:
                x, down, line_height = 0.0, down + line_height, 0.0
            places.append((x, down, words))
            line_height = max(line_height, text.height(words))
            x += needed + _ITEM_GAP
        return places

    def height(self, width: float) -> float:
        places = self._places(width)
        return max(down + text.height(words) for (_, text), (_, down, words) in zip(self.items, places, strict=True))

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        for (status, text), (left, down, words) in zip(self.items, self._places(width), strict=True):
            text_top = top - down
            swatch = (x + left, text.baseline(text_top) - 0.2, _SWATCH_WIDTH, _SWATCH_HEIGHT)
            status_mark(canvas, swatch, status, self.theme.palette.navy)
            text.draw(canvas, x + left + _SWATCH_WIDTH + _SWATCH_GAP, text_top, words)


_GAP = 3.0  # between the texts and the chart [pt]


@make_box.register(Figure)
def figure_box(block: Figure, maker: BoxMaker) -> Box:
    typesetter = maker.typesetter
    typesetter.check_chart((mark.font, mark.text) for mark in block.drawing.marks if isinstance(mark, Glyphs))

    def words(content: Text, role: str) -> TextBox | None:
        return maker.text(content, role, Element("P")) if content else None

    anchor = Anchor(block.id) if block.id else None
    parts = FigureParts(
        label=maker.text((Span(block.label),), "exhibit_label", Element("P"), anchor=anchor),
        title=maker.text(block.title, "exhibit_title", Element("P")),
        subtitle=words(block.subtitle, "exhibit_subtitle"),
        drawing=block.drawing,
        alt=block.alt,
        source=words(block.source, "exhibit_source"),
        faces=typesetter.faces,
    )
    return FigureBox(parts, maker.where, maker.theme.spacing.exhibit)


@dataclass(frozen=True)
class FigureParts:
    label: TextBox
    title: TextBox
    subtitle: TextBox | None
    drawing: Drawing
    alt: str
    source: TextBox | None
    faces: DocumentFonts


class FigureBox(Box):
    """A figure. In a grid, figures side by side share the heights of their parts."""

    def __init__(self, parts: FigureParts, where: str, space: float) -> None:
        self.parts, self.where = parts, where
        self.before = self.after = space
        self._caption = Element("Caption")
        self._figure = Element("Figure", alt=parts.alt)

    def part_heights(self, width: float) -> tuple[float, ...]:
        parts = self.parts
        self._check(width)
        subtitle = parts.subtitle.height(width) if parts.subtitle else 0.0
        source = _GAP + parts.source.height(width) if parts.source else 0.0
        chart = 2 * _GAP + parts.drawing.height
        return (parts.label.height(width), parts.title.height(width), subtitle, chart, source)

    def _check(self, width: float) -> None:
        if self.parts.drawing.width > width + 1.0:
            raise ImpactError(
                f"{self.where}: its chart is {self.parts.drawing.width / POINTS_PER_MM:.1f} mm wide, the column "
                f"{width / POINTS_PER_MM:.1f} mm. Draw it at ChartStyle(theme, width=theme.column_width(...)), "
                "or put it where there is room."
            )

    def height(self, width: float) -> float:
        return sum(self.part_heights(width))

    def places(self) -> Iterator[str]:
        yield from self.parts.label.places()

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        self.draw_parts(canvas, x, top, width, self.part_heights(width))

    def draw_parts(self, canvas: TaggedCanvas, x: float, top: float, width: float, heights: tuple[float, ...]) -> None:
        parts = self.parts
        label, title, subtitle, chart, _ = heights
        with canvas.inside(self._caption):
            parts.label.draw(canvas, x, top, width)
            parts.title.draw(canvas, x, top - label, width)
            if parts.subtitle is not None:
                parts.subtitle.draw(canvas, x, top - label - title, width)
        bottom = top - label - title - subtitle - chart + _GAP
        drawing = parts.drawing
        right, upper = x + drawing.width, bottom + drawing.height
        self._figure.attributes = box_attributes(x, bottom, right, upper)
        canvas.attach(self._figure)
        with canvas.marked(self._figure):
            replay(canvas, drawing, parts.faces, x, bottom, 1.0)
        if parts.source is not None:
            parts.source.draw(canvas, x, bottom - 2 * _GAP, width)
