"""Laws of budgets: who pays and who receives in each answer, held against the rows of any run."""

from collections.abc import Iterable

import numpy as np

from impact.core.arrays import Array
from impact.model.rows import ResultRow

LEFT = ("saved", "kept", "lent", "open")  # what an account does with what is left of it
THIRD = "state_spending"


def sums_to_zero(parts: Iterable[Array], scale: float) -> None:
    """Check that payments cancel out in every draw, but for rounding, which goes by the largest of the answer."""
    whole = sum(parts, np.zeros((1, 1)))
    np.testing.assert_allclose(whole, 0 * whole, atol=1e-9 * scale)


def budgets_close(rows: Iterable[ResultRow]) -> int:
    """Check that each account and each item sums to zero in every draw, and that what is not financed is open.

    The answer in which the state spends what it collects leaves neither households nor the state an open account. It
    returns how many answers there are.
    """
    found = [row for row in rows if row.variable.endswith("budget_step") and not row.gap]
    answers = dict.fromkeys((row.variable, row.keys["closure"]) for row in found)
    for variable, closure in answers:
        own = [row for row in found if (row.variable, row.keys["closure"]) == (variable, closure)]
        scale = max(1e-9, *(float(np.abs(row.values).max()) for row in own))
        for payer in {row.keys["payer"] for row in own}:
            sums_to_zero((row.values for row in own if row.keys["payer"] == payer), scale)
        for item in {row.keys["item"] for row in own}.difference(LEFT):
            sums_to_zero((row.values for row in own if row.keys["item"] == item), scale)
        unpaid = {row.keys["payer"] for row in own if row.keys["item"] == "open" and row.values.any()}
        assert unpaid == {row.keys["payer"] for row in own if row.further["settled"] == "no"}
        assert closure != THIRD or unpaid <= {"firms"}
    return len(answers)


def net_taxes_add_up(rows: Iterable[ResultRow]) -> dict[str, dict[str, Array]]:
    """Check that named taxes of each answer make their sum and the net of its steps, and are those of its budgets.

    A kind without steps of taxes has no such net; of any other kind a sum is known exactly where the net is. It returns
    the taxes that are known, by answer and name.
    """
    made = [row for row in rows if row.variable == "net_tax"]
    rows, answers = list(rows), dict.fromkeys(row.keys["closure"] for row in made)
    found: dict[str, dict[str, Array]] = {}
    stepped = any(row.variable == "tax_step" for row in rows)
    for closure in answers:
        own = {row.keys["item"]: row for row in made if row.keys["closure"] == closure}
        known = {item: row.values for item, row in own.items() if not row.gap}
        total = known.pop("total", None)
        scale = max(1e-9, *(float(np.abs(values).max()) for values in known.values()), 0.0)
        if total is not None:
            sums_to_zero((*known.values(), -total), scale)
        nets = _like(rows, {"variable": "tax_step", "closure": closure, "step": "net"})
        steps = _like(rows, {"variable": "tax_step", "closure": closure})
        scale = max(scale, *(float(np.abs(row.values).max()) for row in steps if not row.gap), 0.0)
        assert len(nets) == (stepped and total is not None), closure
        sums_to_zero((net.values - total for net in nets if total is not None), scale)
        paid, wages, abroad = (
            sum(
                (row.values for row in _like(rows, {"variable": "budget_step", "closure": closure} | cells)),
                np.zeros((1, 1)),
            )
            for cells in (
                {"payer": "households", "item": "taxes"},
                {"payer": "households", "item": "wages"},
                {"payer": "rest_of_world", "item": "wages"},
            )
        )
        if "income_tax" in known and wages.all():  # those from abroad send home what is left of their pay
            rate = -paid / wages
            sums_to_zero((known["income_tax"], paid, -rate / (1 - rate) * abroad), scale)
        found[closure] = known
    return found


def _like(rows: Iterable[ResultRow], cells: dict[str, str]) -> list[ResultRow]:
    return [
        row for row in rows if not row.gap and cells.items() <= ({"variable": row.variable} | dict(row.keys)).items()
    ]
