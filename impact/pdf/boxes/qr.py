"""QR codes: the code on a pale background, with words beside it."""

from __future__ import annotations

from dataclasses import replace

from impact.document import Qr
from impact.document.qr import code_modules
from impact.look.theme import Theme
from impact.pdf.box_maker import BoxMaker, make_box
from impact.pdf.file.canvas import TaggedCanvas
from impact.pdf.file.structure import Element, box_attributes
from impact.pdf.page.box import Box
from impact.pdf.page.ink import fill_colour, fill_rectangle
from impact.pdf.page.stack import Stack

_SIDE = 70.9  # 25 mm, the smallest that phones read well from paper [pt]
_QUIET = 4  # modules of white around the code, as the standard asks
_TITLE_SIZE, _TITLE_LEADING = 9.6, 12.4  # [pt]


@make_box.register(Qr)
def qr_box(block: Qr, maker: BoxMaker) -> Box:
    """Return the code with title and words."""
    words: list[Box] = []
    if block.title:
        subsection = maker.theme.style("subsection")
        style = replace(subsection, size=_TITLE_SIZE, leading=_TITLE_LEADING, before=0, after=1)
        words.append(maker.text(block.title, style, Element("P")))
    words.append(maker.text(block.text, "note", Element("P")))
    return QrBox(block.url, block.alt, Stack(words, maker.where), maker.theme, maker.where)


class QrBox(Box):
    """A QR code on a pale background with words beside it."""

    def __init__(self, url: str, alt: str, words: Stack, theme: Theme, where: str) -> None:
        self.words, self.theme, self.where = words, theme, where
        self.before = self.after = theme.spacing.callout
        self._modules = code_modules(url)
        self._figure = Element("Figure", alt=alt)
        self._pad = theme.spacing.callout_padding

    def _words_width(self, width: float) -> float:
        return width - _SIDE - 3 * self._pad

    def height(self, width: float) -> float:
        """Return the height of code or words, whichever is more, with padding."""
        return max(_SIDE, self.words.height(self._words_width(width))) + 2 * self._pad

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Draw background, code and words."""
        height = self.height(width)
        left, bottom = x + self._pad, top - self._pad - _SIDE
        with canvas.artifact():
            fill_rectangle(canvas, x, top - height, width, height, self.theme.palette.pale)
            fill_rectangle(canvas, left, bottom, _SIDE, _SIDE, self.theme.palette.paper)
        self._figure.attributes = box_attributes(left, bottom, left + _SIDE, bottom + _SIDE)
        canvas.attach(self._figure)
        with canvas.marked(self._figure):
            canvas.write(self._code(left, bottom))
        self.words.draw(canvas, left + _SIDE + self._pad, top - self._pad, self._words_width(width))

    def _code(self, left: float, bottom: float) -> str:
        """Return the operators of the code: one rectangle a run of dark modules."""
        side = _SIDE / (len(self._modules) + 2 * _QUIET)
        boxes = []
        for row, modules in enumerate(self._modules):
            y = bottom + _SIDE - (row + 1 + _QUIET) * side
            start = 0
            while start < len(modules):
                end = start
                while end < len(modules) and modules[end]:
                    end += 1
                if end > start:
                    x = left + (start + _QUIET) * side
                    boxes.append(f"{x:.3f} {y:.3f} {(end - start) * side:.3f} {side:.3f} re")
                start = end + 1
        return f"{fill_colour(self.theme.palette.ink)} {' '.join(boxes)} f"
