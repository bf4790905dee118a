"""The profit was a share of turnover that the scenario stated; now the account of the plant gives it."""

from __future__ import annotations

from collections.abc import Iterator

from impact.scenario.migrations._draft import Done, Draft

VERSION = 2
PROFIT = ("project", "public_money", "profit")


def step(draft: Draft) -> Iterator[Done]:
    """Take the share away, and say which it was."""
    if draft.kind != "vehicle_plant" or not draft.has(*PROFIT):
        return
    old = draft.take(*PROFIT)
    was = f" It was {old['central']}." if isinstance(old, dict) and "central" in old else ""
    yield Done(
        PROFIT,
        f"'profit' was taken away: the account of the plant gives it, from turnover less all costs.{was} Results on "
        "taxes, value added and foreign exchange change.",
    )
