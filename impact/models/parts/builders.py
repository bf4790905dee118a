"""Building from two sides: people on the sites as the client counts them, beside those that the money gives."""

from __future__ import annotations

from typing import Any

from impact.arrays import total
from impact.models.parts.capital import counted, from_money
from impact.models.parts.limits import Case, Held, NotKnownError, per


def builders(case: Case[Any]) -> Held:
    """Job-years on the sites by headcount over those of who sells what is built, registered or not."""
    heads = counted(case.inputs)
    if heads is None:
        raise NotKnownError("the scenario counts no people on the sites; they follow from what is spent")
    by_money, _ = from_money(case.inputs, case.flows.nation)
    sellers = [row for row in by_money if row.keys["channel"] == "direct"]
    case.topics.update(dict.fromkeys(("builders", *(topic for row in sellers for topic in row.topics))))
    paid = total(row.values.sum(axis=1, keepdims=True) for row in sellers)
    if not paid.any():
        raise NotKnownError("nothing that is built is bought in the country")
    return Held(per(heads, paid), *case.limits("builders", "1"))
