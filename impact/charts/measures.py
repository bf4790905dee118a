"""In what multiple of its unit a measure is drawn, so that the numbers of an axis stay short."""

from __future__ import annotations

from impact.vocabulary import MILLION

TONNES = "t CO2e"  # what the units of greenhouse gases begin with


def axis_unit(unit: str) -> float:
    """Return how many of a unit an axis counts in: a million tonnes, else one."""
    return MILLION if unit.startswith(TONNES) else 1.0
