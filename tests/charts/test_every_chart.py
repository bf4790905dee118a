"""What holds for every registered chart in every theme."""

import re

import pytest
from charts_of import charts_of
from drawn_charts import WORDS

from impact.charts import ChartContext, charts
from impact.charts.recorder import record
from impact.charts.style import ChartStyle
from impact.document.drawing import Drawing, Glyphs
from impact.look.themes import load_theme, theme_names
from impact.study.study import Study

CHARTS = charts_of("vehicle_plant")
SLOW = pytest.mark.slow(reason="every chart in every theme; by default every chart and every theme are tried")
OTHERS = [theme for theme in theme_names() if theme != "default"]
STEP = 4  # by default a theme draws each fourth chart, the next theme the charts behind these


def in_other_themes() -> list[object]:
    """Return every chart and every theme but the default; slow, unless it is the turn of the chart."""
    every = [(name, theme, at - place) for place, name in enumerate(CHARTS) for at, theme in enumerate(OTHERS)]
    return [pytest.param(name, theme, marks=() if turn % STEP == 0 else SLOW) for name, theme, turn in every]


def recorded(study: Study, name: str, theme: str = "default", width: float = 225.0) -> Drawing:
    style = ChartStyle(load_theme(theme), width, 140.0)
    with style.applied():
        return record(charts[name](ChartContext(study, WORDS)).draw(style), style)


@pytest.mark.sampled(8)
@pytest.mark.parametrize(("name", "theme"), [*((name, "default") for name in CHARTS), *in_other_themes()])
def test_a_chart_is_recorded_in_every_theme(filled: Study, name: str, theme: str) -> None:
    style = ChartStyle(load_theme(theme), 225.0, 140.0)
    drawing = recorded(filled, name, theme)
    texts = [mark for mark in drawing.marks if isinstance(mark, Glyphs)]
    assert len(texts) > 5
    assert min(text.size for text in texts) >= style.theme.charts.small_size
    assert not [text.text for text in texts if re.search(r"(?<!\w)-\d", text.text)], "a hyphen stands for a minus sign"
    if theme == "default":
        assert recorded(filled, name) == drawing, "the same study is drawn the same"
