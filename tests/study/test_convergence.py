"""How well the draws know the limits that are printed."""

import numpy as np
import pytest

from impact.language.rounding import are_digits_settled, round_range
from impact.study.reduce import percentile_errors


def test_percentile_errors_cover_the_scatter_of_many_sets() -> None:
    """Of 400 sets of 1,000 normal draws, 95 in 100 have their 95th percentile within its error of the true one."""
    draws = np.random.default_rng(1).standard_normal((400, 1000))
    true = 1.6448536
    inside = 0
    for values in draws:
        found = np.percentile(values, 95)
        inside += abs(found - true) <= percentile_errors(np.sort(values)[None, :])["high_standard_error"][0]
    assert 0.91 <= inside / len(draws) <= 0.99


def test_errors_fall_with_the_root_of_the_draws() -> None:
    draws = np.random.default_rng(2).standard_normal((1, 64_000))
    many, few = (percentile_errors(np.sort(draws[:, :count]))["low_standard_error"][0] for count in (64_000, 4000))
    assert few / many == pytest.approx(4, rel=0.25)


def test_a_limit_known_to_half_the_step_is_settled() -> None:
    rounded = round_range(5237, 3900, 6800)  # step 500
    assert are_digits_settled(rounded, 249, 250)
    assert not are_digits_settled(rounded, 100, 251)
