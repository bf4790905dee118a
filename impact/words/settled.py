"""Which printed digits the draws do not settle."""

from __future__ import annotations

from impact.study.study import Study
from impact.study.tables import span
from impact.words.language import Words
from impact.words.rounding import settled

ERRORS = ("low_error", "high_error")


def unsettled(study: Study, words: Words) -> list[str]:
    """Return the key figures whose printed limits more draws could still move, in the order of their table."""
    found = []
    for row in study["kpi"].rows:
        if row["value"] is None:
            continue
        value, low, high = span(row)
        if low is None or high is None or not low <= value <= high:
            continue
        amount = words.amount(value, low, high)
        known = [cell for cell in (row[name] for name in ERRORS) if isinstance(cell, float)]
        errors = [error / amount.size_of_scale for error in known]
        if len(errors) < len(ERRORS) or not settled(amount.rounded, *errors):
            found.append(str(row["key"]))
    return found
