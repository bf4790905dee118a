"""What a unit gives off, by scope and electricity rule, beside the units that may give way."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.alt_text import made_of, worst_first
from impact.charts.canvas import Canvas
from impact.charts.lettering import EDGE, Area, Measure, Place
from impact.charts.picture import Caption, ChartContext, Picture, Point, Series, point_of
from impact.charts.rows import BESIDE, below_level_axis, for_rows, key_height, named_width
from impact.charts.style import ChartStyle
from impact.charts.tables import not_estimated, wanted
from impact.study.tables import Record
from impact.words.inputs import slug

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART, TABLE = "unit_emissions", "unit_emissions"
RULES = ("average", "marginal")
WHOLE = "total"
THICK = 0.62  # of a bar, in rows


@dataclass(frozen=True)
class _Bar:
    """One row: whose unit, by which rule, and its parts with the whole."""

    name: str
    parts: tuple[tuple[str, Point], ...]
    whole: Point


@charts.register(CHART)
def unit_emissions(context: ChartContext) -> Picture:
    """Show the parts of a unit of the factory on both rules, and the whole of each unit that may give way."""
    rows = wanted(context.study, CHART, TABLE, year=context.headline_year)
    bars = [_bar(context, rows, "own", rule) for rule in RULES]
    for side in dict.fromkeys(str(row["side"]) for row in rows if row["side"] != "own"):
        known = [rule for rule in RULES if _of(rows, side, rule, WHOLE)["value"] is not None]
        bars += [_bar(context, rows, side, rule) for rule in known] or [_unknown(context, rows, side)]
    unit = str(rows[0]["unit"])
    scopes = dict.fromkeys(scope for bar in bars for scope, _ in bar.parts)
    series = [
        Series(scope, context.words.say(f"scope-{slug(scope)}"), unit,
               tuple(point for bar in bars for name, point in bar.parts if name == scope))
        for scope in scopes
    ]  # fmt: skip
    whole = Series(WHOLE, context.words.say("scope-total"), unit, tuple(bar.whole for bar in bars))
    return Picture(
        "stacked-bars",
        (*series, whole),
        ("emissions",),
        partial(_caption, context, whole, series),
        partial(_draw, context, bars, series),
    )


def _of(rows: list[Record], side: str, rule: str, component: str) -> Record:
    return next(row for row in rows if (row["side"], row["electricity"], row["component"]) == (side, rule, component))


def _bar(context: ChartContext, rows: list[Record], side: str, rule: str) -> _Bar:
    name = context.words.say(f"unit-side-{slug(side)}", rule=context.words.say(f"chart-rule-{slug(rule)}"))
    own = [row for row in rows if (row["side"], row["electricity"]) == (side, rule)]
    parts = tuple((str(row["component"]), point_of(TABLE, row, name)) for row in own if row["component"] != WHOLE)
    whole = point_of(TABLE, _of(rows, side, rule, WHOLE), name)
    return _Bar(name, parts or ((WHOLE, whole),), whole)


def _unknown(context: ChartContext, rows: list[Record], side: str) -> _Bar:
    row = _of(rows, side, RULES[0], WHOLE)
    name = context.words.say(f"unit-side-{slug(side)}", rule=context.words.say(f"chart-rule-{slug(RULES[0])}"))
    return _Bar(name, (), Point(name, None, note=not_estimated(context, TABLE, row)))


def _caption(context: ChartContext, whole: Series, parts: list[Series]) -> Caption:
    first, second = whole.points[:2]
    said = {"average": context.label(whole, first), "gas": context.label(whole, second)}
    known = [point for point in whole.points if point.value is not None]
    ordered = worst_first(known, lambda point: point.value, "higher")
    unknown = [f"{point.x}: {point.note.rstrip('.')}." for point in whole.points if point.value is None]
    alt = " ".join([*(context.point_in_words(whole, point) for point in ordered), *unknown])
    made = made_of(context, parts, [str(point.x) for point in ordered])
    scopes = context.words.both([series.name for series in parts])
    return Caption(
        context.say("unit-chart-title", unit=one_unit(context), **said),
        context.say("unit-chart-subtitle", unit=one_unit(context), year=context.fact("headline_year")),
        f"{context.words.say('unit-chart-alt', scopes=scopes, whole=whole.name, parts=alt)} {made}".strip(),
    )


def one_unit(context: ChartContext) -> str:
    """Return what a unit of the goods is called."""
    counted = context.fact("product_unit")
    message = f"one-{slug(counted)}"
    return context.words.say(message) if context.words.has(message) else counted


def _draw(context: ChartContext, bars: list[_Bar], series: list[Series], style: ChartStyle) -> Figure:
    measure, names = Measure(style), [bar.name for bar in bars]
    left = named_width(measure, style, names)
    parts = [each for each in series if each.key != WHOLE]
    head, bottom = key_height(measure, [each.name for each in parts], style.width), below_level_axis(style)
    style = for_rows(measure, style, names, left, head + bottom, least=2 * measure.line)
    colours = style.shades("emissions", len(parts))
    fills = {each.key: style.fill("modelled", colour) for each, colour in zip(parts, colours, strict=True)}
    fills[WHOLE] = style.context_fill("modelled")
    canvas = Canvas(style, context.words)
    canvas.key([(each.name, fills[each.key]) for each in parts])
    area = Area(left, bottom, style.width - EDGE, style.height - head)
    canvas.named_rows(names, area)
    unit = series[0].unit
    labels = [context.label(Series("", "", unit, ()), bar.whole) if bar.whole.value is not None else "" for bar in bars]
    room = measure.widest(labels, "semibold") + 2 * BESIDE
    marks = context.as_printed(Series("", "", unit, tuple(bar.whole for bar in bars))).points
    reach = [(end, 0.0, room) for whole in (*(bar.whole for bar in bars), *marks) for end in whole.reach]
    panel = canvas.level_axis(area, reach, len(bars))
    for place, (bar, label) in enumerate(zip(bars, labels, strict=True)):
        if bar.whole.value is None:
            free = Area(panel.area.left + BESIDE, panel.up.at(-place - 0.5), panel.area.right, panel.up.at(0.5 - place))
            canvas.not_estimated(free, bar.whole.note)
            continue
        start = 0.0
        for scope, point in bar.parts:
            panel.axes.barh([-place], [point.known], THICK, left=start, **fills[scope])
            start += point.known
        at = Place(panel.across.at(max(bar.whole.reach)) + BESIDE, panel.up.at(float(-place)), "right")
        canvas.letters.put(label, at, weight="semibold", ground=True)
    panel.beside(((float(-place), mark) for place, mark in enumerate(marks)), upright=False)
    return canvas.figure
