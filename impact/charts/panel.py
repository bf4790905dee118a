"""Axes in a part of a chart, with what is drawn into several of them: whiskers, dots with ranges, headings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from impact.charts.lettering import Area
from impact.charts.picture import Point
from impact.charts.scale import Scale
from impact.charts.style import ChartStyle

if TYPE_CHECKING:
    from matplotlib.axes import Axes

RANGE, DOT = 2.6, 6.4  # thickness of the line of a range, width of a dot [pt]
CAP = 2.2  # half the width of the end of a whisker [pt]


@dataclass(frozen=True)
class Panel:
    """Axes in a part of the chart, with the scales that lead from values to points.

    Attributes:
        axes: of matplotlib. style: of the chart. area: of the panel [pt].
        across, up: from values to places.
    """

    axes: Axes
    style: ChartStyle
    area: Area
    across: Scale
    up: Scale

    def whiskers(self, spans: Sequence[tuple[float, float, float]], *, upright: bool = True) -> None:
        """Draw the ranges of totals as lines with caps.

        Args:
            spans: place, low and high of each. upright: they stand, and do not lie.
        """
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

    def ranges(self, points: Iterable[Point], per: float) -> None:
        """Draw the ranges of points as lines with caps; those without a range get none.

        Args:
            points: whose `x` is a number. per: the axis counts in so many.
        """
        known = [(each.x, each.low, each.high) for each in points]
        self.whiskers(
            [(float(x), low / per, high / per) for x, low, high in known if low is not None and high is not None]
        )

    def dot(self, at: float, value: float | None, low: float | None, high: float | None, colour: str) -> None:
        """Draw a value as an open dot on the line of its range; either may be absent."""
        if low is not None and high is not None:
            self.axes.plot([low, high], [at, at], color=colour, linewidth=RANGE, solid_capstyle="butt", zorder=3)
        if value is not None:
            look: dict[str, Any] = {"markersize": DOT, "markeredgewidth": DOT / 4, "zorder": 5}
            self.axes.plot([value], [at], "o", color=self.style.palette.paper, markeredgecolor=colour, **look)
