"""Scenarios side by side: a dot and a range for each, one panel a key figure, those of one unit on one scale."""

from __future__ import annotations

from collections.abc import Callable

from impact.charts import charts
from impact.charts.dots import side_by_side
from impact.charts.measures import TONNES, counted_in, tone_of
from impact.charts.names import scenario_names
from impact.charts.picture import Caption, ChartContext, Picture, Point, Series, point_of
from impact.charts.tables import wanted
from impact.scenario.declared import declared
from impact.study.tables import DOES_NOT_APPLY, Record
from impact.words.headlines import case
from impact.words.inputs import unmarked
from impact.words.marks import Marked
from impact.words.setting import figure_name, setting

CHART, JOBS = "scenarios", "jobs_net"


@charts.register(CHART)
def scenarios(context: ChartContext) -> Picture:
    """Show each key figure of each scenario; zero is in sight.

    The option `metrics` names the key figures with blanks between; without it those are shown whose sign is an answer.
    """
    series = _series(context)
    return context.picture("dots", series, ("jobs", "emissions"), _caption, side_by_side, series)


def _series(context: ChartContext) -> tuple[Series, ...]:
    rows: dict[str, list[Record]] = {}
    for row in wanted(context.study, CHART, CHART):
        if row.get("compared_with", DOES_NOT_APPLY) == DOES_NOT_APPLY:
            rows.setdefault(str(row["metric"]), []).append(row)
    names, called = scenario_names(context.study, context.words), _called(context)
    asked = context.options.get("metrics")
    metrics = [key for key in _leading(context) if key in rows] if asked is None else asked.split()
    by_unit: dict[str, list[Record]] = {}
    for metric in metrics:
        by_unit.setdefault(str(rows[metric][0]["unit"]), []).extend(rows[metric])
    scaled = {
        unit: counted_in(context, max(of, key=lambda row: abs(float(row["value"] or 0.0))))
        for unit, of in by_unit.items()
        if unit.startswith(TONNES) or tone_of("", unit) == "money"
    }
    masses = [unit for unit in scaled if unit.startswith(TONNES)]
    found = []
    for metric in metrics:
        title, unit = called(metric), str(rows[metric][0]["unit"])
        per, said = scaled.get(unit, (1.0, ""))
        if said and (unit not in masses or len(masses) > 1):  # the title of the chart names one mass
            title = f"{title}, {unmarked(said)}"
        points = tuple(
            point_of(CHART, row, names[str(row["scenario_key"])], str(row["scenario_key"])) for row in rows[metric]
        )
        found.append(Series(metric, title, unit, points, per, panel=title))
    return tuple(found)


def _leading(context: ChartContext) -> list[str]:
    of_kind = declared(context.fact("kind"))
    further = [key for key in of_kind.compared if of_kind.figures[key].signed]
    return [*of_kind.with_answers(of_kind.signed_headlines, "chart"), *further]


def _called(context: ChartContext) -> Callable[[str], str]:
    """Return what says how a key figure is called, without its year."""
    named = setting(context.words, context.study.facts)
    return lambda key: figure_name(context.words, named, key, dated=False) or key.replace("_", " ")


def _caption(context: ChartContext, series: tuple[Series, ...]) -> Caption:
    """Return in how many scenarios net jobs are above zero, in all and in any answer shown, and emissions below it."""
    words, years = context.words, context.years | {"year": context.fact("headline_year")}
    jobs = [each for each in series if each.key == JOBS or each.key.startswith(f"{JOBS}_")]
    emissions = [each for each in series if each.key.startswith("emissions")]
    count = len(series[0].points)
    signs = [[_has_sign(each.points[place], "higher") for each in jobs] for place in range(count)]
    every, above = (sum(map(test, signs)) for test in (all, any))
    below = sum(all(_has_sign(each.points[place], "lower") for each in emissions) for place in range(count))
    parts = " ".join(
        words.say(
            "scenarios-alt-part",
            name=str(series[0].points[place].x),
            values="; ".join(
                words.say("asked-figure", name=each.name, amount=context.label(each, each.points[place]))
                for each in series
            ),
        )
        for place in range(count)
    )
    joint = context.said.get("joint") or words.say("joint-clause-unknown")
    masses = [each for each in series if each.unit.startswith(TONNES)]
    mass = _mass(context, masses)
    return Caption(
        context.say(
            "scenarios-title",
            count=count,
            answers=len(jobs),
            every=every,
            above=above,
            below=below,
            all="yes" if every == below == count else "no",
            joint=joint,
        ),
        context.say("scenarios-subtitle", joint=joint[:1].upper() + joint[1:], mass=mass, **years),
        # A message holds no text as long as that of many scenarios.
        words.say("scenarios-alt", parts="", mass=unmarked(mass), **years) + parts,
    )


def _mass(context: ChartContext, masses: list[Series]) -> Marked:
    """Return what emissions are counted in there, such as "million t CO2e"; nothing where it is not one unit."""
    if len({each.unit for each in masses}) != 1:
        return Marked("")
    largest = max((point for each in masses for point in each.points), key=lambda point: abs(point.known))
    row: Record = {
        "id": largest.cell, "value": largest.value, "low": largest.low, "high": largest.high, "unit": masses[0].unit,
        "status": largest.status,
    }  # fmt: skip
    return counted_in(context, row)[1]


def _has_sign(point: Point, sign: str) -> bool:
    return point.value is not None and case(point.known, point.low, point.high) == sign
