"""Change in emissions over the project's life, by electricity rule, as dots with ranges about a zero line."""

from impact.charts import charts
from impact.charts.drawing.dots import side_by_side
from impact.charts.drawing.picture import Caption, ChartContext, Picture, Series, point_of, worst_first
from impact.charts.drawing.series import axis_unit, rule_name
from impact.core.vocabulary import ELECTRICITY_RULES


@charts.register("emissions_by_rule")
def emissions_by_rule(context: ChartContext) -> Picture:
    series = _series(context)
    return context.picture("dots", series, ("replaced", "emissions"), _caption, side_by_side, series)


def _series(context: ChartContext) -> tuple[Series]:
    study, words = context.study, context.words
    rows = {rule: study.row("key_figures", f"emissions_{rule}") for rule in ELECTRICITY_RULES}
    unit = str(rows[ELECTRICITY_RULES[0]]["unit"])
    points = tuple(point_of("key_figures", row, rule_name(study, words, rule), rule) for rule, row in rows.items())
    return (Series("emissions", words.say("chart-emissions"), unit, points, axis_unit(unit)),)


def _caption(context: ChartContext, only: tuple[Series]) -> Caption:
    (series,) = only
    ordered = worst_first(series.points, lambda point: point.value, "higher")
    parts = " ".join(context.point_in_words(series, point) for point in ordered)
    return context.caption("emissions-chart", parts=parts, **context.years)
