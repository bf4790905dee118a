"""Figures of the brief: a chart, numbered, with what it says about itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from impact.brief.context import BriefContext
from impact.brief.rich import spans
from impact.charts import charts
from impact.charts.picture import ChartContext, Picture
from impact.charts.rows import LEADS
from impact.document import Chart, Figure, Text

Width = Literal["half", "full"]
GROWS = {"half": 1.35, "full": 1.6}  # times its height that a chart may be high where its page has room
FEW, FEW_AROUND, FEW_ROW, FEW_ROW_MOST = 3, 44.0, 34.0, 50.0  # level bars that need no tall chart, and its height [pt]
TIGHT = 0.87  # of its height: where a page would run over by a few lines, as in a language of long words


def figure(
    context: BriefContext,
    chart: str,
    *,
    width: Width,
    height: float,
    most: float = 0.0,
    title: Text = (),
    said: Mapping[str, str] | None = None,
    **options: str,
) -> Figure:
    """Return a numbered figure of a registered chart.

    Args:
        context: what is put together. chart: its name. width: half or all of the page. height: at least [pt].
        most: its greatest height where its page has room [pt]; some share more than the least unless given.
        title: another finding than that of the chart. said: words for its caption that only the brief has.
        options: which of its variants is meant, such as a key figure.
    """
    picture = charts[chart](chart_context(context, said, **options))
    height, most = _for_bars(picture, height, most or height * GROWS[width])
    caption = picture.caption()
    name = "-".join(("figure", chart, *(value for value in options.values() if " " not in value))).replace("_", "-")
    ordered = Chart(
        chart,
        context.theme.column_width(2 if width == "half" else 1),
        height,
        tuple(options.items()),
        most=most,
        tight=height * TIGHT,
        most_in_flow=min(most or height * GROWS[width], LEADS - 1.0) if height < LEADS else 0.0,
    )
    context.pictures[name], context.orders[name] = picture, ordered
    if context.drawn_study is not context.study:
        picture = charts[chart](ChartContext(context.drawn_study, context.words, options, said or {}))
    context.drawn_pictures[name] = picture
    return Figure(
        id=name,
        label=context.label("figure"),
        title=title or spans(caption.title),
        subtitle=spans(caption.subtitle),
        chart=ordered,
        alt=caption.alt,
        source=context.source_line(*picture.topics),
    )  # fmt: skip


def _for_bars(picture: Picture, height: float, most: float) -> tuple[float, float]:
    """Return the least and the greatest height of a chart; level bars of which there are few stand close."""
    if picture.form not in ("bars", "stacked-bars") or not picture.series:
        return height, most
    rows = max(len(series.points) for series in picture.series)
    tall = FEW_AROUND + FEW_ROW_MOST * rows
    return (min(height, FEW_AROUND + FEW_ROW * rows), tall) if rows <= FEW else (height, min(most, max(height, tall)))


def chart_context(context: BriefContext, said: Mapping[str, str] | None = None, **options: str) -> ChartContext:
    """Return what a chart of the edition is made from."""
    return ChartContext(context.study, context.words, options, said or {})
