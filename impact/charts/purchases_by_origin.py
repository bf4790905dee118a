"""What the turnover buys, by origin: one bar of shares a year."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.drawing.canvas import LEADER, Canvas, PlotMargins
from impact.charts.drawing.labels import LabelSlot, TextMeasure
from impact.charts.drawing.picture import Caption, ChartContext, Picture, Point, Series
from impact.charts.drawing.rows import below_years, for_ends
from impact.charts.drawing.series import select_rows
from impact.charts.drawing.style import ChartStyle
from impact.core.errors import ImpactError
from impact.study.study import StudyData
from impact.study.tables import Cell, Record, span

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART, TABLE = "purchases_by_origin", "purchases"
ORIGINS = ("import", "national", "region", "wages", "tax")
REST = "rest"  # of turnover: what no origin takes
WIDE = 0.5  # of a column, in steps
PARTS = {"import": ("import",), "national": ("national", "region"), "wages": ("wages",), REST: ("tax", REST)}
SHARE_OF_NAMES = 0.3  # of the width of the chart
WHOLE_PERCENT = 0.1  # smaller shares have a decimal


@charts.register(CHART)
def purchases_by_origin(context: ChartContext) -> Picture:
    """Show the shares of turnover that go to each origin in the first and in the headline year.

    Raises:
        ImpactError: the study has no purchases or no turnover, or buys from an origin that has no place here.
    """
    rows = select_rows(context.study, CHART, TABLE)
    bought = _bought(rows, context.headline_year)
    bought = [year for year in bought if _turnover(context.study, year)] or bought  # a first year may sell nothing
    every = {int(year or 0): _shares(context.study, rows, int(year or 0)) for year in bought}
    shares = {year: each for year, each in every.items() if year == bought[-1] or _paid_for(each)}
    series = _series(context, shares)
    return Picture(
        "stacked-columns",
        series,
        ("turnover", "cost_column", "purchases"),
        partial(_caption, context, series),
        partial(_draw, context, series, tuple(shares)),
    )


def has_shares(study: StudyData) -> bool:
    """Return whether a study has purchases, and turnover to take shares of, in the first or in the headline year."""
    if not {TABLE, "turnover_by_year"} <= study.tables.keys() or not study[TABLE].rows:
        return False
    return any(_turnover(study, year) > 0 for year in _bought(study[TABLE].rows, study.facts.headline_year))


def _bought(rows: Sequence[Record], headline_year: int) -> list[Cell]:
    return [year for year in dict.fromkeys((rows[0]["year"], headline_year)) if _of_year(rows, year)]


def _paid_for(shares: dict[str, float]) -> bool:
    """Return whether turnover pays for all that is bought; a first year at a loss has no whole to be shares of."""
    return sum(share for origin, share in shares.items() if origin != REST) <= 1.0


def _of_year(rows: Sequence[Record], year: object) -> list[Record]:
    return [row for row in rows if row["year"] == year]


def _turnover(study: StudyData, year: Cell) -> float:
    return next((span(row)[0] for row in study["turnover_by_year"].where(year=year)), 0.0)


def _shares(study: StudyData, rows: Sequence[Record], year: int) -> dict[str, float]:
    """Return the part of turnover that each origin takes in a year, its parts by sector not counted twice."""
    turnover = _turnover(study, year)
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
    share = words.percent(shares.get("import", 0.0))
    return context.caption("purchases", "purchases-title", share=share, year=year, parts=parts)


def _in_words(context: ChartContext, series: tuple[Series, ...], place: int) -> list[str]:
    say, percent = context.words.say, context.words.percent
    return [say("purchases-alt-part", name=each.name, share=percent(each.points[place].known)) for each in series]


def _draw(context: ChartContext, series: tuple[Series, ...], years: tuple[int, ...], style: ChartStyle) -> Figure:
    parts, measure, percent = _parts(context, series), TextMeasure(style), context.words.percent
    names = [
        [*measure.balanced(each.name, style.width * SHARE_OF_NAMES, 4, "semibold"), _share(context, each.points[-1])]
        for each in parts
    ]
    style = for_ends(measure, style, names, below_years(style))
    canvas = Canvas(style, context.words)
    letters = canvas.letters
    room = LEADER + max(letters.widest(lines, "semibold") for lines in names) + 2.0
    printed = [[str(year)] for year in years]
    panel = canvas.over_columns(printed, [1.0], PlotMargins(right=room, head=2.0), percent=True)
    colours = dict(zip((each.key for each in parts), style.shades("output", len(parts)), strict=True))
    middles, floor = [], [0.0] * len(years)
    for each in parts:
        shares = [point.known for point in each.points]
        fill = style.rest_fill() if each.key == REST else style.fill("modelled", colours[each.key])
        panel.axes.bar(range(len(years)), shares, WIDE, bottom=floor, **fill)
        for place, share in enumerate(shares[:-1]):
            tall = panel.up.at(share) - panel.up.at(0.0)
            if tall > letters.height() + 3.0:
                at = LabelSlot(panel.across.at(place), panel.up.at(floor[place] + share / 2))
                letters.put(percent(share), at, weight="semibold", ground=True)
        middles.append(panel.up.at(floor[-1] + shares[-1] / 2))
        floor = [under + share for under, share in zip(floor, shares, strict=True)]
    ends = [style.palette.muted if each.key == REST else colours[each.key] for each in parts]
    canvas.named_ends(panel, panel.across.at(len(years) - 1 + WIDE / 2), names, middles, ends)
    return canvas.figure


def _parts(context: ChartContext, series: tuple[Series, ...]) -> list[Series]:
    found = []
    for key, members in PARTS.items():
        own = [each for each in series if each.key in members]
        if own:
            sums = zip(*(each.points for each in own), strict=True)
            points = tuple(Point(of_year[0].x, sum(point.known for point in of_year)) for of_year in sums)
            name = context.words.say("chart-origin-others") if len(own) > 1 and key == REST else own[0].name
            found.append(Series(key, name, "1", points))
    return found


def _share(context: ChartContext, point: Point) -> str:
    share = context.words.percent(point.known, 0 if point.known >= WHOLE_PERCENT else 1)
    return context.words.say("answers-last", value=share, year=str(point.x))
