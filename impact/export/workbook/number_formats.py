"""Formats of exact numbers, by their unit, their step of rounding and their size."""

from __future__ import annotations

from decimal import Decimal

from impact.words.rounding import decimals

SHARES = ("1", "1/yr")
MOST = 8  # digits after the point
KEPT = 3  # digits after the point at most of a measure that has a step in print
FIXED = tuple("#,##0" + (f".{'0' * places}" if places else "") for places in range(MOST + 1))
SIZES = tuple(10.0 ** (3 - places) for places in range(MOST))  # the least number with so many digits after the point
SHARE, YEAR = "0.0%", "0"


def exact_format(number: float, unit: str = "", step: Decimal | None = None) -> str:
    """Return the format of an exact number: shares of one as per cent, others with about four figures.

    Args:
        number: which one. unit: of it. step: of its measure in print, which sets the fewest digits after the point.
    """
    size = abs(number)
    if unit in SHARES and size <= 1:
        return SHARE
    if not size or number == int(number):
        return FIXED[0]
    places = next((places for places, least in enumerate(SIZES) if size >= least), MOST)
    return FIXED[places if step is None else min(MOST, max(min(places, KEPT), decimals(step)))]
