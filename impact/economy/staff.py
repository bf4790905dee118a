"""People employed at a plant, and those among them who come from abroad."""

from __future__ import annotations

from impact.arrays import Array, any_by_draw
from impact.errors import ImpossibleError


def check_staff(staff: Array, foreign: Array) -> None:
    """Check that no more people come from abroad than are employed.

    foreign <= staff, in every draw and year.

    Args:
        staff: all people employed [persons], (draws, years).
        foreign: those from abroad [persons], broadcasts.

    Raises:
        ImpossibleError: more come from abroad in some draw.
    """
    if (more := foreign > staff).any():
        raise ImpossibleError(
            f"more people from abroad ({foreign.max():,.0f}) than staff in all ({staff.min():,.0f}). Lower their "
            "number, or raise the low end of the staff.",
            any_by_draw(more),
        )
