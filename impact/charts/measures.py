"""In what multiple of its unit a measure is drawn, so that the numbers of an axis stay short."""

from __future__ import annotations

from impact.vocabulary import MILLION

TONNES = "t"  # what the units of emissions begin with


def axis_unit(unit: str) -> float:
    """Return how many of a unit an axis counts in: a million tonnes, else one."""
    return MILLION if unit.split(" ")[0].split("_")[0] == TONNES else 1.0
