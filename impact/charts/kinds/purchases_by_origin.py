"""What the turnover buys, by origin: one bar of shares a year."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from impact.charts import charts
from impact.charts.canvas import Canvas
from impact.charts.lettering import EDGE, Area, Measure, Place
from impact.charts.panel import Panel
from impact.charts.picture import Caption, ChartContext, Picture, Point, Series
from impact.charts.rows import BESIDE, below_level_axis, for_rows, key_height, named_width
from impact.charts.scale import bare
from impact.charts.style import ChartStyle
from impact.charts.tables import wanted
from impact.errors import ImpactError
from impact.study.study import Study
from impact.study.tables import Record, span

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART, TABLE = "purchases_by_origin", "purchases"
ORIGINS = ("import", "national", "region", "wages", "tax")
REST = "rest"  # of turnover: what no origin takes
THICK = 0.62  # of a bar, in rows


@charts.register(CHART)
def purchases_by_origin(context: ChartContext) -> Picture:
    """Show the shares of turnover that go to each origin in the first and in the headline year.

    Raises:
        ImpactError: the study has no purchases or no turnover, or buys from an origin that has no place here.
    """
    rows = wanted(context.study, CHART, TABLE)
    bought = [year for year in dict.fromkeys((rows[0]["year"], context.headline_year)) if _of_year(rows, year)]
    shares = {int(year or 0): _shares(context.study, rows, int(year or 0)) for year in bought}
    series = _series(context, shares)
    return Picture(
        "stacked-bars",
        series,
        ("turnover", "cost_column", "purchases"),
        partial(_caption, context, series),
        partial(_draw, context, series, tuple(shares)),
    )


def _of_year(rows: Sequence[Record], year: object) -> list[Record]:
    return [row for row in rows if row["year"] == year]


def _shares(study: Study, rows: Sequence[Record], year: int) -> dict[str, float]:
    """Return the part of turnover that each origin takes in a year, its parts by sector not counted twice."""
    turnover = next((span(row)[0] for row in study["turnover_by_year"].where(year=year)), 0.0)
    if not turnover:
        raise ImpactError(
            f"The chart '{CHART}' shows shares of turnover, and the study has none in {year}. Leave the chart out."
        )
    found: dict[str, list[Record]] = {}
    for row in _of_year(rows, year):
        found.setdefault(str(row["origin"]), []).append(row)
    if unknown := sorted(set(found) - set(ORIGINS)):
        raise ImpactError(f"The chart '{CHART}' has no place for {unknown}. It knows {', '.join(ORIGINS)}.")
    whole = {origin: [row for row in own if row["sector"] == "total"] or own for origin, own in found.items()}
    return {origin: sum(span(row)[0] for row in own) / turnover for origin, own in whole.items()}


def _series(context: ChartContext, shares: dict[int, dict[str, float]]) -> tuple[Series, ...]:
    """Return the share of each origin by year, and the rest where there is any."""
    series = []
    for origin in ORIGINS:
        if any(origin in own for own in shares.values()):
            points = tuple(Point(year, own.get(origin, 0.0)) for year, own in shares.items())
            series.append(Series(origin, _name(context, origin), "1", points))
    rest = {year: 1 - sum(own.values()) for year, own in shares.items()}
    if max(rest.values()) > 0:
        name = context.words.say("chart-origin-rest")
        series.append(Series(REST, name, "1", tuple(Point(year, share) for year, share in rest.items())))
    return tuple(series)


def _name(context: ChartContext, origin: str) -> str:
    name = context.words.say(f"origin-{origin}")
    return name[:1].upper() + name[1:]


def _caption(context: ChartContext, series: tuple[Series, ...]) -> Caption:
    words, year = context.words, context.fact("headline_year")
    shares = {each.key: point.known for each in series if each.key != REST for point in each.points[-1:]}
    years = [int(point.x) for point in series[0].points]
    parts = " ".join(
        words.say("alt-series", name=str(each), points=words.both(_in_words(context, series, place)))
        for place, each in enumerate(years)
    )
    return Caption(
        context.say("purchases-title", share=words.percent(shares.get("import", 0.0)), year=year),
        context.say("purchases-subtitle", year=year),
        words.say("purchases-alt", year=year, parts=parts),
    )


def _in_words(context: ChartContext, series: tuple[Series, ...], place: int) -> list[str]:
    """Return the share of every origin in one year, the rest too."""
    say, percent = context.words.say, context.words.percent
    return [say("purchases-alt-part", name=each.name, share=percent(each.points[place].known)) for each in series]


def _draw(context: ChartContext, series: tuple[Series, ...], years: tuple[int, ...], style: ChartStyle) -> Figure:
    measure, names = Measure(style), [str(year) for year in years]
    left = named_width(measure, style, names)
    fills = {each.key: _fill(style, each.key) for each in series}
    head = key_height(measure, [each.name for each in series], style.width)
    bottom = below_level_axis(style)
    style = for_rows(measure, style, names, left, head + bottom, least=3 * measure.line)
    canvas = Canvas(style, context.words)
    canvas.key([(each.name, fills[each.key]) for each in series])
    half = canvas.letters.width(context.words.percent(1)) / 2 + EDGE
    area = Area(left, bottom, style.width - half, style.height - head)
    canvas.named_rows(names, area)
    panel = canvas.level_axis(area, bare([1.0]), len(years), percent=True)
    for place in range(len(years)):
        start = 0.0
        for each in series:
            share = each.points[place].known
            if each.key == REST:
                if share > 0:
                    panel.axes.barh([-place], [share], THICK, left=start, **fills[REST])
                continue
            panel.axes.barh([-place], [share], THICK, left=start, **fills[each.key])
            _label(canvas, panel, -place, start, share)
            start += share
    return canvas.figure


def _label(canvas: Canvas, panel: Panel, at: float, start: float, share: float) -> None:
    """Print a share in its part of the bar, or over or under it where the part is too short."""
    letters = canvas.letters
    label = canvas.words.percent(share, 0 if share >= 0.1 else 1)
    middle = panel.across.at(start + share / 2)
    room = 2 * (middle - panel.across.at(start) - BESIDE)
    if letters.width(label, "semibold") <= room:
        letters.put(label, Place(middle, panel.up.at(at)), weight="semibold", ground=True)
        return
    over, under = (panel.up.at(at + side * THICK / 2) + side for side in (1, -1))
    letters.put(
        label,
        Place(middle, over, "centre", "above"),
        Place(middle, over, "right", "above"),
        Place(middle, under, "centre", "below"),
        Place(middle, over, "left", "above"),
    )


def _fill(style: ChartStyle, origin: str) -> dict[str, Any]:
    """Return the fill of an origin, or of the rest; neighbours differ in grey."""
    palette = style.palette
    if origin == REST:
        outline = style.theme.charts.outline_width
        return {"facecolor": palette.paper, "edgecolor": palette.muted, "linewidth": outline}
    colours = {
        "import": palette.context,
        "national": palette.channel_indirect,
        "region": palette.channel_direct,
        "wages": palette.channel_induced,
        "tax": palette.muted,
    }
    fill = style.fill("modelled", colours[origin])
    return fill | {"edgecolor": palette.muted} if origin == "import" else fill
