"""The grid of a bus fleet held keys of the grid of a vehicle plant, which no bus fleet read."""

from __future__ import annotations

from collections.abc import Iterator

from impact.scenario.migrations._draft import Done, Draft

VERSION = 2
NEVER_READ = ("target_met", "target_missed", "methane_stress", "abroad")


def step(draft: Draft) -> Iterator[Done]:
    """Take away what moved no number."""
    if draft.kind != "bus_fleet":
        return
    for key in NEVER_READ:
        if draft.has(*(way := ("project", "grid", key))):
            draft.take(*way)
            yield Done(way, f"'{key}' was taken away: no number of a bus fleet ever rested on it.")
