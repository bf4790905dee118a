"""What the plant changes emissions by in one year on each rule, beside what was announced for it."""

from collections.abc import Sequence
from functools import partial

from impact.charts import charts
from impact.charts.drawing.bars import bar_picture
from impact.charts.drawing.picture import Caption, ChartContext, Picture, Point, Series, point_of
from impact.charts.drawing.series import select_rows
from impact.charts.drawing.style import ChartStyle
from impact.language.input_names import slug
from impact.study.study import StudyData
from impact.study.tables import Record

RULES = ("ifi", "combined_margin", "average_path", "marginal")

CHART, TABLE, STEPS = "tonnes_by_rule", "emissions_by_year", "claim_steps"
UNIT, THOUSAND = "t CO2/yr", 1e3


@charts.register(CHART)
def tonnes_by_rule(context: ChartContext) -> Picture:
    """Show the change by each rule with its range, and announced tonnes for the same year."""
    year, claims = _claimed(context)
    shown = distinct(context.study)
    found = [_modelled(context, rule, year, rule_message(rule, shown)) for rule in shown]
    modelled = [point for point in found if point is not None]
    announced = sorted(_announced(context, claims), key=lambda point: point.known)
    points = (*announced, *modelled)
    series = Series("tonnes", context.words.say("column-change"), UNIT, points, THOUSAND)
    topics = ("margins", "grid_today", "gas_power")
    return bar_picture(context, series, topics, partial(_caption, year=year), _fill)


def _claimed(context: ChartContext) -> tuple[int, list[Record]]:
    steps = context.study.tables.get(STEPS)
    rows = [] if steps is None else [row for row in steps.where(step="claimed") if row["unit"] == UNIT]
    return (int(rows[0]["year"] or 0) if rows else context.headline_year), rows


def _announced(context: ChartContext, rows: list[Record]) -> list[Point]:
    said_by = {str(row["id"]): str(row["said_by"]) for row in context.study["claims"].rows}
    return [
        Point(
            context.words.say("announced-by", by=said_by.get(str(row["claim"]), "")),
            -float(row["value"] or 0),
            status="announced",
            cell=f"{STEPS}/{row['id']}/value",
            key=str(row["claim"]),
        )
        for row in rows
    ]


def _modelled(context: ChartContext, rule: str, year: int, name: str) -> Point | None:
    rows = select_rows(context.study, CHART, TABLE, component="change", gas="co2", year=year)
    row = next((row for row in rows if row["electricity"] == rule and row["value"] is not None), None)
    return None if row is None else point_of(TABLE, row, context.words.say(name), rule)


def _caption(context: ChartContext, series: Series, year: int) -> Caption:
    points = " ".join(context.point_in_words(series, point) for point in reversed(series.points))
    return context.caption("tonnes-by-rule", "tonnes-by-rule-title", year=str(year), points=points)


def _fill(style: ChartStyle, point: Point) -> dict[str, object]:
    announced = point.status == "announced"
    return style.fill(point.status, style.palette.outline if announced else style.theme.colour("emissions"))


def distinct(study: StudyData) -> tuple[str, ...]:
    """Return the rules, without the combined margin where it is the same published number as the official factor."""
    official, combined = (
        [
            (row["value"], row["low"], row["high"])
            for row in study["displacement_factors"].where(rule=rule, unit="g CO2/kWh")
        ]
        for rule in RULES[:2]
    )
    return tuple(rule for rule in RULES if rule != RULES[1] or combined != official)


def rule_message(rule: str, shown: Sequence[str]) -> str:
    """Return the message that names a rule: that of the official factor names the combined margin it stands for."""
    return f"rule-{slug(rule)}" if rule != RULES[0] or RULES[1] in shown else "rule-ifi-combined"
