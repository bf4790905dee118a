"""After how many kilometres a car has made up for its making: a dot and a range for each car and electricity rule."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.canvas import Canvas
from impact.charts.lettering import EDGE, Area, Measure, Place
from impact.charts.panel import Panel
from impact.charts.picture import Caption, ChartContext, Picture, Point, Series
from impact.charts.rows import BESIDE, below_level_axis, for_rows, named_width
from impact.charts.scale import bare
from impact.charts.style import ChartStyle
from impact.charts.tables import wanted
from impact.kinds.vehicle_plant.charts._cars import COMPARATOR, car_name, families
from impact.kinds.vehicle_plant.charts.lifecycle import TOPICS
from impact.study.study import Study
from impact.study.tables import Record
from impact.vocabulary import HEADLINE_RULES
from impact.words.inputs import slug

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART = "breakeven"
AVERAGE = HEADLINE_RULES[0]
LABELS = 0.5  # of the room beside the names, for labels
MOST_LINES = 5  # of a label


@charts.register(CHART)
def breakeven(context: ChartContext) -> Picture:
    """Show break-even kilometres on the life-cycle boundary, and say in how many draws there are none."""
    rows = _rows(context.study)
    series = Series(
        "km", context.words.say("breakeven-title"), str(rows[0]["unit"]),
        tuple(_point(context, row, rows) for row in rows),
    )  # fmt: skip
    return Picture(
        "dots",
        (series,),
        (*TOPICS, "emissions"),
        partial(_caption, context, series),
        partial(_draw, context, series),
    )


def _rows(study: Study) -> list[Record]:
    """Return the rows in kilometres of cars sold at home in the headline year, or the first year there is."""
    keys = {"dimension": "km", "boundary": "life_cycle", "market": "home"}
    rows = [row for row in wanted(study, CHART, CHART, **keys) if row["electricity"] in HEADLINE_RULES]
    if petrol := [row for row in rows if str(row["comparator"]).endswith(COMPARATOR)]:
        rows = petrol  # other cars compared with stand in the table
    years = {row["year"] for row in rows}
    year = study.facts["headline_year"] if study.facts["headline_year"] in years else rows[0]["year"]
    order = families(dict.fromkeys(str(row["model"]) for row in rows))
    rules: tuple[str, ...] = HEADLINE_RULES
    return sorted(
        (row for row in rows if row["year"] == year),
        key=lambda row: (order.index(str(row["model"])), str(row["comparator"]), rules.index(str(row["electricity"]))),
    )


def _point(context: ChartContext, row: Record, rows: list[Record]) -> Point:
    """Return a row as a point; its note says the kilometres, and in which part of the draws there are none."""
    value, low, high = (float(cell) if isinstance(cell, int | float) else None for cell in _cells(row))
    return Point(
        _name(context, row, rows),
        value,
        low,
        high,
        cell=f"{CHART}/{row['id']}/value",
        key=f"{row['model']} {row['electricity']}",
        note=_label(context, row, _lost(context.study, row)),
    )


def _cells(row: Record) -> tuple[object, ...]:
    return row["value"], row["low"], row["high"]


def _name(context: ChartContext, row: Record, rows: list[Record]) -> str:
    """Return car and rule, and the car compared with where there are several."""
    words = context.words
    name = car_name(context.study, words, str(row["model"]))
    if len({other["comparator"] for other in rows if other["model"] == row["model"]}) > 1:
        other_name = car_name(context.study, words, str(row["comparator"]))
        name = words.say("chart-car-against", name=name, other=other_name)
    return words.say(f"chart-car-on-{slug(str(row['electricity']))}", name=name)


def _label(context: ChartContext, row: Record, lost: Record | None) -> str:
    """Return the kilometres, and in which part of the draws the car never breaks even.

    Args:
        context: of the chart. row: of the table.
        lost: row of the distance at which a car that takes less to build has lost its advantage; None without one.
    """
    words, share = context.words, row["share_no_cross"]
    never = ""
    if isinstance(share, int | float) and share > 0:
        never = words.percent(float(share), 0 if share >= 0.1 else 1)
    if row["value"] is None and lost is not None:
        return words.say("chart-break-even-lost", value=context.amounts.printed(lost))
    if row["value"] is None:
        return words.say("chart-break-even-none", share=never) if never else words.say("chart-break-even-none-at-all")
    value = words.say("chart-break-even-at-once") if row["value"] == 0 else context.amounts.printed(row)
    return words.say("chart-break-even-never", value=value, share=never) if never else value


def _lost(study: Study, row: Record) -> Record | None:
    """Return the distance at which an advantage in building is used up, where there is one."""
    same = ("model", "comparator", "boundary", "market", "electricity", "year")
    found = study[CHART].where(dimension="loss_km", **{name: row[name] for name in same})
    return next((loss for loss in found if loss["value"] is not None), None)


def _caption(context: ChartContext, series: Series) -> Caption:
    year = str(_rows(context.study)[0]["year"])
    ordered = sorted(series.points, key=lambda point: (point.value is not None, -(point.value or 0.0)))
    return Caption(
        context.say("breakeven-title"),
        context.say("breakeven-subtitle", year=year),
        context.words.say("breakeven-alt", parts=" ".join(_in_words(context, series, point) for point in ordered)),
    )


def _in_words(context: ChartContext, series: Series, point: Point) -> str:
    """Return a row as it is printed: kilometres, in which part of the draws there are none, and the range."""
    name = str(point.x)
    if point.value is None or point.low is None or point.high is None:
        return context.words.say("breakeven-alt-never", name=name, label=point.note)
    return context.words.say(
        "breakeven-alt-part", name=name, label=point.note, range=context.amount(series, point).range
    )


def _draw(context: ChartContext, series: Series, style: ChartStyle) -> Figure:
    measure, names = Measure(style), [str(point.x) for point in series.points]
    left, bottom = named_width(measure, style, names), below_level_axis(style)
    labels = [measure.broken(point.note, (style.width - left) * LABELS, MOST_LINES) for point in series.points]
    least = max(measure.height(len(lines)) for lines in labels) + 3.0
    style = for_rows(measure, style, names, left, bottom, least)
    canvas = Canvas(style, context.words)
    area = Area(left, bottom, style.width - EDGE, style.height)
    canvas.named_rows(names, area)
    far = max(series.reach, default=0.0)
    reach = [
        (_last(point, far), 0.0, measure.widest(lines, "semibold") + 2 * BESIDE)
        for point, lines in zip(series.points, labels, strict=True)
    ]
    panel = canvas.level_axis(area, [*bare([far]), *reach], len(names))
    for place, (point, lines) in enumerate(zip(series.points, labels, strict=True)):
        last = _range(panel, point, -place, far)
        at = Place(panel.across.at(last) + 2 * BESIDE, panel.up.at(-place), "right")
        canvas.letters.put(lines, at, weight="semibold" if point.value is not None else "regular", ground=True)
    return canvas.figure


def _last(point: Point, far: float) -> float:
    """Return where dot and range of a row end; a range without an upper end runs to the far end of all."""
    if point.high is None and point.low is not None:
        return far
    return max((end for end in (point.value, point.high) if end is not None), default=0.0)


def _range(panel: Panel, point: Point, at: float, far: float) -> float:
    """Draw dot and range, with an arrow where the range has no upper end; return where they end."""
    colour, last = panel.style.palette.emissions, _last(point, far)
    beyond = point.high is None and point.low is not None
    panel.dot(at, point.value, point.low, last if beyond else point.high, colour)
    if beyond:
        panel.axes.plot([last], [at], ">", color=panel.style.pale(colour), markersize=7.0, zorder=4)
    return last
