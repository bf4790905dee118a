"""Where the project is: the country, its region and its neighbours on Mercator's map, and where it exports to.

Ground and sea are one pale colour: what is not drawn, such as a neighbour that a dispute is about, is no sea.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from impact.catalogue.outlines import BoundingBox, Outline, Point, regions_of
from impact.charts import charts
from impact.charts.drawing.axis import AxisScale
from impact.charts.drawing.canvas import Canvas
from impact.charts.drawing.labels import EDGE, LabelArea, LabelSlot, TextMeasure
from impact.charts.drawing.maps import axes_of, frame, inside_box, mark, mercator, name_of, shapes
from impact.charts.drawing.picture import Caption, ChartContext, Picture, Series, point_of
from impact.charts.drawing.rows import BESIDE
from impact.charts.drawing.series import country_in_words
from impact.charts.drawing.style import ChartStyle
from impact.core.errors import ImpactError
from impact.language.messages import Marked
from impact.study.study import StudyData
from impact.study.tables import DOES_NOT_APPLY, Record

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART, TABLE = "locator_map", "external_trade"
EXPORTS, ALL = "exports", "all"  # of the table of trade: the item, and all markets together
MOST_MARKETS = 5  # that are listed beside the map; the text alternative names all
LIST = 0.3  # of the width, for the countries it exports to
WIDEST = 2.5  # width over height of the map at most


@charts.register(CHART)
def locator_map(context: ChartContext) -> Picture:
    if frame(context.fact("country"), place_of(context.study)) is None:
        raise ImpactError(f"There is no outline of '{context.fact('country')}', so no map of it can be drawn.")
    series = _markets(context)
    return context.picture("map", series, ("place",), _caption, _draw, series)


def drawable(study: StudyData) -> bool:
    return frame(str(study.facts.country), place_of(study)) is not None


def marks_a_place(study: StudyData) -> bool:
    return place_of(study) is not None or region_of(study) is not None


def place_of(study: StudyData) -> Point | None:
    facts = study.facts
    return (float(facts.longitude), float(facts.latitude)) if facts.longitude and facts.latitude else None


def region_of(study: StudyData) -> Outline | None:
    code = study.facts.region_code
    return next((each for each in regions_of(code) if each.code == code), None) if code else None


def _markets(context: ChartContext) -> tuple[Series, ...]:
    """Return the countries that the project exports to, the largest market first; nothing where none are named."""
    if TABLE not in context.study.tables:
        return ()
    year = context.headline_year
    rows: list[Record] = [
        row for row in context.study[TABLE].where(item=EXPORTS, year=year)
        if row["market"] not in (ALL, DOES_NOT_APPLY) and row["value"]
    ]  # fmt: skip
    rows.sort(key=lambda row: -float(row["value"] or 0))
    points = (point_of(TABLE, row, _market(context, str(row["market"])), str(row["market"])) for row in rows)
    name = context.words.say("map-exports")
    return (Series(EXPORTS, name, str(rows[0]["unit"]), tuple(points)),) if rows else ()


def _market(context: ChartContext, market: str) -> str:
    named = context.study.facts.own.get(f"name.{market}")
    return str(named) if named else country_in_words(context.words, market)


def _names(series: tuple[Series, ...]) -> list[str]:
    return [str(point.x) for each in series for point in each.points]


def _caption(context: ChartContext, series: tuple[Series, ...]) -> Caption:
    words, point = context.words, place_of(context.study)
    setting = {"place": context.fact("place"), "country": context.fact("country_name")}
    shown = frame(context.fact("country"), point)
    assert shown is not None  # the picture has looked
    parts = [words.say(f"map-alt-{shown.side(point) if point else 'no-place'}", **setting)]
    if region_of(context.study) is not None:
        parts.append(words.say("map-alt-region"))
    beside = sorted(country_in_words(words, each.code) for each in shown.neighbours if _seen(each, shown.box))
    if beside:
        parts.append(words.say("map-alt-neighbours", names=words.both(beside)))
    if names := _names(series):
        parts.append(words.say("map-alt-exports", names=words.both(names)))
    return Caption(context.say("map-title", **setting), Marked(), " ".join(parts))


def _seen(country: Outline, box: BoundingBox) -> bool:
    return any(len(inside_box(ring, box)) > 2 for ring in country.rings)


def _draw(context: ChartContext, series: tuple[Series, ...], style: ChartStyle) -> Figure:
    point, names = place_of(context.study), _names(series)[:MOST_MARKETS]
    measure = TextMeasure(style)
    aside = min(style.width * LIST, measure.widest([*names, *_heading(measure, context, style)], "semibold") + BESIDE)
    room = style.width - (aside + BESIDE if names else 0.0)
    shown = frame(context.fact("country"), point, min(WIDEST, room / style.height))
    assert shown is not None  # the picture has looked
    width = min(room, style.height * shown.shape)
    style = replace(style, height=min(style.height, width / shown.shape))
    canvas = Canvas(style, context.words)
    area = LabelArea(0.0, 0.0, width, style.height)
    axes = axes_of(canvas, shown, area)
    seen = shapes(axes, shown, region_of(context.study), style)
    across = AxisScale(shown.box.west, shown.box.east, area.left, area.right)
    up = AxisScale(mercator(shown.box.south), mercator(shown.box.north), area.bottom, area.top)
    if point is not None:
        mark(canvas, context.fact("place"), point, across, up)
    letters = canvas.letters
    if names:
        _list(context, canvas, names, width + BESIDE)
    home = [inside_box(ring, shown.box) for ring in shown.country.rings]
    named = name_of(letters, context.fact("country_name"), home, across, up, style.palette.ink, area)
    for code, rings in seen.items():
        if named or code != shown.country.code:
            name_of(letters, country_in_words(context.words, code), rings, across, up, style.palette.muted, area)
    return canvas.figure


def _heading(measure: TextMeasure, context: ChartContext, style: ChartStyle) -> tuple[str, ...]:
    return measure.broken(context.words.say("map-exports"), style.width * LIST, 3, "semibold")


def _list(context: ChartContext, canvas: Canvas, names: list[str], left: float) -> None:
    letters, style = canvas.letters, canvas.style
    heading = _heading(letters, context, style)
    lines = [*heading, *(letters.broken(name, style.width - left - EDGE, 1)[0] for name in names)]
    room = max(len(heading), int(style.height / letters.line))
    letters.put(lines[:room], LabelSlot(left, style.height, "right", "below"), weight="semibold", strong=len(heading))
