"""Tiles: questions side by side, each under a rule in its colour, their answers on common lines."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import zip_longest

from impact.document import Answer, Span, Text, Tile, Tiles, text
from impact.document.exhibits import between
from impact.look.parts import TextStyle
from impact.look.scripts import numeral_parts
from impact.pdf.box_maker import BoxMaker, make_box
from impact.pdf.file.canvas import TaggedCanvas
from impact.pdf.file.structure import Element
from impact.pdf.page.box import Box
from impact.pdf.page.ink import fill_rectangle
from impact.pdf.page.text_box import TextBox
from impact.pdf.text.text_layout import TooWideError

GUTTER = 14.0
_UNIT_GAP = 4.0
_ABOVE_QUESTION = 5.0
_ABOVE_ANSWER = 5.0
_LEAST_NUMERAL = 0.55  # of its size; a smaller one is no headline any more


@make_box.register(Tiles)
def tiles_box(block: Tiles, maker: BoxMaker) -> Box:
    """Return questions side by side."""
    style = _numeral_style(block, maker)
    columns = [_column(item, style, maker) for item in block.items]
    return TilesBox(columns, maker.where, maker.theme.rules.key_figure, maker.theme.spacing.key_figures)


def _numeral_style(block: Tiles, maker: BoxMaker) -> TextStyle:
    """Return the style of all numerals, smaller where the widest would not fit at full size."""
    style = maker.theme.style("numeral")
    room = TilesBox.column(len(block.items), maker.theme.text_width())
    numerals = (numeral_parts(answer.value)[0] for item in block.items for answer in item.answers if answer.value)
    widths = (maker.typesetter.prepare((Span(f"{digits} "),), style).natural_width() for digits in numerals)
    widest = max(widths, default=0.0)
    return replace(style, size=style.size * max(room / widest, _LEAST_NUMERAL)) if widest > room else style


def _column(item: Tile, style: TextStyle, maker: BoxMaker) -> _Column:
    element = Element("Div")
    question = maker.text(item.question, "figure_label", element.add(Element("P")))
    answers = tuple(_answer(answer, style, element, maker) for answer in item.answers)
    return _Column(element, maker.theme.colour(item.tone), question, answers)


def _answer(answer: Answer, style: TextStyle, element: Element, maker: BoxMaker) -> _Answer:
    """Return the texts of an answer, read as value, condition, range."""
    digits, ten_thousands = numeral_parts(answer.value)
    unit = f"{ten_thousands}{answer.unit}"
    headline = element.add(Element("P")) if answer.value else None
    said = f"{digits} " if unit and not ten_thousands else digits
    numeral = maker.text((Span(said),), style, headline) if headline else None
    below: Text = text(answer.caption, between(answer.caption) if answer.range else "", answer.range)
    return _Answer(
        numeral,
        maker.text((Span(unit),), "numeral_unit", headline) if headline and unit else None,
        maker.text(below, "figure_range", element.add(Element("P"))) if below else None,
    )


@dataclass(frozen=True)
class _Answer:
    """The texts of one answer; None for what is left out."""

    numeral: TextBox | None
    unit: TextBox | None
    caption: TextBox | None


@dataclass(frozen=True)
class _Column:
    """One tile: its element in the structure tree, the colour of its rule, its texts."""

    element: Element
    colour: str
    question: TextBox
    answers: tuple[_Answer, ...]


class TilesBox(Box):
    """Tiles side by side, their questions, numerals and captions on common lines."""

    def __init__(self, columns: list[_Column], where: str, thickness: float, space: float) -> None:
        self.columns, self.where, self.thickness = columns, where, thickness
        self.before = self.after = space

    @staticmethod
    def column(count: int, width: float) -> float:
        """Return the width of each of so many tiles side by side."""
        return (width - GUTTER * (count - 1)) / count

    def _width(self, width: float) -> float:
        return self.column(len(self.columns), width)

    def _rows(self, column: float) -> list[tuple[float, float, float]]:
        """Return the common heights of numerals, units under them and captions, row by row."""
        rows = []
        for answers in zip_longest(*(each.answers for each in self.columns)):
            there = [answer for answer in answers if answer is not None]
            below = [each.unit.height(column) for each in there if each.unit and self._is_below(each, column)]
            numerals = [each.numeral.height(column) for each in there if each.numeral]
            captions = [each.caption.height(column) for each in there if each.caption]
            rows.append((max(numerals, default=0.0), max(below, default=0.0), max(captions, default=0.0)))
        return rows

    def _is_below(self, answer: _Answer, column: float) -> bool:
        """Return whether the unit of an answer stands under its numeral, because it does not fit beside."""
        if answer.numeral is None or answer.unit is None:
            return False
        numeral = answer.numeral.text.natural_width()
        if numeral > column:
            raise TooWideError(self.where, answer.numeral.text.text, numeral, column)
        return numeral + _UNIT_GAP + answer.unit.text.natural_width() > column

    def _head(self, column: float) -> float:
        questions = max(each.question.height(column) for each in self.columns)
        return self.thickness + _ABOVE_QUESTION + questions

    def height(self, width: float) -> float:
        """Return the height of the tiles."""
        column = self._width(width)
        return self._head(column) + sum(_ABOVE_ANSWER + sum(row) for row in self._rows(column))

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Draw tile by tile, as they are read."""
        column = self._width(width)
        head, rows = self._head(column), self._rows(column)
        for index, each in enumerate(self.columns):
            left = x + index * (column + GUTTER)
            with canvas.artifact():
                fill_rectangle(canvas, left, top - self.thickness, column, self.thickness, each.colour)
            with canvas.inside(each.element):
                each.question.draw(canvas, left, top - self.thickness - _ABOVE_QUESTION, column)
                at = top - head
                for answer, row in zip(each.answers, rows, strict=False):
                    at -= _ABOVE_ANSWER
                    self._draw_answer(canvas, answer, left, at, column, row)
                    at -= sum(row)

    def _draw_answer(
        self,
        canvas: TaggedCanvas,
        answer: _Answer,
        left: float,
        top: float,
        column: float,
        row: tuple[float, float, float],
    ) -> None:
        numeral, unit, _ = row
        if answer.numeral is not None:
            answer.numeral.draw(canvas, left - 0.8, top, column)  # light numerals have much white at their left
        if answer.numeral is not None and answer.unit is not None:
            if self._is_below(answer, column):
                answer.unit.draw(canvas, left, top - numeral, column)
            else:
                start = left + answer.numeral.text.natural_width() + _UNIT_GAP
                drop = answer.numeral.baseline(0) - answer.unit.baseline(0)
                answer.unit.draw(canvas, start, top + drop, column)
        if answer.caption is not None:
            answer.caption.draw(canvas, left, top - numeral - unit, column)
