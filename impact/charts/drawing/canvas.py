"""What a chart is drawn on: the figure, its look, its language and the texts that keep clear of each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from impact.charts.drawing.axis import (
    MORE_STEPS,
    STEPS,
    UNDER_AXIS,
    AxisScale,
    Reach,
    format_marks,
    frame,
    rounded,
    years_shown,
)
from impact.charts.drawing.labels import EDGE, LabelArea, LabelSlot, Lettering, Weight, spread
from impact.charts.drawing.panel import ChartPanel
from impact.charts.drawing.rows import BESIDE, KEY_LEADING, SWATCH, SWATCH_HEIGHT, below_years, in_key, wrap_name
from impact.charts.drawing.style import ChartStyle
from impact.language.messages import Language

if TYPE_CHECKING:
    from matplotlib.axes import Axes

ROW_OF_MARKS = 21.0  # height for one mark of an upright axis [pt]
COLUMN_OF_MARKS = 1.35  # width for one mark of a level axis, in widths of its label
CLOSE = 4.0  # between labels of a level axis that would else have hardly FEWEST_MARKS [pt]
FEWEST_MARKS = 4  # of an axis that is read for its values
IN_BOX = 3.0  # over and under the words of a dashed box [pt]
LEADER = 13.0  # from the last year to the names of series [pt]
MOST_MARKS = 9  # of an axis


@dataclass(frozen=True)
class PlotMargins:
    """What is kept free around a panel, and inside it over and under the values (head, foot) [pt]."""

    left: float = 0.0
    right: float = 0.0
    top: float = 0.0
    bottom: float = 0.0
    head: float = 0.0
    foot: float = 0.0


class Canvas:
    def __init__(self, style: ChartStyle, words: Language) -> None:
        self.style, self.words = style, words
        self.figure = style.figure()
        self.letters = Lettering(self.figure, style)

    def over_years(
        self,
        years: Sequence[int],
        values: Iterable[float],
        anchor: int,
        around: PlotMargins = PlotMargins(),
        *,
        line: bool = False,
    ) -> ChartPanel:
        """Return a panel of values over years, with its grid and the labels of both axes.

        Args:
            years: one after another.
            values: all that the upright axis has to hold, beside zero.
            anchor: the year that is always printed, in bold.
            around: kept free.
            line: years are points and not columns.
        """
        half = 0.0 if line and len(years) > 1 else 0.6
        ends = (years[0] - half, years[-1] + half)
        panel = self._upright(ends, values, around, below_years(self.style))
        self._years(panel, years, anchor)
        return panel

    def over_columns(
        self, names: Sequence[Sequence[str]], values: Iterable[float], around: PlotMargins = PlotMargins(), *,
        percent: bool = False, labels: bool = True,
    ) -> ChartPanel:  # fmt: skip
        """Return a panel of columns at 0, 1, 2 ..., each named in lines under the axis.

        Args:
            names: of the columns.
            values: all that the upright axis has to hold, beside zero.
            around: kept free.
            percent: values are shares of one.
            labels: whether the upright axis carries its labels.
        """
        ends = (-0.6, len(names) - 0.4)
        below = UNDER_AXIS + self.letters.height(max(map(len, names)))
        panel = self._upright(ends, values, around, below, percent=percent, labels=labels)
        for place, lines in enumerate(names):
            at = LabelSlot(panel.across.at(place), panel.area.bottom - UNDER_AXIS, "centre", "below")
            self.letters.put(lines, at, over=True)
        return panel

    def _upright(
        self, ends: tuple[float, float], values: Iterable[float], around: PlotMargins, below: float, *,
        percent: bool = False, labels: bool = True,
    ) -> ChartPanel:  # fmt: skip
        base = around.bottom + below
        ceiling = self.style.height - around.top - self.style.text_size * 0.4
        reach = [(value, around.foot, around.head) for value in values]
        most = min(MOST_MARKS, max(2, int((ceiling - base) / ROW_OF_MARKS)))
        up, steps = rounded(reach, base, ceiling, most)
        said = [self.words.percent(float(each)) for each in steps] if percent else format_marks(self.words, steps)
        start = around.left + (self.letters.widest(said) + BESIDE + EDGE if labels else 0.0)
        right = max(self.style.width - around.right, start + 20.0)
        across = AxisScale(*ends, start, right)
        panel = self._panel(LabelArea(across.start, base, across.end, ceiling), across, up)
        self._upright_labels(panel, [float(step) for step in steps], said if labels else [""] * len(steps))
        panel.axes.axhline(0, color=self.style.palette.ink, linewidth=self.style.axis_width * 1.6, zorder=4)
        return panel

    def _panel(self, area: LabelArea, across: AxisScale, up: AxisScale) -> ChartPanel:
        return ChartPanel(frame(self.figure, self.style, area, across, up), self.style, area, across, up)

    def _upright_labels(self, panel: ChartPanel, steps: Sequence[float], labels: Sequence[str]) -> None:
        axes, letters = panel.axes, self.letters
        axes.set_yticks(steps, labels)
        axes.tick_params(axis="y", length=0, pad=BESIDE)
        for label in axes.get_yticklabels():
            label.set_verticalalignment("center_baseline")
        for step, text in zip(steps, labels, strict=True) if any(labels) else ():
            edge, middle, half = panel.area.left - BESIDE, panel.up.at(step), letters.height() / 2
            letters.take(LabelArea(edge - letters.width(text), middle - half, edge, middle + half))
        axes.grid(axis="y")

    def _years(self, panel: ChartPanel, years: Sequence[int], anchor: int) -> None:
        axes = panel.axes
        pitch = panel.across.at(years[0] + 1) - panel.across.at(years[0])
        width = self.letters.widest([str(year) for year in years], "semibold")
        shown = years_shown(years, pitch, width, anchor)
        axes.set_xticks(shown, [str(year) for year in shown])
        axes.tick_params(axis="x", length=0, pad=UNDER_AXIS - 1.0)
        for year, label in zip(shown, axes.get_xticklabels(), strict=True):
            label.set_gid("year")
            if year == anchor:
                label.set_fontweight("semibold")
                label.set_color(self.style.palette.ink)

    def level_axis(
        self, area: LabelArea, reach: Iterable[Reach], rows: float, *, zero: bool = True, percent: bool = False
    ) -> ChartPanel:
        """Return a panel of rows over a level axis, with its grid, its labels and, if it is in sight, a line at zero.

        Args:
            area: of the panel, without the labels below it [pt].
            reach: all that the axis has to hold, with the room for labels.
            rows: how many there are; the first stands at 0, the next at -1.
            zero: the axis has to hold zero.
            percent: values are shares of one, and are printed as per cent.
        """
        across, steps = self._level_scale(list(reach), area, zero=zero, percent=percent)
        panel = self._panel(area, across, AxisScale(0.5 - rows, 0.5, area.bottom, area.top))
        axes, palette = panel.axes, self.style.palette
        written = [
            step
            for step, label in steps
            if self.letters.put(
                label, LabelSlot(across.at(step), area.bottom - BESIDE, "centre", "below"), colour=palette.muted
            )
        ]
        axes.set_xticks(written, [""] * len(written))
        axes.tick_params(axis="x", length=0)
        axes.grid(axis="x")
        if across.low <= 0 <= across.high:
            axes.axvline(0, color=palette.ink, linewidth=self.style.axis_width * 1.6, zorder=4)
        return panel

    def _level_scale(
        self, reach: list[Reach], area: LabelArea, *, zero: bool, percent: bool
    ) -> tuple[AxisScale, list[tuple[float, str]]]:
        """Return a level axis, its marks and their labels: fewer until the labels stand apart."""

        def said(steps: Sequence[Decimal]) -> list[str]:
            return [self.words.percent(float(step)) for step in steps] if percent else format_marks(self.words, steps)

        def half(steps: Sequence[Decimal]) -> float:
            return self.letters.widest(said(steps)) / 2 + EDGE

        def scale(most: int, sizes: Sequence[Decimal]) -> tuple[AxisScale, list[Decimal], list[str]]:
            across, steps = rounded(reach, area.left, area.right, most, zero=zero, room=half, sizes=sizes)
            return across, steps, said(steps)

        def fits(across: AxisScale, steps: Sequence[Decimal], labels: Sequence[str]) -> bool:
            apart = abs(across.at(float(steps[-1])) - across.at(float(steps[0]))) / max(1, len(steps) - 1)
            widest = self.letters.widest(labels)
            return apart >= (widest * COLUMN_OF_MARKS if len(steps) > FEWEST_MARKS + 1 else widest + CLOSE)

        tried = (scale(most, STEPS) for most in range(MOST_MARKS, 1, -1))
        found = next((each for each in tried if fits(*each)), scale(2, STEPS))
        if len(found[1]) < FEWEST_MARKS:
            others = (scale(most, MORE_STEPS) for most in range(FEWEST_MARKS + 1, FEWEST_MARKS - 1, -1))
            found = next((each for each in others if len(each[1]) >= FEWEST_MARKS and fits(*each)), found)
        across, steps, labels = found
        return across, [(float(step), label) for step, label in zip(steps, labels, strict=True)]

    def named_rows(self, names: Sequence[str], area: LabelArea, bold: Sequence[bool] = ()) -> None:
        """Write names of rows, right-aligned, in the middle of each row."""
        height = (area.top - area.bottom) / len(names)
        for place, name in enumerate(names):
            middle = area.top - height * (place + 0.5)
            weight: Weight = "semibold" if bold and bold[place] else "regular"
            lines = wrap_name(self.letters, name, area.left, weight)
            self.letters.set(lines, LabelSlot(area.left - 2 * BESIDE, middle, "left"), weight=weight, strong=len(lines))

    def heading(
        self, lines: Sequence[str], left: float, top: float = 0.0, weight: Weight = "semibold", colour: str = ""
    ) -> None:
        """Write the title of a panel, from so far below the top of the chart downwards [pt]."""
        for step, line in enumerate(lines):
            at = LabelSlot(left, self.style.height - top - step * self.letters.line, "right", "below")
            self.letters.set(line, at, weight=weight, colour=colour)

    def named_ends(
        self,
        panel: ChartPanel,
        edge: float,
        names: Sequence[Sequence[str]],
        heights: Sequence[float],
        colours: Sequence[str],
    ) -> None:
        """Name series at the right of a panel, each led to where it ends, in the order they stand there."""
        from matplotlib.lines import Line2D

        letters = self.letters
        order = sorted(range(len(names)), key=lambda at: heights[at])
        gap = max(len(lines) for lines in names) * letters.line + 1.0
        low, high = panel.area.bottom + gap / 2 - 2.0, self.style.height - gap / 2
        for at, place in zip(order, spread([heights[at] for at in order], gap, low, high), strict=True):
            x = [edge + 1.5, edge + LEADER * 0.4, edge + LEADER * 0.6, edge + LEADER - 2.5]
            y = [heights[at], heights[at], place, place]
            leader = Line2D(
                [point / 72 for point in x],
                [point / 72 for point in y],
                color=colours[at],
                linewidth=self.style.line_width,
                transform=self.figure.dpi_scale_trans,
            )
            self.figure.add_artist(leader)
            colour = self.style.letters(colours[at])
            letters.set(
                names[at], LabelSlot(edge + LEADER, place, "right"), weight="semibold", colour=colour,
                strong=max(1, len(names[at]) - 1),
            )  # fmt: skip

    def not_estimated(self, area: LabelArea, reason: str) -> None:
        """Say in a dashed box why something is not estimated, where it would stand; in as many lines as have room."""
        from matplotlib.patches import Rectangle

        middle, left = (area.bottom + area.top) / 2, area.left + BESIDE
        most = max(2, int((area.top - area.bottom - 2 * IN_BOX) / self.letters.line))
        lines = self.letters.balanced(reason, area.right - left - 3 * BESIDE, most)
        half = len(lines) * self.letters.line / 2 + IN_BOX  # a line takes more on the page than its letters
        width = min(area.right - left, self.letters.widest(lines) + 2 * BESIDE)
        box = Rectangle(
            (left / 72, (middle - half) / 72), width / 72, 2 * half / 72,
            transform=self.figure.dpi_scale_trans, facecolor=self.style.palette.paper,
            edgecolor=self.style.palette.muted, linewidth=self.style.axis_width, linestyle=(0, (2.5, 2.0)), zorder=7,
        )  # fmt: skip
        if self.letters.put(lines, LabelSlot(left + BESIDE, middle, "right"), over=True):
            self.figure.add_artist(box)

    def key(self, parts: Sequence[tuple[str, dict[str, Any]]]) -> None:
        from matplotlib.patches import Rectangle

        size, letters = self.style.text_size, self.letters
        box = SWATCH * size
        parts = [(name[:1].upper() + name[1:], fill) for name, fill in parts]
        places = in_key(letters, [name for name, _ in parts], self.style.width)
        for (line, x), (name, fill) in zip(places, parts, strict=True):
            y = self.style.height - (line + 0.5) * letters.line * KEY_LEADING - 0.5
            swatch = Rectangle(
                (x / 72, (y - SWATCH_HEIGHT / 2 * size) / 72), box / 72, SWATCH_HEIGHT * size / 72,
                transform=self.figure.dpi_scale_trans, **fill,
            )  # fmt: skip
            self.figure.add_artist(swatch)
            text = letters.broken(name, self.style.width - x - box - BESIDE, 1)[0]
            letters.set(text, LabelSlot(x + box + BESIDE, y, "right"))

    def axes(self, left: float, bottom: float, width: float, height: float) -> Axes:
        return self.figure.add_axes((left, bottom, width, height))
