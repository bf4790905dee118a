"""The key to the status marks, and the square code that leads to an address."""

from __future__ import annotations

from impact.document import Status
from impact.errors import ImpactError
from impact.look.theme import Theme
from impact.pdf.boxes import FITS, Box, Stack
from impact.pdf.canvas import TaggedCanvas
from impact.pdf.ink import fill_colour, ground, status_mark
from impact.pdf.structure import Element, box_attributes
from impact.pdf.textbox import TextBox

_SWATCH_WIDTH, _SWATCH_HEIGHT = 13.0, 5.6
_SWATCH_GAP, _ITEM_GAP = 4.0, 16.0
_QR_SIDE = 70.9  # 25 mm, the smallest that phones read well from paper [pt]
_QR_QUIET = 4  # modules of white around the code, as the standard asks


class StatusKeyBox(Box):
    """Marks with their words on one line, or on several when they do not fit."""

    def __init__(self, items: list[tuple[Status, TextBox]], theme: Theme, where: str) -> None:
        self.items, self.theme, self.where = items, theme, where
        self.before, self.after = 4.0, 8.0

    def _places(self, width: float) -> list[tuple[float, float, float]]:
        """Return for each item its distances from the left edge and the top, and the width of its words."""
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
        """Return the height of the lines."""
        places = self._places(width)
        return max(down + text.height(words) for (_, text), (_, down, words) in zip(self.items, places, strict=True))

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Draw marks and words."""
        for (status, text), (left, down, words) in zip(self.items, self._places(width), strict=True):
            text_top = top - down
            swatch = (x + left, text.baseline(text_top) - 0.2, _SWATCH_WIDTH, _SWATCH_HEIGHT)
            status_mark(canvas, swatch, status, self.theme.palette.navy)
            text.draw(canvas, x + left + _SWATCH_WIDTH + _SWATCH_GAP, text_top, words)


class QrBox(Box):
    """A QR code on a pale ground with words beside it."""

    def __init__(self, url: str, alt: str, words: Stack, theme: Theme, where: str) -> None:
        self.words, self.theme, self.where = words, theme, where
        self.before = self.after = theme.spacing.callout
        self._modules = _modules(url)
        self._figure = Element("Figure", alt=alt)
        self._pad = theme.spacing.callout_padding

    def _words_width(self, width: float) -> float:
        return width - _QR_SIDE - 3 * self._pad

    def height(self, width: float) -> float:
        """Return the height of code or words, whichever is more, with padding."""
        return max(_QR_SIDE, self.words.height(self._words_width(width))) + 2 * self._pad

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Draw ground, code and words."""
        height = self.height(width)
        left, bottom = x + self._pad, top - self._pad - _QR_SIDE
        with canvas.artifact():
            ground(canvas, x, top - height, width, height, self.theme.palette.pale)
            ground(canvas, left, bottom, _QR_SIDE, _QR_SIDE, self.theme.palette.paper)
        self._figure.attributes = box_attributes(left, bottom, left + _QR_SIDE, bottom + _QR_SIDE)
        canvas.attach(self._figure)
        with canvas.marked(self._figure):
            canvas.write(self._code(left, bottom))
        self.words.draw(canvas, left + _QR_SIDE + self._pad, top - self._pad, self._words_width(width))

    def _code(self, left: float, bottom: float) -> str:
        """Return the operators of the code: one rectangle a run of dark modules."""
        side = _QR_SIDE / (len(self._modules) + 2 * _QR_QUIET)
        boxes = []
        for row, modules in enumerate(self._modules):
            y = bottom + _QR_SIDE - (row + 1 + _QR_QUIET) * side
            start = 0
            while start < len(modules):
                end = start
                while end < len(modules) and modules[end]:
                    end += 1
                if end > start:
                    x = left + (start + _QR_QUIET) * side
                    boxes.append(f"{x:.3f} {y:.3f} {(end - start) * side:.3f} {side:.3f} re")
                start = end + 1
        return f"{fill_colour(self.theme.palette.ink)} {' '.join(boxes)} f"


def _modules(url: str) -> list[list[bool]]:
    try:
        import segno
    except ImportError:
        raise ImpactError("A QR code needs the package segno. Install it: pip install segno") from None
    return [[bool(module) for module in row] for row in segno.make(url, error="m", micro=False).matrix]
