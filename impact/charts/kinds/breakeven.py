"""After how many kilometres a car has made up for its making: a dot and a range for each car and electricity rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.lettering import EDGE, Area, Lettering, Measure, Place
from impact.charts.names import COMPARATOR, car_name, families
from impact.charts.panels import (
    BESIDE,
    Panel,
    below_level_axis,
    dot,
    for_rows,
    level_axis,
    named_rows,
    named_width,
    wanted,
)
from impact.charts.reads import amounts_of
from impact.charts.scale import bare
from impact.charts.style import ChartStyle
from impact.study.study import Study
from impact.study.tables import Record
from impact.words.amounts import Amounts
from impact.words.inputs import slug
from impact.words.language import Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART = "breakeven"
RULES = ("average", "marginal_gas")


@charts.register(CHART)
def breakeven(study: Study, words: Words, style: ChartStyle) -> Figure:
    """Draw break-even kilometres on the life-cycle boundary, and say in how many draws there are none."""
    rows = _rows(study)
    names = [_name(study, words, row, rows) for row in rows]
    measure = Measure(style)
    left = named_width(measure, style, names)
    bottom = below_level_axis(style)
    amounts = amounts_of(study, words)
    labels = [
        measure.broken(_label(words, amounts, row, _lost(study, row)), (style.width - left) * 0.5, 5) for row in rows
    ]
    least = max(measure.height(len(lines)) for lines in labels) + 3.0
    style = for_rows(measure, style, names, left, bottom, least)
    figure = style.figure()
    letters = Lettering(figure, style)
    named_rows(letters, names, style.height, bottom, left)
    area = Area(left, bottom, style.width - EDGE, style.height)
    far = max((end for row in rows for end in _ends(row) if end is not None), default=0.0)
    reach = [
        (_last(row, far), 0.0, letters.widest(lines, "semibold") + 2 * BESIDE)
        for row, lines in zip(rows, labels, strict=True)
    ]
    panel = level_axis(figure, style, words, letters, area, [*bare([far]), *reach], len(rows))
    for place, (row, lines) in enumerate(zip(rows, labels, strict=True)):
        last = _range(panel, style, -place, row, far)
        at = Place(panel.across.at(last) + 2 * BESIDE, panel.up.at(-place), "right")
        letters.put(lines, at, weight="semibold" if row["value"] is not None else "regular", ground=True)
    return figure


def _rows(study: Study) -> list[Record]:
    """Return the rows in kilometres of cars sold at home in the headline year, or the first year there is."""
    keys = {"dimension": "km", "boundary": "life_cycle", "market": "home"}
    rows = [row for row in wanted(study, CHART, "breakeven", **keys) if row["electricity"] in RULES]
    if petrol := [row for row in rows if str(row["comparator"]).endswith(COMPARATOR)]:
        rows = petrol  # other cars compared with stand in the table
    years = {row["year"] for row in rows}
    year = study.facts["headline_year"] if study.facts["headline_year"] in years else rows[0]["year"]
    order = families(dict.fromkeys(str(row["model"]) for row in rows))
    return sorted(
        (row for row in rows if row["year"] == year),
        key=lambda row: (order.index(str(row["model"])), str(row["comparator"]), RULES.index(str(row["electricity"]))),
    )


def _name(study: Study, words: Words, row: Record, rows: list[Record]) -> str:
    """Return car and rule, and the car compared with where there are several."""
    name = car_name(study, words, str(row["model"]))
    if len({other["comparator"] for other in rows if other["model"] == row["model"]}) > 1:
        name = words.say("chart-car-against", name=name, other=car_name(study, words, str(row["comparator"])))
    return words.say(f"chart-car-on-{slug(str(row['electricity']))}", name=name)


def _label(words: Words, amounts: Amounts, row: Record, lost: Record | None) -> str:
    """Return the kilometres, and in which part of the draws the car never breaks even.

    Args:
        words, amounts: of the language. row: of the chart.
        lost: row of the distance at which a car that takes less to build has lost its advantage; None without one.
    """
    share = row["share_no_cross"]
    never = ""
    if isinstance(share, int | float) and share > 0:
        never = words.percent(float(share), 0 if share >= 0.1 else 1)
    if row["value"] is None and lost is not None:
        return words.say("chart-break-even-lost", value=amounts.printed(lost))
    if row["value"] is None:
        return words.say("chart-break-even-none", share=never) if never else words.say("chart-break-even-none-at-all")
    value = words.say("chart-break-even-at-once") if row["value"] == 0 else amounts.printed(row)
    return words.say("chart-break-even-never", value=value, share=never) if never else value


def _lost(study: Study, row: Record) -> Record | None:
    """Return the distance at which an advantage in building is used up, where there is one."""
    same = ("model", "comparator", "boundary", "market", "electricity", "year")
    found = study["breakeven"].where(dimension="loss_km", **{name: row[name] for name in same})
    return next((loss for loss in found if loss["value"] is not None), None)


def _ends(row: Record) -> list[float | None]:
    return [float(cell) if isinstance(cell, int | float) else None for cell in (row["value"], row["low"], row["high"])]


def _last(row: Record, far: float) -> float:
    """Return where dot and range of a row end; a range without an upper end runs to the far end of all."""
    value, low, high = _ends(row)
    if high is None and low is not None:
        return far
    return max((end for end in (value, high) if end is not None), default=0.0)


def _range(panel: Panel, style: ChartStyle, at: float, row: Record, far: float) -> float:
    """Draw dot and range, with an arrow where the range has no upper end; return where they end."""
    value, low, high = _ends(row)
    colour, last = style.palette.teal, _last(row, far)
    beyond = high is None and low is not None
    dot(panel, style, at, value, low, last if beyond else high, colour)
    if beyond:
        panel.axes.plot([last], [at], ">", color=colour, markersize=5.0, zorder=4)
    return last
