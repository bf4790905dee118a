"""Where the ink of texts stands in a recorded chart."""

from __future__ import annotations

from dataclasses import dataclass

from impact.charts._font_metrics import font_metrics
from impact.document.drawing import Drawing, Glyphs
from impact.look.fonts import font_files
from impact.look.theme import Theme

SLACK = 0.25  # what rounding of recorded places may be off [pt]


@dataclass(frozen=True)
class Box:
    """The ink of one text [pt]."""

    text: str
    left: float
    bottom: float
    right: float
    top: float

    def meets(self, other: Box) -> bool:
        return (
            self.left + SLACK < other.right
            and other.left + SLACK < self.right
            and self.bottom + SLACK < other.top
            and other.bottom + SLACK < self.top
        )


def boxes(drawing: Drawing, theme: Theme) -> list[Box]:
    """Return the ink of each text; every one of them is level."""
    files = font_files(theme)
    found = []
    for mark in drawing.marks:
        if isinstance(mark, Glyphs):
            assert mark.matrix[:4] == (1.0, 0.0, 0.0, 1.0), f"'{mark.text}' is turned"
            width, top, bottom = (part * mark.size for part in font_metrics(str(files[mark.font])).size(mark.text))
            x, y = mark.matrix[4:]
            found.append(Box(mark.text, x, y - bottom, x + width, y + top))
    return found
