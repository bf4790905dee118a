"""Output by year: reported years solid, the central path hatched, what was announced for a year as an outline."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.drawing.canvas import LEADER, Canvas, PlotMargins
from impact.charts.drawing.labels import LabelArea, LabelSlot, Side, TextMeasure
from impact.charts.drawing.panel import ChartPanel
from impact.charts.drawing.picture import Caption, ChartContext, Picture, Point, Series, named_parts
from impact.charts.drawing.rows import below_years, for_ends
from impact.charts.drawing.series import course_title, format_with_range, over_years, select_rows
from impact.charts.drawing.style import OUTLINE, ChartStyle
from impact.core.text import capitalise_first
from impact.core.vocabulary import Status
from impact.language.input_names import unit_words
from impact.study.tables import DOES_NOT_APPLY, Record

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART = "output_by_year"
WIDTH = 0.56  # of a column, in years
SHARE_OF_NAMES = 0.26  # of the width of the chart
COLUMNS: tuple[Status, ...] = ("reported", "modelled")  # statuses that are drawn as columns
REPORTED = "reported"  # the path of years that were counted


@dataclass(frozen=True)
class _Paths:
    """Output as it was counted, as it is taken in the estimate from then on, and as it was announced beside that."""

    reported: Series
    central: Series
    announced: tuple[Series, ...]

    @property
    def shown(self) -> tuple[Point, ...]:
        """One point a year: what was counted, then the central path."""
        return (*self.reported.points, *self.central.points)


@charts.register(CHART)
def output_by_year(context: ChartContext) -> Picture:
    paths = _paths(context)
    shown = (*([paths.reported] if paths.reported.points else []), paths.central, *paths.announced)
    return context.picture("columns", shown, ("output",), _caption, _draw, paths)


def _paths(context: ChartContext) -> _Paths:
    study, words = context.study, context.words
    central = str(study.facts.get("central_path", "central"))
    reported = _series(REPORTED, words.say("chart-output-reported"), study[CHART].where(path=REPORTED))
    known = {point.x for point in reported.points}
    rows = select_rows(study, CHART, CHART, path=central)
    path = _series(central, "", (row for row in rows if row["value"] is not None and row["year"] not in known))
    others: dict[str, list[Record]] = {}
    for row in study[CHART].where(status="announced"):
        if row["path"] != central and row["year"] not in known:
            others.setdefault(str(row["path"]), []).append(row)
    name = capitalise_first(words.say("status-announced"))
    announced = tuple(_series(path, name, own) for path, own in others.items() if _dated(context, own))
    if not any(row["status"] == "announced" for row in rows):
        name = words.say("chart-output-path", path=str(study.facts.get("central_path_label", "")))
    unit = str(rows[0]["unit"])
    return _Paths(
        Series(reported.key, reported.name, unit, reported.points), Series(central, name, unit, path.points), announced
    )


def _dated(context: ChartContext, rows: list[Record]) -> bool:
    """Return whether years may show what was announced: not where its claim says no date, and we chose the years."""
    claims = context.study["claims"].where(status="announced") if "claims" in context.study.tables else ()
    most, unit = max(float(row["value"] or 0) for row in rows), rows[0]["unit"]
    same = [claim["happens"] for claim in claims if claim["unit"] == unit and claim["value"] == most]
    return not same or any(day != DOES_NOT_APPLY for day in same)


def _series(key: str, name: str, rows: Iterable[Record]) -> Series:
    held = list(rows)
    return Series(key, name, str(held[0]["unit"]) if held else "", over_years(CHART, held))


def _caption(context: ChartContext, paths: _Paths) -> Caption:
    words, series = context.words, paths.central
    begins = int(context.study.facts["first_year"] or 0)
    counted = [point for point in paths.shown if int(point.x) >= begins]
    first, last = counted[0], counted[-1]
    start, end = (context.amount(series, point) for point in (first, last))
    filled = {
        "y0": str(first.x), "v0": start.number, "y1": str(last.x), "v1": end.number, "r1": end.range,
        "path": str(context.study.facts.get("central_path_label", "")).lower(), "unit": unit_words(words, series.unit),
    }  # fmt: skip
    alt = words.say("output-chart-alt", name=series.name, **filled)
    named = next((point for point in series.points if point.x == context.headline_year), None)
    if named is not None and named not in (first, last):
        alt = f"{alt} {context.point_in_words(series, named)}"
    if paths.reported.points:
        alt = f"{alt} {named_parts(context, paths.reported, paths.reported.points)}"
    if paths.announced:
        promised = paths.announced[-1].points[-1]
        filled_too = {"value": words.digits(promised.known), "year": str(promised.x)}
        alt = f"{alt} {words.say('output-chart-alt-announced', **filled_too)}"
    return Caption(
        course_title(context, series, "series-output", counted),
        context.say("output-chart-subtitle", first=filled["y0"], last=filled["y1"], unit=filled["unit"]),
        alt,
    )


def _draw(context: ChartContext, paths: _Paths, style: ChartStyle) -> Figure:
    marks = context.as_printed(replace(paths.central, points=paths.shown)).points
    shown, announced = paths.shown, [point for series in paths.announced for point in series.points]
    years = list(range(int(shown[0].x), max(int(point.x) for point in [*shown, *announced]) + 1))
    measure = TextMeasure(style)
    named = [series for series in (paths.central, *paths.announced) if series.points]
    names = [_name(context, measure, series, style) for series in named]
    style = for_ends(measure, style, names, below_years(style))
    canvas = Canvas(style, context.words)
    letters = canvas.letters
    room = LEADER + max((letters.widest(lines, "semibold") for lines in names), default=0.0) + 2.0
    values = [end for point in [*shown, *announced, *marks] for end in point.reach]
    around = PlotMargins(right=room, head=4.0)
    panel = canvas.over_years(years, values, context.headline_year, around)
    for series in paths.announced:
        _outline(canvas, panel, series.points)
    if promised := tuple(point for point in shown if point.status == "announced"):
        _outline(canvas, panel, promised)
    _columns(canvas, panel, shown, marks)
    if names:
        heights = [panel.up.at(series.points[-1].known) for series in named]
        colours = [_colour(style, series.points[-1].status) for series in named]
        canvas.named_ends(panel, panel.across.at(years[-1] + 0.5), names, heights, colours)
    _labels(context, canvas, panel, paths)
    return canvas.figure


def _colour(style: ChartStyle, status: Status) -> str:
    return style.palette.ink if status == "announced" else style.palette.output


def _name(context: ChartContext, letters: TextMeasure, series: Series, style: ChartStyle) -> list[str]:
    return [
        *letters.balanced(series.name, style.width * SHARE_OF_NAMES, 2, "semibold"),
        context.label(series, series.points[-1]),
    ]


def _outline(canvas: Canvas, panel: ChartPanel, points: tuple[Point, ...]) -> None:
    """Draw an announced path as one stepped line, and not as a box a year."""
    values = [point.known for point in points]
    edges = [int(point.x) - 0.5 for point in points] + [int(points[-1].x) + 0.5]
    # One outline of the whole path, open at both ends: no column falls to zero behind the last year.
    panel.axes.stairs(values, edges, baseline=None, color=canvas.style.palette.ink, linewidth=OUTLINE, zorder=1.5)
    for value, left, right in zip(values, edges[:-1], edges[1:], strict=True):
        y = panel.up.at(value)
        canvas.letters.close(LabelArea(panel.across.at(left), y - 1.0, panel.across.at(right), y + 1.0))
    for edge, before, behind in zip(edges[1:-1], values[:-1], values[1:], strict=True):
        x, (lower, upper) = panel.across.at(edge), sorted((panel.up.at(before), panel.up.at(behind)))
        canvas.letters.close(LabelArea(x - 1.0, lower, x + 1.0, upper))


def _columns(canvas: Canvas, panel: ChartPanel, points: tuple[Point, ...], marks: tuple[Point, ...]) -> None:
    style = canvas.style
    for status in COLUMNS:
        own = [point for point in points if point.status == status]
        if own:
            fill = style.fill(status, _colour(style, status))
            panel.axes.bar([int(point.x) for point in own], [point.known for point in own], WIDTH, **fill)
    for point in points:
        if point.status not in COLUMNS:
            continue
        year = float(point.x)
        x, half = panel.across.at(year), panel.across.at(year + WIDTH / 2) - panel.across.at(year)
        canvas.letters.close(LabelArea(x - half, panel.area.bottom, x + half, panel.up.at(point.known)))
    for area in panel.beside((float(point.x), point) for point in marks):
        canvas.letters.close(area)


def _labels(context: ChartContext, canvas: Canvas, panel: ChartPanel, paths: _Paths) -> None:
    letters = canvas.letters

    def places(point: Point, lines: int) -> tuple[LabelSlot, ...]:
        x, top = panel.across.at(float(point.x)), panel.up.at(max(point.reach)) + 2.0
        half = panel.across.at(float(point.x) + WIDTH / 2) - x
        sides: tuple[tuple[float, Side], ...] = ((x, "centre"), (x + half, "left"), (x - half, "right"))
        column = panel.up.at(point.known) + 2.0
        levels = (column, *(top + step * letters.line for step in range(lines)))
        return tuple(LabelSlot(at, level, side, "above") for level in levels for at, side in sides)

    for point in paths.central.points:
        if point.x == context.headline_year:
            lines = format_with_range(context, paths.central, point)
            if not letters.put(lines, *places(point, 4), weight="semibold", ground=True):
                letters.put(lines[0], *places(point, 4), weight="semibold", ground=True)
    for point in reversed(paths.reported.points):
        last = point is paths.reported.points[-1]
        lines = [context.label(paths.reported, point), *([paths.reported.name] if last else [])]
        letters.put(lines[::-1], *places(point, 3), ground=True)
