"""Ends of incentives, taxes on work, cost of a net job."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from impact.economy.public_money import cost_per_job, in_force, labour_taxes


@pytest.mark.parametrize(
    ("until", "parts"),
    [(date(2030, 1, 1), [1, 1, 0]), (date(2029, 7, 1), [1, 0.5, 0]), (date(2028, 1, 1), [0, 0, 0])],
)
def test_an_incentive_holds_until_its_end(until: date, parts: list[float]) -> None:
    held = in_force(until, np.array([2028.0, 2029.0, 2030.0]))
    np.testing.assert_allclose(held.mean(axis=0), parts)
    assert set(np.unique(held)) <= {0.0, 1.0}


def test_income_tax_is_part_of_the_wage_and_social_tax_is_on_top_of_it() -> None:
    income, social = labour_taxes(np.array([100.0]), np.array(0.12), np.array(0.12))
    assert (income[0], social[0]) == (12, 12)


def test_a_cost_for_each_job_needs_net_jobs_that_are_gained() -> None:
    cost, undefined = cost_per_job(np.array([10.0, 10.0, 10.0]), np.array([5.0, 0.0, -5.0]))
    assert cost.tolist() == [2, 0, 0]
    assert undefined.tolist() == [False, True, True]
