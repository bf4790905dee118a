"""Columns of parts on each other, with the range of what they add up to."""

from __future__ import annotations

from collections.abc import Sequence

from impact.charts.picture import Picture
from impact.export.native_charts.colours import stack_colours, stack_fill
from impact.export.native_charts.forms import forms
from impact.export.native_charts.look import SHARE, Look, names_of
from impact.export.native_charts.numbers import digits, held, whiskers
from impact.export.native_charts.plan import Layer, Plan
from impact.export.native_charts.stack import parts_and_whole, stacked

WHOLE = "whole"


@forms.register("stacked_columns")
def plans(picture: Picture, look: Look) -> Sequence[Plan]:
    """Return one chart; the whole is a line without a stroke, whose whiskers stand on the columns."""
    names = names_of(picture.series)
    parts, whole = parts_and_whole(picture.series)
    found = stacked(parts, whole, names)
    layers = [
        Layer(f"s{place}", "bar", colour, stack_fill(part))
        for place, (part, colour) in enumerate(zip(parts, stack_colours(look.theme, parts), strict=True))
    ]
    if whole is not None:
        ranges = whiskers(WHOLE, found)
        ink = look.theme.palette.ink
        layers.append(Layer(WHOLE, "line", ink, "none", ranges=ranges, legend=False, dots=True))
        layers += held(WHOLE, found, ink)
    shares = all(each.unit == SHARE for each in picture.series)
    return [
        Plan(
            tuple(names), found, tuple(layers), stacked=True, unit=look.counted_in(picture.series[0]),
            digits=digits(picture.series), reach=(0.0, 1.0) if shares else None,
        )
    ]  # fmt: skip
