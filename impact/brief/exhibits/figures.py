"""Figures of the brief: a chart, numbered, with what it says about itself."""

from impact.brief.edition.context import BriefContext
from impact.brief.edition.passes import without_marks
from impact.brief.edition.rich import spans
from impact.charts import charts
from impact.charts.drawing.picture import ChartContext
from impact.charts.drawing.sizes import Size, Width, ordered
from impact.document import Figure, Text


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
    made = ordered(chart, picture, context.theme, size, width, tuple(options.items()))
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
