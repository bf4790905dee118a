"""A figure of a document as a picture, for formats that have no chart of its form.

A picture is as high as the section asked for, whether or not pages of the same run draw it higher.
"""

from impact.charts.drawing.chart_file import as_file
from impact.charts.drawing.style import ChartStyle
from impact.document import Figure, plain
from impact.output.edition import Edition


def png(
    edition: Edition, figure: Figure, dpi: int, size: tuple[float, float] | None = None
) -> tuple[bytes, float, float]:
    """Return a PNG file, and its width and height [pt].

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
