"""Where the project is: the country, its region and its neighbours on Mercator's map, and where it exports to.

Ground and sea are one pale colour: what is not drawn, such as a neighbour that a dispute is about, is no sea.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from impact.catalogue.outlines import Box, Outline, Point, inside, regions_of
from impact.charts import charts
from impact.charts.canvas import Canvas
from impact.charts.lettering import EDGE, Area, Lettering, Measure, Place
from impact.charts.map_frame import Frame, frame, mercator
from impact.charts.names import country_in_words
from impact.charts.picture import Caption, ChartContext, Picture, Series, point_of
from impact.charts.rows import BESIDE
from impact.charts.scale import Scale
from impact.charts.style import ChartStyle
from impact.errors import ImpactError
from impact.look.colour import tint
from impact.study.study import Study
from impact.study.tables import DOES_NOT_APPLY, Record
from impact.words.marks import Marked

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

CHART, TABLE = "locator_map", "trade"
EXPORTS, ALL = "exports", "all"  # of the table of trade: the item, and all markets together
MOST_MARKETS = 5  # that are listed beside the map; the text alternative names all
LIST = 0.3  # of the width, for the countries it exports to
REGION = 0.3  # strength of the colour of the region
DOT = 5.6  # width of the mark of the place [pt]
BORDER = 0.9  # of the country [pt]
AROUND = 0.05  # of the map, beyond its edges: borders are cut there, out of sight
WIDEST = 2.5  # width over height of the map at most


@charts.register(CHART)
def locator_map(context: ChartContext) -> Picture:
    """Show the country with the place and the region of the project, as far as they are known, and its markets."""
    if frame(context.fact("country"), place_of(context.study)) is None:
        raise ImpactError(f"There is no outline of '{context.fact('country')}', so no map of it can be drawn.")
    series = _markets(context)
    return Picture("map", series, ("place",), partial(_caption, context, series), partial(_draw, context, series))


def drawable(study: Study) -> bool:
    """Return whether there is an outline of the country of a study."""
    return frame(str(study.facts.country), place_of(study)) is not None


def place_of(study: Study) -> Point | None:
    """Return the point of the project; None where the scenario does not give it."""
    facts = study.facts
    return (float(facts.longitude), float(facts.latitude)) if facts.longitude and facts.latitude else None


def region_of(study: Study) -> Outline | None:
    """Return the outline of the region of the project; None where it is not known or not at hand."""
    code = study.facts.region_code
    return next((each for each in regions_of(code) if each.code == code), None) if code else None


def _markets(context: ChartContext) -> tuple[Series, ...]:
    """Return the countries that the project exports to, the largest market first; nothing where none are named."""
    if TABLE not in context.study.tables:
        return ()
    year = context.headline_year
    rows: list[Record] = [
        row for row in context.study[TABLE].where(item_key=EXPORTS, year=year)
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
    """Return the names of all markets."""
    return [str(point.x) for each in series for point in each.points]


def _caption(context: ChartContext, series: tuple[Series, ...]) -> Caption:
    words, point = context.words, place_of(context.study)
    setting = {"place": context.fact("place"), "country": context.fact("country_name")}
    shown = frame(context.fact("country"), point)
    assert shown is not None  # the picture has looked
    if point is None:
        title, parts = context.say("map-title-no-place", **setting), [words.say("map-alt-no-place", **setting)]
    else:
        title = context.say(f"map-title-{shown.side(point)}", **setting)
        parts = [words.say(f"map-alt-{shown.side(point)}", **setting)]
    if region_of(context.study) is not None:
        parts.append(words.say("map-alt-region"))
    beside = sorted(country_in_words(words, each.code) for each in shown.neighbours if _seen(each, shown.box))
    if beside:
        parts.append(words.say("map-alt-neighbours", names=words.both(beside)))
    if names := _names(series):
        parts.append(words.say("map-alt-exports", names=words.both(names)))
    missing = context.say("map-subtitle-no-place", **setting) if point is None else Marked()
    return Caption(title, missing, " ".join(parts))


def _seen(country: Outline, box: Box) -> bool:
    return any(len(_cut(ring, box)) > 2 for ring in country.rings)


def _draw(context: ChartContext, series: tuple[Series, ...], style: ChartStyle) -> Figure:
    point, names = place_of(context.study), _names(series)[:MOST_MARKETS]
    measure = Measure(style)
    aside = min(style.width * LIST, measure.widest([*names, *_heading(measure, context, style)], "semibold") + BESIDE)
    room = style.width - (aside + BESIDE if names else 0.0)
    shown = frame(context.fact("country"), point, min(WIDEST, room / style.height))
    assert shown is not None  # the picture has looked
    width = min(room, style.height * shown.shape)
    style = replace(style, height=min(style.height, width / shown.shape))
    canvas = Canvas(style, context.words)
    area = Area(0.0, 0.0, width, style.height)
    axes = _axes(canvas, shown, area)
    seen = _shapes(axes, shown, region_of(context.study), style)
    across = Scale(shown.box.west, shown.box.east, area.left, area.right)
    up = Scale(mercator(shown.box.south), mercator(shown.box.north), area.bottom, area.top)
    if point is not None:
        _mark(canvas, context.fact("place"), point, across, up)
    letters = canvas.letters
    if names:
        _list(context, canvas, names, width + BESIDE)
    home = [_cut(ring, shown.box) for ring in shown.country.rings]
    named = _name(letters, context.fact("country_name"), home, across, up, style.palette.ink, area)
    for code, rings in seen.items():
        if named or code != shown.country.code:
            _name(letters, country_in_words(context.words, code), rings, across, up, style.palette.muted, area)
    return canvas.figure


def _heading(measure: Measure, context: ChartContext, style: ChartStyle) -> tuple[str, ...]:
    return measure.broken(context.words.say("map-exports"), style.width * LIST, 3, "semibold")


def _axes(canvas: Canvas, shown: Frame, area: Area) -> Axes:
    style = canvas.style
    axes = canvas.axes(0.0, 0.0, (area.right - area.left) / style.width, 1.0)
    axes.set_xlim(shown.box.west, shown.box.east)
    axes.set_ylim(mercator(shown.box.south), mercator(shown.box.north))
    axes.set_axis_off()
    return axes


def _shapes(axes: Axes, shown: Frame, region: Outline | None, style: ChartStyle) -> dict[str, list[list[Point]]]:
    """Draw ground, neighbours, country and regions; return what is seen of each neighbour."""
    palette, box = style.palette, shown.box
    ground: list[Point] = [(box.west, box.south), (box.east, box.south), (box.east, box.north), (box.west, box.north)]
    _fill(axes, [ground], palette.grid, palette.grid, 0.0, 1.0)
    seen = {}
    for each in shown.neighbours:
        rings = [cut for ring in each.rings if len(cut := _cut(ring, box)) > 2]
        _fill(axes, rings, palette.grid, palette.paper, style.line_width, 2.0)
        seen[each.code] = rings
    home = [cut for ring in shown.country.rings if len(cut := _cut(ring, box)) > 2]
    _fill(axes, home, palette.paper, palette.paper, 0.0, 3.0)
    if region is not None:
        for each in regions_of(region.code):
            colour = tint(palette.supported, REGION) if each.code == region.code else palette.paper
            order = 3.4 if each.code == region.code else 3.2
            _fill(axes, [_cut(ring, box) for ring in each.rings], colour, palette.rule, style.axis_width, order)
    _fill(axes, home, "none", palette.supported, BORDER, 4.0)
    return seen


def _fill(axes: Axes, rings: Iterable[Sequence[Point]], fill: str, edge: str, width: float, order: float) -> None:
    from matplotlib.patches import Polygon

    for ring in rings:
        if len(ring) > 2:
            points: Any = [(x, mercator(y)) for x, y in ring]
            axes.add_artist(
                Polygon(points, facecolor=fill, edgecolor=edge, linewidth=width, zorder=order, joinstyle="round")
            )


def _cut(ring: Sequence[Point], box: Box) -> list[Point]:
    """Return the part of a ring inside a box and a little beyond (Sutherland, Hodgman)."""
    wide, high = (box.east - box.west) * AROUND, (box.north - box.south) * AROUND
    found = list(ring)
    for axis, limit, sign in (
        (0, box.west - wide, 1.0), (0, box.east + wide, -1.0), (1, box.south - high, 1.0), (1, box.north + high, -1.0),
    ):  # fmt: skip
        before, found = found, []
        for one, two in zip([*before[-1:], *before[:-1]], before, strict=True):
            first, second = (sign * (each[axis] - limit) for each in (one, two))
            if (first < 0) != (second < 0):
                part = first / (first - second)
                found.append((one[0] + part * (two[0] - one[0]), one[1] + part * (two[1] - one[1])))
            if second >= 0:
                found.append(two)
    return found


def _mark(canvas: Canvas, name: str, point: Point, across: Scale, up: Scale) -> None:
    """Draw the point of the project with its name beside it."""
    from matplotlib.lines import Line2D

    palette, letters = canvas.style.palette, canvas.letters
    counted = min((point[0] + turn for turn in (-360, 0, 360)), key=lambda x: abs(x - (across.low + across.high) / 2))
    x, y = across.at(counted), up.at(mercator(point[1]))
    look: Any = {"markersize": DOT, "markeredgecolor": palette.paper, "markeredgewidth": 0.8, "zorder": 6}
    mark = Line2D([x / 72], [y / 72], marker="o", color=palette.ink, transform=canvas.figure.dpi_scale_trans, **look)
    canvas.figure.add_artist(mark)
    letters.close(Area(x - DOT / 2, y - DOT / 2, x + DOT / 2, y + DOT / 2))
    away = DOT / 2 + 2.0
    lines = letters.broken(name, (across.end - across.start) / 2, 2, "semibold")
    letters.put(
        lines, Place(x - away, y, "left"), Place(x + away, y, "right"), Place(x, y + away, "centre", "above"),
        Place(x, y - away, "centre", "below"), Place(x - away, y + away, "left", "above"),
        weight="semibold", strong=len(lines), ground=True,
    )  # fmt: skip


def _list(context: ChartContext, canvas: Canvas, names: list[str], left: float) -> None:
    """Write the countries that are exported to beside the map."""
    letters, style = canvas.letters, canvas.style
    heading = _heading(letters, context, style)
    lines = [*heading, *(letters.broken(name, style.width - left - EDGE, 1)[0] for name in names)]
    room = max(len(heading), int(style.height / letters.line))
    letters.put(lines[:room], Place(left, style.height, "right", "below"), weight="semibold", strong=len(heading))


def _name(
    letters: Lettering, name: str, rings: Sequence[Sequence[Point]], across: Scale, up: Scale, colour: str, area: Area
) -> bool:
    """Write the name of a country inside it, where there is room; return whether there was."""
    half, height = letters.width(name) / 2 + 1.0, letters.height() / 2
    projected = [[(across.at(x), up.at(mercator(y))) for x, y in ring] for ring in rings if len(ring) > 2]
    for ring in sorted(projected, key=lambda each: -_extent(each))[:1]:
        closed = (*ring, ring[0])
        xs, ys = [x for x, _ in ring], [y for _, y in ring]
        left, right = max(min(xs), area.left) + half, min(max(xs), area.right) - half
        low, high = max(min(ys), area.bottom) + height, min(max(ys), area.top) - height
        places = [
            (left + (right - left) * (0.5 + across_part), low + (high - low) * (0.5 + up_part))
            for up_part in (0.0, 0.15, -0.15, 0.3, -0.3, 0.45, -0.45)
            for across_part in (0.0, 0.12, -0.12, 0.25, -0.25, 0.4, -0.4)
            if left <= right and low <= high
        ]
        for x, y in places:
            corners = [(x + dx, y + dy) for dx in (-half, 0.0, half) for dy in (-height, height)]
            if all(inside(closed, corner) for corner in corners) and letters.put(name, Place(x, y), colour=colour):
                return True
    return False


def _extent(ring: Sequence[Point]) -> float:
    return (max(x for x, _ in ring) - min(x for x, _ in ring)) * (max(y for _, y in ring) - min(y for _, y in ring))
