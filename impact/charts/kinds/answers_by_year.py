"""What is supported and each answer to what of it is additional, by year, as lines on one axis.

The ranges stand beside each other at the headline year alone: over all years three bands would read as one stack.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.canvas import LEADER, Around, Canvas
from impact.charts.lettering import Measure
from impact.charts.picture import Caption, ChartContext, Picture, Series
from impact.charts.rows import below_years, for_ends
from impact.charts.rule_lines import DASHES, LINE, RangeBar, at_year, keep_clear, label_year, range_bars
from impact.charts.style import ChartStyle
from impact.charts.tables import known_answers, over_years, wanted_answers, with_last
from impact.study.study import Study
from impact.study.tables.closures import equals
from impact.study.tables.jobs import counted
from impact.vocabulary import TOTAL
from impact.words.inputs import slug
from impact.words.said import printed

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART, TABLE, NET = "answers_by_year", "jobs_by_year", "gross_net"
SHARE_OF_NAMES = 0.25  # of the width of the chart


@charts.register(CHART)
def answers_by_year(context: ChartContext) -> Picture:
    """Show jobs supported and the answers to what of them is additional."""
    series = _series(context)
    return context.picture(
        "lines", series, ("output", "jobs", "lost", "replaced", "households"), _caption, _draw, series
    )


def known(study: Study) -> bool:
    """Return whether a study holds jobs by year and what of them is additional."""
    if TABLE not in study.tables or NET not in study.tables:
        return False
    net = equals(study, study[NET].where(quantity="jobs", step_key="net"))
    return any(counted(study[TABLE], channel=TOTAL)) and bool(known_answers(net))


def _series(context: ChartContext) -> tuple[Series, ...]:
    words = context.words
    gross = list(counted(context.study[TABLE], channel=TOTAL))
    found = [Series("gross", words.say("answers-supported"), str(gross[0]["unit"]), over_years(TABLE, gross))]
    for closure, rows in wanted_answers(context.study, CHART, quantity="jobs", step_key="net").items():
        name = f"answers-additional-{slug(closure)}"
        said = words.say(name if words.has(name) else "answers-additional")
        found.append(Series(closure, said, str(rows[0]["unit"]), over_years(NET, rows)))
    return tuple(found)


def _caption(context: ChartContext, series: tuple[Series, ...]) -> Caption:
    words, year = context.words, context.headline_year
    gross, *answers = (at_year(each, year) for each in series)
    most = {point.known >= 0.5 * gross.known for point in answers}
    ending = "mixed" if len(most) > 1 else "many" if most == {True} else "some"
    parts = " ".join(
        words.say(
            "alt-point-exact",
            name=each.name,
            value=printed([context.amount(each, at_year(each, year))], unit="none", ranged=True),
        )
        for each in reversed(series)
    )
    years = {"first": str(series[0].points[0].x), "last": str(series[0].points[-1].x), "year": str(year)}
    setting = {"country": context.fact("country_name")}
    return context.caption(f"answers-title-{ending}", "answers", parts=parts, **setting, **years)


def _draw(context: ChartContext, series: tuple[Series, ...], style: ChartStyle) -> Figure:
    measure = Measure(style)
    names = [_name(context, measure, each, style) for each in series]
    style = for_ends(measure, style, names, below_years(style))
    canvas = Canvas(style, context.words)
    letters = canvas.letters
    room = LEADER + max(letters.widest(lines, "semibold") for lines in names) + 2.0
    years = [int(point.x) for point in series[0].points]
    around = Around(right=room, head=letters.line * 1.4, foot=letters.line * 1.4)
    panel = canvas.over_years(years, _reach(context, series), context.headline_year, around, line=True)
    colours = [style.theme.colour("supported" if place == 0 else "additional") for place in range(len(series))]
    range_bars(panel, context.headline_year, _ranges(context, series, colours))
    for place, (each, colour) in enumerate(zip(series, colours, strict=True)):
        xs, values = [int(point.x) for point in each.points], [point.known for point in each.points]
        dash = DASHES[max(0, place - 1) % len(DASHES)]
        panel.axes.plot(xs, values, color=colour, linewidth=style.line_width * LINE, linestyle=dash, zorder=4)
        keep_clear(canvas, panel, list(zip(xs, values, strict=True)), pieces=4)
    heights = [panel.up.at(each.points[-1].known) for each in series]
    canvas.named_ends(panel, panel.across.at(years[-1]), names, heights, colours)
    for each in series:
        label_year(context, canvas, panel, each, (-1, 1))
    return canvas.figure


def _reach(context: ChartContext, series: tuple[Series, ...]) -> list[float]:
    lines = [point.known for each in series for point in each.points]
    return [*lines, *(end for each in series for end in at_year(each, context.headline_year).reach)]


def _name(context: ChartContext, letters: Measure, series: Series, style: ChartStyle) -> list[str]:
    return with_last(context, letters.balanced(series.name, style.width * SHARE_OF_NAMES, 3, "semibold"), series)


def _ranges(context: ChartContext, series: tuple[Series, ...], colours: list[str]) -> Iterator[RangeBar]:
    for place, (each, colour) in enumerate(zip(series, colours, strict=True)):
        side = 0 if place == 0 else (-1) ** place * ((place + 1) // 2)
        yield RangeBar(at_year(each, context.headline_year), side, colour)
