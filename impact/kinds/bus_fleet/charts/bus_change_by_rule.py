"""What the buses change emissions by in each year, by the official factor and on the two rules of electricity."""

from __future__ import annotations

from impact.charts import charts
from impact.charts.picture import ChartContext, Picture
from impact.charts.rule_lines import change_by_rule
from impact.kinds.bus_fleet.emissions import OFFICIAL
from impact.vocabulary import HEADLINE_RULES

CHART = "bus_change_by_rule"
BOUNDARIES = {OFFICIAL: "official"} | dict.fromkeys(HEADLINE_RULES, "wtw")


@charts.register(CHART)
def bus_change_by_rule(context: ChartContext) -> Picture:
    """Show the change of each year as a line for each rule."""
    return change_by_rule(context, CHART, "bus-change", BOUNDARIES, ("official_grid", "grid_today"))
