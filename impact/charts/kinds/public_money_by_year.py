"""Public money by year: what is collected over the line of zero, what is not collected under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.canvas import LEADER, Around, Canvas
from impact.charts.lettering import Area, Measure, Place
from impact.charts.panel import Panel
from impact.charts.picture import Caption, ChartContext, Picture, Point, Series
from impact.charts.rows import below_years, for_ends
from impact.charts.style import ChartStyle
from impact.charts.tables import over_years, trend, wanted, with_last
from impact.vocabulary import TOTAL
from impact.words.money import money_below, money_counted

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART, TABLE = "public_money_by_year", "fiscal"
WIDTH = 0.62  # of a column, in years
KINDS = REVENUE, RELIEF = "revenue", "relief"
BEHIND = 7.0  # from a column to the name of its side [pt]
SMALL = 0.01  # of the largest value: a column of less has no label
SHORT = 1_000.0  # a number on the axis is less than that
SHARE_OF_NAMES = 0.22  # of the width of the chart


@charts.register(CHART)
def public_money_by_year(context: ChartContext) -> Picture:
    """Show taxes collected and, where there are any, fees and duties that are not collected."""
    series = _series(context)
    return context.picture("columns", series, ("public_money", "taxes", "not_collected"), _caption, _draw, series)


def _series(context: ChartContext) -> tuple[Series, ...]:
    per = _per(context)
    found = []
    for kind in KINDS:
        rows = [row for row in context.study[TABLE].where(item_key=TOTAL, kind=kind) if row["value"] is not None]
        if kind == "relief" and not any(row["value"] for row in rows):
            continue
        rows = rows or wanted(context.study, CHART, TABLE, item_key=TOTAL, kind=kind)
        name, unit = context.words.say(f"money-chart-{kind}"), str(rows[0]["unit"])
        found.append(Series(kind, name, unit, over_years(TABLE, rows), per))
    return tuple(found)


def _per(context: ChartContext) -> float:
    """Return what the axis counts in, of the millions of the table, so that its numbers are short."""
    rows = (row for kind in KINDS for row in context.study[TABLE].where(item_key=TOTAL, kind=kind))
    largest = max((abs(float(row["value"])) for row in rows if row["value"] is not None), default=0.0)
    return money_below(context.words, largest, SHORT).per


def _caption(context: ChartContext, series: tuple[Series, ...]) -> Caption:
    words = context.words
    revenue, *reliefs = series
    first, last = revenue.points[0], revenue.points[-1]
    exceeded = [
        point.x
        for relief in reliefs
        for point in relief.points
        if point.known > next((each.known for each in revenue.points if each.x == point.x), 0.0)
    ]
    at_first = [point.x for point in revenue.points][: len(exceeded)] == exceeded
    kind = ("exceeded" if at_first else "some") if exceeded else "relief" if reliefs else "plain"
    years = {"first": str(first.x), "last": str(last.x), "until": str(max(exceeded, default=last.x))}
    years["count"] = str(len(exceeded))
    parts = " ".join(_in_words(context, each) for each in reversed(series))
    kind = trend(first, last) if kind == "plain" else kind
    years |= {"from": context.label(revenue, first), "to": context.label(revenue, last)}
    scale = money_counted(words, revenue.per)
    setting = {
        "currency": context.fact("currency"), "price_year": context.fact("price_year"),
        "scale": scale[:1].upper() + scale[1:],
    }  # fmt: skip
    return Caption(
        context.say(f"money-chart-title-{kind}", **years, **(setting | {"scale": scale})),
        context.say("money-chart-subtitle", **years, **setting),
        words.say("money-chart-alt", parts=parts, **years, **(setting | {"scale": scale})),
    )


def _in_words(context: ChartContext, series: Series) -> str:
    said = [
        context.words.say("alt-at", value=context.label(series, point), at=str(point.x)) for point in _shown(series)
    ]
    named = [point for point in _shown(series) if point.x == context.headline_year and point.low is not None]
    ranged = [context.point_in_words(series, point) for point in named]
    return " ".join([context.words.say("alt-series", name=series.name, points=", ".join(said)), *ranged])


def _draw(context: ChartContext, series: tuple[Series, ...], style: ChartStyle) -> Figure:
    measure = Measure(style)
    years = sorted({int(point.x) for each in series for point in each.points})
    names = [_name(context, measure, each, style) for each in series]
    at_end = [each.key == REVENUE or _last(each) == years[-1] for each in series]
    ending = [name for name, there in zip(names, at_end, strict=True) if there]
    style = for_ends(measure, style, ending, below_years(style))
    canvas = Canvas(style, context.words)
    letters = canvas.letters
    values = [0.0, *(_height(each, point) for each in series for point in _shown(each))]  # ranges are not drawn
    room = LEADER + max((letters.widest(lines, "semibold") for lines in ending), default=0.0) + 2.0
    around = Around(right=room, head=letters.line * 1.3, foot=letters.line * 1.3)
    panel = canvas.over_years(years, values, context.headline_year, around)
    for each in series:
        shown = _shown(each)
        fill = style.lost_fill() if each.key == RELIEF else style.fill("modelled", style.theme.colour("money"))
        heights = [_height(each, point) for point in shown]
        panel.axes.bar([int(point.x) for point in shown], heights, WIDTH, **fill)
        for point, height in zip(shown, heights, strict=True):
            x, y = panel.across.at(float(point.x)), panel.up.at(height)
            half = panel.across.at(float(point.x) + WIDTH / 2) - x
            canvas.letters.close(Area(x - half, min(y, panel.up.at(0)), x + half, max(y, panel.up.at(0))))
    _labels(context, canvas, panel, series)
    for each, lines, there in zip(series, names, at_end, strict=True):
        if not there:
            _beside(canvas, panel, each, lines)
    last = [(each, lines) for each, lines, there in zip(series, names, at_end, strict=True) if there]
    heights = [panel.up.at(_height(each, each.points[-1]) / 2) for each, _ in last]
    edge = panel.across.at(years[-1] + WIDTH / 2)
    canvas.named_ends(panel, edge, [lines for _, lines in last], heights, [_colour(style, each) for each, _ in last])
    return canvas.figure


def _name(context: ChartContext, measure: Measure, series: Series, style: ChartStyle) -> list[str]:
    """Return name and last value of a side, as lines; of one that ends before the years do, its name alone."""
    lines = measure.balanced(series.name, style.width * SHARE_OF_NAMES, 3, "semibold")
    return with_last(context, lines, series) if series.points[-1].value else list(lines)


def _shown(series: Series) -> list[Point]:
    return [point for point in series.points if point.value]


def _last(series: Series) -> int:
    return max((int(point.x) for point in _shown(series)), default=0)


def _height(series: Series, point: Point) -> float:
    return (-1 if series.key == RELIEF else 1) * point.known / series.per


def _colour(style: ChartStyle, series: Series) -> str:
    return style.palette.lost if series.key == RELIEF else style.theme.colour("money")


def _labels(context: ChartContext, canvas: Canvas, panel: Panel, series: tuple[Series, ...]) -> None:
    """Print every second value, that of the headline year always, over or under its column."""
    first = series[0]
    points = [point for each in series for point in _shown(each)]
    said = dict(zip(map(id, points), context.labels(first, points), strict=True))
    least = max((abs(point.known) for point in points), default=0.0) * SMALL
    for each in series:
        for point in _shown(each):
            if (int(point.x) - context.headline_year) % 2 or abs(point.known) < least:
                continue
            height, label = _height(each, point), said[id(point)]
            x, y = panel.across.at(float(point.x)), panel.up.at(height)
            colour = canvas.style.letters(_colour(canvas.style, each))
            if height < 0:
                at = Place(x, y - 2.0, "centre", "below")
                canvas.letters.put(f"\u2212{label}", at, colour=colour, ground=True)
            else:
                canvas.letters.put(label, Place(x, y + 2.0, "centre", "above"), colour=colour, ground=True)


def _beside(canvas: Canvas, panel: Panel, series: Series, lines: list[str]) -> None:
    """Name a side that ends early right behind its last column, at the height of that."""
    height = next(_height(series, point) for point in series.points if int(point.x) == _last(series))
    x, letters = panel.across.at(_last(series) + WIDTH / 2) + BEHIND, canvas.letters
    away = -1 if height < 0 else 1
    levels = [panel.up.at(0) + away * (letters.height(len(lines)) / 2 + 3.0 + 4.0 * step) for step in range(8)]
    places = [Place(x, level, "right") for level in (panel.up.at(height / 2), *levels)]
    colour = canvas.style.letters(_colour(canvas.style, series))
    letters.put(lines, *places, weight="semibold", colour=colour, ground=True, strong=len(lines))
