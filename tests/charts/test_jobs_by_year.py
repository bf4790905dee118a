"""The columns and range lines of the jobs chart are the cells of its table."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import numpy as np
import pytest
from drawn_charts import drawn
from made_up_tables import times
from matplotlib.collections import LineCollection
from matplotlib.container import BarContainer
from matplotlib.patches import Rectangle

from impact.arrays import Array
from impact.study.study import Study
from impact.study.tables.views import counted
from impact.words.amounts import Amounts
from impact.words.language import Words
from impact.words.steps import Steps

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHANNELS = ("direct", "indirect", "induced")


def columns(figure: Figure) -> list[list[Rectangle]]:
    """Return the bars of each channel in the order they are stacked."""
    return [
        [cast(Rectangle, bar) for bar in part] for part in figure.axes[0].containers if isinstance(part, BarContainer)
    ]


def lines(figure: Figure) -> list[Array]:
    return [
        np.asarray(segment, np.float64)
        for part in figure.axes[0].collections
        if isinstance(part, LineCollection)
        for segment in part.get_segments()
    ]


def test_each_column_is_the_sum_of_its_cells(study: Study) -> None:
    stacks = columns(drawn("jobs_by_year", study))
    assert len(stacks) == 3
    years = sorted({int(row["year"] or 0) for row in counted(study["jobs_by_year"])})
    for channel, bars in zip(CHANNELS, stacks, strict=True):
        assert len(bars) == len(years)
        for year, bar in zip(years, bars, strict=True):
            rows = counted(study["jobs_by_year"], channel=channel, year=year)
            assert bar.get_x() + bar.get_width() / 2 == pytest.approx(year)
            assert bar.get_height() == pytest.approx(sum(float(row["value"] or 0) for row in rows))


def test_channels_stand_on_each_other_from_zero_and_reach_the_total(study: Study) -> None:
    direct, indirect, induced = columns(drawn("jobs_by_year", study))
    totals = [float(row["value"] or 0) for row in study["jobs_by_year"].where(channel="total")]
    for low, middle, top, total in zip(direct, indirect, induced, totals, strict=True):
        assert low.get_y() == 0
        assert middle.get_y() == pytest.approx(low.get_height())
        assert top.get_y() == pytest.approx(low.get_height() + middle.get_height())
        assert top.get_y() + top.get_height() == pytest.approx(total)


def test_range_lines_end_where_the_range_of_the_total_is_printed(study: Study) -> None:
    upright = {
        round(float(line[0, 0])): (line[0, 1], line[1, 1])
        for line in lines(drawn("jobs_by_year", study))
        if line[0, 0] == line[1, 0]
    }
    amounts = Amounts(Words("en"), Steps.of(study))
    for row in study["jobs_by_year"].where(channel="total"):
        printed = amounts.of(row).rounded
        assert upright[int(row["year"] or 0)] == (float(printed.low or 0), float(printed.high or 0))


@pytest.mark.parametrize("factor", [1e-4, 3e-4, 1e-3, 0.1, 1, 1000])
def test_marks_of_the_axis_say_where_they_stand(study: Study, factor: float) -> None:
    """A few jobs or many: no label is printed twice, and each is its place."""
    axes = drawn("jobs_by_year", times(study, factor)).axes[0]
    labels = [label.get_text() for label in axes.get_yticklabels()]
    assert len(labels) == len(set(labels)) > 1
    assert [float(label.replace(",", "")) for label in labels] == pytest.approx(list(axes.get_yticks()))
