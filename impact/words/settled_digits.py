"""Which printed digits the draws do not settle."""

from __future__ import annotations

from impact.study.study import Study
from impact.words.amounts import Amounts
from impact.words.language import Words
from impact.words.rounding import settled
from impact.words.steps import Steps

ERRORS = ("low_error", "high_error")


def unsettled(study: Study, words: Words) -> list[str]:
    """Return the key figures whose printed limits more draws could still move, in the order of their table."""
    found, amounts = [], Amounts(words, Steps.of(study))
    for row in study["kpi"].rows:
        if row["value"] is None:
            continue
        amount = amounts.of(row)
        if not amount.ranged:
            continue
        errors = [cell for cell in (row[name] for name in ERRORS) if isinstance(cell, float)]
        if len(errors) < len(ERRORS) or not settled(amount.rounded, *errors):
            found.append(str(row["key"]))
    return found
