"""Rows of stacked bars with what they add up to, as the charts of a programme show them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from impact.charts.canvas import Canvas
from impact.charts.lettering import EDGE, Area, Measure, Place
from impact.charts.picture import ChartContext, Point, Series, point_of
from impact.charts.rows import below_level_axis, for_rows, key_height, named_width
from impact.charts.style import ChartStyle
from impact.study.tables import Record
from impact.words.inputs import slug

if TYPE_CHECKING:
    from matplotlib.figure import Figure

THICK = 0.6  # of a bar, in rows
BILLION, LARGE = 1e3, 1e4  # of millions; the millions from which a chart counts in billions
COLOURS = ("channel_direct", "channel_indirect", "channel_induced", "context", "muted", "teal")


def named(context: ChartContext, item: str) -> str:
    """Return what an item is called: by a message of its own, else by its name in the scenario."""
    message = f"programme-item-{slug(item)}"
    if context.words.has(message):
        return context.words.say(message)
    words = item.replace("_", " ")
    return words[:1].upper() + words[1:]


def series_of(
    table: str, rows: Mapping[tuple[str, str], Sequence[Record]], parts: Mapping[str, str], names: Mapping[str, str],
    per: float = 1.0,
) -> tuple[Series, ...]:  # fmt: skip
    """Return one series a part, with a point for each name; rows of one point are added up.

    Args:
        table: that holds the rows. rows: by name and part. parts, names: by key, as they are printed.
        per: axes and labels count in so many.
    """
    unit = next(str(row["unit"]) for found in rows.values() for row in found)

    def point(key: str, part: str) -> Point:
        found = [row for row in rows.get((key, part), ()) if row["value"] is not None]
        if len(found) == 1:
            return point_of(table, found[0], names[key], key)
        return Point(names[key], sum(float(row["value"] or 0) for row in found), key=key)

    return tuple(
        Series(part, said, unit, tuple(point(key, part) for key in names), per) for part, said in parts.items()
    )


def in_words(context: ChartContext, series: tuple[Series, ...]) -> str:
    """Return every value above zero as a sentence of a text alternative."""
    return " ".join(
        context.point_in_words(each, point, f"{point.x}, {each.name}")
        for each in series
        for point in each.points
        if point.known
    )


def draw(context: ChartContext, series: tuple[Series, ...], style: ChartStyle) -> Figure:
    """Draw rows of stacked bars, each with its sum at its end."""
    measure, names = Measure(style), [str(point.x) for point in series[0].points]
    left = named_width(measure, style, names)
    several = len(series) > 1
    head = key_height(measure, [each.name for each in series], style.width) if several else 2.0
    bottom = below_level_axis(style)
    style = for_rows(measure, style, names, left, head + bottom, 1.5 * measure.line)
    canvas = Canvas(style, context.words)
    fills = [style.fill("modelled", style.theme.colour(COLOURS[place % len(COLOURS)])) for place in range(len(series))]
    if several:
        canvas.key([(each.name, fill) for each, fill in zip(series, fills, strict=True)])
    totals = [
        Series("", "", series[0].unit, (Point("", sum(each.points[place].known for each in series)),), series[0].per)
        for place in range(len(names))
    ]
    labels = [context.label(each, each.points[0]) for each in totals]
    room = measure.widest(labels) + 6.0
    area = Area(left, bottom, style.width - 4 * EDGE, style.height - head)
    canvas.named_rows(names, area)
    ends = [each.points[0].known / each.per for each in totals]
    panel = canvas.level_axis(area, [(end, 0.0, room) for end in ends], len(names))
    starts = [0.0] * len(names)
    for each, fill in zip(series, fills, strict=True):
        values = [point.known / each.per for point in each.points]
        panel.axes.barh([-place for place in range(len(names))], values, THICK, left=starts, **fill)
        starts = [start + value for start, value in zip(starts, values, strict=True)]
    for place, (end, label) in enumerate(zip(ends, labels, strict=True)):
        at = Place(panel.across.at(end) + 3.0, panel.up.at(float(-place)), "right")
        canvas.letters.put(label, at, weight="semibold")
    return canvas.figure
