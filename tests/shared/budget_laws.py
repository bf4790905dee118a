"""Laws of budgets: who pays and who receives in each answer, held against the rows of any run."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from impact.arrays import Array
from impact.models.rows import Row

LEFT = ("saved", "kept", "lent", "open")  # what an account does with what is left of it
THIRD = "state_spending"


def sums_to_zero(parts: Iterable[Array], scale: float) -> None:
    """Check that payments cancel out in every draw, but for rounding, which goes by the largest of the answer."""
    whole = sum(parts, np.zeros((1, 1)))
    np.testing.assert_allclose(whole, 0 * whole, atol=1e-9 * scale)


def budgets_close(rows: Iterable[Row]) -> int:
    """Check that each account and each item sums to zero in every draw, and that what is not financed is open.

    The answer in which the state spends what it collects leaves neither households nor the state an open account.

    Returns:
        How many answers were looked at.
    """
    found = [row for row in rows if row.variable.endswith("budget_step") and not row.gap]
    answers = dict.fromkeys((row.variable, row.keys["closure"]) for row in found)
    for variable, closure in answers:
        own = [row for row in found if (row.variable, row.keys["closure"]) == (variable, closure)]
        scale = max(1e-9, *(float(np.abs(row.values).max()) for row in own))
        for payer in {row.keys["payer"] for row in own}:
            sums_to_zero((row.values for row in own if row.keys["payer"] == payer), scale)
        for item in {row.keys["item_key"] for row in own}.difference(LEFT):
            sums_to_zero((row.values for row in own if row.keys["item_key"] == item), scale)
        unpaid = {row.keys["payer"] for row in own if row.keys["item_key"] == "open" and row.values.any()}
        assert unpaid == {row.keys["payer"] for row in own if row.further["settled"] == "no"}
        assert closure != THIRD or unpaid <= {"firms"}
    return len(answers)
