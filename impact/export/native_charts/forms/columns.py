"""Columns over years, beside each other; what was only announced is marked where it was to be."""

from __future__ import annotations

from collections.abc import Sequence

from impact.charts.picture import Picture, Series
from impact.export.native_charts.colours import LOST, column_colour
from impact.export.native_charts.forms import forms
from impact.export.native_charts.look import Look, apart, names_of, points_of
from impact.export.native_charts.numbers import columns, digits, held, whiskers
from impact.export.native_charts.plan import Column, Fill, Layer, Plan


@forms.register("columns")
def plans(picture: Picture, look: Look) -> Sequence[Plan]:
    """Return one chart: series that share no year fill the same columns, others stand beside each other."""
    series = apart(picture.series)
    names = names_of(series)
    found: dict[str, Column] = {}
    layers = []
    for place, each in enumerate(series):
        key, points = f"s{place}", points_of(each, names)
        found |= columns(key, each, points)
        colour = column_colour(look.theme, each)
        if _announced(each):
            layers.append(Layer(key, "line", look.theme.palette.ink, "outlined", dots=True))
            continue
        statuses = {point.status for point in each.points}
        fill: Fill = "leaning" if each.key in LOST else "solid" if statuses == {"reported"} else "hatched"
        layers += [Layer(key, "bar", colour, fill, ranges=whiskers(key, found)), *held(key, found, colour)]
    bars = [each for each in series if not _announced(each)]
    years = [point.x for each in bars for point in each.points]
    alone = len(set(years)) == len(years)
    overlap = 100 if alone else 0
    unit = look.counted_in(series[0])
    return [Plan(tuple(names), found, tuple(layers), unit=unit, digits=digits(series), overlap=overlap)]


def _announced(series: Series) -> bool:
    return all(point.status == "announced" for point in series.points)
