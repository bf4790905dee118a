"""Gross jobs by year as stacked columns, with the range of the total."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from impact.charts import ChartStyle, charts
from impact.study.study import Study
from impact.words.language import Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHANNELS = ("direct", "indirect", "induced")


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
    axes = figure.add_axes((0.115, 0.105, 0.875, 0.865))
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
    axes.set_ylim(0, float(tops.max()) * 1.04)
    ticks = [year for year in years if (year - years[0]) % max(1, len(years) // 5) == 0]
    axes.set_xticks(ticks, [str(year) for year in ticks])
    axes.locator_params(axis="y", nbins=5)
    axes.set_yticks(
        marks := [mark for mark in axes.get_yticks() if mark >= 0], [words.digits(int(mark)) for mark in marks]
    )
    axes.set_ylim(0, float(tops.max()) * 1.04)
    axes.grid(axis="y")
    axes.spines["left"].set_visible(False)
    return figure


def _key(axes, words: Words, style: ChartStyle, colours: dict[str, str], years, top: float) -> None:  # type: ignore[no-untyped-def]
    """Name the channels at the upper left, where a ramp-up leaves room, in the order of the stack."""
    from matplotlib.patches import Rectangle

    span = float(years[-1] - years[0]) + 1.2
    left, row, side = float(years[0]) - 0.35, top * 0.072, span * 0.03
    for place, channel in enumerate(reversed(CHANNELS)):
        base = top * 0.93 - place * row
        axes.add_patch(Rectangle((left, base), side, row * 0.6, **style.fill("modelled", colours[channel])))
        axes.text(left + side * 1.6, base + row * 0.3, words.say(f"channel-{channel}"), va="center")
