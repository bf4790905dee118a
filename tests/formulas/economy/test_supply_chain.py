"""The short cuts of the supply chain against the inverses they stand for; indirect jobs, pay and capital by hand."""

from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from impact.core.arrays import Array
from impact.core.errors import ImpactError
from impact.formulas.economy.account import Stage
from impact.formulas.economy.payroll import staff_of_output, wage_by_year, yearly_wages
from impact.formulas.economy.supply_chain import (
    SupplyChain,
    all_rounds,
    consumption_basket,
    first_round_spending,
    indirect_jobs,
    productivity_factor,
    sellers_and_suppliers,
    spending_loop,
)

SIZE = 5


@dataclass(frozen=True)
class Case:
    """A productive table, a sector whose own coefficient changes, effects and demands."""

    coefficients: Array
    sector: int
    change: Array
    per_output: Array
    demand: Array


@st.composite
def cases(draw: st.DrawFn) -> Case:
    raw = draw(arrays(np.float64, (SIZE, SIZE), elements=st.floats(0, 1)))
    coefficients = raw / max(1.0, float(raw.sum(axis=0).max()) / 0.7)
    sector = draw(st.integers(0, SIZE - 1))
    share = draw(arrays(np.float64, 3, elements=st.floats(-1, 0.2)))
    change = np.where(share < 0, share * coefficients[sector, sector], share)
    amounts = st.floats(0, 1000)
    return Case(
        coefficients,
        sector,
        change,
        draw(arrays(np.float64, SIZE, elements=st.floats(0, 2))),
        draw(arrays(np.float64, (3, 2, SIZE), elements=amounts)),
    )


def output_of(case: Case, draw: int, demand: Array) -> Array:
    """Return the output by sector from the changed matrix, inverted directly."""
    changed = case.coefficients.copy()
    changed[case.sector, case.sector] += case.change[draw]
    return np.asarray(np.linalg.solve(np.eye(SIZE) - changed, demand), np.float64)


def chain(case: Case, *change: float) -> SupplyChain:
    inverse = np.asarray(np.linalg.inv(np.eye(SIZE) - case.coefficients), np.float64)
    return SupplyChain(inverse, case.sector, np.array(change) if change else case.change)


@given(cases())
def test_the_rank_one_update_is_the_inverse_of_the_changed_matrix(case: Case) -> None:
    found = chain(case)
    for draw in range(3):
        for year in range(2):
            output = output_of(case, draw, case.demand[draw, year])
            np.testing.assert_allclose(
                found.effect_by_sector(case.per_output, case.demand)[draw, year],
                case.per_output * output,
                rtol=1e-8,
                atol=1e-8,
            )
            expected = pytest.approx(float(output[case.sector]), rel=1e-8, abs=1e-8)
            assert found.output_of_sector(case.demand)[draw, year] == expected


@given(cases())
def test_the_effect_is_the_sum_over_sectors(case: Case) -> None:
    found = chain(case)
    by_sector = found.effect_by_sector(case.per_output, case.demand)
    np.testing.assert_allclose(found.effect(case.per_output, case.demand), by_sector.sum(axis=-1), rtol=1e-9, atol=1e-9)


@given(cases(), st.floats(0.1, 1))
def test_the_spending_loop_is_the_augmented_inverse_of_type_2(case: Case, spent: float) -> None:
    """A table with a row of wages spent and a column of purchases, inverted, gives direct and induced effects."""
    rng = np.random.default_rng(1)
    wages = 0.5 * (1 - case.coefficients.sum(axis=0)) * rng.random(SIZE)
    basket = 0.8 * rng.dirichlet(np.ones(SIZE))
    bordered = np.zeros((SIZE + 1, SIZE + 1))
    bordered[:SIZE, :SIZE] = case.coefficients
    bordered[SIZE, :SIZE] = spent * wages
    bordered[:SIZE, SIZE] = basket
    demand = case.demand[0, 0]
    augmented = np.linalg.solve(np.eye(SIZE + 1) - bordered, np.append(demand, 0.0))

    plain = chain(case, 0.0)
    loop = spending_loop(np.array([spent]), plain.effect(wages, basket))
    spending = spent * plain.effect(wages, demand) * loop
    induced = spending * plain.effect(case.per_output, basket)
    expected = case.per_output @ augmented[:SIZE]
    np.testing.assert_allclose(plain.effect(case.per_output, demand) + induced, expected, rtol=1e-8, atol=1e-8)
    np.testing.assert_allclose(spending, augmented[SIZE], rtol=1e-8, atol=1e-8)


def test_a_loop_without_end_is_refused() -> None:
    with pytest.raises(ImpactError, match=r"1\.20 of each unit they spend"):
        spending_loop(np.array([0.5, 1.0]), np.array([1.2, 1.2]))


def test_a_basket_leaves_out_what_is_imported() -> None:
    found = consumption_basket(np.array([60.0, 40.0]), np.array([1.0, 0.5]))
    np.testing.assert_allclose(found, [0.6, 0.2])


def test_job_coefficients_fall_from_the_year_of_the_table() -> None:
    found = productivity_factor(np.array([0.0, 0.1]), np.array([2022.0, 2023.0, 2025.0]), 2022)
    np.testing.assert_allclose(found, np.array([[1, 1, 1], [1, 0.9, 0.9**3]]))


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
