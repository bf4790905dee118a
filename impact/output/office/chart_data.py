"""Data of a native chart: columns of numbers, its workbook, and room for its bars."""

from __future__ import annotations

import datetime as dt
import io
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from impact.charts.drawing.picture import Point, Series
from impact.core.vocabulary import TOTAL
from impact.output.office.chart_plan import (
    SHARE,
    ChartLayer,
    ChartPlan,
    NumberColumn,
    Values,
    digits_for,
    exact,
    points_of,
    with_ranges,
)
from impact.output.office.zip_files import without_program
from impact.theme.fonts import is_chinese, unbroken

if TYPE_CHECKING:
    from pptx.chart.data import CategoryChartData

TICKS = 5  # of an axis whose ends are set, about
WHOLE = "whole"
NEAR = 1e-6  # of the whole: what parts may miss of it by rounding


def values(points: Sequence[Point | None], per: float) -> Values:
    return tuple(None if point is None else exact(point.value, per) for point in points)


def ranged(points: Sequence[Point | None]) -> bool:
    return any(point is not None and point.low is not None and point.high is not None for point in points)


def columns(key: str, series: Series, points: Sequence[Point | None], *, name: str = "") -> dict[str, NumberColumn]:
    called, per = name or series.name, series.per
    own = values(points, per)
    found = {key: NumberColumn(called, own)}
    if ranged(points):
        low, high = (
            tuple(None if point is None else exact(getattr(point, end), per) for point in points)
            for end in ("low", "high")
        )
        found |= with_ranges(key, called, own, low, high)
    return found


def whiskers(key: str, of: dict[str, NumberColumn]) -> tuple[str, str] | None:
    return (f"{key}_minus", f"{key}_plus") if f"{key}_minus" in of else None


def digits(series: Sequence[Series]) -> str:
    reach = [end / each.per for each in series for end in each.reach]
    return digits_for(reach, share=all(each.unit == SHARE for each in series))


def even_reach(numbers: Iterable[float | None]) -> tuple[float, float]:
    """Return the ends of an axis that several charts share: round numbers around all values, zero among them."""
    known = [0.0, *(number for number in numbers if number is not None)]
    low, high = min(known), max(known)
    high = high if high > low else 1.0  # an axis has a length where all values are zero
    step = round_step((high - low) / TICKS)
    return math.floor(low / step) * step, math.ceil(high / step) * step


def level_reach(series: Sequence[Series]) -> tuple[float, float] | None:
    """Return the ends of an axis along lying bars with ranges, for Office sees to bars alone; None without ranges."""
    if not any(ranged(each.points) for each in series):
        return None
    return even_reach(end / each.per for each in series for end in each.reach)


def held(key: str, of: dict[str, NumberColumn], colour: str) -> list[ChartLayer]:
    """Return lines without a stroke at the ends of ranges, so that Office gives its axis room for the whiskers too."""
    ends = (f"{key}_low", f"{key}_high")
    return [ChartLayer(end, "line", colour, "none", legend=False, dots=True) for end in ends if end in of]


def round_step(length: float) -> float:
    power = 10.0 ** math.floor(math.log10(length))
    return next(times * power for times in (1, 2, 5, 10) if length <= times * power * (1 + 1e-9))


def of_panels(plans: Sequence[ChartPlan]) -> list[ChartPlan]:
    """Return charts of one unit on one scale, so that the eye compares them rightly."""
    if len(plans) < 2:
        return list(plans)
    shown = [column for plan in plans for column in plan.columns.values() if not column.apart]
    shared = even_reach(number for column in shown for number in column.values)
    return [replace(plan, reach=shared) for plan in plans]


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


def stacked(parts: Sequence[Series], whole: Series | None, names: Sequence[str]) -> dict[str, NumberColumn]:
    """Return the columns of the parts, by place, and of the whole, which follows from them where they add up to it."""
    found: dict[str, NumberColumn] = {}
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
    own[WHOLE] = NumberColumn(value.name, value.values, formula if adds else "")
    return found | own


AXIS, UNIT, TITLE, KEY = 20.0, 17.0, 21.0, 21.0  # numbers under the bars, what they count, title of a panel, key [pt]
ROW, LAYER, BETWEEN = 14.0, 9.0, 4.5  # height of a row; of each of several bars in it, and between rows [pt]
LEADING = 1.22  # from line to line of a name, in sizes of its type
SHARES = (0.36, 0.44, 0.5, 0.56, 0.6)  # of the width, for names: more where they are long
LEAST = 0.1  # of the width, for names
LETTER, IDEOGRAPH = 0.46, 1.05  # width of letters, in sizes of the type
BESIDE = 10.0  # about a name [pt]
EDGE = 0.035  # of the width, right of the bars
ENOUGH = 2  # lines of a name


@dataclass(frozen=True)
class Room:
    """Where the bars of a chart lie, in parts of its width and height; how high it is, how wide bars may be [pt]."""

    left: float
    top: float
    width: float
    height: float
    whole: float
    bars: float


def keyed(plan: ChartPlan) -> bool:
    return sum(layer.legend for layer in plan.layers) > 1


def beside(plan: ChartPlan) -> int:
    if plan.stacked:
        return 1
    return max(1, sum(layer.mark == "bar" for layer in plan.layers))


def roomy(plan: ChartPlan, width: float, size: float) -> tuple[ChartPlan, Room]:
    """Return a chart whose bars lie, with its names in lines, and its room.

    Args:
        plan: of the chart. width: that it has [pt]. size: of its letters [pt].
    """
    names: Sequence[str] = plan.categories
    for share in SHARES:
        names = [_broken(name, (share * width - BESIDE) / size) for name in plan.categories]
        if max((name.count("\n") for name in names), default=0) < ENOUGH:
            break
    lines = [name.split("\n") for name in names]
    longest = max((_length(line) for own in lines for line in own), default=0.0) * size + BESIDE
    row = max(ROW, LAYER * beside(plan) + BETWEEN, max(map(len, lines), default=1) * size * LEADING + 1.0)
    rows = len(names) * row
    top = 4.0 + (TITLE if plan.title else 0.0) + (KEY if keyed(plan) else 0.0)
    whole = top + rows + AXIS + (UNIT if plan.unit else 0.0)
    left = max(LEAST, longest / width)
    across = 1 - left - EDGE
    return replace(plan, categories=tuple(names)), Room(left, top / whole, across, rows / whole, whole, across * width)


def _broken(name: str, most: float) -> str:
    """Return a name in lines of at most so many sizes of its type; Office would break it elsewhere, or not at all."""
    lines, line = [], ""
    for part in (word for own in name.split("\n") for word in unbroken(own + "\n")):
        if _length(line.rstrip() + part.rstrip()) > most and line.strip():
            lines.append(line.strip())
            line = part.lstrip(" ")
        else:
            line += part
        if line.endswith("\n"):
            lines.append(line.strip())
            line = ""
    return "\n".join(line for line in lines if line)


def _length(name: str) -> float:
    return sum(IDEOGRAPH if is_chinese(letter) else LETTER for letter in name)


DAY = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)  # that the file says it was made, whenever it is
WIDTHS = (34, 16)  # of the names, of each other column, in letters


def chart_data(plan: ChartPlan) -> CategoryChartData:
    """Return the numbers of a plan as python-pptx holds them: every column is a series there, drawn or not."""
    from pptx.chart.data import CategoryChartData

    data = CategoryChartData(number_format=plan.digits)
    data.categories = list(plan.categories)
    for column in plan.columns.values():
        data.add_series(column.name, column.values)
    return data


def workbook(plan: ChartPlan) -> bytes:
    """Return the file, in which python-pptx looks for what its charts refer to; the same plan gives the same bytes."""
    from xlsxwriter import Workbook
    from xlsxwriter.utility import xl_col_to_name

    stream = io.BytesIO()
    book = Workbook(stream, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"created": DAY})
    sheet = book.add_worksheet()
    head = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
    number = book.add_format({"num_format": plan.digits})
    sheet.set_column(0, 0, WIDTHS[0])
    sheet.set_column(1, len(plan.columns), WIDTHS[1], number)
    sheet.freeze_panes(1, 1)
    sheet.write_string(0, 0, plan.unit, head)
    for row, category in enumerate(plan.categories, start=1):
        sheet.write_string(row, 0, category)
    places = {key: xl_col_to_name(at) for at, key in enumerate(plan.columns, start=1)}
    for at, column in enumerate(plan.columns.values(), start=1):
        sheet.write_string(0, at, column.name, head)
        for row, value in enumerate(column.values, start=1):
            if value is None:
                continue
            if column.formula:
                cells = {key: f"{letter}{row + 1}" for key, letter in places.items()}
                sheet.write_formula(row, at, column.formula.format(**cells), number, value)
            else:
                sheet.write_number(row, at, value, number)
    book.close()
    return without_program(stream.getvalue())
