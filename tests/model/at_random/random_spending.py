"""Random programmes of spending."""

from collections.abc import Mapping

import numpy as np
from random_edits import Edits, Tree, fixed
from random_laws import Law, Tried, near, sum_up, total

QUANTITIES = ("jobs", "gva", "tax", "foreign_exchange")


def _displaced(project: Tree) -> tuple[tuple[str, Mapping[str, str]], ...]:
    """Let all of the effect be lost at others: the money would have been spent alike."""
    fixed(project, "reference.displacement", 1.0)
    return tuple((f"{each}_step", {"step": "net"}) for each in QUANTITIES)


EDITS = Edits(
    base="xyz-spending",
    # persons, no more than the least staff below; pay that value added can bear in most of what is drawn
    most={"operation.foreign": 40.0, "operation.staff": 150.0, "operation.wage": 0.006, "operation.wage_growth": 0.1,
        "operation.foreign_wage": 3.0},
    least={"operation.staff": 40.0, "operation.value_added": 10.0},
    refused=("account does not close",),  # staff, pay and value added are drawn apart
    size=("capital.items.*.amount", "operation.staff", "operation.foreign", "operation.value_added",
        "operation.revenue", "operation.items.*.amount", "public_money.spared.*.amount"),
    linear=("jobs", "gva", "turnover", "purchases", "jobs_step", "gva_step", "tax_step", "foreign_exchange_step",
        "jobs_construction", "jobs_region", "jobs_division", "trade", "trade_exports", "public_finances", "account",
        "account_profit"),
    alike=_displaced,
)  # fmt: skip


def money_balances(tried: Tried) -> None:
    """Foreign exchange adds up to its gross effect, what is paid abroad to its leakage, taxes to theirs."""
    results = tried.results
    earned = [total(results, "trade_exports"), *(total(results, "trade", item=each) for each in ABROAD)]
    sum_up(earned, total(results, "foreign_exchange_step", step="gross"))
    paid = [total(results, "trade", item=each) for each in ("profits", "foreign_wages")]
    sum_up(paid, total(results, "foreign_exchange_step", step="leakage"))
    near(
        total(results, "public_finances", kind="revenue", item="total"),
        total(results, "tax_step", step="gross"),
    )
    gross = total(results, "jobs_step", step="gross")
    net = total(results, "jobs_step", step="net")
    assert (net <= gross + 1e-9 * np.abs(gross).max()).all()
    assert (net >= 0).all()


ABROAD = ("kits", "suppliers", "households")
LAWS: tuple[Law, ...] = (money_balances,)
