"""Figures: number, finding and measure, the chart, its source.

Where Office has a chart of the form, it is one: its numbers stand in the workbook inside and can be changed. Maps,
chains and time lines are pictures.
"""

from __future__ import annotations

from collections.abc import Sequence

from impact.document import Figure, plain
from impact.export.native_charts import NativeChart, native_charts
from impact.export.picture_file import png
from impact.export.word.blocks.table import exhibit_head
from impact.export.word.drawings import charts, picture
from impact.export.word.maker import Maker, write_block

SIDE_BY_SIDE = 380.0  # a column of at least this width has two charts beside each other [pt]
HIGH, NARROW = 166.0, 150.0  # a chart that stands, in a wide column and in a narrow one [pt]
KEY, KEYS = 13.0, 2  # height of a line of the key, and lines that a narrow chart has room for [pt]
DOTS = 200  # an inch, of pictures


@write_block.register(Figure)
def figure(block: Figure, maker: Maker) -> str:
    """Return the figure with its chart or picture."""
    edition, shown = maker.edition, maker.edition.picture(block)
    beside = len({series.panel for series in shown.series}) == 2 and maker.width >= SIDE_BY_SIDE
    made = native_charts(shown, edition.context, width=maker.width / 2 if beside else maker.width)
    if made:
        drawn = charts(maker, made, sizes(made, maker.width), block.alt)
    else:
        content, width, height = png(edition, block, DOTS)
        scale = min(1.0, maker.width / width)
        drawn = picture(maker, content, width * scale, height * scale, block.alt, block.label or "Picture", maker.part)
    head = exhibit_head(maker, block.label, block.title, block.subtitle, block.id)
    source = maker.paragraph("ExhibitSource", block.source) if plain(block.source).strip() else maker.gap(6.0)
    return head + maker.paragraph("Chart", drawn) + source


def sizes(made: Sequence[NativeChart], width: float) -> list[tuple[float, float]]:
    """Return width and height of charts [pt]: two stand beside each other where the column is wide.

    Args:
        made: the charts. width: of the column.
    """
    wide = width >= SIDE_BY_SIDE
    across = width / 2 if len(made) == 2 and wide else width
    tallest = max(chart.height for chart in made)
    beside = across < width

    def high(chart: NativeChart) -> float:
        if chart.height:
            return tallest if beside else chart.height
        return HIGH if wide else NARROW + KEY * max(0, chart.keys - KEYS)

    return [(across, high(chart)) for chart in made]
