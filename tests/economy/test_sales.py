"""What sales take the place of, and what buyers pay more than for the goods replaced."""

from __future__ import annotations

import numpy as np
import pytest

from impact.arrays import Array
from impact.economy.sales import by_what_gives_way, dearer


def one(value: float) -> Array:
    return np.array([[value]])


@pytest.mark.parametrize("times", [1.0, 0.8, 1.25])
def test_shares_are_parts_of_their_sum(times: float) -> None:
    """Drawn apart from each other they do not add up to one; each unit is sold once all the same."""
    sold = by_what_gives_way(one(100), one(0.5 * times), one(0.3 * times), one(0.2 * times))
    assert [each.item() for each in (sold.imports, sold.home_makers, sold.none)] == pytest.approx([50, 30, 20])


@pytest.mark.parametrize(
    ("home_made", "imported", "duty", "vat", "more"),
    [
        (0, 0, 0.1, 0.12, 112),  # what replaces nothing is all paid on top
        (100, 0, 0.1, 0.12, 0),
        (0, 100, 0, 0.12, 0),  # an import at the same price
        (0, 100, 0.1, 0.12, -11.2),  # the duty of an import that is not bought is saved
        (20, 50, 0.1, 0.12, 28),
        (20, 50, 0.1, 0, 25),
    ],
)
def test_what_buyers_pay_more(home_made: float, imported: float, duty: float, vat: float, more: float) -> None:
    """Goods for 100, at prices with duty and value added tax."""
    assert dearer(one(100), one(home_made), one(imported), one(duty), vat).item() == pytest.approx(more)


def test_shares_differ_by_draw_and_sales_by_year() -> None:
    sales, half = np.array([[10.0, 20.0], [30.0, 40.0]]), np.array([[0.5], [1.0]])
    sold = by_what_gives_way(sales, half, 1 - half, np.zeros((2, 1)))
    assert sold.imports.tolist() == [[5, 10], [30, 40]]
    assert sold.home_makers.tolist() == [[5, 10], [0, 0]]
