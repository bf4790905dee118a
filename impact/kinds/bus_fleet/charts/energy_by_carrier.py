"""Energy of the headline year by carrier: of the buses that no longer run, and of the electric ones."""

from impact.charts import charts
from impact.charts.drawing.dots import side_by_side
from impact.charts.drawing.picture import Caption, ChartContext, Picture, Series, point_of

CHART, TABLE = "energy_by_carrier", "energy_by_year"
SIDES = ("before", "fleet")


@charts.register(CHART)
def energy_by_carrier(context: ChartContext) -> Picture:
    """Show energy in one unit: what is burned beside what is taken at the meter."""
    series = tuple(_series(context, side) for side in SIDES)
    return context.picture("dots", series, ("energy_use", "replaced_energy"), _caption, side_by_side, series)


def _series(context: ChartContext, side: str) -> Series:
    found = context.study[TABLE].where(side=side, quantity="content", year=context.headline_year)
    rows = sorted((row for row in found if row["value"]), key=lambda row: -float(row["value"] or 0))
    points = tuple(
        point_of(TABLE, row, context.words.say(f"carrier-{row['carrier']}"), str(row["carrier"])) for row in rows
    )
    title = context.words.say(f"side-{side}")
    return Series(side, title, "GWh/yr", points, panel=title)


def _caption(context: ChartContext, series: tuple[Series, ...]) -> Caption:
    said = {"year": context.fact("headline_year")}
    parts = " ".join(
        context.point_in_words(each, point, f"{each.name}, {point.x}") for each in series for point in each.points
    )
    return context.caption("energy-by-carrier", "energy-by-carrier", parts=parts, **said)
