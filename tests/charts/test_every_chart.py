"""What holds for every registered chart in every theme."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from charts_of import charts_of

from impact.charts import ChartContext, charts
from impact.charts.recorder import record
from impact.charts.style import ChartStyle
from impact.document.drawing import Drawing, Glyphs
from impact.look.themes import load_theme, theme_names
from impact.study.study import Study
from impact.words.language import Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Drawn = Callable[..., "Figure"]


@pytest.mark.parametrize("theme", theme_names())
@pytest.mark.parametrize("name", charts_of("vehicle_plant"))
def test_a_chart_is_recorded_in_every_theme(filled: Study, words: Words, name: str, theme: str) -> None:
    style = ChartStyle(load_theme(theme), 225.0, 140.0)
    with style.applied():
        drawing = record(charts[name](ChartContext(filled, words)).draw(style), style)
    texts = [mark for mark in drawing.marks if isinstance(mark, Glyphs)]
    assert len(texts) > 5
    assert min(text.size for text in texts) >= style.small_size
    assert not [text.text for text in texts if re.search(r"(?<!\w)-\d", text.text)], "a hyphen stands for a minus sign"
    assert Drawing.from_json(drawing.to_json()) == drawing


@pytest.mark.parametrize("name", charts_of("vehicle_plant"))
def test_no_text_of_a_chart_leaves_its_figure(filled: Study, words: Words, name: str) -> None:
    style = ChartStyle(load_theme(), load_theme().column_width(2), 140.0)
    with style.applied():
        drawing = record(charts[name](ChartContext(filled, words)).draw(style), style)
    for mark in drawing.marks:
        if isinstance(mark, Glyphs):
            x, y = mark.matrix[4:]
            assert -1 <= x <= drawing.width, mark.text
            assert -1 <= y <= drawing.height, mark.text


@pytest.mark.parametrize("name", charts_of("vehicle_plant"))
def test_the_same_study_is_drawn_the_same(filled: Study, words: Words, name: str) -> None:
    style = ChartStyle(load_theme(), 225.0, 140.0)
    drawings = []
    for _ in range(2):
        with style.applied():
            drawings.append(record(charts[name](ChartContext(filled, words)).draw(style), style))
    assert drawings[0] == drawings[1]
