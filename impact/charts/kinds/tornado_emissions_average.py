"""What moves emissions on the average path of the grid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.style import ChartStyle
from impact.charts.tornado import tornado
from impact.study.study import Study
from impact.words.language import Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART = "tornado_emissions_average"
MILLION = 1e6


@charts.register(CHART)
def tornado_emissions_average(study: Study, words: Words, style: ChartStyle) -> Figure:
    """Draw the strongest inputs first, with the value of the input at each end, in million tonnes."""
    return tornado(study, words, style, CHART, "emissions_average", MILLION)
