"""Lines over years: one with the band of its range in each panel, or several with their ranges in the headline year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from impact.charts.picture import Picture, Point, Series
from impact.export.native_charts.colours import colour_of
from impact.export.native_charts.forms import forms
from impact.export.native_charts.look import Look, apart, names_of, points_of
from impact.export.native_charts.numbers import columns, digits, held, of_panels, ranged, whiskers
from impact.export.native_charts.plan import Column, Layer, Plan, exact
from impact.look.colour import shades, tint

BAND = 0.3  # strength of the colour of a band
DASHES = ("", "dash", "sysDot", "dashDot")  # answers to one question, in one colour


@forms.register("lines")
def plans(picture: Picture, look: Look) -> Sequence[Plan]:
    """Return one chart a panel, on one scale; one chart where there are none."""
    if all(series.panel for series in picture.series):
        return of_panels([_banded(look, series) for series in picture.series])
    return [_together(look, apart(picture.series))]


def _banded(look: Look, series: Series) -> Plan:
    """Return a line with its band: the area between its low and its high end, on one that is not seen."""
    names, colour = names_of([series]), colour_of(look.theme, series)
    points = points_of(series, names)
    found = columns("line", series, points)
    layers = [Layer("line", "line", colour)]
    if ranged(points):
        low, high = found["line_low"], found["line_high"]
        wide = tuple(
            None if one is None or other is None else exact(other - one)
            for one, other in zip(low.values, high.values, strict=True)
        )
        found = {
            "line": found["line"],
            "low": low,
            "high": high,
            "band": Column(f"{series.name}: ↕", wide, "={high}-{low}", True),
        }
        under = Layer("low", "area", colour, "none", legend=False)
        layers = [under, Layer("band", "area", tint(colour, BAND), legend=False), *layers]
    unit = look.counted_in(series)
    return Plan(tuple(names), found, tuple(layers), title=series.panel, unit=unit, digits=digits([series]))


def _together(look: Look, series: Sequence[Series]) -> Plan:
    """Return several lines, which are told apart by colour and dash; values that were announced are marks."""
    names, year = names_of(series), look.year
    lines = [each for each in series if not all(point.status == "announced" for point in each.points)]
    colours = dict(zip((each.key for each in lines), _colours(look, lines), strict=True))
    found: dict[str, Column] = {}
    layers = []
    for place, each in enumerate(series):
        key, points = f"s{place}", points_of(each, names)
        at_year = [point if name == year else _bare(point) for name, point in zip(names, points, strict=True)]
        found |= columns(key, each, at_year)
        if each.key not in colours:
            named = not any(other.name == each.name for other in series[:place])
            layers.append(Layer(key, "line", look.theme.palette.ink, "outlined", dots=True, legend=named))
            continue
        colour, dash = colours[each.key]
        layers += [Layer(key, "line", colour, dashed=dash, ranges=whiskers(key, found)), *held(key, found, colour)]
    return Plan(tuple(names), found, tuple(layers), unit=look.counted_in(series[0]), digits=digits(series))


def _bare(point: Point | None) -> Point | None:
    """Return a value without its range."""
    return None if point is None else replace(point, low=None, high=None)


def _colours(look: Look, lines: Sequence[Series]) -> list[tuple[str, str]]:
    """Return colour and dash of each line: the gross figure in its own, answers in one, rules in shades of one."""
    if lines and lines[0].key == "gross":
        own = look.theme.colour("supported"), ""
        return [own, *((look.theme.colour("additional"), DASHES[place % 4]) for place in range(len(lines) - 1))]
    base = shades(colour_of(look.theme, lines[0]), len(lines)) if lines else ()
    return [(colour, DASHES[place % 4]) for place, colour in enumerate(base)]
