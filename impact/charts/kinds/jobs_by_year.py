"""Gross jobs by year as stacked columns, with the range of the total."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from impact.charts import charts
from impact.charts.lettering import Area, Lettering, Place
from impact.charts.panels import CAP, LEADER, ends, named_ends, over_years, said_with_range, wanted, whiskers
from impact.charts.reads import amounts_of
from impact.charts.style import ChartStyle
from impact.study.study import Study
from impact.study.tables import span, total
from impact.study.tables.jobs import counted
from impact.words.language import Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHANNELS = ("direct", "indirect", "induced")
WIDTH = 0.68  # of a column, in years
SHARE_OF_NAMES = 0.26  # of the width of the chart


@charts.register("jobs_by_year")
def jobs_by_year(study: Study, words: Words, style: ChartStyle) -> Figure:
    """Draw jobs at the plant, in its supply chain and from wages spent, stacked, with 5 to 95 % of the total."""
    totals = wanted(study, "jobs_by_year", "jobs_by_year", phase="operation", channel="total")
    rows = list(counted(study["jobs_by_year"]))
    years = [int(row["year"] or 0) for row in totals]
    stacks = {
        channel: np.array(
            [total(row for row in rows if (row["channel"], row["year"]) == (channel, year)) for year in years]
        )
        for channel in CHANNELS
    }
    figure = style.figure()
    letters = Lettering(figure, style)
    names = [letters.broken(words.say(f"channel-{name}"), style.width * SHARE_OF_NAMES, 3) for name in CHANNELS]
    room = LEADER + max(letters.widest(lines) for lines in names) + 2.0
    headline = int(study.facts["headline_year"] or 0)
    panel = over_years(
        figure, style, words, letters, years, ends(totals), headline, right=room, head=letters.line * 2.3
    )
    axes, palette, amounts = panel.axes, style.palette, amounts_of(study, words)
    colours = (palette.channel_direct, palette.channel_indirect, palette.channel_induced)
    floor = np.zeros(len(years))
    middles = []
    for (_, values), colour in zip(stacks.items(), colours, strict=True):
        axes.bar(years, values, WIDTH, bottom=floor, **style.fill("modelled", colour))
        middles.append(panel.up.at(float(floor[-1] + values[-1] / 2)))
        floor = floor + values
    spans = []
    for row, year, column in zip(totals, years, floor, strict=True):
        x, (_, low, high) = panel.across.at(year), span(row)
        if low is not None and high is not None:
            spans.append((float(year), low, high))
            letters.close(Area(x - CAP, panel.up.at(low), x + CAP, panel.up.at(high)))
        half = panel.across.at(year + WIDTH / 2) - x
        letters.close(Area(x - half, panel.area.bottom, x + half, panel.up.at(float(column))))
    whiskers(panel, style, spans)
    named_ends(figure, style, letters, panel, panel.across.at(years[-1] + WIDTH / 2), names, middles, colours)
    for row in [row for row in totals if row["year"] == headline] + [totals[-1], totals[0]]:
        x, top = panel.across.at(int(row["year"] or 0)), panel.up.at(max(end for end in span(row) if end is not None))
        letters.put(
            said_with_range(amounts, words, row),
            Place(x, top + 2.0, "centre", "above"),
            Place(x + CAP, top + 2.0, "left", "above"),
            Place(x - CAP - 1.5, top, "left", "below"),
            weight="semibold" if row["year"] == headline else "regular",
            ground=True,
        )
    return figure
