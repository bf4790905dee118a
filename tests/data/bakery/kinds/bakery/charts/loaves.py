"""Loaves by year."""

from functools import partial

from matplotlib.figure import Figure

from impact.charts import charts
from impact.charts.drawing.canvas import Canvas
from impact.charts.drawing.picture import Caption, ChartContext, Picture, Series, point_of
from impact.charts.drawing.series import course_title, select_rows
from impact.charts.drawing.style import ChartStyle


@charts.register("loaves")
def loaves(context: ChartContext) -> Picture:
    """Show what is baked in each year, with its range."""
    rows = select_rows(context.study, "loaves", "bread_by_year")
    points = tuple(point_of("bread_by_year", row, int(row["year"] or 0)) for row in rows)
    baked = Series("loaves", context.words.say("loaves"), "loaves/yr", points, per=1e6)
    return Picture("columns", (baked,), ("output",), partial(_caption, context, baked), partial(_draw, context, baked))


def _caption(context: ChartContext, baked: Series) -> Caption:
    alt = " ".join(context.point_in_words(baked, point) for point in baked.points)
    title, subtitle = course_title(context, baked, "loaves-baked"), context.say("loaves-subtitle")
    return Caption(title, subtitle, context.words.say("loaves-alt", points=alt))


def _draw(context: ChartContext, baked: Series, style: ChartStyle) -> Figure:
    canvas, years = Canvas(style, context.words), [int(point.x) for point in baked.points]
    panel = canvas.over_years(years, [end / baked.per for end in baked.reach], context.headline_year)
    fill = style.fill("modelled", style.palette.channel_direct)
    panel.axes.bar(years, [point.known / baked.per for point in baked.points], 0.5, **fill)
    panel.ranges(baked.points, baked.per)
    return canvas.figure
