"""A composed document on its pages: breaks and heights of charts chosen, charts drawn, the logo at the head.

A chart may come out higher than it was ordered, where its words need it, as in larger print. Its page is then fitted
once more with the height that it has; nearly always the first heights hold.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from impact.brief.edition.context import BriefContext
from impact.charts.recording.renderer import drawing
from impact.document import Block, Chart, ColumnGrid, Document, Figure, map_blocks, walk
from impact.output.pdf import fitted
from impact.output.pdf.page.logo import running_logo

MOST_AGAIN = 2
ROUNDING = 0.01  # of heights [pt]
Ordered = tuple[str, float, tuple[tuple[str, str], ...]]  # a chart, whatever its height


def laid_out(context: BriefContext, document: Document) -> Document:
    document = replace(document, running=replace(document.running, logo=running_logo(context.brand)))
    fitting = fitted(document, context.theme)
    drawn = draw_charts(context, fitting.blocks)
    for _ in range(MOST_AGAIN):
        if not (higher := _higher(fitting.blocks, drawn)):
            break
        fitting = fitted(document := at_least(document, higher), context.theme)
        drawn = draw_charts(context, fitting.blocks)
    return replace(fitting, blocks=drawn)


def draw_charts(context: BriefContext, blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Return the blocks with all charts drawn; one that this document has drawn as high as it is ordered stays."""
    log = context.log

    def with_drawing(block: Block) -> Block:
        if not isinstance(block, Figure) or not isinstance(block.chart, Chart):
            return block
        chart, by = block.chart, ordered(block.chart)
        made = log.drawn_here.get((*by, chart.height)) or log.drawings.get((*by, chart.height))
        if made is None:
            made = drawing(chart, context.drawn_study, context.words, context.theme)
            log.drawings[*by, chart.height] = made
        log.drawn_here[*by, made.height] = made
        return replace(block, chart=made)

    return map_blocks(blocks, with_drawing)


def _higher(asked: Iterable[Block], drawn: Iterable[Block]) -> dict[Ordered, float]:
    found: dict[Ordered, float] = {}
    for one, other in zip(walk(asked), walk(drawn), strict=True):
        if not (isinstance(one, Figure) and isinstance(other, Figure) and isinstance(one.chart, Chart)):
            continue
        if other.chart.height > one.chart.height + ROUNDING:
            found[ordered(one.chart)] = other.chart.height
    return found


def ordered(chart: Chart) -> Ordered:
    return chart.name, chart.width, chart.options


def at_least(document: Document, heights: Mapping[Ordered, float]) -> Document:
    """Return a document whose charts are ordered at least so high; charts side by side stay as high as each other."""

    def raised(block: Block) -> Block:
        if isinstance(block, ColumnGrid):
            return _even(block)
        if not isinstance(block, Figure) or not isinstance(block.chart, Chart):
            return block
        needed = heights.get(ordered(block.chart), 0.0)
        return _set_to(block, max(block.chart.height, needed), max(block.chart.tight, needed))

    return replace(document, blocks=map_blocks(document.blocks, raised))


def _even(grid: ColumnGrid) -> ColumnGrid:
    """Return a grid of one chart a column with all of them as high as the highest."""
    figures = [each for column in grid.columns for each in column if isinstance(each, Figure)]
    charts = [each.chart for each in figures if isinstance(each.chart, Chart)]
    if not charts or len(charts) != len(grid.columns) or any(len(column) != 1 for column in grid.columns):
        return grid
    height, tight = max(each.height for each in charts), max(each.tight for each in charts)
    return replace(grid, columns=tuple((_set_to(each, height, tight),) for each in figures))


def _set_to(figure: Figure, height: float, tight: float) -> Figure:
    chart = figure.chart
    assert isinstance(chart, Chart)
    return replace(figure, chart=replace(chart, height=height, most=max(chart.most, height), tight=tight))
