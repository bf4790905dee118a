"""Key figures: large numerals side by side, with the key to their status marks below."""

from __future__ import annotations

from dataclasses import dataclass, replace

from impact.document import KeyFigure, KeyFigures, Span, Status, Text, text
from impact.look.parts import TextStyle
from impact.look.scripts import is_chinese
from impact.pdf.box_maker import BoxMaker, make_box
from impact.pdf.file.canvas import TaggedCanvas
from impact.pdf.file.structure import Element
from impact.pdf.page.box import Box
from impact.pdf.page.ink import status_mark
from impact.pdf.page.stack import Stack
from impact.pdf.page.text_box import TextBox
from impact.pdf.text.text_layout import TooWideError

GUTTER = 14.0
_UNIT_GAP = 3.5
_RULE_GAP = 3.0
_HATCHED_HEIGHT = 4.4  # a hatch needs some height to be seen [pt]
_LEAST_NUMERAL = 0.6  # a numeral smaller than that is no headline any more: the strip is refused
_ABOVE_KEY = 6.0  # space between the strip and what explains it [pt]


@make_box.register(KeyFigures)
def key_figures_box(block: KeyFigures, maker: BoxMaker) -> Box:
    """Return a strip of key figures with its key."""
    theme = maker.theme
    style = _numeral_style(block, maker)
    parts = [_parts(item, style, maker, said=len({item.status for item in block.items}) > 1) for item in block.items]
    space = theme.spacing.key_figures
    strip = KeyFiguresBox(parts, maker.where, theme.palette.navy, theme.rules.key_figure, space)
    below = _explanations(block, maker)
    if not below:
        return strip
    strip.keep_with_next = True
    strip.after = _ABOVE_KEY
    stack = Stack([strip, *below], maker.where)
    stack.after = space
    return stack


def _explanations(block: KeyFigures, maker: BoxMaker) -> list[Box]:
    below: list[Box] = []
    if block.legend is not None:
        below.append(make_box(block.legend, maker))
    if block.status_key:
        below.append(maker.text(block.status_key, "note", Element("P")))
    return below


def _numeral_style(block: KeyFigures, maker: BoxMaker) -> TextStyle:
    """Return the style of all numerals of a strip, smaller where the widest would not fit at full size."""
    style = maker.theme.style("numeral")
    room = KeyFiguresBox.column(len(block.items), maker.theme.text_width())
    numerals = (_split_chinese(item.value)[0] for item in block.items)
    widest = max(maker.typesetter.prepare((Span(f"{digits} "),), style).natural_width() for digits in numerals)
    return replace(style, size=style.size * max(room / widest, _LEAST_NUMERAL)) if widest > room else style


def _parts(item: KeyFigure, style: TextStyle, maker: BoxMaker, *, said: bool) -> KeyFigureParts:
    def words(content: str | Text, role: str) -> TextBox | None:
        return maker.text(text(content), role, Element("P")) if content else None

    element = Element("Div")
    headline = Element("P")  # joins the tree when it is drawn, behind the label
    digits, ten_thousands = _split_chinese(item.value)
    unit = f"{ten_thousands}{item.unit}"
    value = f"{digits} " if unit and not ten_thousands else digits
    return KeyFigureParts(
        where=maker.where,
        status=item.status,
        status_words=maker.status_words.get(item.status, "") if said else "",
        element=element,
        numeral=maker.text((Span(value),), style, headline),
        unit=maker.text((Span(unit),), "numeral_unit", headline) if unit else None,
        lines=(words(item.label, "figure_label"), words(item.range, "figure_range"), words(item.note, "figure_range")),
    )


def _split_chinese(value: str) -> tuple[str, str]:
    """Return a numeral and the ideographs after it, such as 万: these are set with the unit, as high as its letters."""
    end = len(value)
    while end > 1 and is_chinese(value[end - 1]):
        end -= 1
    return value[:end], value[end:]


@dataclass(frozen=True)
class KeyFigureParts:
    """The texts of one key figure.

    Attributes:
        where: the strip in words, for messages.
        status: how the number came about.
        status_words: what the mark of the status says to those who cannot see it.
        element: holds all texts in the structure tree.
        numeral: the number, large.
        unit: stands after the numeral, or under it where it does not fit; None for none.
        lines: label, range and note; None for those that are left out.
    """

    where: str
    status: Status
    status_words: str
    element: Element
    numeral: TextBox
    unit: TextBox | None
    lines: tuple[TextBox | None, ...]


class KeyFiguresBox(Box):
    """Key figures side by side, their labels and ranges on common lines."""

    def __init__(self, items: list[KeyFigureParts], where: str, colour: str, thickness: float, space: float) -> None:
        self.items, self.where = items, where
        self.colour, self.thickness = colour, thickness
        self.before = self.after = space

    @staticmethod
    def column(count: int, width: float) -> float:
        """Return the width of each of so many figures side by side."""
        return (width - GUTTER * (count - 1)) / count

    def _column(self, width: float) -> float:
        return self.column(len(self.items), width)

    def _rule_height(self) -> float:
        drawn = any(item.status in ("modelled", "announced") for item in self.items)
        return max(self.thickness, _HATCHED_HEIGHT) if drawn else self.thickness

    def _unit_below(self, column: float) -> bool:
        """Return whether the units stand under the numerals, because one of them does not fit beside."""
        for item in self.items:
            numeral = item.numeral.text.natural_width()
            if numeral > column:
                raise TooWideError(item.where, item.numeral.text.text, numeral, column)
            if item.unit is not None and numeral + _UNIT_GAP + item.unit.text.natural_width() > column:
                return True
        return False

    def _rows(self, column: float) -> list[float]:
        """Return the common heights: numeral, unit when it stands below, label, range, note."""
        below = self._unit_below(column)
        unit = max((item.unit.height(column) for item in self.items if item.unit is not None), default=0.0)
        rows = [max(item.numeral.height(column) for item in self.items), unit if below else 0.0]
        for index in range(len(self.items[0].lines)):
            texts = [item.lines[index] for item in self.items]
            rows.append(max((text.height(column) for text in texts if text is not None), default=0.0))
        return rows

    def height(self, width: float) -> float:
        """Return the height of the strip."""
        return self._rule_height() + _RULE_GAP + sum(self._rows(self._column(width)))

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Draw figure by figure, as they are read: label, number and unit, range, note."""
        column = self._column(width)
        below, rows = self._unit_below(column), self._rows(column)
        for index, item in enumerate(self.items):
            left = x + index * (column + GUTTER)
            with canvas.inside(item.element):
                self._draw_rule(canvas, item, left, top, column)
                self._draw_texts(canvas, item, left, top - self._rule_height() - _RULE_GAP, column, rows, below)

    def _draw_rule(self, canvas: TaggedCanvas, item: KeyFigureParts, left: float, top: float, column: float) -> None:
        height = self._rule_height()
        status_mark(canvas, (left, top - height, column, height), item.status, self.colour, item.status_words)

    def _draw_texts(
        self,
        canvas: TaggedCanvas,
        item: KeyFigureParts,
        left: float,
        top: float,
        column: float,
        rows: list[float],
        below: bool,
    ) -> None:
        below_numeral = top - rows[0] - rows[1]
        label, *others = item.lines
        if label is not None:  # read before its number
            label.draw(canvas, left, below_numeral, column)
        item.numeral.draw(canvas, left - 0.8, top, column)  # light numerals have much white at their left
        if item.unit is not None:
            if below:
                item.unit.draw(canvas, left, top - rows[0], column)
            else:
                start = left + item.numeral.text.natural_width() + _UNIT_GAP
                drop = item.numeral.baseline(0) - item.unit.baseline(0)
                item.unit.draw(canvas, start, top + drop, column)
        top = below_numeral - rows[2]
        for line, row in zip(others, rows[3:], strict=True):
            if line is not None:
                line.draw(canvas, left, top, column)
            top -= row
