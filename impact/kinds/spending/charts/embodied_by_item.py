"""Emissions of making what is built, by item and material."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.picture import Caption, ChartContext, Picture, Series
from impact.charts.stacked_rows import stacked_rows
from impact.charts.style import ChartStyle
from impact.charts.tables import wanted
from impact.kinds.spending.charts._bars import in_words, named, series_of
from impact.study.tables import Record
from impact.words.inputs import slug
from impact.words.names import name_of_key

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART, TABLE = "embodied_by_item", "embodied"
THOUSAND = 1e3
SMALL, OTHER = 0.01, "other_items"  # items with a smaller part stand together
LARGE = 1e4  # tonnes from which a chart counts in thousands


@charts.register(CHART)
def embodied_by_item(context: ChartContext) -> Picture:
    """Show tonnes of each item, by material."""
    rows = [row for row in wanted(context.study, CHART, TABLE, quantity="given_off") if row["value"] is not None]
    found: dict[tuple[str, str], list[Record]] = {}
    for row in rows:
        found.setdefault((str(row["item_key"]), str(row["material"])), []).append(row)
    whole: dict[str, float] = {}
    for row in rows:
        whole[str(row["item_key"])] = whole.get(str(row["item_key"]), 0.0) + float(row["value"] or 0)
    small = {item for item, value in whole.items() if value < SMALL * sum(whole.values())}
    for item, material in list(found) if len(small) > 1 else ():
        if item in small:
            found.setdefault((OTHER, material), []).extend(found.pop((item, material)))
    shown = sorted({item for item, _ in found}, key=lambda item: (item == OTHER, -whole.get(item, 0.0)))
    names = {
        item: context.words.say("embodied-other-items") if item == OTHER else named(context, item) for item in shown
    }
    materials = {material: material_name(context, material) for _, material in found}
    per = THOUSAND if max(whole.values()) >= LARGE else 1.0
    series = series_of(TABLE, found, materials, names, per)
    return Picture(
        "stacked-bars", series, ("materials", "works"), partial(_caption, context, series),
        partial(_draw, context, series),
    )  # fmt: skip


def material_name(context: ChartContext, material: str) -> str:
    """Return what a material is called."""
    message = f"material-{slug(material)}"
    return context.words.say(message) if context.words.has(message) else name_of_key(context.words, material)


def _caption(context: ChartContext, series: tuple[Series, ...]) -> Caption:
    said = {
        "materials": context.words.both([each.name for each in series]),
        "scale": context.words.say("embodied-thousand" if series[0].per == THOUSAND else "embodied-one"),
    }
    return Caption(
        context.say("embodied-chart-title", largest=str(series[0].points[0].x)),
        context.say("embodied-chart-subtitle", **said),
        context.words.say("embodied-chart-alt", points=in_words(context, series), **said),
    )


def _draw(context: ChartContext, series: tuple[Series, ...], style: ChartStyle) -> Figure:
    return stacked_rows(context, style, series, "emissions")
