"""Which sentence a result earns: chosen by the signs of the unrounded limits, never by the central value alone."""

from __future__ import annotations

from typing import Literal

from impact.words.rounding import round_range

Case = Literal["lower", "higher", "unsettled", "unchanged"]


def case(central: float, low: float | None, high: float | None) -> Case:
    """Return lower, higher or unsettled by the range; unchanged when the value is below half the step of its range.

    Without a range the sign of the value decides. A range on both sides of zero settles nothing, nor does a value whose
    own sign is not that of its range.
    """
    if low is not None and high is not None and low < 0 < high:
        return "unsettled"
    if abs(central) * 2 < float(round_range(central, low, high).range_step):
        return "unchanged"
    if low is None or high is None or low == high:
        return "higher" if central > 0 else "lower"
    if high < 0 > central:
        return "lower"
    return "higher" if low > 0 < central else "unsettled"
