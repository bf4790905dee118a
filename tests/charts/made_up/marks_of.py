"""What a drawn chart holds: texts in their places, bars, whiskers, plots, and the marks of its axes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from matplotlib.collections import LineCollection
from matplotlib.colors import to_hex
from matplotlib.patches import Rectangle

from impact.charts.recording.font_metrics import font_metrics
from impact.document.drawing import Drawing, Glyphs
from impact.theme.colour import lightness
from impact.theme.fonts import font_files
from impact.theme.theme import Theme

if TYPE_CHECKING:
    from matplotlib.axes import Axes

LABELLED_INSIDE = ("purchases_by_origin",)  # on a patch of paper
WHISKERS = 5  # order in which they are drawn
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


def whiskers(axes: Axes) -> Iterator[Box]:
    """Yield the lines of ranges, with their thickness."""
    for lines in axes.collections:
        if isinstance(lines, LineCollection) and lines.get_zorder() == WHISKERS:
            for segment in lines.get_segments():
                (x0, y0), (x1, y1) = axes.transData.transform(segment)
                yield Box("whisker", min(x0, x1) - 0.3, min(y0, y1) - 0.3, max(x0, x1) + 0.3, max(y0, y1) + 0.3)


def bars(axes: Axes) -> Iterator[Box]:
    """Yield what is filled from one value to another."""
    for patch in axes.patches:
        if isinstance(patch, Rectangle):
            box = patch.get_window_extent()
            yield Box("bar", box.x0, box.y0, box.x1, box.y1)


class ValueAxis(NamedTuple):
    """The axis of values of a plot: that of heights, or where rows lie on it that of lengths."""

    marks: int
    length: float  # [pt]
    holds_zero: bool


def value_axis(axes: Axes) -> ValueAxis:
    """Return the axis of values; rows have no marks on theirs."""
    box, upright = axes.get_window_extent(), len(axes.get_yticks()) > 0
    low, high = sorted(axes.get_ylim() if upright else axes.get_xlim())
    ticks = axes.get_yticks() if upright else axes.get_xticks()
    return ValueAxis(len(ticks), box.height if upright else box.width, low <= 0 <= high)


def misplaced(drawing: Drawing, theme: Theme, axes: Iterable[Axes] = ()) -> Iterator[str]:
    """Yield which texts of a chart leave it, meet each other or stand on a mark of some of its plots."""
    letters = boxes(drawing, theme)
    for box in letters:
        if min(box.left, box.bottom) < -SLACK or box.right > drawing.width + SLACK or box.top > drawing.height + SLACK:
            yield f"'{box.text}' leaves the chart"
    marks = (mark for each in axes for mark in (*bars(each), *whiskers(each)))
    for one, other in (*combinations(letters, 2), *((box, mark) for mark in marks for box in letters)):
        if one.meets(other):
            yield f"'{one.text}' meets '{other.text}'"


def alike_in_grey(axes: Axes) -> Iterator[str]:
    """Yield fills of two colours that touch, and that a grey printer prints as one."""
    fills = [patch for patch in axes.patches if isinstance(patch, Rectangle)]
    for pair in combinations(fills, 2):
        one, other = (fill.get_window_extent() for fill in pair)
        gaps = [max(one.x0, other.x0) - min(one.x1, other.x1), max(one.y0, other.y0) - min(one.y1, other.y1)]
        colours, hatches = {to_hex(fill.get_facecolor()) for fill in pair}, {fill.get_hatch() for fill in pair}
        greys = sorted(map(lightness, colours))
        if max(gaps) < 0.8 and min(gaps) < -2.0 and len(hatches) == 1 < len(colours) and greys[1] - greys[0] < 15:
            yield f"the fills {' and '.join(sorted(colours))} touch"
