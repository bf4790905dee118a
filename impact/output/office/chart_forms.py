"""Forms of pictures that Office has a chart for, by the name that a picture gives its form."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeAlias

from impact.charts.drawing.picture import Picture, Point, Series
from impact.charts.drawing.series import tone_of
from impact.output.office import chart_data
from impact.output.office.chart_data import (
    WHOLE,
    columns,
    digits,
    held,
    level_reach,
    parts_and_whole,
    ranged,
    stacked,
    whiskers,
)
from impact.output.office.chart_plan import (
    FILLS,
    LOST,
    REST,
    SHARE,
    TONES,
    ChartLayer,
    ChartLook,
    ChartPlan,
    Fill,
    NumberColumn,
    apart,
    colour_of,
    exact,
    names_of,
    point_colours,
    points_of,
    stack_colours,
)
from impact.theme.colour import shades, tint

Form: TypeAlias = Callable[[Picture, ChartLook], Sequence[ChartPlan]]

BAND = 0.3  # strength of the colour of a band
DASHES = ("", "dash", "sysDot", "dashDot")  # answers to one question, in one colour


def _bars(picture: Picture, look: ChartLook) -> Sequence[ChartPlan]:
    """Return rows of bars, each with its range under it, so that no line crosses a fill."""
    series = apart(picture.series)
    names = names_of(series)
    found: dict[str, NumberColumn] = {}
    layers = []
    for place, each in enumerate(series):
        key, points = f"s{place}", points_of(each, names)
        found |= columns(key, each, points)
        fills = tuple("solid" if point is None else FILLS[point.status] for point in points)
        own = dict(zip((str(point.x) for point in each.points), point_colours(look.theme, each), strict=True))
        colour = colour_of(look.theme, each)
        of_rows = tuple(own.get(name, colour) for name in names)
        layers.append(ChartLayer(key, "bar", colour, fills=fills, colours=of_rows, ranges=whiskers(key, found)))
    return [_plan(look, series, names, found, layers, level=True, reach=level_reach(series))]


def _plan(
    look: ChartLook, series: Sequence[Series], names: Sequence[str], found: dict[str, NumberColumn],
    layers: Sequence[ChartLayer],
    **shape: Any,
) -> ChartPlan:  # fmt: skip
    """Return a chart of series, counted as the first of them is; `shape` as `ChartPlan` has it."""
    unit = look.counted_in(series[0])
    return ChartPlan(tuple(names), found, tuple(layers), unit=unit, digits=digits(series), **shape)


def _stacked_bars(picture: Picture, look: ChartLook) -> Sequence[ChartPlan]:
    """Return rows of bars whose parts follow each other; the range of the whole hangs on the last part."""
    names = names_of(picture.series)
    parts, whole = parts_and_whole(picture.series)
    found = stacked(parts, whole, names)
    ranges, last = whiskers(WHOLE, found), f"s{len(parts) - 1}"
    if ranges:  # a whisker needs a part to hang on, be it one of no length
        ends = tuple(number or 0.0 for number in found[last].values)
        found[last] = NumberColumn(found[last].name, ends)
    layers = [replace(each, ranges=ranges if each.column == last else None) for each in _parts(parts, look)]
    reach = chart_data.even_reach(end / each.per for each in picture.series for end in each.reach) if ranges else None
    return [_plan(look, picture.series, names, found, layers, level=True, stacked=True, reach=reach)]


def _parts(parts: Sequence[Series], look: ChartLook) -> list[ChartLayer]:
    tones = stack_colours(look.theme, parts)
    return [
        ChartLayer(f"s{place}", "bar", colour, "outlined" if part.key == REST else "solid")
        for place, (part, colour) in enumerate(zip(parts, tones, strict=True))
    ]


def _columns(picture: Picture, look: ChartLook) -> Sequence[ChartPlan]:
    """Return columns over years: series that share no year fill the same columns, others are next to each other.

    What was only announced is marked where it was to be.
    """
    series = apart(picture.series)
    names = names_of(series)
    found: dict[str, NumberColumn] = {}
    layers = []
    for place, each in enumerate(series):
        key, points = f"s{place}", points_of(each, names)
        found |= columns(key, each, points)
        colour = look.theme.colour(TONES.get(each.key, "output"))
        if _announced(each):
            layers.append(ChartLayer(key, "line", look.theme.palette.ink, "outlined", dots=True))
            continue
        statuses = {point.status for point in each.points}
        fill: Fill = "leaning" if each.key in LOST else "solid" if statuses == {"reported"} else "hatched"
        layers += [ChartLayer(key, "bar", colour, fill, ranges=whiskers(key, found)), *held(key, found, colour)]
    years = [point.x for each in series if not _announced(each) for point in each.points]
    return [_plan(look, series, names, found, layers, overlap=100 if len(set(years)) == len(years) else 0)]


def _announced(series: Series) -> bool:
    return all(point.status == "announced" for point in series.points)


def _stacked_columns(picture: Picture, look: ChartLook) -> Sequence[ChartPlan]:
    """Return columns of parts on each other; the whole is a line without a stroke, with whiskers on the columns."""
    names = names_of(picture.series)
    parts, whole = parts_and_whole(picture.series)
    found = stacked(parts, whole, names)
    layers = _parts(parts, look)
    if whole is not None:
        ranges, ink = whiskers(WHOLE, found), look.theme.palette.ink
        layers.append(ChartLayer(WHOLE, "line", ink, "none", ranges=ranges, legend=False, dots=True))
        layers += held(WHOLE, found, ink)
    shares = all(each.unit == SHARE for each in picture.series)
    reach = (0.0, 1.0) if shares else None
    return [_plan(look, picture.series, names, found, layers, stacked=True, reach=reach)]


def _dots(picture: Picture, look: ChartLook) -> Sequence[ChartPlan]:
    """Return one chart of its own rows for each unit: bars with whiskers, which Office has, in place of dots."""
    by_unit: dict[tuple[str, float], list[Series]] = {}
    for series in picture.series:
        by_unit.setdefault((series.unit, series.per), []).append(series)
    plans = []
    for own in by_unit.values():
        names, found = names_of(own), dict[str, NumberColumn]()
        layers = []
        tones = shades(look.theme.colour(tone_of(own[0].key, own[0].unit)), len(own))
        for place, (each, colour) in enumerate(zip(own, tones, strict=True)):
            key = f"s{place}"
            found |= columns(key, each, points_of(each, names), name=each.panel or each.name)
            layers.append(ChartLayer(key, "bar", colour, ranges=whiskers(key, found)))
        title = "" if len(by_unit) == 1 or len(own) > 1 else own[0].panel
        reach = level_reach(own)
        plans.append(_plan(look, own, names, found, layers, title=title, level=True, gap=70, reach=reach))
    return plans


def _lines(picture: Picture, look: ChartLook) -> Sequence[ChartPlan]:
    """Return lines over years: a chart a panel with the band of its range, on one scale; else one of all lines."""
    if all(series.panel for series in picture.series):
        return chart_data.of_panels([_banded(look, series) for series in picture.series])
    return [_together(look, apart(picture.series))]


def _banded(look: ChartLook, series: Series) -> ChartPlan:
    """Return a line with its band: the area between its low and its high end, on one that is not seen."""
    names, colour = names_of([series]), colour_of(look.theme, series)
    points = points_of(series, names)
    found = columns("line", series, points)
    layers = [ChartLayer("line", "line", colour)]
    if ranged(points):
        low, high = found["line_low"], found["line_high"]
        wide = tuple(
            None if one is None or other is None else exact(other - one)
            for one, other in zip(low.values, high.values, strict=True)
        )
        band = NumberColumn(f"{series.name}: ↕", wide, "={high}-{low}", True)
        found = {"line": found["line"], "low": low, "high": high, "band": band}
        under = ChartLayer("low", "area", colour, "none", legend=False)
        layers = [under, ChartLayer("band", "area", tint(colour, BAND), legend=False), *layers]
    return _plan(look, [series], names, found, layers, title=series.panel)


def _together(look: ChartLook, series: Sequence[Series]) -> ChartPlan:
    """Return several lines with their ranges in the headline year, told apart by colour and dash.

    Values that were announced are marks.
    """
    names, year = names_of(series), look.year
    lines = [each for each in series if not _announced(each)]
    tones = dict(zip((each.key for each in lines), _line_colours(look, lines), strict=True))
    found: dict[str, NumberColumn] = {}
    layers = []
    for place, each in enumerate(series):
        key, points = f"s{place}", points_of(each, names)
        at_year = [point if name == year else _bare(point) for name, point in zip(names, points, strict=True)]
        found |= columns(key, each, at_year)
        if each.key not in tones:
            named = not any(other.name == each.name for other in series[:place])
            layers.append(ChartLayer(key, "line", look.theme.palette.ink, "outlined", dots=True, legend=named))
            continue
        colour, dash = tones[each.key]
        layers += [ChartLayer(key, "line", colour, dashed=dash, ranges=whiskers(key, found)), *held(key, found, colour)]
    return _plan(look, series, names, found, layers)


def _bare(point: Point | None) -> Point | None:
    return None if point is None else replace(point, low=None, high=None)


def _line_colours(look: ChartLook, lines: Sequence[Series]) -> list[tuple[str, str]]:
    """Return colour and dash of each line: the gross figure in its own, answers in one, rules in shades of one."""
    if lines and lines[0].key == "gross":
        own = look.theme.colour("supported"), ""
        return [own, *((look.theme.colour("additional"), DASHES[place % 4]) for place in range(len(lines) - 1))]
    base = shades(colour_of(look.theme, lines[0]), len(lines)) if lines else ()
    return [(colour, DASHES[place % 4]) for place, colour in enumerate(base)]


FORMS: Mapping[str, Form] = {
    "bars": _bars, "stacked-bars": _stacked_bars, "columns": _columns, "stacked-columns": _stacked_columns,
    "dots": _dots, "lines": _lines,
}  # fmt: skip
