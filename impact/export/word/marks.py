"""Marks beside numbers: who says them, and how long they are beside each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from impact.document import Span
from impact.document.status import Status
from impact.export.word.runs import Look

if TYPE_CHECKING:
    from impact.export.word.maker import Maker

# Solid for what is reported, hatched for what is modelled, outlined for what is announced, as in charts.
SIGNS: dict[Status, str] = {"reported": "\u25a0", "modelled": "\u25a8", "announced": "\u25a1"}
LONGEST = 10  # signs of the longest bar
BAR = "\u2588"
SIZE = 6.0  # of the signs of a bar [pt]


def status_run(maker: Maker, status: Status) -> str:
    """Return the mark of a status before what it marks."""
    sign = SIGNS.get(status, "")
    return maker.runs((Span(f"{sign}\u00a0"),), Look(colour=maker.theme.palette.navy)) if sign else ""


def bar_run(maker: Maker, share: float) -> str:
    """Return a bar beside a number, as long as its share of the longest one."""
    signs = BAR * round(share * LONGEST)
    return maker.runs((Span(f"\u00a0{signs}"),), Look(colour=maker.theme.palette.teal, size=SIZE)) if signs else ""
