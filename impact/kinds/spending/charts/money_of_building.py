"""What the money becomes: value added, imports and taxes of building, and what of the value added is additional."""

from impact.charts import charts
from impact.charts.drawing.bars import bar_picture
from impact.charts.drawing.picture import Caption, ChartContext, Picture, Point, Series, point_of
from impact.charts.drawing.series import select_rows
from impact.charts.drawing.style import ChartStyle
from impact.core.text import small_first
from impact.kinds.spending.chart_bars import LARGE
from impact.language.amounts import money_below, money_counted
from impact.language.input_names import closure_name, slug
from impact.study.tables.queries import answers_of, best, built_up

CHART, TABLE, STEPS = "money_of_building", "key_figures", "gross_to_net"
QUANTITY, NET = "built_gva", "gva_"
FIGURES = ("spent", "built_gva", "built_imports", "built_taxes")


@charts.register(CHART)
def money_of_building(context: ChartContext) -> Picture:
    """Show sums of all years of building with their ranges, and additional value added in each answer."""
    rows = {str(row["id"]): row for row in select_rows(context.study, CHART, TABLE) if row["value"] is not None}
    points = [
        point_of(TABLE, rows[key], context.words.say(f"key-{slug(key)}-name"), key) for key in FIGURES if key in rows
    ]
    if STEPS in context.study.tables:
        points += [
            point_of(STEPS, steps[-1], _answer(context, name), f"{NET}{name}")
            for name, steps in built_up(context.study, QUANTITY).items()
        ]
    unit = str(rows[points[0].key]["unit"])
    per = money_below(context.words, max(abs(point.known) for point in points), LARGE).per
    series = Series("money", context.words.say("money-of-building"), unit, tuple(points), per)
    topics = ("works", "supply_chain", "alternative", "reference")
    return bar_picture(context, series, topics, _caption, _fill, lambda point: point.key == _best(context))


def _answer(context: ChartContext, closure: str) -> str:
    name = small_first(closure_name(context.words, closure))
    is_best = f"{NET}{closure}" == _best(context)
    return context.words.say(
        "sum-of-additional", answer=context.words.say("decide-best", name=name) if is_best else name
    )


def _best(context: ChartContext) -> str:
    return f"{NET}{best(context.study, answers_of(context.study))}"


def _caption(context: ChartContext, series: Series) -> Caption:
    scale = money_counted(context.words, series.per)
    money = {"currency": context.fact("currency"), "year": context.fact("price_year"), "scale": scale}
    points = " ".join(
        context.point_in_words(series, point) for point in sorted(series.points, key=lambda each: each.known)
    )
    return context.caption("money-of-building", "money-of-building-title", points=points, **money)


def _fill(style: ChartStyle, point: Point) -> dict[str, object]:
    if point.key == "built_imports":
        return style.context_fill("modelled")
    spent, net = point.key == "spent", point.key.startswith(NET)
    colour = style.theme.colour("additional" if net else "output" if spent else "money")
    return style.fill("announced" if spent else "modelled", colour)
