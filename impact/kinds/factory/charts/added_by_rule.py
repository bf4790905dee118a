"""What the factory changes emissions in the country by in each year, by each rule of electricity."""

from __future__ import annotations

from functools import partial

from impact.charts import charts
from impact.charts.picture import Caption, ChartContext, Picture, Series, point_of
from impact.charts.rule_lines import at_year, finding, rule_lines
from impact.charts.tables import wanted
from impact.vocabulary import HEADLINE_RULES
from impact.words.inputs import slug

CHART, TABLE = "added_by_rule", "emissions_by_year"
THOUSAND = 1e3


@charts.register(CHART)
def added_by_rule(context: ChartContext) -> Picture:
    """Show the change of each year as a line for each rule."""
    series = tuple(_series(context, rule) for rule in HEADLINE_RULES)
    return Picture(
        "lines",
        series,
        ("replaced", "emissions"),
        partial(_caption, context, series),
        partial(rule_lines, context, series),
    )


def _series(context: ChartContext, rule: str) -> Series:
    keys = {"component": "change", "cumulative": "no", "boundary": "wtw", "electricity": rule, "gas": "co2e"}
    rows = sorted(wanted(context.study, CHART, TABLE, **keys), key=lambda row: int(row["year"] or 0))
    points = tuple(point_of(TABLE, row, int(row["year"] or 0)) for row in rows)
    return Series(rule, context.words.say(f"by-rule-{slug(rule)}"), str(rows[0]["unit"]), points, THOUSAND)


def _caption(context: ChartContext, series: tuple[Series, ...]) -> Caption:
    year = context.headline_year
    found = finding(series, year)
    said = {**context.years, "year": str(year), "country": context.fact("country_name")}
    points = " ".join(context.point_in_words(each, at_year(each, year), each.name) for each in series)
    return Caption(
        context.say(f"added-by-rule-{found}"),
        context.say("added-by-rule-subtitle", **said),
        context.words.say("added-by-rule-alt", points=points, **said),
    )
