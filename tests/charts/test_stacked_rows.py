"""Stacked rows: the largest parts by name, all others as one, and nothing lost of what a row adds up to."""

import pytest
from matplotlib.patches import Rectangle
from shared_studies import study_of

from impact.charts import ChartContext
from impact.charts.drawing.picture import Point, Series
from impact.charts.drawing.stacks import MOST_PARTS, group_small_parts, stacked_rows
from impact.charts.drawing.style import ChartStyle
from impact.language.messages import Language
from impact.theme.themes import load_theme

UNIT = "million UZS_2025"


def parts(*values: tuple[float, float]) -> list[Series]:
    """Return parts of two rows, named by their place."""
    rows = ("works", "panels")
    return [
        Series(str(place), f"Part {place}", UNIT, tuple(map(Point, rows, both))) for place, both in enumerate(values)
    ]


@pytest.mark.parametrize("many", range(1, 6))
def test_there_are_no_more_parts_than_the_key_has_room_for(many: int) -> None:
    whole = parts((1, 5), (40, 2), (3, 3), (10, 20), (0, 1))[:many]
    found = group_small_parts(whole, MOST_PARTS, ", ")
    assert len(found) == min(many, 3)
    assert (found == whole) is (many <= 3)
    for row in range(2):
        assert sum(each.points[row].known for each in found) == sum(each.points[row].known for each in whole)


def test_the_largest_parts_keep_their_names_and_their_order() -> None:
    """A large part below zero is large."""
    found = group_small_parts(parts((1, 5), (-40, -2), (3, 3), (10, 20)), MOST_PARTS, ", ")
    assert [each.name for each in found] == ["Part 1", "Part 3", "Part 0, Part 2"]
    assert [point.value for point in found[-1].points] == [4, 8]


def test_bars_lie_end_to_end_and_rows_end_with_their_sum() -> None:
    words, style = Language("en", kind="spending"), ChartStyle(load_theme(), 225.0, 140.0)
    context = ChartContext(study_of("initiative-budget"), words, {})
    with style.applied():
        figure = stacked_rows(context, style, parts((100, 500), (4000, 200), (300, 300), (1000, 2000)), "money")
    bars = [bar for part in figure.axes[0].containers for bar in part if isinstance(bar, Rectangle)]
    assert [bar.get_width() for bar in bars] == [4000, 200, 1000, 2000, 400, 800]
    assert [bar.get_x() for bar in bars] == [0, 0, 4000, 200, 5000, 2200]
    assert {"5,400", "3,000"} <= {text.get_text() for text in figure.texts}
