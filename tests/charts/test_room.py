"""No label of a chart that leads its page stands on a bar or a range, whatever the signs of a study."""

import pytest
from charts_of import charts_of
from drawn_charts import pictured
from ink import boxes
from made_up_tables import HOSTILE
from marks_of import bars, whiskers

from impact.charts.recorder import record
from impact.charts.rows import LEADS
from impact.charts.style import ChartStyle
from impact.look.themes import load_theme
from impact.study.study import Study

LABELLED_INSIDE = ("purchases_by_origin",)  # on a patch of paper
FULL = load_theme().column_width(1)
AS_IT_IS = pytest.param("as it is", marks=pytest.mark.slow(reason="test_in_every_case.py asks that of every main case"))


@pytest.mark.sampled(12)
@pytest.mark.parametrize("case", [AS_IT_IS, "negative, rising emissions", "unsettled signs"])
@pytest.mark.parametrize("name", charts_of("vehicle_plant"))
def test_no_letters_stand_on_a_whisker_or_a_bar(filled: Study, name: str, case: str) -> None:
    theme = load_theme()
    style = ChartStyle(theme, FULL, LEADS)
    with style.applied():
        figure = pictured(name, HOSTILE[case](filled)).draw(style)
        marks = [mark for axes in figure.axes for mark in whiskers(axes)]
        if name not in LABELLED_INSIDE:
            marks += [mark for axes in figure.axes for mark in bars(axes)]
        letters = boxes(record(figure, style), theme)
    assert [(text.text, mark.text) for text in letters for mark in marks if text.meets(mark)] == []
