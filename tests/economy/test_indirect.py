"""Indirect jobs, staff and pay, capital in stages: small cases by hand."""

from __future__ import annotations

import numpy as np
import pytest

from impact.economy.capital import Stage
from impact.economy.indirect import indirect_jobs, sellers_and_suppliers
from impact.economy.payroll import staff_of_output, wage_by_year, yearly_wages
from impact.economy.supply_chain import SupplyChain
from impact.economy.unit_effects import all_rounds, first_round_spending

INVERSE = np.array([[1.5, 0.5], [0.5, 1.5]])
CHAIN = SupplyChain(INVERSE, 0, np.zeros(1))
JOBS = np.array([4.0, 8.0])
BOUGHT = np.array([[[20.0, 10.0]]])


def test_indirect_jobs_are_those_of_all_rounds_with_the_sellers() -> None:
    # output 35 and 25, 35 * 4 + 25 * 8 = 340, of which 90 % are left
    assert indirect_jobs(CHAIN, JOBS, BOUGHT, np.array([[0.9]])) == pytest.approx(306)


def test_suppliers_of_the_own_sector_may_need_more_labour() -> None:
    more = indirect_jobs(CHAIN, JOBS, BOUGHT, np.array([[1.0]]), np.array([[1.5]]))
    assert more == pytest.approx(340 + 0.5 * 4 * 35)


def test_a_sector_that_buys_more_from_itself_employs_more() -> None:
    chain = SupplyChain(INVERSE, 0, np.array([0.1]))
    inverse = np.linalg.inv(np.linalg.inv(INVERSE) - np.array([[0.1, 0], [0, 0]]))
    assert indirect_jobs(chain, JOBS, BOUGHT, np.ones((1, 1))) == pytest.approx(JOBS @ inverse @ BOUGHT[0, 0])


def test_sellers_are_apart_from_who_supplies_them() -> None:
    sellers, suppliers = sellers_and_suppliers(CHAIN, JOBS, BOUGHT[0, 0])
    assert sellers == pytest.approx(160)
    assert suppliers == pytest.approx(180)


def test_a_unit_sets_off_supply_and_spending() -> None:
    unit = np.array([1.0, 0.0])
    spent = first_round_spending(CHAIN, np.array([0.1, 0.2]), unit, np.array([0.8]))
    assert spent == pytest.approx((0.15 + 0.1) * 0.8)
    assert all_rounds(CHAIN, np.array([0.2, 0.25]), unit, spent, np.array([0.5])) == pytest.approx(0.425 + 0.1)


def test_staff_grow_with_output_and_never_fall_below_the_first_year() -> None:
    staff = staff_of_output(np.array([[100.0]]), np.array([[2.0]]), np.array([[10.0, 15.0, 5.0]]))
    assert staff.tolist() == [[100, 110, 100]]


def test_a_wage_grows_from_the_price_year() -> None:
    wage = wage_by_year(np.array([[8.0]]), np.array([[0.5]]), np.array([2024.0, 2025.0, 2026.0]), 2025)
    assert wage.tolist() == [[8 / 1.5, 8, 12]]
    assert yearly_wages(np.array([[10.0]]), wage)[0, 2] == 10 * 12 * 12


OUTPUT = np.array([[0.0, 5.0, 12.0, 3.0]])


def stage(spent: dict[int, float] | None = None) -> Stage:
    return Stage("2", 20, 10, 100, np.array([[40.0]]), spent, np.array([[20.0]]), np.array([[10.0]]))


def test_a_stage_is_built_when_output_needs_it_and_stays() -> None:
    assert stage().built(OUTPUT).tolist() == [[0, 0, 1, 0]]
    assert stage().in_use(OUTPUT).tolist() == [[0, 0, 1, 1]]
    assert stage().depreciation(OUTPUT).tolist() == [[0, 0, 40 / 20 + 60 / 10, 8]]


def test_a_dated_stage_is_built_in_its_years() -> None:
    years, share = stage({2024: 0.25, 2025: 0.75}).when((2026, 2027), OUTPUT[:, :2])
    assert years == (2024, 2025)
    assert share.tolist() == [[0.25, 0.75]]
