"""What the factory changes emissions in the country by in each year, by each rule of electricity."""

from __future__ import annotations

from impact.charts import charts
from impact.charts.picture import ChartContext, Picture
from impact.charts.rule_lines import change_by_rule
from impact.vocabulary import HEADLINE_RULES

CHART = "added_by_rule"


@charts.register(CHART)
def added_by_rule(context: ChartContext) -> Picture:
    """Show the change of each year as a line for each rule."""
    boundaries = {str(rule): "wtw" for rule in HEADLINE_RULES}
    return change_by_rule(context, CHART, "added-by-rule", boundaries, ("replaced", "emissions"))
