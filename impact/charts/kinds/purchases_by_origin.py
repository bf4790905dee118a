"""What the turnover of a plant buys, by origin: one bar of shares a year."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from impact.charts import charts
from impact.charts.lettering import EDGE, Area, Lettering, Measure, Place
from impact.charts.panels import (
    BESIDE,
    below_level_axis,
    for_rows,
    key,
    key_height,
    level_axis,
    named_rows,
    named_width,
    wanted,
)
from impact.charts.scale import bare
from impact.charts.style import ChartStyle
from impact.errors import ImpactError
from impact.study.study import Study
from impact.study.tables import Record, span
from impact.words.language import Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART = "purchases_by_origin"
ORIGINS = ("import", "national", "region", "wages", "tax")
ALL = ("total", "na", "goods")  # sectors that stand for all of an origin
THICK = 0.62  # of a bar, in rows


@charts.register(CHART)
def purchases_by_origin(study: Study, words: Words, style: ChartStyle) -> Figure:
    """Draw the shares of turnover that go to each origin in the first and in the headline year.

    Raises:
        ImpactError: the study has no purchases or no turnover, or buys from an origin that has no place here.
    """
    rows = wanted(study, CHART, "purchases")
    headline = study.facts["headline_year"]
    years = [year for year in dict.fromkeys((rows[0]["year"], headline)) if any(row["year"] == year for row in rows)]
    shares = [_shares(study, rows, year) for year in years]
    origins = [origin for origin in ORIGINS if any(origin in part for part in shares)]
    names = [str(year) for year in years]
    measure = Measure(style)
    left = named_width(measure, style, names)
    fills = {origin: _fill(style, origin) for origin in origins}
    parts = [(_name(words, origin), fills[origin]) for origin in origins]
    rest = [1 - sum(part.values()) for part in shares]
    if max(rest) > 0:
        parts.append((words.say("chart-origin-rest"), _rest(style)))
    head, bottom = key_height(measure, [name for name, _ in parts], 0.0, style.width), below_level_axis(style)
    style = for_rows(measure, style, names, left, head + bottom, least=3 * measure.line)
    figure = style.figure()
    letters = Lettering(figure, style)
    key(figure, style, letters, parts, 0.0, style.width)
    top = style.height - head
    named_rows(letters, names, top, bottom, left)
    half = letters.width(words.percent(1)) / 2 + EDGE
    panel = level_axis(
        figure,
        style,
        words,
        letters,
        Area(left, bottom, style.width - half, top),
        bare([1.0]),
        len(years),
        percent=True,
    )
    for place, part in enumerate(shares):
        start = 0.0
        for origin in origins:
            share = part.get(origin, 0.0)
            panel.axes.barh([-place], [share], THICK, left=start, **fills[origin])
            label = words.percent(share, 0 if share >= 0.1 else 1)
            middle = panel.across.at(start + share / 2)
            room = 2 * (middle - panel.across.at(start) - BESIDE)
            if letters.width(label, "semibold") <= room:
                letters.put(label, Place(middle, panel.up.at(-place)), weight="semibold", ground=True)
            else:
                over, under = (panel.up.at(-place + side * THICK / 2) + side for side in (1, -1))
                letters.put(
                    label,
                    Place(middle, over, "centre", "above"),
                    Place(middle, over, "right", "above"),
                    Place(middle, under, "centre", "below"),
                    Place(middle, over, "left", "above"),
                )
            start += share
        if rest[place] > 0:
            panel.axes.barh([-place], [rest[place]], THICK, left=start, **_rest(style))
    return figure


def _shares(study: Study, rows: Sequence[Record], year: Any) -> dict[str, float]:
    """Return the part of turnover that each origin takes in a year."""
    turnover = span(next(study["turnover_by_year"].where(year=year), {"id": f"turnover_by_year {year}", "value": None,
                                                                      "low": None, "high": None}))[0]  # fmt: skip
    if not turnover:
        raise ImpactError(
            f"The chart '{CHART}' shows shares of turnover, and the study has none in {year}. Leave the chart out."
        )
    found: dict[str, list[Record]] = {}
    for row in rows:
        if row["year"] == year:
            found.setdefault(str(row["origin"]), []).append(row)
    if unknown := sorted(set(found) - set(ORIGINS)):
        raise ImpactError(f"The chart '{CHART}' has no place for {unknown}. It knows {', '.join(ORIGINS)}.")
    shares = {}
    for origin, of_origin in found.items():
        whole = [row for row in of_origin if row["sector"] == "total"] or of_origin
        shares[origin] = sum(span(row)[0] for row in whole) / turnover
    return shares


def _name(words: Words, origin: str) -> str:
    name = words.say(f"origin-{origin}")
    return name[:1].upper() + name[1:]


def _fill(style: ChartStyle, origin: str) -> dict[str, Any]:
    """Return the fill of an origin; neighbours differ in grey."""
    palette = style.palette
    colours = {
        "import": palette.context,
        "national": palette.channel_indirect,
        "region": palette.channel_direct,
        "wages": palette.channel_induced,
        "tax": palette.muted,
    }
    fill = style.fill("modelled", colours[origin])
    return fill | {"edgecolor": palette.muted} if origin == "import" else fill


def _rest(style: ChartStyle) -> dict[str, Any]:
    palette = style.palette
    return {"facecolor": palette.paper, "edgecolor": palette.muted, "linewidth": style.theme.charts.outline_width}
