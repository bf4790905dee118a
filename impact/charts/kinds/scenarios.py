"""Scenarios side by side: a dot and a range for each, one panel a key figure, emissions on one scale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.dots import side_by_side
from impact.charts.names import scenario_names
from impact.charts.panels import wanted
from impact.charts.reads import amounts_of
from impact.charts.style import ChartStyle
from impact.study.study import Study
from impact.study.tables import DOES_NOT_APPLY, Record
from impact.words.inputs import slug
from impact.words.language import Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART = "scenarios"
METRICS = {"jobs_net": 1.0, "emissions_average": 1e6, "emissions_marginal_gas": 1e6}  # and the unit of the axis


@charts.register(CHART)
def scenarios(study: Study, words: Words, style: ChartStyle) -> Figure:
    """Draw net jobs, and emissions on both electricity rules in million tonnes, of each scenario; zero is in sight."""
    rows: dict[str, dict[str, Record]] = {}
    for row in wanted(study, CHART, "scenarios"):
        metric = str(row["metric"])
        if metric in METRICS and row.get("compared_with", DOES_NOT_APPLY) == DOES_NOT_APPLY:
            rows.setdefault(metric, {})[str(row["scenario_key"])] = row
    rows = {metric: rows[metric] for metric in METRICS if metric in rows}
    known = scenario_names(study, words)
    names = {key: known[key] for own in rows.values() for key in own}
    titles = {metric: words.say(f"chart-metric-{slug(metric)}") for metric in rows}
    return side_by_side(words, style, amounts_of(study, words), rows, names, titles, METRICS)
