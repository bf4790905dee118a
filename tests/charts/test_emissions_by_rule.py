"""The emissions chart has a zero line that is always in sight, and its values stand over their dots."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from drawn_charts import WORDS, drawn
from made_up_tables import times
from matplotlib.lines import Line2D

from impact.study.study import Study
from impact.words.amounts import Amounts
from impact.words.steps import Steps

if TYPE_CHECKING:
    from matplotlib.figure import Figure

RULES = ("average", "marginal", "frozen")


def x(line: Line2D) -> list[float]:
    return [float(number) for number in np.asarray(line.get_xdata(), np.float64)]


def upright(figure: Figure) -> list[Line2D]:
    """Return the lines from the foot to the top."""
    return [line for line in figure.axes[0].lines if line.get_marker() != "o" and x(line)[0] == x(line)[1]]


@pytest.mark.parametrize("factor", [1, -1, 1e-6, -1e-6, 100])
def test_zero_and_every_mark_are_in_sight(study: Study, factor: float) -> None:
    """The axis is never cropped to hide a sign."""
    changed = times(study, factor)
    figure = drawn("emissions_by_rule", changed)
    left, right = figure.axes[0].get_xlim()
    ends = [float(changed.row("kpi", f"emissions_{r}")[e] or 0) / 1e6 for r in RULES for e in ("low", "high")]
    assert left < min(0, *ends)
    assert right > max(0, *ends)
    assert [x(line)[0] for line in upright(figure)] == [0]


@pytest.mark.parametrize("factor", [1, -1])
def test_a_value_stands_over_its_dot_and_not_at_an_end_of_its_range(study: Study, factor: float) -> None:
    changed = times(study, factor)
    figure = drawn("emissions_by_rule", changed, height=200.0)
    amounts = Amounts(WORDS, Steps.of(changed))
    for rule in RULES:
        row = changed.row("kpi", f"emissions_{rule}")
        said = amounts.printed(row, per=1e6)
        places = [text.get_position()[0] * 72 for text in figure.texts if text.get_text() == said]
        dot = figure.axes[0].transData.transform((float(row["value"] or 0) / 1e6, 0))[0]
        assert any(abs(place - dot) < 12 for place in places), said
