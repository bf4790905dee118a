"""Public money by year: what is collected over the line of zero, what is not collected under it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.canvas import LEADER, Around, Canvas
from impact.charts.lettering import Area, Place
from impact.charts.panel import Panel
from impact.charts.picture import Caption, ChartContext, Picture, Point, Series, ends, point_of
from impact.charts.style import ChartStyle
from impact.charts.tables import wanted
from impact.study.tables import Record
from impact.vocabulary import TOTAL

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART, TABLE = "public_money_by_year", "fiscal"
WIDTH = 0.62  # of a column, in years
KINDS = ("revenue", "relief")
SCALES = {1.0: "million", 1e3: "billion", 1e6: "trillion"}  # of the millions of the tables
SHORT = 1_000.0  # a number on the axis is less than that
SHARE_OF_NAMES = 0.22  # of the width of the chart


@charts.register(CHART)
def public_money_by_year(context: ChartContext) -> Picture:
    """Show taxes collected and, where there are any, fees and duties that are not collected."""
    series = _series(context)
    return Picture(
        "columns",
        series,
        ("public_money", "taxes", "not_collected"),
        partial(_caption, context, series),
        partial(_draw, context, series),
    )


def _series(context: ChartContext) -> tuple[Series, ...]:
    per = _per(context)
    found = []
    for kind in KINDS:
        rows = [row for row in context.study[TABLE].where(item_key=TOTAL, kind=kind) if row["value"] is not None]
        if kind == "relief" and not any(row["value"] for row in rows):
            continue
        rows = rows or wanted(context.study, CHART, TABLE, item_key=TOTAL, kind=kind)
        found.append(_of_kind(context, kind, rows, per))
    return tuple(found)


def _of_kind(context: ChartContext, kind: str, rows: list[Record], per: float) -> Series:
    unit = str(rows[0]["unit"])
    ordered = sorted(rows, key=lambda row: int(row["year"] or 0))
    points = tuple(point_of(TABLE, row, int(row["year"] or 0)) for row in ordered)
    return Series(kind, context.words.say(f"money-chart-{kind}"), unit, points, per)


def _per(context: ChartContext) -> float:
    """Return what the axis counts in, of the millions of the table, so that its numbers are short."""
    rows = (row for kind in KINDS for row in context.study[TABLE].where(item_key=TOTAL, kind=kind))
    largest = max((abs(float(row["value"])) for row in rows if row["value"] is not None), default=0.0)
    return next((per for per in SCALES if largest / per < SHORT), list(SCALES)[-1]) if largest else 1.0


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
    parts = " ".join(
        words.say(
            "alt-point", name=f"{each.name}, {point.x}", value=context.amount(each, point).value,
            range=context.amount(each, point).range,
        )
        for each in reversed(series)
        for point in each.points
        if point.x in (first.x, context.headline_year, last.x) and point.value
    )  # fmt: skip
    scale = words.say(f"money-{SCALES[revenue.per]}")
    setting = {
        "currency": context.fact("currency"), "price_year": context.fact("price_year"),
        "scale": scale[:1].upper() + scale[1:],
    }  # fmt: skip
    return Caption(
        context.say(f"money-chart-title-{kind}", **years),
        context.say("money-chart-subtitle", **years, **setting),
        words.say("money-chart-alt", parts=parts, **years),
    )


def _draw(context: ChartContext, series: tuple[Series, ...], style: ChartStyle) -> Figure:
    canvas = Canvas(style, context.words)
    letters = canvas.letters
    years = sorted({int(point.x) for each in series for point in each.points})
    values = [-end if each.key == "relief" else end for each in series for end in ends([each])]
    names = [letters.broken(each.name, style.width * SHARE_OF_NAMES, 4) for each in series]
    room = LEADER + max(letters.widest(lines) for lines in names) + 2.0
    panel = canvas.over_years(
        years, values, context.headline_year, Around(right=room, head=letters.line * 1.3, foot=letters.line * 1.3)
    )
    for each, lines in zip(series, names, strict=True):
        down = each.key == "relief"
        shown = [point for point in each.points if point.value]
        fill = style.lost_fill() if down else style.fill("modelled", style.theme.colour("money"))
        heights = [(-1 if down else 1) * point.known / each.per for point in shown]
        panel.axes.bar([int(point.x) for point in shown], heights, WIDTH, **fill)
        for point, height in zip(shown, heights, strict=True):
            _label(context, canvas, panel, each, point, height)
        middle = sum(heights) / max(len(heights), 1)
        letters.set(lines, Place(panel.area.right + LEADER, panel.up.at(middle), "right"))
    return canvas.figure


def _label(context: ChartContext, canvas: Canvas, panel: Panel, series: Series, point: Point, height: float) -> None:
    """Print every second value, that of the headline year always, over or under its column."""
    x, y = panel.across.at(float(point.x)), panel.up.at(height)
    canvas.letters.close(Area(x - 4, min(y, panel.up.at(0)), x + 4, max(y, panel.up.at(0))))
    if (int(point.x) - context.headline_year) % 2:
        return
    label = context.label(series, point)
    if height < 0:
        canvas.letters.put(f"\u2212{label}", Place(x, y - 2.0, "centre", "below"), ground=True)
    else:
        canvas.letters.put(label, Place(x, y + 2.0, "centre", "above"), ground=True)
