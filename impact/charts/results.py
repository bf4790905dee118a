"""The main results with their ranges: a panel for each measure, a row for each result, values in columns."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.drawing.axis import bare
from impact.charts.drawing.canvas import Canvas
from impact.charts.drawing.labels import EDGE, LabelArea, LabelSlot, TextMeasure
from impact.charts.drawing.picture import Caption, ChartContext, Picture, Series, ends, point_of
from impact.charts.drawing.rows import BESIDE, below_level_axis, for_rows, named_width
from impact.charts.drawing.series import PEOPLE, TONNES, choose_display_unit, tone_of
from impact.charts.drawing.style import ChartStyle
from impact.core.errors import ImpactError
from impact.language.input_names import figure_name, lowered, setting, unmarked
from impact.scenario.kind_declaration import declared
from impact.study.tables import Record

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART, TABLE = "results", "key_figures"
LEAST, NAMES, PLOT = 0.25, 0.45, 0.35  # of the width: for names of rows, as far as the bars then have so much
ROW = 1.6  # height of a row, in lines
OVER = 4.0  # between panels [pt]


@dataclass(frozen=True)
class PanelRows:
    """What a panel shows.

    Attributes:
        title: Of the panel.
        names: What each key figure is called in its row, by its name.
        best: Those of the answer that the evidence favours.
    """

    title: str
    names: Mapping[str, str]
    best: Sequence[str] = ()

    @property
    def option(self) -> str:
        return json.dumps([self.title, self.names, self.best], ensure_ascii=False)


@charts.register(CHART)
def results(context: ChartContext) -> Picture:
    """Show key figures as dots on their ranges, with zero in sight, those of the best answer in bold.

    Each option is a panel, as `Rows.option` writes it. Without options, all that lead and count people or tonnes of
    greenhouse gases are shown.

    Raises:
        ImpactError: None of them is estimated.
    """
    known = {str(row["id"]): row for row in context.study[TABLE].rows if row["value"] is not None}
    panels = {name: PanelRows(*json.loads(option)) for name, option in context.options.items()} or _leading(context)
    found = ((name, rows, [known[key] for key in rows.names if key in known]) for name, rows in panels.items())
    series = tuple(_panel(context, name, rows, of) for name, rows, of in found if of)
    if not series:
        raise ImpactError(f"The chart '{CHART}' shows key figures, and none of them is estimated. Leave the chart out.")
    names = {key: name for rows in panels.values() for key, name in rows.names.items()}
    best = {key for rows in panels.values() for key in rows.best}
    return context.picture("dots", series, ("output", "jobs", "emissions"), _caption, _draw, series, names, best)


def _leading(context: ChartContext) -> dict[str, PanelRows]:
    named = setting(context.words, context.study.facts)
    units = {str(row["id"]): str(row["unit"]) for row in context.study[TABLE].rows}
    leading = [key for key in declared(context.fact("kind")).headlines if key in units]
    of = {
        "jobs": [key for key in leading if units[key].startswith(PEOPLE)],
        "emissions": [key for key in leading if units[key].startswith(TONNES)],
    }
    return {
        name: PanelRows("", {key: figure_name(context.words, named, key) or key for key in of[name]}) for name in of
    }


def _panel(context: ChartContext, name: str, rows: PanelRows, known: Sequence[Record]) -> Series:
    """Return the results of a panel that are in the unit of its first; tonnes are named behind its title.

    What is bold where it is drawn is said in the name of its row, for tables, text alternatives and charts of Office.
    """
    unit, title, per = str(known[0]["unit"]), rows.title, 1.0
    alike = [row for row in known if row["unit"] == unit]
    if tone_of("", unit) == "emissions":
        per, said = choose_display_unit(context, max(alike, key=lambda row: abs(float(row["value"] or 0.0))))
        title = lowered(context.words.say("decide-head", name=title, unit=unmarked(said)))
    named = {**rows.names, **{key: context.words.say("decide-best", name=rows.names[key]) for key in rows.best}}
    points = tuple(point_of(TABLE, row, named[str(row["id"])], str(row["id"])) for row in alike)
    return Series(name, title, unit, points, per, panel=title)


def _caption(context: ChartContext, series: tuple[Series, ...], _: Mapping[str, str], best: Set[str]) -> Caption:
    said = [
        part
        for each in series
        for part in (each.panel + ":", *(context.point_in_words(each, at) for at in each.points))
    ]
    marked = any(point.key in best for each in series for point in each.points)
    return context.caption("results", "results-title", parts=" ".join(said), best="yes" if marked else "no")


def _draw(
    context: ChartContext, series: tuple[Series, ...], called: Mapping[str, str], best: Set[str], style: ChartStyle
) -> Figure:
    """Draw the panels below each other, names at the left, value and range of each result in columns at the right."""
    measure = TextMeasure(style)
    names = [called[point.key] for each in series for point in each.points]
    said = [[context.amount(each, point, each.per) for point in each.points] for each in series]
    values = max(measure.widest((amount.value for amount in of), "semibold") for of in said)
    ranges = max(measure.widest(f"({amount.range})" for amount in of) for of in said)
    share = 1.0 - PLOT - (values + ranges + 5 * BESIDE) / style.width
    left = named_width(measure, style, names, min(NAMES, max(LEAST, share)), "semibold")
    head, foot = measure.height() + 1.5 * BESIDE, below_level_axis(style)
    around = (head + foot) * len(series) + OVER * (len(series) - 1)
    style = for_rows(measure, style, names, left, around, ROW * measure.line, "semibold")
    canvas, row = Canvas(style, context.words), (style.height - around) / len(names)
    right = style.width - ranges - BESIDE - 2 * EDGE
    top = style.height
    for each, amounts in zip(map(context.as_printed, series), said, strict=True):
        canvas.heading([each.panel], EDGE, style.height - top + BESIDE / 2)
        area = LabelArea(left, top - head - row * len(each.points), right - values - 2 * BESIDE, top - head)
        bold = [point.key in best for point in each.points]
        canvas.named_rows([called[point.key] for point in each.points], area, bold)
        zero = measure.width(context.words.digits(0)) / 2 + 1.0
        panel = canvas.level_axis(area, [*bare(ends([each])), (0.0, zero, zero)], len(each.points))
        for place, (point, amount) in enumerate(zip(each.points, amounts, strict=True)):
            low, high = (None if end is None else end / each.per for end in (point.low, point.high))
            colour = style.theme.colour(tone_of(point.key, each.unit))
            panel.dot(-place, point.known / each.per, low, high, colour)
            y = area.top - row * (place + 0.5)
            canvas.letters.set(
                amount.value, LabelSlot(right, y, "left"), weight="semibold" if bold[place] else "regular"
            )
            if amount.ranged:
                canvas.letters.set(f"({amount.range})", LabelSlot(right + BESIDE, y, "right"))
        top = area.bottom - foot - OVER
    return canvas.figure
