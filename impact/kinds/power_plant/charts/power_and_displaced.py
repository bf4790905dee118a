"""Power delivered by year, stacked by the source that gives way for it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.alt_text import named_parts
from impact.charts.canvas import LEADER, Around, Canvas
from impact.charts.picture import Caption, ChartContext, Picture, Point, Series, point_of
from impact.charts.rows import MOST_LINES
from impact.charts.style import ChartStyle
from impact.charts.tables import wanted
from impact.words.inputs import slug

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART, TABLE = "power_and_displaced", "energy_by_year"
WIDTH = 0.7  # of a column, in years
SHARE_OF_NAMES = 0.2  # of the width of the chart


@charts.register(CHART)
def power_and_displaced(context: ChartContext) -> Picture:
    """Show what gives way by year, and the range of all power delivered."""
    whole = _series(context, "delivered", context.words.say("quantity-delivered"), side="project", quantity="delivered")
    rows = wanted(context.study, CHART, TABLE, side="displaced", quantity="generation")
    sources = tuple(
        _series(
            context,
            name,
            context.words.say(f"source-{slug(name)}"),
            side="displaced",
            quantity="generation",
            carrier=name,
        )
        for name in dict.fromkeys(str(row["carrier"]) for row in rows)
    )
    return Picture(
        "stacked-columns",
        (*sources, whole),
        ("output", "displaced_mix"),
        partial(_caption, context, whole, sources),
        partial(_draw, context, sources, whole),
    )


def _series(context: ChartContext, key: str, name: str, **keys: str) -> Series:
    rows = wanted(context.study, CHART, TABLE, **keys)
    return Series(key, name, str(rows[0]["unit"]), tuple(point_of(TABLE, row, int(row["year"] or 0)) for row in rows))


def _caption(context: ChartContext, whole: Series, sources: tuple[Series, ...]) -> Caption:
    first, last = whole.points[0], whole.points[-1]
    ends = {"from": context.amount(whole, first).value, "to": context.amount(whole, last).value}
    shown = [point for point in whole.points if point in (first, last) or point.x == context.headline_year]
    return Caption(
        context.say(f"power-chart-title-{_way(first, last, ends)}", **ends),
        context.say("power-chart-subtitle"),
        context.words.say(
            "power-chart-alt", whole=whole.name,
            points=" ".join(context.point_in_words(whole, point) for point in shown),
            sources=" ".join(_at_years(context, each, {point.x for point in shown}) for each in sources),
        ),
    )  # fmt: skip


def _at_years(context: ChartContext, series: Series, years: set[str | int | float]) -> str:
    return named_parts(context, series, (point for point in series.points if point.x in years))


def _way(first: Point, last: Point, ends: dict[str, str]) -> str:
    """Return whether power rises or falls as far as it is printed: panels wear out slowly, and not by chance."""
    if ends["from"] == ends["to"]:
        return "flat"
    return "up" if last.known > first.known else "down"


def _draw(context: ChartContext, sources: tuple[Series, ...], whole: Series, style: ChartStyle) -> Figure:
    canvas = Canvas(style, context.words)
    letters, palette = canvas.letters, style.palette
    names = [letters.broken(each.name, style.width * SHARE_OF_NAMES, MOST_LINES) for each in sources]
    room = LEADER + max(letters.widest(lines) for lines in names) + 2.0
    years = [int(point.x) for point in whole.points]
    panel = canvas.over_years(years, whole.reach, context.headline_year, Around(right=room))
    colours = [
        (palette.channel_direct, palette.channel_indirect, palette.channel_induced, palette.muted)[place % 4]
        for place in range(len(sources))
    ]
    floor, middles = [0.0] * len(years), []
    for series, colour in zip(sources, colours, strict=True):
        values = [point.known for point in series.points]
        panel.axes.bar(years, values, WIDTH, bottom=floor, **style.fill("modelled", colour))
        middles.append(panel.up.at(floor[-1] + values[-1] / 2))
        floor = [under + value for under, value in zip(floor, values, strict=True)]
    panel.ranges(whole.points, whole.per)
    canvas.named_ends(panel, panel.across.at(years[-1] + WIDTH / 2), names, middles, colours)
    return canvas.figure
