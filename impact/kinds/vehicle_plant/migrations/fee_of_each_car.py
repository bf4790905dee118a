"""The recycling fee was that of one car; electric, plug-in and combustion cars now have one each."""

from __future__ import annotations

from collections.abc import Iterator

from impact.scenario.migrations._draft import Done, Draft

VERSION = 2
FEE = ("project", "public_money", "figures", "recycling_fee")
OF_ONE = {"powertrain", "made", "age"}
ELECTRIC = "bev"


def step(draft: Draft) -> Iterator[Done]:
    """Name the figure as that of electric cars, which it was."""
    old = draft.find(*FEE)
    if draft.kind != "vehicle_plant" or not isinstance(old, dict) or not old.keys() & OF_ONE:
        return
    if old.get("powertrain", ELECTRIC) != ELECTRIC:
        return
    draft.replace(FEE, {"electric": old})
    yield Done(FEE, "the figure of the recycling fee is now that of electric cars, under 'electric'.")
