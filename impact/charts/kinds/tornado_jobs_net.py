"""What moves net jobs in the headline year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.style import ChartStyle
from impact.charts.tornado import tornado
from impact.study.study import Study
from impact.words.language import Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART = "tornado_jobs_net"


@charts.register(CHART)
def tornado_jobs_net(study: Study, words: Words, style: ChartStyle) -> Figure:
    """Draw the strongest inputs first, with the value of the input at each end."""
    return tornado(study, words, style, CHART, "jobs_net")
