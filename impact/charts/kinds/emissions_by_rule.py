"""Change in emissions of the cars built, by electricity rule, as dots with ranges about a zero line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.dots import far_end
from impact.charts.lettering import EDGE, Measure
from impact.charts.reads import amounts_of
from impact.charts.scale import Reach, scale
from impact.charts.style import ChartStyle
from impact.study.study import Study
from impact.study.tables import span
from impact.words.language import Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

RULES = ("average", "marginal_gas", "frozen")
MILLION = 1e6
LEFT, WIDTH = 0.03, 0.94  # of the chart, for the panel
BESIDE, BEFORE = 5.0, 6.0  # from the end of a range to its value; before the first mark and behind the last [pt]


@charts.register("emissions_by_rule")
def emissions_by_rule(study: Study, words: Words, style: ChartStyle) -> Figure:
    """Draw the central value and 5 to 95 % of each electricity rule, in million tonnes; zero is always in sight."""
    figure = style.figure()
    axes = figure.add_axes((LEFT, 0.12, WIDTH, 0.84))
    palette, amounts = style.palette, amounts_of(study, words)
    measure = Measure(style)
    reach: list[Reach] = [(0.0, BEFORE, BEFORE)]
    for place, rule in enumerate(RULES):
        row = study.row("kpi", f"emissions_{rule}")
        tonnes, lowest, highest = span(row)
        value = tonnes / MILLION
        low, high = (None if end is None else end / MILLION for end in (lowest, highest))
        level = -place
        colour = palette.teal if rule != "frozen" else palette.muted
        if low is not None and high is not None:
            axes.plot([low, high], [level, level], color=colour, linewidth=2.6, solid_capstyle="butt")
            reach += [(low, BEFORE, 0.0), (high, 0.0, BEFORE)]
        axes.plot([value], [level], "o", markersize=7, color=palette.paper, markeredgecolor=colour, markeredgewidth=1.8)
        label = amounts.printed(row, per=MILLION)
        end, left_of_it = far_end(row)
        beside, side = (-BESIDE, "right") if left_of_it else (BESIDE, "left")
        axes.annotate(
            label,
            (end / MILLION, level),
            (beside, 0),
            textcoords="offset points",
            ha=side,
            va="center",
            weight="bold",
            color=palette.ink,
        )
        room = BESIDE + measure.width(label, "semibold")
        reach += [(end / MILLION, room, BEFORE) if left_of_it else (end / MILLION, BEFORE, room)]
        name = words.say(f"rule-{rule.replace('_', '-')}", year=str(study.facts["base_year"]))
        start = min(value, low if low is not None else value)
        axes.text(start, level + 0.2, name, ha="left", va="bottom")
        reach += [(start, 0.0, measure.width(name))]
    across = scale(reach, LEFT * style.width, (LEFT + WIDTH) * style.width - EDGE)
    axes.set_xlim(across.low, across.high)
    axes.set_ylim(-len(RULES) + 0.62, 0.72)
    axes.axvline(0, color=palette.ink, linewidth=0.9)
    axes.set_yticks([])
    axes.locator_params(axis="x", nbins=6)
    marks = [mark for mark in axes.get_xticks() if across.low <= mark <= across.high]
    axes.set_xticks(marks, [words.digits(round(float(mark), 9)) for mark in marks])
    axes.grid(axis="x")
    axes.tick_params(axis="x", length=0)
    for side in ("left", "bottom"):
        axes.spines[side].set_visible(False)
    return figure
