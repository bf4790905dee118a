"""Charts as Office has them: each can be edited, and carries the workbook that it is drawn from.

A picture (`impact/charts/drawing/picture.py`) becomes a plan of columns of numbers and of the marks that show them;
the plan becomes a part of a Word or PowerPoint file, with a workbook whose cells are the same numbers.
"""

from dataclasses import dataclass

from impact.brief.edition.context import BriefContext
from impact.charts.drawing.chart_file import as_file
from impact.charts.drawing.picture import Picture
from impact.charts.drawing.style import ChartStyle
from impact.document import Figure, plain
from impact.output.edition import Edition
from impact.output.office.chart_data import roomy, workbook
from impact.output.office.chart_forms import FORMS
from impact.output.office.chart_plan import ChartLook, ChartPlan
from impact.output.office.chart_style import ChartText
from impact.output.office.chart_xml import Writer
from impact.output.office.fonts import chinese_family, face_family, office_language
from impact.theme.theme import Theme


@dataclass(frozen=True)
class NativeChart:
    """A chart that Office draws from numbers.

    Attributes:
        title: of its panel, which the chart says itself; empty for a chart that stands alone.
        xml: of the chart part, without the relationship to its workbook (`c:externalData`), which is its last element
            when the part has been filed. workbook: an .xlsx file with the numbers, whose sheet is `Sheet1`.
        height: that it needs [pt] where its bars lie under each other; 0 where it may have any.
        keys: how many names its key has.
    """

    title: str
    xml: bytes
    workbook: bytes
    height: float
    keys: int


def native_charts(
    picture: Picture, context: BriefContext, *, width: float = 0.0, text_size: float = 0.0
) -> tuple[NativeChart, ...] | None:
    """Return a picture as charts that can be edited; the same picture gives the same bytes.

    Args:
        picture: what is shown. context: study, words and look of the edition.
        width: about how wide each chart will be [pt]; 0 for the width of the text.
        text_size: of the letters [pt]; 0 for that of the theme.

    Returns: one chart, or one for each panel; None where Office has no chart of that form, or there is nothing to show.
    """
    if picture.form not in FORMS or not any(series.points for series in picture.series):
        return None
    theme = context.theme
    size = text_size or theme.charts.text_size
    letters = ChartText(
        face_family(theme, "regular"),
        chinese_family(theme),
        size,
        theme.palette.ink,
        office_language(context.words.code),
    )
    width = width or theme.text_width()
    look = ChartLook(theme, context.words, str(context.drawn_study.facts["headline_year"] or 0))
    plans = FORMS[picture.form](picture, look)
    return tuple(_chart(plan, theme, letters, width) for plan in plans)


def _chart(plan: ChartPlan, theme: Theme, letters: ChartText, width: float) -> NativeChart:
    inside = None
    if plan.level:
        plan, inside = roomy(plan, width, letters.size)
    xml = Writer(plan, theme, letters, width, inside).xml()
    keys = sum(layer.legend for layer in plan.layers)
    return NativeChart(plan.title, xml, workbook(plan), inside.whole if inside else 0.0, keys)


def png(
    edition: Edition, figure: Figure, dpi: int, size: tuple[float, float] | None = None
) -> tuple[bytes, float, float]:
    """Return a figure that Office has no chart of as a PNG file, and its width and height [pt].

    It is as high as the section asked for, whether or not pages of the same run draw it higher.

    Args:
        edition: what it belongs to. figure: drawn or not. dpi: dots an inch.
        size: about how wide and high it is drawn [pt]; None for as its section asked.
    """
    context = edition.context
    ordered = context.log.orders[figure.id]
    width, height = size or (ordered.width, ordered.height)
    style, title = ChartStyle(context.theme, width, height), plain(figure.title)
    content = as_file(edition.picture(figure), style, "png", dpi, title, figure.alt)
    return content, *size_of(content, dpi)


def size_of(content: bytes, dpi: int) -> tuple[float, float]:
    """Return width and height of a PNG file [pt], as its head says them; a chart may be taller than was asked."""
    across, down = (int.from_bytes(content[at : at + 4], "big") for at in (16, 20))
    return across * 72 / dpi, down * 72 / dpi
