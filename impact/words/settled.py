"""Which printed digits the draws do not settle."""

from __future__ import annotations

from impact.study.study import Study
from impact.study.tables import span
from impact.words.language import Words
from impact.words.rounding import settled


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
        low_error, high_error = (float(row[name] or 0) / amount.size_of_scale for name in ("low_error", "high_error"))
        if not settled(amount.rounded, low_error, high_error):
            found.append(str(row["key"]))
    return found
