"""Cars built by year: reported years solid, the central path hatched, what was announced as an outline around."""

from __future__ import annotations

from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.lettering import Area, Lettering, Place, Side
from impact.charts.panels import (
    CAP,
    LEADER,
    Panel,
    ends,
    named_ends,
    over_years,
    said_with_range,
    wanted,
    whiskers,
)
from impact.charts.reads import amounts_of
from impact.charts.style import ChartStyle, Status
from impact.study.study import Study
from impact.study.tables import Record, span
from impact.words.amounts import Amounts
from impact.words.language import Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART = "output_by_year"
WIDTH = 0.62  # of a column, in years
SHARE_OF_NAMES = 0.26  # of the width of the chart
STATUSES: tuple[Status, ...] = ("reported", "announced", "modelled")


@charts.register(CHART)
def output_by_year(study: Study, words: Words, style: ChartStyle) -> Figure:
    """Draw the reported years, then the central path with its range; what was announced as an outline around."""
    central = str(study.facts["central_path"])
    reported = sorted(study[CHART].where(path="reported"), key=_year)
    known = {_year(row) for row in reported}
    path = [row for row in wanted(study, CHART, CHART, path=central) if _year(row) not in known]
    others = [row for row in study[CHART].where(status="announced") if row["path"] != central]
    announced = [row for row in others if _year(row) not in known]
    shown = [*reported, *path]
    years = list(range(_year(shown[0]), max(_year(row) for row in [*shown, *announced]) + 1))
    headline = int(study.facts["headline_year"] or 0)
    figure = style.figure()
    letters = Lettering(figure, style)
    amounts = amounts_of(study, words)
    names = _names(study, words, amounts, letters, style, path, announced)
    room = LEADER + max((letters.widest(lines) for lines, _ in names), default=0.0) + 2.0
    values = ends([*shown, *announced])
    panel = over_years(figure, style, words, letters, years, values, headline, right=room, head=letters.line * 2.3)
    _outlines(panel, style, letters, announced)
    _columns(panel, style, letters, shown)
    edge = panel.across.at(years[-1] + 0.5)
    heights = [panel.up.at(span(row)[0]) for _, row in names]
    colours = [_colour(style, row) for _, row in names]
    if names:
        named_ends(figure, style, letters, panel, edge, [lines for lines, _ in names], heights, colours)
    _labels(panel, words, amounts, letters, headline, path, reported)
    return figure


def _year(row: Record) -> int:
    return int(row["year"] or 0)


def _colour(style: ChartStyle, row: Record) -> str:
    return style.palette.muted if row["status"] == "announced" else style.palette.channel_direct


def _names(
    study: Study,
    words: Words,
    amounts: Amounts,
    letters: Lettering,
    style: ChartStyle,
    path: list[Record],
    announced: list[Record],
) -> list[tuple[list[str], Record]]:
    """Return name and last value of each path, and the row it ends in."""
    found = []
    for row in [*path[-1:], *{row["path"]: row for row in announced}.values()]:
        name = (
            words.say("chart-output-announced")
            if row["status"] == "announced"
            else words.say("chart-output-path", path=str(study.facts["central_path_label"]))
        )
        found.append(([*letters.broken(name, style.width * SHARE_OF_NAMES, 2), amounts.printed(row)], row))
    return found


def _outlines(panel: Panel, style: ChartStyle, letters: Lettering, announced: list[Record]) -> None:
    """Draw each announced path as the outline of its columns."""
    for path in dict.fromkeys(row["path"] for row in announced):
        rows = sorted((row for row in announced if row["path"] == path), key=_year)
        values = [span(row)[0] for row in rows]
        edges = [_year(row) - 0.5 for row in rows] + [_year(rows[-1]) + 0.5]
        panel.axes.stairs(values, edges, baseline=0, color=style.palette.muted, linewidth=1.0, zorder=1.5)
        for value, left, right in zip(values, edges[:-1], edges[1:], strict=True):
            y = panel.up.at(value)
            letters.close(Area(panel.across.at(left), y - 1.0, panel.across.at(right), y + 1.0))
        for edge, before, behind in zip(edges, [0.0, *values], [*values, 0.0], strict=True):
            x, (lower, upper) = panel.across.at(edge), sorted((panel.up.at(before), panel.up.at(behind)))
            letters.close(Area(x - 1.0, lower, x + 1.0, upper))


def _columns(panel: Panel, style: ChartStyle, letters: Lettering, rows: list[Record]) -> None:
    """Draw the column of each year, filled by its status, with its range."""
    spans = []
    for status in STATUSES:
        own = [row for row in rows if row["status"] == status]
        if own:
            fill = style.fill(status, _colour(style, own[0]))
            panel.axes.bar([_year(row) for row in own], [span(row)[0] for row in own], WIDTH, **fill)
    for row in rows:
        year, (value, low, high) = _year(row), span(row)
        x, half = panel.across.at(year), panel.across.at(year + WIDTH / 2) - panel.across.at(year)
        letters.close(Area(x - half, panel.area.bottom, x + half, panel.up.at(value)))
        if low is not None and high is not None:
            spans.append((float(year), low, high))
            letters.close(Area(x - CAP, panel.up.at(low), x + CAP, panel.up.at(high)))
    whiskers(panel, style, spans)


def _labels(
    panel: Panel,
    words: Words,
    amounts: Amounts,
    letters: Lettering,
    headline: int,
    path: list[Record],
    reported: list[Record],
) -> None:
    """Print the figure of the headline year with its range, and what was reported."""

    def places(row: Record, lines: int) -> tuple[Place, ...]:
        x, top = panel.across.at(_year(row)), panel.up.at(max(end for end in span(row) if end is not None)) + 2.0
        half = panel.across.at(_year(row) + WIDTH / 2) - x
        sides: tuple[tuple[float, Side], ...] = ((x, "centre"), (x + half, "left"), (x - half, "right"))
        return tuple(Place(at, top + step * letters.line, side, "above") for step in range(lines) for at, side in sides)

    for row in path:
        if row["year"] == headline:
            lines = said_with_range(amounts, words, row)
            if not letters.put(lines, *places(row, 4), weight="semibold", ground=True):
                letters.put(lines[0], *places(row, 4), weight="semibold", ground=True)
    for row in reversed(reported):
        lines = [amounts.printed(row), *([words.say("chart-output-reported")] if row is reported[-1] else [])]
        letters.put(lines[::-1], *places(row, 3), ground=True)
