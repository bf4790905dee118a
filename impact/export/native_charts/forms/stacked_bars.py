"""Rows of bars whose parts follow each other, with the range of what they add up to."""

from __future__ import annotations

from collections.abc import Sequence

from impact.charts.picture import Picture
from impact.export.native_charts.colours import stack_colours, stack_fill
from impact.export.native_charts.forms import forms
from impact.export.native_charts.look import Look, names_of
from impact.export.native_charts.numbers import digits, even_reach, whiskers
from impact.export.native_charts.plan import Column, Layer, Plan
from impact.export.native_charts.stack import parts_and_whole, stacked

WHOLE = "whole"


@forms.register("stacked_bars")
def plans(picture: Picture, look: Look) -> Sequence[Plan]:
    """Return one chart; the range of the whole hangs on the last part, which ends where the bar ends."""
    names = names_of(picture.series)
    parts, whole = parts_and_whole(picture.series)
    found = stacked(parts, whole, names)
    ranges, last = whiskers(WHOLE, found), f"s{len(parts) - 1}"
    if ranges:  # a whisker needs a part to hang on, be it one of no length
        ends = tuple(number or 0.0 for number in found[last].values)
        found[last] = Column(found[last].name, ends)
    layers = [
        Layer(f"s{place}", "bar", colour, stack_fill(part), ranges=ranges if f"s{place}" == last else None)
        for place, (part, colour) in enumerate(zip(parts, stack_colours(look.theme, parts), strict=True))
    ]
    reach = even_reach(end / each.per for each in picture.series for end in each.reach) if ranges else None
    return [
        Plan(
            tuple(names), found, tuple(layers), level=True, stacked=True, unit=look.counted_in(picture.series[0]),
            digits=digits(picture.series), reach=reach,
        )
    ]  # fmt: skip
