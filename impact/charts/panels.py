"""Parts that several charts share: a panel over years, rows with names, whiskers, a key."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from impact.charts.lettering import ASCENT, DESCENT, EDGE, GAP, Area, Lettering, Measure, Place, spread
from impact.charts.scale import UNDER_AXIS, Reach, Scale, frame, marks, said_marks, scale, years_shown
from impact.charts.style import ChartStyle
from impact.errors import ImpactError
from impact.study.study import Study
from impact.study.tables import Cell, Record, span
from impact.words.amounts import Amounts
from impact.words.language import Words

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

ROW_OF_MARKS = 30.0  # height for one mark of an upright axis [pt]
COLUMN_OF_MARKS = 1.7  # width for one mark of a level axis, in widths of its label
BESIDE = 4.0  # between marks and their labels [pt]
SWATCH = 1.1  # width of a square in a key, in sizes of the text
LEADER = 13.0  # from the last year to the names of series [pt]
NAMES = 0.36  # of the width of a chart, for names of rows at most
MOST_LINES = 3  # of a name of a row
KEY_LEADING = 1.12  # distance of lines in a key, in lines
RANGE, DOT = 2.6, 6.4  # thickness of the line of a range, width of a dot [pt]
CAP = 2.2  # half the width of the end of a whisker [pt]


def wanted(study: Study, chart: str, table: str, **keys: Cell) -> list[Record]:
    """Return the rows of a table that a chart is made of.

    Raises:
        ImpactError: the study has no such table, or no such row in it.
    """
    rows = list(study[table].where(**keys))
    if not rows:
        asked = ", ".join(f"{name} '{value}'" for name, value in keys.items())
        raise ImpactError(
            f"The chart '{chart}' is made of rows of the table '{table}'{f' with {asked}' if asked else ''}, and the "
            "study has none. Leave the chart out, or let a model return these rows."
        )
    return rows


def below_years(style: ChartStyle) -> float:
    """Return the height that printed years take under a panel [pt]."""
    return UNDER_AXIS + (ASCENT + DESCENT) * style.text_size


def below_level_axis(style: ChartStyle) -> float:
    """Return the height that the labels of a level axis take under its panel [pt]."""
    return (ASCENT + DESCENT) * style.text_size + BESIDE + EDGE


def said_with_range(amounts: Amounts, words: Words, row: Record) -> list[str]:
    """Return the value of a row, its range where one was estimated, and that it is skewed where it is, as lines."""
    amount = amounts.of(row, 1.0)
    lines = [amount.value, *([amount.bare_range] if amount.ranged else [])]
    return [*lines, words.say("chart-skewed")] if amount.rounded.skewed else lines


def ends(rows: Iterable[Record]) -> Iterator[float]:
    """Yield values, lows and highs of rows: what an axis has to hold."""
    for row in rows:
        yield from (end for end in span(row) if end is not None)


@dataclass(frozen=True)
class Panel:
    """Axes in a part of the chart, with the scales that lead from values to points."""

    axes: Axes
    area: Area
    across: Scale
    up: Scale


def over_years(
    figure: Figure,
    style: ChartStyle,
    words: Words,
    letters: Lettering,
    years: Sequence[int],
    values: Iterable[float],
    anchor: int,
    *,
    left: float = 0.0,
    right: float = 0.0,
    top: float = 0.0,
    bottom: float = 0.0,
    head: float = 0.0,
    foot: float = 0.0,
    labelled: bool = True,
    line: bool = False,
) -> Panel:
    """Return a panel of values over years, with its grid and the labels of both axes.

    Args:
        figure, style, words, letters: of the chart.
        years: one after another. values: all that the upright axis has to hold, beside zero.
        anchor: the year that is always printed, in bold.
        left, right, top, bottom: kept free around the panel [pt]. head, foot: kept free inside it over and under the
            values [pt]. labelled: print the labels of the upright axis. line: years are points and not columns.
    """
    below = below_years(style)
    base, ceiling = bottom + below, style.height - top - style.text_size * 0.4
    up = scale([(0.0, 0.0, 0.0), *((value, foot, head) for value in values)], base, ceiling)
    steps = marks(up.low, up.high, max(2, int((ceiling - base) / ROW_OF_MARKS)))
    labels = said_marks(words, steps)
    room = letters.widest(labels) + BESIDE + EDGE if labelled else 0.0
    right_edge = style.width - right
    half = 0.0 if line and len(years) > 1 else 0.6
    year_width = letters.widest([str(year) for year in years], "semibold")
    start = left + room + (year_width / 2 if line and not labelled else 0.0)
    across = Scale(years[0] - half, years[-1] + half, start, max(right_edge, start + 20.0))
    area = Area(across.start, base, across.end, ceiling)
    axes = frame(figure, style, area, across, up)
    axes.set_yticks([float(step) for step in steps], labels if labelled else [""] * len(labels))
    axes.tick_params(axis="y", length=0, pad=BESIDE)
    for label in axes.get_yticklabels():
        label.set_verticalalignment("center_baseline")
    if labelled:
        for step, text in zip(steps, labels, strict=True):
            edge, middle, half = area.left - BESIDE, up.at(float(step)), letters.height() / 2
            letters.take(Area(edge - letters.width(text), middle - half, edge, middle + half))
    axes.grid(axis="y")
    pitch = across.at(years[0] + 1) - across.at(years[0])
    shown = years_shown(years, pitch, year_width, anchor)
    axes.set_xticks(shown, [str(year) for year in shown])
    axes.tick_params(axis="x", length=0, pad=UNDER_AXIS - 1.0)
    for year, label in zip(shown, axes.get_xticklabels(), strict=True):
        label.set_gid("year")
        if year == anchor:
            label.set_fontweight("semibold")
            label.set_color(style.palette.ink)
    axes.axhline(0, color=style.palette.ink, linewidth=style.axis_width * 1.6, zorder=4)
    return Panel(axes, area, across, up)


def level_axis(
    figure: Figure,
    style: ChartStyle,
    words: Words,
    letters: Lettering,
    area: Area,
    reach: Iterable[Reach],
    rows: float,
    *,
    zero: bool = True,
    percent: bool = False,
) -> Panel:
    """Return a panel of rows over a level axis, with its grid, its labels and, where it is in sight, a line at zero.

    Args:
        figure, style, words, letters: of the chart. area: of the panel, without the labels below it [pt].
        reach: all that the axis has to hold, with the room for labels. rows: how many there are; the first stands at
            0, the next at -1.
        zero: the axis has to hold zero. percent: values are shares of one, and are printed as per cent.
    """
    across = scale(reach, area.left, area.right, zero=zero)
    up = Scale(0.5 - rows, 0.5, area.bottom, area.top)
    axes = frame(figure, style, area, across, up)
    count = 8
    while True:  # fewer marks until their labels stand apart
        steps = marks(across.low, across.high, count)
        labels = [words.percent(float(step)) for step in steps] if percent else said_marks(words, steps)
        apart = abs(across.at(float(steps[-1])) - across.at(float(steps[0]))) / max(1, len(steps) - 1)
        if count <= 2 or apart >= letters.widest(labels) * COLUMN_OF_MARKS:
            break
        count -= 1
    written = [
        (step, label)
        for step, label in zip(steps, labels, strict=True)
        if letters.put(
            label,
            Place(across.at(float(step)), area.bottom - BESIDE, "centre", "below"),
            colour=style.palette.muted,
        )
    ]
    axes.set_xticks([float(step) for step, _ in written], [""] * len(written))
    axes.tick_params(axis="x", length=0)
    axes.grid(axis="x")
    if across.low <= 0 <= across.high:
        axes.axvline(0, color=style.palette.ink, linewidth=style.axis_width * 1.6, zorder=4)
    return Panel(axes, area, across, up)


def whiskers(
    panel: Panel, style: ChartStyle, spans: Sequence[tuple[float, float, float]], *, upright: bool = True
) -> None:
    """Draw the ranges of totals as lines with caps.

    Args:
        panel, style: of the chart. spans: place, low and high of each. upright: they stand, and do not lie.
    """
    from matplotlib.collections import LineCollection

    along = panel.across if upright else panel.up
    half = CAP * abs(along.high - along.low) / abs(along.end - along.start)
    lines = []
    for at, low, high in spans:
        lines += [((at, low), (at, high)), *(((at - half, end), (at + half, end)) for end in (low, high))]
    if not upright:
        lines = [((y0, x0), (y1, x1)) for (x0, y0), (x1, y1) in lines]
    look = LineCollection(lines, colors=style.palette.ink, linewidths=style.line_width, zorder=5)
    panel.axes.add_collection(look, autolim=False)


def named_ends(
    figure: Figure,
    style: ChartStyle,
    letters: Lettering,
    panel: Panel,
    edge: float,
    names: Sequence[Sequence[str]],
    heights: Sequence[float],
    colours: Sequence[str],
) -> None:
    """Name series at the right of a panel, each led to where it ends, in the order they stand there.

    Args:
        figure, style, letters, panel: of the chart. edge: where the last marks end [pt].
        names: the lines of each. heights: where each belongs [pt]. colours: of the leaders.
    """
    from matplotlib.lines import Line2D

    order = sorted(range(len(names)), key=lambda at: heights[at])
    gap = max(len(lines) for lines in names) * letters.line + 1.0
    low, high = panel.area.bottom + gap / 2 - 2.0, style.height - gap / 2
    for at, place in zip(order, spread([heights[at] for at in order], gap, low, high), strict=True):
        x = [edge + 1.5, edge + LEADER * 0.4, edge + LEADER * 0.6, edge + LEADER - 2.5]
        y = [heights[at], heights[at], place, place]
        leader = Line2D(
            [point / 72 for point in x],
            [point / 72 for point in y],
            color=colours[at],
            linewidth=style.line_width,
            transform=figure.dpi_scale_trans,
        )
        figure.add_artist(leader)
        letters.set(names[at], Place(edge + LEADER, place, "right"))


def dot(
    panel: Panel,
    style: ChartStyle,
    at: float,
    value: float | None,
    low: float | None,
    high: float | None,
    colour: str,
) -> None:
    """Draw a value as an open dot on the line of its range; either may be absent."""
    axes = panel.axes
    if low is not None and high is not None:
        axes.plot([low, high], [at, at], color=colour, linewidth=RANGE, solid_capstyle="butt", zorder=3)
    if value is not None:
        look: dict[str, Any] = {"markersize": DOT, "markeredgewidth": DOT / 4, "zorder": 5}
        axes.plot([value], [at], "o", color=style.palette.paper, markeredgecolor=colour, **look)


def named_width(measure: Measure, style: ChartStyle, names: Iterable[str], share: float = NAMES) -> float:
    """Return the width that names of rows take at the left, a share of the chart at most, with the gap behind [pt]."""
    limit = style.width * share
    return max(measure.widest(measure.broken(name, limit, MOST_LINES)) for name in names) + EDGE + 2 * BESIDE


def for_rows(
    measure: Measure, style: ChartStyle, names: Sequence[str], left: float, around: float, least: float = 0.0
) -> ChartStyle:
    """Return the style, taller where rows with these names need it.

    Args:
        measure, style: of the chart. names: of the rows. left: what `named_width` returned.
        around: height above and below all rows [pt]. least: height of a row [pt].
    """
    lines = max(len(measure.broken(name, left - 2 * BESIDE - EDGE + 0.01, MOST_LINES)) for name in names)
    row = max(least, measure.height(lines) + GAP + 1.0)
    return replace(style, height=max(style.height, around + row * len(names)))


def named_rows(letters: Lettering, names: Sequence[str], top: float, bottom: float, left: float) -> None:
    """Write names of rows, right-aligned, in the middle of each row.

    Args:
        letters: of the chart. names: of the rows, from the top. top, bottom: limits of all rows [pt].
        left: what `named_width` returned.
    """
    height = (top - bottom) / len(names)
    edge = left - 2 * BESIDE
    for place, name in enumerate(names):
        lines = letters.broken(name, edge - EDGE + 0.01, MOST_LINES)
        letters.set(lines, Place(edge, top - height * (place + 0.5), "left"))


def key_height(measure: Measure, names: Sequence[str], left: float, right: float) -> float:
    """Return the height of a key along the top [pt]."""
    return max(line for line, _ in _in_key(measure, names, left, right)) * measure.line * KEY_LEADING + (
        measure.line * KEY_LEADING + 2.5
    )


def _in_key(measure: Measure, names: Sequence[str], left: float, right: float) -> list[tuple[int, float]]:
    """Return line, from the top, and left edge [pt] of each entry of a key."""
    places, line, x = [], 0, left
    for name in names:
        width = SWATCH * measure.size + BESIDE + measure.width(name)
        if x > left and x + width > right:
            line, x = line + 1, left
        places.append((line, x))
        x += width + 1.4 * measure.size
    return places


def key(
    figure: Figure,
    style: ChartStyle,
    letters: Lettering,
    parts: Sequence[tuple[str, dict[str, Any]]],
    left: float,
    right: float,
) -> None:
    """Draw a key of name and fill along the top, in as many lines as it needs."""
    from matplotlib.patches import Rectangle

    size = style.text_size
    box = SWATCH * size
    places = _in_key(letters, [name for name, _ in parts], left, right)
    for (line, x), (name, fill) in zip(places, parts, strict=True):
        y = style.height - (line + 0.5) * letters.line * KEY_LEADING - 0.5
        swatch = Rectangle(
            (x / 72, (y - 0.36 * size) / 72), box / 72, 0.72 * size / 72, transform=figure.dpi_scale_trans, **fill
        )
        figure.add_artist(swatch)
        text = letters.broken(name, right - x - box - BESIDE, 1)[0]
        letters.set(text, Place(x + box + BESIDE, y, "right"))
