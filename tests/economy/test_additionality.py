"""The general form from gross to net."""

from __future__ import annotations

from itertools import permutations

import numpy as np
import pytest

from impact.economy.additionality import Additionality, additional


def one(value: float) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    return np.array([value])


def test_the_net_effect_is_that_of_the_project_less_the_reference_case() -> None:
    """Worked by hand: (1,000 - 200) x 0.9 x 0.75 x 1 = 540."""
    factors = Additionality(leakage=one(0.1), displacement=one(0.25), substitution=one(0))
    assert additional(one(1000), one(200), factors)[0] == pytest.approx(540)


def test_the_order_of_factors_does_not_matter_but_the_bars_of_a_waterfall_do() -> None:
    shares = (0.1, 0.25, 0.4)
    nets, first_bars = set(), set()
    for order in permutations(shares):
        nets.add(round(float(Additionality(*(one(part) for part in order)).remaining(one(1000))[0]), 9))
        first_bars.add(order[0] * 1000)
    assert len(nets) == 1
    assert len(first_bars) == len(shares)


def test_a_project_that_changes_nothing_adds_nothing() -> None:
    factors = Additionality(one(0.1), one(0.2), one(0.3))
    assert additional(one(70), one(70), factors)[0] == 0
