"""The key to the status marks: marks with their words on one line, or on several when they do not fit."""

from impact.document import Status, StatusKey
from impact.pdf.box_maker import BoxMaker, make_box
from impact.pdf.file.canvas import TaggedCanvas
from impact.pdf.file.structure import Element
from impact.pdf.page.box import FITS, Box
from impact.pdf.page.ink import status_mark
from impact.pdf.page.text_box import TextBox
from impact.theme.theme import Theme

_SWATCH_WIDTH, _SWATCH_HEIGHT = 13.0, 5.6  # of a mark [pt]
_SWATCH_GAP, _ITEM_GAP = 4.0, 16.0  # between a mark and its words; between two items


@make_box.register(StatusKey)
def status_key_box(block: StatusKey, maker: BoxMaker) -> Box:
    """Return the key."""
    items = [(status, maker.text(words, "note", Element("P"))) for status, words in block.items]
    return StatusKeyBox(items, maker.theme, maker.where)


class StatusKeyBox(Box):
    """Marks with their words on one line, or on several when they do not fit."""

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
