"""Rows of bars, each with its range under it, so that no line crosses a fill."""

from __future__ import annotations

from collections.abc import Sequence

from impact.charts.picture import Picture
from impact.export.native_charts.colours import colour_of, fill_of, point_colours
from impact.export.native_charts.forms import forms
from impact.export.native_charts.look import Look, apart, names_of, points_of
from impact.export.native_charts.numbers import columns, digits, level_reach, whiskers
from impact.export.native_charts.plan import Column, Layer, Plan


@forms.register("bars")
def plans(picture: Picture, look: Look) -> Sequence[Plan]:
    """Return one chart."""
    series = apart(picture.series)
    names = names_of(series)
    found: dict[str, Column] = {}
    layers = []
    for place, each in enumerate(series):
        key, points = f"s{place}", points_of(each, names)
        found |= columns(key, each, points)
        fills = tuple("solid" if point is None else fill_of(point) for point in points)
        own = dict(zip((str(point.x) for point in each.points), point_colours(look.theme, each), strict=True))
        colour = colour_of(look.theme, each)
        colours = tuple(own.get(name, colour) for name in names)
        layers.append(Layer(key, "bar", colour, fills=fills, colours=colours, ranges=whiskers(key, found)))
    return [
        Plan(
            tuple(names), found, tuple(layers), level=True, unit=look.counted_in(series[0]), digits=digits(series),
            reach=level_reach(series),
        )
    ]  # fmt: skip
