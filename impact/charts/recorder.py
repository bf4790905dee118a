"""From a chart, or a figure of matplotlib, to a `Drawing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.picture import ChartContext
from impact.charts.style import ChartStyle
from impact.document import Chart
from impact.document.drawing import Drawing

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from impact.language.messages import Words
    from impact.study.study import Study
    from impact.theme.theme import Theme


def drawing(chart: Chart, study: Study, words: Words, theme: Theme) -> Drawing:
    """Return a chart of a document as it is drawn."""
    style = ChartStyle(theme, chart.width, chart.height)
    picture = charts[chart.name](ChartContext(study, words, dict(chart.options)))
    with style.applied():
        return record(picture.draw(style), style)


def record(figure: Figure, style: ChartStyle) -> Drawing:
    """Return what the figure draws, as final marks with the fonts of the theme.

    The result needs no matplotlib to be replayed.

    Raises:
        ImpactError: a text of the chart holds a character that the fonts have no glyph for.
    """
    from impact.charts._renderer import RecordingCanvas

    # Ticks are made while drawing, so the settings of the theme must still hold here.
    with style.applied():
        figure.dpi = 72
        canvas = RecordingCanvas(figure, style.theme)
        figure.draw(canvas.get_renderer())
        return canvas.get_renderer().drawing()
