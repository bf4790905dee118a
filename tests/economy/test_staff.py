"""No more people may come from abroad than are employed."""

from __future__ import annotations

import numpy as np
import pytest

from impact.economy.payroll import check_staff
from impact.errors import ImpossibleError


def test_all_may_come_from_abroad() -> None:
    check_staff(np.array([[100.0, 200.0]]), np.array([[100.0]]))


def test_more_from_abroad_than_are_employed_is_refused_with_the_draws() -> None:
    with pytest.raises(ImpossibleError, match=r"more people from abroad \(120\) than staff in all \(100\)") as found:
        check_staff(np.array([[150.0, 150.0], [100.0, 150.0]]), np.array([[120.0]]))
    assert found.value.draws == [False, True]
