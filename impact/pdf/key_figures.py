"""The strip of key figures: a rule that tells the status, a large numeral, what it counts, its range."""

from __future__ import annotations

from dataclasses import dataclass

from impact.document import Status
from impact.pdf.boxes import Box
from impact.pdf.canvas import TaggedCanvas
from impact.pdf.ink import status_mark
from impact.pdf.settext import TooWideError
from impact.pdf.structure import Element
from impact.pdf.textbox import TextBox

GUTTER = 14.0
_UNIT_GAP = 3.5
_RULE_GAP = 3.0
_HATCHED_HEIGHT = 4.4  # a hatch needs some height to be seen [pt]


@dataclass(frozen=True)
class KeyFigureParts:
    """The texts of one key figure."""

    where: str
    status: Status
    status_words: str
    element: Element
    numeral: TextBox
    unit: TextBox | None
    lines: tuple[TextBox | None, ...]  # label, range, note


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
        """Draw figure by figure, as they are read."""
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
        item.numeral.draw(canvas, left - 0.8, top, column)  # light numerals have much white at their left
        if item.unit is not None:
            if below:
                item.unit.draw(canvas, left, top - rows[0], column)
            else:
                start = left + item.numeral.text.natural_width() + _UNIT_GAP
                drop = item.numeral.baseline(0) - item.unit.baseline(0)
                item.unit.draw(canvas, start, top + drop, column)
        top -= rows[0] + rows[1]
        for text, row in zip(item.lines, rows[2:], strict=True):
            if text is not None:
                text.draw(canvas, left, top, column)
            top -= row
