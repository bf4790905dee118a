"""Cost of a tonne avoided by rule of electricity, with its range; where none is defined, the reason stands there."""

from impact.charts import charts
from impact.charts.drawing.picture import ChartContext, Picture, Point, Series, point_of
from impact.charts.drawing.series import choose_display_unit, not_estimated, rule_name, select_rows
from impact.core.vocabulary import HEADLINE_RULES
from impact.kinds.bus_fleet.charts.bus_emissions import panels
from impact.kinds.bus_fleet.emissions import OFFICIAL
from impact.study.tables import Record

CHART, TABLE = "cost_per_tonne", "abatement_cost"


@charts.register(CHART)
def cost_per_tonne(context: ChartContext) -> Picture:
    """Show the cost of a tonne on each rule."""
    found = {str(row["electricity"]): row for row in select_rows(context.study, CHART, TABLE, quantity=CHART)}
    rows = {rule: found[rule] for rule in (*HEADLINE_RULES, OFFICIAL)}
    points = tuple(_point(context, rule, row) for rule, row in rows.items())
    first = next((row for row in rows.values() if row["value"] is not None), rows[OFFICIAL])
    per, title = choose_display_unit(context, first) if first["value"] is not None else (1.0, "")
    title = title[:1].upper() + title[1:]
    series = (Series(CHART, title, str(first["unit"]), points, per, panel=title),)
    return panels(context, "cost-per-tonne-chart", series, ("cost", "works"))


def _point(context: ChartContext, rule: str, row: Record) -> Point:
    name = rule_name(context.study, context.words, rule)
    if row["value"] is None:
        return Point(name, None, key=rule, note=not_estimated(context, TABLE, row))
    return point_of(TABLE, row, name, rule)
