"""Job-years of building as this study and others count them."""

from impact.charts import charts
from impact.charts.drawing.bars import bar_picture
from impact.charts.drawing.picture import Caption, ChartContext, Picture, Point, Series, point_of
from impact.charts.drawing.series import select_rows
from impact.charts.drawing.style import ChartStyle
from impact.language.input_names import slug
from impact.language.names import name_of_key

CHART, TABLE = "building_sides", "construction"
OWN = ("site", "residents", "from_money")  # what this study estimates; others stand beside
LEFT_OUT = ("gap", "operation")


@charts.register(CHART)
def building_sides(context: ChartContext) -> Picture:
    """Show job-years of building by how they are counted, our estimate first."""
    series, topics = _series(context), ("site_jobs", "works", "job_rivals")
    return bar_picture(context, series, topics, _caption, _fill, lambda point: point.key == OWN[0])


def _series(context: ChartContext) -> Series:
    rows = [row for row in select_rows(context.study, CHART, TABLE) if row["side_key"] not in LEFT_OUT]
    rows = [row for row in rows if row["value"] is not None]
    order = {name: place for place, name in enumerate(OWN)}
    rows.sort(key=lambda row: (order.get(str(row["side_key"]), len(OWN)), -float(row["value"] or 0.0)))
    sides = [(str(row["side_key"]), row) for row in rows]
    points = tuple(
        point_of(TABLE, row, name_of_key(context.words, side, f"sides-{slug(side)}"), side) for side, row in sides
    )
    return Series("job_years", context.words.say("column-building"), str(rows[0]["unit"]), points)


def _caption(context: ChartContext, series: Series) -> Caption:
    points = " ".join(context.point_in_words(series, point) for point in series.points)
    return context.caption("sides", points=points)


def _fill(style: ChartStyle, point: Point) -> dict[str, object]:
    return style.fill("modelled", style.theme.colour("supported")) if point.key in OWN else style.context_fill()
