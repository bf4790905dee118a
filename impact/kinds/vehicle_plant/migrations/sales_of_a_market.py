"""The sales up to which and from which a market has its shares were bare numbers; now they are assumptions."""

from __future__ import annotations

from collections.abc import Iterator

from impact.scenario.migrations._draft import Done, Draft

VERSION = 2
MARKETS = ("small_market", "large_market")


def step(draft: Draft) -> Iterator[Done]:
    """Give the number its unit, and a reason that says that none was stated."""
    for market in MARKETS if draft.kind == "vehicle_plant" else ():
        way = ("project", "replaced", market, "home_sales")
        number = draft.find(*way)
        if isinstance(number, int | float) and not isinstance(number, bool):
            reason = "As the scenario stated it, without a reason."
            draft.replace(way, {"central": number, "unit": "vehicles/yr", "reason": reason})
            yield Done(way, f"{number} is now an assumption with unit and reason; please write the reason.")
