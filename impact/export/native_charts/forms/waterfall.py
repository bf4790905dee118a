"""From a first total over steps to what remains: parts of columns that float on one that is not seen.

A step may lead through zero. So each column has a part above zero and a part below it, and what is under the first or
over the second is not seen. All of them follow from the values by formulas: who changes a step moves what comes after.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from impact.charts.picture import Picture, Point, Series
from impact.export.native_charts.forms import forms
from impact.export.native_charts.look import Look
from impact.export.native_charts.numbers import digits, level_reach, of_panels, values
from impact.export.native_charts.plan import Column, Fill, Layer, Plan, Values, exact
from impact.words.inputs import slug

GROSS, NET = "gross", "net"
TOTALS = (GROSS, NET)
NEAR = 1e-6
LOW, HIGH = "MIN({start},{end})", "MAX({start},{end})"
SIGNS = {"above": True, "below": False}  # parts of a column, and whether totals that end there are positive
AWAY = {"minus": "={value}-{low}", "plus": "={high}-{value}"}
ARROWS, MARKS = {"low": "↓", "high": "↑"}, {"above": "+", "below": "−", "minus": "↓", "plus": "↑"}
FORMULAS = {
    "under": f"=IF({LOW}>0,{LOW},IF({HIGH}<0,{HIGH},0))",
    "above": f"=MAX({HIGH},0)-MAX({LOW},0)",
    "below": f"=MIN({LOW},0)-MIN({HIGH},0)",
}


@forms.register("waterfall")
def plans(picture: Picture, look: Look) -> Sequence[Plan]:
    """Return one chart for each way to close the account, on one scale; the bars lie, for steps have long names."""
    several = len(picture.series) > 1
    made = of_panels([_plan(look, series, several) for series in picture.series])
    return made if several else [replace(plan, reach=level_reach(picture.series)) for plan in made]


def _plan(look: Look, series: Series, several: bool) -> Plan:
    points = _shown(look, series)
    found = _columns(series, points)
    colours = tuple(_colour(look, point) for point in points)
    fills: tuple[Fill, ...] = tuple("leaning" if _lost(point) else "solid" for point in points)
    layers = (
        Layer("under", "bar", look.theme.palette.ink, "none", legend=False),
        *(
            Layer(
                part, "bar", colours[0], colours=colours, fills=fills, legend=False,
                ranges=(f"{part}_minus", f"{part}_plus"),
            )
            for part in SIGNS
        ),
    )  # fmt: skip
    return Plan(
        tuple(_short(look, point) for point in points), found, layers, title=series.panel if several else "",
        level=True, stacked=True, gap=50, unit=look.counted_in(series), digits=digits([series]),
    )  # fmt: skip


def _shown(look: Look, series: Series) -> list[Point]:
    """Return the steps that change anything as it is printed; a step of zero stands in the table."""
    return [point for point in series.points if point.key in TOTALS or not look.is_zero(series, point)]


def _columns(series: Series, points: Sequence[Point]) -> dict[str, Column]:
    """Return the values, and from where to where each step leads."""
    own = values(points, series.per)
    starts, ends, follows, level = [], [], [], 0.0
    for point, value in zip(points, own, strict=True):
        number = value or 0.0
        follows.append(point.key == NET and math.isclose(number, level, rel_tol=NEAR, abs_tol=NEAR))
        start = 0.0 if point.key in TOTALS else level
        level = start + number
        starts.append(exact(start) or 0.0)
        ends.append(exact(level) or 0.0)
    spans = [sorted(pair) for pair in zip(starts, ends, strict=True)]
    under = tuple(low if low > 0 else high if high < 0 else 0.0 for low, high in spans)
    above = tuple(exact(max(high, 0.0) - max(low, 0.0)) for low, high in spans)
    below = tuple(exact(min(low, 0.0) - min(high, 0.0)) for low, high in spans)
    totals = [point.key in TOTALS for point in points]
    found = {
        # What remains follows from the steps, wherever it is what they come to.
        "value": Column(series.name, own, tuple("={end_above}" if there else "" for there in follows)),
        "start": Column("→", tuple(starts), tuple("" if there else "={end_above}" for there in totals)),
        "end": Column("⇥", tuple(ends), tuple("={value}" if there else "={start}+{value}" for there in totals)),
        "under": Column("·", under, (FORMULAS["under"],), True),
        "above": Column("+", above, (FORMULAS["above"],), True),
        "below": Column("−", below, (FORMULAS["below"],), True),
    }
    return found | _ranges(series, points, own)


def _ranges(series: Series, points: Sequence[Point], own: Values) -> dict[str, Column]:
    """Return the ranges of totals: whiskers hang on the part above zero, or on that below for a total below it."""
    found: dict[str, Column] = {}
    for end in ("low", "high"):
        ends = tuple(exact(getattr(point, end), series.per) if point.key in TOTALS else None for point in points)
        found[end] = Column(f"{series.name}: {ARROWS[end]}", ends)
    for part, positive in SIGNS.items():
        for way, formula in AWAY.items():
            apart = tuple(
                exact(abs((found[end].values[row] or 0.0) - value))
                if value is not None and (value >= 0) == positive and found[end].values[row] is not None
                else None
                for row, value in enumerate(own)
                for end in ("low" if way == "minus" else "high",)
            )
            name = f"{series.name}: {MARKS[part]}{MARKS[way]}"
            found[f"{part}_{way}"] = Column(name, apart, (formula,), True)
    return found


def _short(look: Look, point: Point) -> str:
    """Return what a step is called beside its bar."""
    short, words = f"chart-step-{slug(point.key)}", look.context.words
    return words.say(short) if words.has(short) else str(point.x)


def _lost(point: Point) -> bool:
    return point.key not in TOTALS and point.known < 0


def _colour(look: Look, point: Point) -> str:
    if _lost(point):
        return look.theme.palette.lost
    return look.theme.colour("supported" if point.key == GROSS else "additional")
