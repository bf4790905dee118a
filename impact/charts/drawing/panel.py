"""Axes in a part of a chart, with what is drawn into several of them: whiskers, dots with ranges, headings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from impact.charts.drawing.axis import AxisScale
from impact.charts.drawing.labels import LabelArea
from impact.charts.drawing.picture import Point
from impact.charts.drawing.style import ChartStyle

if TYPE_CHECKING:
    from matplotlib.axes import Axes

RANGE, DOT = 8.0, 4.4  # thickness of the bar of a range, width of a dot, which hides no narrow bar [pt]
END = 0.8  # width of the line at either end of a range [pt]
CIRCLE = 6.5  # width of an announced value [pt]
CAP = 2.0  # half the width of the end of a whisker [pt]
ASIDE = 0.42  # from the middle of a bar to its whisker, in bars: a range runs beside its bar and not through it


@dataclass(frozen=True)
class ChartPanel:
    """Axes in a part of the chart, with the scales that lead from values to points.

    Attributes:
        axes: of matplotlib.
        style: of the chart.
        area: of the panel [pt].
        across, up: from values to places.
    """

    axes: Axes
    style: ChartStyle
    area: LabelArea
    across: AxisScale
    up: AxisScale

    def whiskers(self, spans: Sequence[tuple[float, float, float]], *, upright: bool = True) -> None:
        """Draw the ranges of totals as lines with caps."""
        from matplotlib.collections import LineCollection

        along = self.across if upright else self.up
        half = CAP * abs(along.high - along.low) / abs(along.end - along.start)
        lines = []
        for at, low, high in spans:
            lines += [((at, low), (at, high)), *(((at - half, end), (at + half, end)) for end in (low, high))]
        if not upright:
            lines = [((y0, x0), (y1, x1)) for (x0, y0), (x1, y1) in lines]
        look = LineCollection(lines, colors=self.style.palette.ink, linewidths=self.style.line_width, zorder=5)
        self.axes.add_collection(look, autolim=False)

    def level_bar(self, at: float, start: float, length: float, thick: float, **fill: Any) -> None:
        """Draw a level bar, centred on its row; axes whose limits are set need not look at it, which takes longest."""
        from matplotlib.patches import Rectangle

        self.axes.add_artist(Rectangle((start, at - thick / 2), length, thick, **fill))

    def beside(self, points: Iterable[tuple[float, Point]], per: float = 1.0, *, upright: bool = True,
               aside: float = ASIDE) -> list[LabelArea]:  # fmt: skip
        """Draw the ranges of bars, each beside its bar; those without a range get none.

        Args:
            points: place of the bar, and its value.
            per: the axis counts in so many.
            upright: bars stand beside each other, and do not lie over each other.
            aside: from the middle of a bar to its whisker, in steps of the axis.

        Returns: what the whiskers take [pt].
        """
        way = aside if upright else -aside
        spans = [
            (at + way, point.low / per, point.high / per)
            for at, point in points
            if point.low is not None and point.high is not None
        ]
        self.whiskers(spans, upright=upright)
        across, up = (self.across, self.up) if upright else (self.up, self.across)
        taken = []
        for at, low, high in spans:
            middle, start, end = across.at(at), up.at(low), up.at(high)
            sides = (middle - CAP, start, middle + CAP, end)
            taken.append(LabelArea(*sides) if upright else LabelArea(sides[1], sides[0], sides[3], sides[2]))
        return taken

    def ranges(self, points: Iterable[Point], per: float = 1.0) -> None:
        """Draw the ranges of columns, each beside the column at its `x`; those without a range get none."""
        self.beside(((float(point.x), point) for point in points), per)

    def circle(self, at: float, value: float) -> None:
        look: dict[str, Any] = {"markersize": CIRCLE, "markeredgewidth": 1.2, "markeredgecolor": self.style.palette.ink}
        self.axes.plot([at], [value], "o", color=self.style.palette.paper, zorder=6, **look)

    def dot(self, at: float, value: float | None, low: float | None, high: float | None, colour: str) -> None:
        if low is not None and high is not None:
            look: dict[str, Any] = {"linewidth": RANGE, "solid_capstyle": "butt", "zorder": 3, "gid": "range"}
            look |= {"marker": "|", "markersize": RANGE, "markeredgecolor": colour, "markeredgewidth": END}
            self.axes.plot([low, high], [at, at], color=self.style.pale(colour), **look)
        if value is not None:
            look = {"markersize": DOT, "markeredgewidth": 0.6, "zorder": 5}
            self.axes.plot([value], [at], "o", color=colour, markeredgecolor=self.style.palette.paper, **look)
