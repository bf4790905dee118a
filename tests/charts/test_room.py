"""A chart that leads its page has a plot of 60 mm, four round marks on an axis, and zero in sight."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from charts_of import charts_of
from ink import boxes
from made_up_tables import HOSTILE
from marks_of import bars, whiskers

from impact.charts import Picture
from impact.charts.recorder import record
from impact.charts.rows import LEADS, PLOT
from impact.charts.style import ChartStyle
from impact.look.themes import load_theme
from impact.study.study import Study

LABELLED_INSIDE = ("purchases_by_origin",)  # on a patch of paper
FULL = load_theme().column_width(1)
NO_AXIS_OF_VALUES = ("locator_map",)
AS_IT_IS = pytest.param("as it is", marks=pytest.mark.slow(reason="test_in_every_case.py asks that of every main case"))


@pytest.mark.parametrize("name", charts_of("vehicle_plant"))
def test_a_leading_chart_has_room_and_four_marks(filled: Study, pictured: Callable[..., Picture], name: str) -> None:
    style = ChartStyle(load_theme(), FULL, LEADS)
    with style.applied():
        figure = pictured(name, filled).draw(style)
        for axes in figure.axes:
            box = axes.get_window_extent()
            assert box.height >= PLOT - 0.5
            if name in NO_AXIS_OF_VALUES:
                continue
            marks = [list(axes.get_xticks()), list(axes.get_yticks())]
            if len(figure.axes) < 3:  # panels of a third of the width have room for fewer
                assert max(map(len, marks)) >= 4
            low, high = min(axes.get_xlim()[0], axes.get_ylim()[0]), max(axes.get_xlim()[1], axes.get_ylim()[1])
            assert low <= 0 <= high


@pytest.mark.sampled(12)
@pytest.mark.parametrize("case", [AS_IT_IS, "negative, rising emissions", "unsettled signs"])
@pytest.mark.parametrize("name", charts_of("vehicle_plant"))
def test_no_letters_stand_on_a_whisker_or_a_bar(
    filled: Study, pictured: Callable[..., Picture], name: str, case: str
) -> None:
    theme = load_theme()
    style = ChartStyle(theme, FULL, LEADS)
    with style.applied():
        figure = pictured(name, HOSTILE[case](filled)).draw(style)
        marks = [mark for axes in figure.axes for mark in whiskers(axes)]
        if name not in LABELLED_INSIDE:
            marks += [mark for axes in figure.axes for mark in bars(axes)]
        letters = boxes(record(figure, style), theme)
    assert [(text.text, mark.text) for text in letters for mark in marks if text.meets(mark)] == []
