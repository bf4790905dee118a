"""Net jobs at each scale of the project, in both closures of the household budget, on one axis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.dots import side_by_side
from impact.charts.panels import wanted
from impact.charts.reads import amounts_of
from impact.charts.style import ChartStyle
from impact.study.study import Study
from impact.study.tables import Record
from impact.words.inputs import slug
from impact.words.language import Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART = "net_by_scale"
METRICS = ("jobs_net", "jobs_net_households")


@charts.register(CHART)
def net_by_scale(study: Study, words: Words, style: ChartStyle) -> Figure:
    """Draw the net effect on jobs with its range at each scale, both closures beside each other."""
    rows: dict[str, dict[str, Record]] = {}
    for row in wanted(study, CHART, "net_by_scale"):
        rows.setdefault(str(row["metric"]), {})[str(row["scale"])] = row
    rows = {metric: rows[metric] for metric in METRICS if metric in rows}
    names = {scale: words.say("scale-name", scale=scale) for own in rows.values() for scale in own}
    titles = {metric: words.say(f"chart-closure-{slug(metric)}") for metric in rows}
    return side_by_side(words, style, amounts_of(study, words), rows, names, titles, dict.fromkeys(METRICS, 1.0))
