"""Large numerals with their unit in smaller letters."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from impact.document import Span
from impact.export.office.faces import face_family
from impact.export.word.runs import Look
from impact.look.scripts import numeral_parts

if TYPE_CHECKING:
    from impact.export.word.maker import Maker

WIDTH = 0.56  # of a digit, in sizes of its type
LEAST = 0.55  # of its size; a smaller numeral is no headline any more
UNIT_ROOM = 24.0  # for a short unit behind it [pt]


def numeral_size(maker: Maker, values: Iterable[str], room: float) -> float:
    """Return the size of all numerals of a strip, smaller where the widest would not fit [pt]."""
    size = maker.theme.style("numeral").size
    widest = max((len(numeral_parts(value)[0]) for value in values if value), default=1) * WIDTH * size
    return size * max(LEAST, min(1.0, (room - UNIT_ROOM) / widest))


def numeral(maker: Maker, value: str, unit: str, cell: str, size: float) -> str:
    """Return a numeral with the address of its cell, and its unit behind it."""
    digits, ten_thousands = numeral_parts(value)
    small = maker.theme.style("numeral_unit")
    look = Look(
        strong=True, colour=maker.theme.colour(small.colour), size=small.size, face=face_family(maker.theme, "regular")
    )
    behind = f"{ten_thousands}{unit}" if ten_thousands else f"\u00a0{unit}" if unit else ""
    number = maker.number((Span(digits),), cell, Look(size=round(size, 1)))
    return number + (maker.runs((Span(behind),), look) if behind else "")
