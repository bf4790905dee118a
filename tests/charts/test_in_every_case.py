"""Every chart of every shipped case, in the size that its document gives it: whole texts, apart and off all marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from every_case import chart_of
from marks_of import LABELLED_INSIDE, alike_in_grey, misplaced, value_axis
from shared_studies import CASES, ONE_OF_EACH_KIND, study_of

from impact.brief.compose import compose
from impact.brief.edition.context import BriefContext
from impact.brief.templates import documents
from impact.charts.drawing.labels import MORE
from impact.charts.drawing.rows import LEADS, PLOT
from impact.charts.drawing.style import ChartStyle
from impact.charts.recording.renderer import record
from impact.document import Figure, walk
from impact.document.drawing import Drawing, Glyphs
from impact.language.messages import Language
from impact.theme.themes import load_theme

if TYPE_CHECKING:
    from matplotlib.axes import Axes

NO_AXIS_OF_VALUES = ("locator_map",)
FOUR, LONG = 4, 125.0  # marks, and the length from which an axis has room for them [pt]
THEME = load_theme()
# Those of the brief are drawn for every case, those of other documents for one of each kind.
EDITIONS = [(case, name) for case in CASES for name in documents() if name == "brief" or case in ONE_OF_EACH_KIND]


def badly_lettered(drawing: Drawing) -> Iterator[str]:
    """Yield texts that are cut, have a hyphen for a minus sign or are too small."""
    for mark in drawing.marks:
        if isinstance(mark, Glyphs) and (
            MORE in mark.text or re.search(r"(?<!\w)-\d", mark.text) or mark.size < THEME.charts.small_size
        ):
            yield f"'{mark.text}' of {mark.size} pt"


def badly_plotted(axes: list[Axes], least: float) -> Iterator[str]:
    """Yield plots that are lower than they may be, have too few marks or no zero.

    Three panels that stand over each other have half of the height each.
    """
    stacked = len({round(each.get_window_extent().y0) for each in axes})
    for each in axes:
        axis = value_axis(each)
        if each.get_window_extent().height < least / (2 if stacked >= 3 else 1) - 0.5:
            yield f"{each.get_window_extent().height:.0f} pt"
        if axis.marks < (FOUR if axis.length >= LONG else FOUR - 2):
            yield f"{axis.marks} marks"
        if not axis.holds_zero:
            yield "zero is out of sight"


@pytest.mark.sampled(7)
@pytest.mark.parametrize(("case", "name"), EDITIONS)
def test_charts_can_be_read(case: str, name: str) -> None:
    """A chart that leads its page has a plot of 60 mm; those of pages 1 and 2 have less room and are not asked."""
    context = BriefContext(study_of(case), Language("en"), THEME)
    found: list[str] = []
    for block in walk(compose(context, name).blocks):
        if isinstance(block, Figure):
            style, chart = ChartStyle(THEME, block.chart.width, block.chart.height), chart_of(block).name
            with style.applied():
                figure = context.log.pictures[block.id].draw(style)
                drawing = record(figure, style)
            leads = name == "brief" and block.chart.height >= LEADS
            faults = [*badly_lettered(drawing)]
            faults += misplaced(drawing, THEME, figure.axes if chart not in LABELLED_INSIDE else ())
            faults += badly_plotted(figure.axes if chart not in NO_AXIS_OF_VALUES else [], PLOT if leads else 0.0)
            faults += [fault for axes in figure.axes for fault in alike_in_grey(axes)]
            found += [f"{chart}: {each}" for each in faults]
    assert found == []
