"""The kind of coal stood under `air`, and is one of the grid, whose emissions rest on it too."""

from __future__ import annotations

from collections.abc import Iterator

from impact.scenario.migrations._draft import Done, Draft

VERSION = 2
OLD, NEW = ("project", "air", "coal"), ("project", "grid", "coal")


def step(draft: Draft) -> Iterator[Done]:
    """Move it to the grid; where the grid names one already, that holds."""
    if draft.kind != "vehicle_plant" or not draft.has(*OLD):
        return
    if draft.has(*NEW):
        draft.take(*OLD)
        yield Done(OLD, f"'air.coal' was taken away: 'grid.coal' says {draft.find(*NEW)}.")
    elif isinstance(draft.find("project", "grid"), dict):
        draft.move(OLD, NEW, behind="target_year")
        yield Done(OLD, f"'air.coal' is now 'grid.coal': {draft.find(*NEW)}.")
