"""Figures of the brief: a chart, numbered, with what it says about itself, as high as what it is there for asks.

Sections name a size, and no number of points.
"""

from typing import Literal, TypeAlias

from impact.brief.edition.context import BriefContext
from impact.brief.edition.passes import without_marks
from impact.brief.edition.rich import spans
from impact.charts import charts
from impact.charts.drawing.picture import ChartContext, Picture
from impact.charts.drawing.rows import LEADS
from impact.document import Chart, Figure, Text
from impact.theme.theme import Theme

Size: TypeAlias = Literal["map", "small", "front", "beside", "rows", "high", "leading", "alone"]
Width: TypeAlias = Literal["half", "full"]

# The least height of each size [pt]; the greatest, where the page has room, is some share more unless it stands here.
LEAST: dict[Size, float] = {
    "map": 96.0,
    "small": 102.0,
    "front": 116.0,
    "beside": 150.0,
    "rows": 120.0,
    "high": 176.0,
    "leading": 205.0,
    "alone": 205.0,
}
MOST: dict[Size, float] = {"front": 275.0, "alone": 400.0}
GROWS = {"half": 1.35, "full": 1.6}  # times its height that a chart may be high where its page has room
AROUND_PANEL, OF_DOT = 40.0, 24.0  # head and axis of a panel of dots, and the most for a row of it [pt]
OF_ROW = 14.7  # height of a row of a chart as high as its rows [pt]
FEW, FEW_AROUND, FEW_ROW, FEW_ROW_MOST = 3, 44.0, 34.0, 50.0  # level bars that need no tall chart, and its height [pt]
TIGHT = 0.87  # of its height: where a page would run over by a few lines, as in a language of long words


def figure(
    context: BriefContext,
    chart: str,
    *,
    size: Size = "leading",
    width: Width = "full",
    title: Text = (),
    **options: str,
) -> Figure:
    """Return a numbered figure of a registered chart.

    Args:
        size: What it is there for, which says how high it is.
        width: Half or all of the page.
        title: Its finding, in place of that of the chart; one without any is headed by what it measures.
        options: Which of its variants is meant, such as a key figure.
    """
    picture = charts[chart](chart_context(context, **options))
    caption = picture.caption()
    name = "-".join(("figure", chart, *(value for value in options.values() if " " not in value))).replace("_", "-")
    made = _ordered(chart, picture, context.theme, size, width, tuple(options.items()))
    context.log.pictures[name], context.log.orders[name] = picture, made
    if context.drawn_study is not context.study:
        set_plain = {name: without_marks(value) for name, value in options.items()}
        picture = charts[chart](ChartContext(context.drawn_study, context.words, set_plain))
    context.log.plain_pictures[name] = picture
    return Figure(
        id=name,
        label="",
        title=title or spans(caption.title or caption.subtitle),
        subtitle=spans(caption.subtitle) if title or caption.title else (),
        chart=made,
        alt=caption.alt,
        source=context.source_line(*picture.topics),
    )  # fmt: skip


def chart_context(context: BriefContext, **options: str) -> ChartContext:
    """Return what a chart of the edition is made from."""
    return ChartContext(context.study, context.words, options)


def _ordered(
    name: str, picture: Picture, theme: Theme, size: Size, width: Width, options: tuple[tuple[str, str], ...]
) -> Chart:
    """Return a chart as documents order it."""
    rows = max((len(series.points) for series in picture.series), default=0)
    least = max(LEAST[size], OF_ROW * rows if size == "rows" else 0.0)
    height, most = _for_bars(picture, rows, least, MOST.get(size, least * GROWS[width]))
    if size == "front" and picture.form == "dots":
        many = sum(len(series.points) for series in picture.series)
        most = min(most, AROUND_PANEL * len(picture.series) + OF_DOT * many)
    return Chart(
        name,
        theme.column_width(2 if width == "half" else 1),
        height,
        options,
        most=most,
        tight=height * TIGHT,
        most_in_flow=min(most, LEADS - 1.0) if height < LEADS else 0.0,
    )


def _for_bars(picture: Picture, rows: int, height: float, most: float) -> tuple[float, float]:
    """Return the least and the greatest height of a chart; level bars of which there are few stand close."""
    if picture.form not in ("bars", "stacked-bars") or not rows:
        return height, most
    tall = FEW_AROUND + FEW_ROW_MOST * rows
    return (min(height, FEW_AROUND + FEW_ROW * rows), tall) if rows <= FEW else (height, min(most, max(height, tall)))
