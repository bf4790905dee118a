"""Public definitions of a local share, brought to the domestic share of goods inputs."""

from __future__ import annotations

import numpy as np
import pytest

from impact.economy.localisation import from_number_of_parts, from_production_cost
from impact.errors import ImpactError


@pytest.mark.parametrize(("legal", "goods"), [(0.6, 0.525), (0.3, 0.16875), (1.0, 1.0)])
def test_a_legal_share_is_less_of_goods(legal: float, goods: float) -> None:
    """The method's own: 60 % of production cost is 53 % of parts, 30 % is 17 %, at c = 0.95 and gamma = 0.80."""
    found = from_production_cost(np.array([[legal]]), np.array([[0.95]]), np.array([[0.80]]))
    assert found[0, 0] == pytest.approx(goods)


def test_foreign_cost_above_all_goods_is_refused_with_what_to_do() -> None:
    with pytest.raises(ImpactError, match=r"leaves foreign goods above all goods bought\. Raise the share"):
        from_production_cost(np.array([[0.1]]), np.array([[0.95]]), np.array([[0.80]]))


def test_parts_of_small_value_are_a_smaller_share() -> None:
    assert from_number_of_parts(np.array([0.4]), np.array([0.5]))[0] == pytest.approx(0.2)
    with pytest.raises(ImpactError, match=r"worth 120\.0% of all goods"):
        from_number_of_parts(np.array([0.6]), np.array([2.0]))
