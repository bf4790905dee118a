"""Parts that add up to a whole, which a picture shows beside them."""

from __future__ import annotations

import math
from collections.abc import Sequence

from impact.charts.picture import Series
from impact.export.native_charts.look import points_of
from impact.export.native_charts.numbers import columns
from impact.export.native_charts.plan import Column
from impact.vocabulary import TOTAL

WHOLE = "whole"
NEAR = 1e-6  # of the whole: what parts may miss of it by rounding


def parts_and_whole(series: Sequence[Series]) -> tuple[list[Series], Series | None]:
    """Return the parts, and the last series where it is what the others add up to."""
    *parts, last = series
    sums: dict[object, float] = {}
    for point in (point for each in parts for point in each.points):
        sums[point.x] = sums.get(point.x, 0.0) + (point.value or 0.0)
    known = [point for point in last.points if point.value is not None]
    adds = all(math.isclose(point.known, sums.get(point.x, 0.0), rel_tol=NEAR, abs_tol=NEAR) for point in known)
    if parts and (adds or last.key == TOTAL):
        return parts, last
    return list(series), None


def stacked(parts: Sequence[Series], whole: Series | None, names: Sequence[str]) -> dict[str, Column]:
    """Return the columns of the parts, by place, and of the whole, which follows from them where they add up to it."""
    found: dict[str, Column] = {}
    for place, part in enumerate(parts):
        found |= {f"s{place}": columns("s", part, points_of(part, names))["s"]}
    if whole is None:
        return found
    own = columns(WHOLE, whole, points_of(whole, names))
    value = own[WHOLE]
    rows = zip(*(column.values for column in found.values()), strict=True)
    sums = [math.fsum(number or 0.0 for number in row) for row in rows]
    adds = all(
        number is None or math.isclose(number, total, rel_tol=NEAR, abs_tol=NEAR)
        for number, total in zip(value.values, sums, strict=True)
    )
    formula = "=" + "+".join(f"{{s{place}}}" for place in range(len(parts)))
    own[WHOLE] = Column(value.name, value.values, formula if adds else "")
    return found | own
