"""Results of several cases with their ranges: bars with whiskers, which Office has, in place of dots on ranges."""

from __future__ import annotations

from collections.abc import Sequence

from impact.charts.measures import tone_of
from impact.charts.picture import Picture, Series
from impact.export.native_charts.forms import forms
from impact.export.native_charts.look import Look, names_of, points_of
from impact.export.native_charts.numbers import columns, digits, level_reach, whiskers
from impact.export.native_charts.plan import Column, Layer, Plan
from impact.look.colour import shades


@forms.register("dots")
def plans(picture: Picture, look: Look) -> Sequence[Plan]:
    """Return one chart for each unit: what is counted alike stands on one axis."""
    by_unit: dict[tuple[str, float], list[Series]] = {}
    for series in picture.series:
        by_unit.setdefault((series.unit, series.per), []).append(series)
    names = names_of(picture.series)
    return [_plan(look, own, names, alone=len(by_unit) == 1) for own in by_unit.values()]


def _plan(look: Look, series: Sequence[Series], names: Sequence[str], *, alone: bool) -> Plan:
    found: dict[str, Column] = {}
    layers = []
    colours = shades(look.theme.colour(tone_of(series[0].key, series[0].unit)), len(series))
    for place, (each, colour) in enumerate(zip(series, colours, strict=True)):
        key = f"s{place}"
        found |= columns(key, each, points_of(each, names), name=each.panel or each.name)
        layers.append(Layer(key, "bar", colour, ranges=whiskers(key, found)))
    title = "" if alone or len(series) > 1 else series[0].panel
    return Plan(
        tuple(names), found, tuple(layers), title=title, level=True, gap=70, unit=look.counted_in(series[0]),
        digits=digits(series), reach=level_reach(series),
    )  # fmt: skip
