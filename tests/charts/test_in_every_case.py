"""Every chart of every shipped case, in the size that its document gives it: whole texts, apart and off all marks."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

import pytest
from every_case import chart_of
from ink import SLACK, Box, boxes
from marks_of import bars, value_axis, whiskers
from shared_studies import CASES, ONE_OF_EACH_KIND, study_of

from impact.brief.compose import compose
from impact.brief.context import BriefContext
from impact.brief.templates import documents
from impact.charts.lettering import MORE
from impact.charts.recorder import record
from impact.charts.rows import LEADS, PLOT
from impact.charts.style import ChartStyle
from impact.document import Figure, walk
from impact.document.drawing import Drawing
from impact.look.themes import load_theme
from impact.words.language import Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Drawn

LABELLED_INSIDE = ("purchases_by_origin",)  # on a patch of paper
NO_AXIS_OF_VALUES = ("locator_map",)
FOUR, LONG = 4, 125.0  # marks, and the length from which an axis has room for them [pt]
THEME = load_theme()
SLOW = pytest.mark.slow(reason="charts of annex and summary are drawn for one case of each kind, of the brief for all")


class Shown(NamedTuple):
    """A chart as one document of a case shows it."""

    document: str
    chart: str
    leads: bool
    figure: Drawn
    drawing: Drawing
    letters: list[Box]

    def __str__(self) -> str:
        return f"{self.document}, {self.chart}"


def editions() -> list[object]:
    """Return cases with their documents: by default the brief of each, and the others of one case of each kind."""
    pairs = [(case, name) for case in CASES for name in documents()]
    return [pytest.param(*pair, marks=() if usual(*pair) else SLOW) for pair in pairs]


def usual(case: str, name: str) -> bool:
    return name == "brief" or case in ONE_OF_EACH_KIND


@cache
def charts_of_case(case: str, name: str) -> tuple[Shown, ...]:
    """Return all charts of a document of a case."""
    return tuple(_drawn(case, name))


def _drawn(case: str, name: str) -> Iterator[Shown]:
    context = BriefContext(study_of(case), Words("en"), THEME)
    for block in walk(compose(context, name).blocks):
        if isinstance(block, Figure):
            style = ChartStyle(THEME, block.chart.width, block.chart.height)
            with style.applied():
                figure = context.pictures[block.id].draw(style)
                drawing = record(figure, style)
            leads = name == "brief" and block.chart.height >= LEADS
            yield Shown(name, chart_of(block).name, leads, figure, drawing, boxes(drawing, THEME))


@pytest.mark.sampled(5)
@pytest.mark.parametrize(("case", "name"), editions())
def test_texts_are_whole_inside_and_apart(case: str, name: str) -> None:
    faults = []
    for shown in charts_of_case(case, name):
        width, height = shown.drawing.width + SLACK, shown.drawing.height + SLACK
        for box in shown.letters:
            if not (box.left > -SLACK and box.bottom > -SLACK and box.right < width and box.top < height):
                faults.append(f"{shown}: '{box.text}' leaves it")
            if MORE in box.text:
                faults.append(f"{shown}: '{box.text}' is cut")
        faults += [
            f"{shown}: '{one.text}' meets '{two.text}'" for one, two in combinations(shown.letters, 2) if one.meets(two)
        ]
    assert faults == []


@pytest.mark.sampled(5)
@pytest.mark.parametrize(("case", "name"), editions())
def test_no_label_stands_on_a_mark(case: str, name: str) -> None:
    faults = [
        f"{shown}: '{letters.text}' stands on a {mark.text}"
        for shown in charts_of_case(case, name)
        if shown.chart not in LABELLED_INSIDE
        for axes in shown.figure.axes
        for mark in (*bars(axes), *whiskers(axes))
        for letters in shown.letters
        if letters.meets(mark)
    ]
    assert faults == []


@pytest.mark.sampled(6)
@pytest.mark.parametrize(("case", "name"), editions())
def test_axes_can_be_read_and_hold_zero(case: str, name: str) -> None:
    faults = []
    for shown in charts_of_case(case, name):
        for axes in shown.figure.axes if shown.chart not in NO_AXIS_OF_VALUES else ():
            axis = value_axis(axes)
            if axis.marks < (FOUR if axis.length >= LONG else FOUR - 2):
                faults.append(f"{shown}: {axis.marks} marks")
            if not axis.holds_zero:
                faults.append(f"{shown}: zero is out of sight")
    assert faults == []


def stacked(figure: Drawn) -> int:
    """Return how many panels stand over each other."""
    return len({round(axes.get_window_extent().y0) for axes in figure.axes})


@pytest.mark.sampled(5)
@pytest.mark.parametrize("case", CASES)
def test_a_chart_that_leads_its_page_has_a_plot_of_60_mm(case: str) -> None:
    """Charts of pages 1 and 2 are lower where tiles or tables take their room, and are not asked here.

    Three panels that stand over each other have half of that each.
    """
    low = [
        f"{shown}: {axes.get_window_extent().height:.0f} pt"
        for shown in charts_of_case(case, "brief")
        if shown.leads
        for axes in shown.figure.axes
        if axes.get_window_extent().height < PLOT / (2 if stacked(shown.figure) >= 3 else 1) - 0.5
    ]
    assert low == []
