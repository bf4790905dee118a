"""Marks beside numbers: who says them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from impact.document import Span
from impact.document.status import Status
from impact.export.word.runs import Look

if TYPE_CHECKING:
    from impact.export.word.maker import Maker

# Solid for what is reported, hatched for what is modelled, outlined for what is announced, as in charts.
SIGNS: dict[Status, str] = {"reported": "\u25a0", "modelled": "\u25a8", "announced": "\u25a1"}


def status_run(maker: Maker, status: Status) -> str:
    """Return the mark of a status before what it marks."""
    sign = SIGNS.get(status, "")
    return maker.runs((Span(f"{sign}\u00a0"),), Look(colour=maker.theme.palette.navy)) if sign else ""
