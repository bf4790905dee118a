"""Gross jobs by year as stacked columns, with the range of the total."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from impact.arrays import Array
from impact.charts import charts
from impact.charts.style import ChartStyle
from impact.study.study import Study
from impact.words.language import Words

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

CHANNELS = ("direct", "indirect", "induced")
AXES = (0.115, 0.115, 0.875, 0.865)
ROOM = 1.04  # head room over the tallest mark
KEY_ROW = 1.4  # distance of lines in the key, in sizes of its text


@charts.register("jobs_by_year")
def jobs_by_year(study: Study, words: Words, style: ChartStyle) -> Figure:
    """Draw jobs at the plant, in its supply chain and from wages spent, stacked, with 5 to 95 % of the total."""
    table = study["jobs_by_year"]
    totals = list(table.where(channel="total"))
    years = np.array([int(row["year"] or 0) for row in totals])
    stacks = {
        channel: np.array(
            [sum(float(row["value"] or 0) for row in table.where(channel=channel, year=int(year))) for year in years]
        )
        for channel in CHANNELS
    }
    figure = style.figure()
    axes = figure.add_axes(AXES)
    palette = style.palette
    colours = {
        "direct": palette.channel_direct,
        "indirect": palette.channel_indirect,
        "induced": palette.channel_induced,
    }
    floor = np.zeros(len(years))
    for channel, values in stacks.items():
        axes.bar(years, values, 0.68, bottom=floor, **style.fill("modelled", colours[channel]))
        floor = floor + values
    tops = floor
    if all(row["low"] is not None for row in totals):
        low, high = (np.array([float(row[end] or 0) for row in totals]) for end in ("low", "high"))
        axes.vlines(years, low, high, color=palette.ink, linewidth=0.9)
        axes.hlines(
            np.concatenate([low, high]),
            np.tile(years, 2) - 0.12,
            np.tile(years, 2) + 0.12,
            color=palette.ink,
            linewidth=0.9,
        )
        tops = high
    _key(axes, words, style, colours, years, float(tops.max()))
    axes.set_xlim(years[0] - 0.6, years[-1] + 0.6)
    ticks = [year for year in years if (year - years[0]) % max(1, len(years) // 5) == 0]
    axes.set_xticks(ticks, [str(year) for year in ticks])
    axes.locator_params(axis="y", nbins=5)
    axes.set_yticks(
        marks := [mark for mark in axes.get_yticks() if mark >= 0], [words.digits(int(mark)) for mark in marks]
    )
    axes.set_ylim(0, (float(tops.max()) or 1.0) * ROOM)
    axes.grid(axis="y")
    axes.spines["left"].set_visible(False)
    return figure


def _key(axes: Axes, words: Words, style: ChartStyle, colours: dict[str, str], years: Array, top: float) -> None:
    """Name the channels at the upper left, where a ramp-up leaves room, in the order of the stack."""
    from matplotlib.patches import Rectangle

    span = float(years[-1] - years[0]) + 1.2
    row = top * ROOM * KEY_ROW * style.text_size / (style.height * AXES[3])
    left, side = float(years[0]) - 0.35, span * 0.03
    for place, channel in enumerate(reversed(CHANNELS)):
        base = top - (place + 1) * row
        axes.add_patch(Rectangle((left, base), side, row * 0.6, **style.fill("modelled", colours[channel])))
        axes.text(left + side * 1.6, base + row * 0.3, words.say(f"channel-{channel}"), va="center")
