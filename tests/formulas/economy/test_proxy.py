"""A proxy gives back what it is told, and is what the reference reckoning gives; donors count by structure alone."""

from dataclasses import replace

import numpy as np
import pytest

from impact.core.arrays import Array
from impact.formulas.economy.leontief import BalanceError
from impact.formulas.economy.proxy_table import (
    Coefficients,
    KnownTotals,
    coefficients,
    fitted,
    match_import_openness,
    mean_of_donors,
    spread,
    total_and_indirect,
    widened,
)

N = 5


class Made:
    """A made-up table whose imports have one share for all buyers of a product."""

    def __init__(self, seed: int, money: float = 1.0) -> None:
        random = np.random.default_rng(seed)
        self.x = random.uniform(50, 500, N) * money
        self.z = random.uniform(0.01, 0.12, (N, N)) * self.x
        self.gva = (self.x - self.z.sum(axis=0)) * 0.95  # the rest is taxes on inputs
        self.m = random.uniform(0.1, 0.6, N) * self.x
        self.e = random.uniform(0.0, 0.4, N) * self.x
        self.mu = self.m / (self.x + self.m - self.e)

    @property
    def coefficients(self) -> Coefficients:
        return coefficients(self.z, (1 - self.mu)[:, None] * self.z, self.x, self.gva, self.m)

    @property
    def own(self) -> KnownTotals:
        return KnownTotals(self.gva, self.x, self.m, self.e)


@pytest.mark.parametrize("level", [0, 1, 2, 3])
def test_a_country_that_is_its_only_donor_gets_its_own_table_back(level: int) -> None:
    one = Made(1)
    made = fitted(mean_of_donors([one.coefficients]), one.own, level)
    np.testing.assert_allclose(made.inputs, one.coefficients.inputs, rtol=1e-6)
    np.testing.assert_allclose(made.domestic, one.coefficients.domestic, rtol=1e-6)
    if level:
        np.testing.assert_allclose(made.output, one.x, rtol=1e-9)


@pytest.mark.parametrize("level", [1, 2, 3])
def test_own_value_added_is_kept_to_the_digit_and_every_unit_ends_somewhere(level: int) -> None:
    own = Made(2)
    made = fitted(mean_of_donors([Made(3).coefficients, Made(4, 1000.0).coefficients]), own.own, level)
    np.testing.assert_allclose(made.gva * made.output, own.gva, rtol=1e-9)
    rest = 1 - made.domestic.sum(axis=0)  # value added, imports and taxes, of each unit of output
    np.testing.assert_allclose(total_and_indirect(made.domestic, rest)[0], np.ones(N), rtol=1e-9)


def test_money_of_a_donor_does_not_matter() -> None:
    cheap, dear = Made(3).coefficients, Made(3, 12_000.0).coefficients
    np.testing.assert_allclose(cheap.domestic, dear.domestic)
    np.testing.assert_allclose(cheap.used, dear.used)


def reference(own: Made, donor: Made, level: int) -> Array:
    """Return domestic coefficients as the published test of 41 countries reckons them, with shares by product."""
    inputs, v = donor.z / donor.x, donor.gva / donor.x
    openness = (own.m.sum() / own.gva.sum()) / (donor.m.sum() / donor.gva.sum())
    mu = np.minimum(donor.mu * openness, 0.95)
    if level > 1:
        inputs = inputs * (1 - own.gva / own.x) / (1 - v)
    if level > 2:
        mu = own.mu
        flows, columns = inputs * own.x, (inputs * own.x).sum(axis=0)
        rows = donor.z.sum(axis=1) / (donor.x + donor.m) * (own.x + own.m)
        rows *= columns.sum() / rows.sum()
        for _ in range(500):
            flows *= (rows / flows.sum(axis=1))[:, None]
            flows *= columns / flows.sum(axis=0)
        inputs = flows / own.x
    found: Array = (1 - mu)[:, None] * inputs
    return found


@pytest.mark.parametrize("level", [1, 2, 3])
def test_one_donor_gives_what_the_published_test_computes(level: int) -> None:
    own, donor = Made(5), Made(6)
    openness = (own.m.sum() / own.gva.sum()) / (donor.m.sum() / donor.gva.sum())
    made = fitted(mean_of_donors([match_import_openness(donor.coefficients, openness)]), own.own, level)
    np.testing.assert_allclose(made.domestic, reference(own, donor, level), rtol=1e-6)


def test_what_nobody_makes_at_home_is_bought_abroad() -> None:
    own = Made(7)
    gva = own.gva.copy()
    gva[2] = 0.0
    made = fitted(mean_of_donors([Made(8).coefficients]), KnownTotals(gva), 1)
    assert made.output[2] == 0
    assert not made.domestic[2].any()
    assert made.home[2] == 0


def test_the_range_is_as_wide_as_the_donors_one_by_one_lie_apart() -> None:
    own = Made(11).own
    donors = [Made(seed).coefficients for seed in (12, 13, 14)]
    mean = fitted(mean_of_donors(donors), own, 1)
    alone = [fitted(mean_of_donors([one]), own, 1) for one in donors]
    low, high = spread(alone, mean)
    assert low < 1 < high
    assert spread(alone[:1], mean) == (1.0, 1.0)
    drawn = np.array([0.5, 1.0, 1.3])
    np.testing.assert_allclose(widened(drawn, (0.5, 1.3), (low / 10, high + 1)), [low / 10, 1.0, high + 1])
    np.testing.assert_allclose(widened(drawn, (0.5, 1.3), (0.9, 1.1)), drawn)


def test_what_a_level_lacks_or_cannot_be_is_named() -> None:
    donors, own = mean_of_donors([Made(9).coefficients]), Made(10)
    with pytest.raises(BalanceError, match="Level 2 needs own output"):
        fitted(donors, KnownTotals(own.gva), 2)
    with pytest.raises(BalanceError, match=r"sector 1.* is more than its output"):
        fitted(donors, KnownTotals(own.gva, own.x * np.array([0.1, 9, 9, 9, 9])), 2)
    absent = replace(Made(9).coefficients, made=np.arange(N) != 3)
    with pytest.raises(BalanceError, match="No donor has sector 4"):
        mean_of_donors([absent])
