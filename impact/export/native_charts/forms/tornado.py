"""What moves a result: for each input a bar to the result at its low value and one to that at its high value.

Of one result, bars begin where the axis of the inputs crosses that of the results, which is the main estimate. Two
rival results have a row each for every input, whose name and range stand beside both, and bars that float.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from impact.charts.measures import tone_of
from impact.charts.picture import Picture, Point, Series
from impact.export.native_charts import floating
from impact.export.native_charts.forms import forms
from impact.export.native_charts.look import Look
from impact.export.native_charts.numbers import digits, even_reach, values
from impact.export.native_charts.plan import Column, Layer, Plan, exact
from impact.export.native_charts.room import in_two
from impact.look.colour import as_light_as, lightness

LIGHTER, PALEST = 27.0, 86.0  # L* of the pale end over the dark one; of the pale end at most
MOST, MOST_NARROW, RIVALS_NARROW = 8, 6, 5  # inputs, the strongest; of a narrow chart; of one with rival results
NARROW = 300.0  # a chart of less width [pt]
NAMES = 0.5  # of the width, for names of inputs with rival results
SIDES = 2  # of an answer: its low and its high ends


@forms.register("tornado")
def plans(picture: Picture, look: Look) -> Sequence[Plan]:
    """Return one chart of all answers."""
    rivals = len(picture.series) > SIDES
    most = MOST if look.width >= NARROW else RIVALS_NARROW if rivals else MOST_NARROW
    sides = [replace(side, points=side.points[:most]) for side in picture.series]
    answers = [sides[at : at + SIDES] for at in range(0, len(sides), SIDES)]
    return [_rivals(look, answers) if rivals else _alone(look, *answers[0])]


def _alone(look: Look, low: Series, high: Series) -> Plan:
    central = _central(low)
    names = tuple(
        f"{first.x}:\n{_span(look, first, second)}" if first.note else str(first.x)
        for first, second in zip(low.points, high.points, strict=True)
    )
    pale, dark = _shades(look, low)
    found = {
        "low": Column(low.name, values(low.points, low.per)),
        "high": Column(high.name, values(high.points, high.per)),
        "central": Column("|", (central,) * len(names)),
    }
    layers = (Layer("low", "bar", pale), Layer("high", "bar", dark))
    return Plan(
        names, found, layers, level=True, gap=45, overlap=100, unit=look.counted_in(low), digits=digits([low, high]),
        crossing=central,
    )  # fmt: skip


def _rivals(look: Look, answers: Sequence[Sequence[Series]]) -> Plan:
    """Return a chart with as many rows an input as there are answers."""
    first, size = answers[0][0], look.theme.charts.text_size
    names, bars = [], []
    for row, (low, high) in enumerate(zip(*(side.points for side in answers[0]), strict=True)):
        lines = in_two(str(low.x), _span(look, low, high) if low.note else "", look.width * NAMES / size)
        for place, sides in enumerate(answers):
            names.append(lines[place] if place < len(lines) else "")
            at_low, at_high = (exact(side.points[row].known, side.per) or 0.0 for side in sides)
            bars.append(floating.Floating(at_low, at_high, _central(sides[0])))
    pale, dark = _shades(look, first)
    every = [side for sides in answers for side in sides]
    return Plan(
        tuple(names), floating.columns(bars, first.name, answers[0][1].name), floating.layers(pale, dark),
        level=True, stacked=True, gap=24, unit=look.counted_in(first), digits=digits(every),
        reach=even_reach(number for bar in bars for number in (bar.low, bar.high)),
    )  # fmt: skip


def _span(look: Look, low: Point, high: Point) -> str:
    return look.context.words.range(low=low.note, high=high.note)


def _central(series: Series) -> float:
    """Return the result that bars begin at, in units of the axis."""
    assert series.base is not None, "a tornado says what its bars begin at"
    return exact(series.base.known, series.per) or 0.0


def _shades(look: Look, series: Series) -> tuple[str, str]:
    """Return the pale fill of the low and the dark one of the high value of an input."""
    assert series.base is not None
    metric = series.base.cell.split("/")[1] if "/" in series.base.cell else series.key
    dark = look.theme.colour(tone_of(metric, series.unit))
    return as_light_as(dark, min(lightness(dark) + LIGHTER, PALEST)), dark
