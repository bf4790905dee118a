"""How many draws a study may have: one limit for scenario files, commands, plans, documents and Python."""

from typing import Any

from impact.core.errors import ImpactError

LEAST_DRAWS = 20  # one in twenty lies below the 5th percentile: with fewer draws there is no such range
MOST_DRAWS = 20_000
LIMITS: dict[str, Any] = {"minimum": LEAST_DRAWS, "maximum": MOST_DRAWS}
WHY = "memory and the size of the files grow with every draw"


def draws_fault(draws: int, *, central_alone: bool = True) -> str:
    """Return what is wrong with a number of draws; empty where it is allowed.

    Args:
        draws: Number that is asked for.
        central_alone: Whether 0 is allowed, which gives the central run alone.

    Examples:
        >>> draws_fault(20_001)
        '20,001 draws are asked for. Give 20 to 20,000 (memory and the size of the files grow with every draw), or 0 for
        the central run alone, without ranges.'
        >>> draws_fault(20_000) + draws_fault(0)
        ''
    """
    if LEAST_DRAWS <= draws <= MOST_DRAWS or (draws == 0 and central_alone):
        return ""
    why = f" ({WHY})" if draws > MOST_DRAWS else ""
    least = ", or 0 for the central run alone, without ranges" if central_alone else ""
    return f"{draws:,} draws are asked for. Give {LEAST_DRAWS} to {MOST_DRAWS:,}{why}{least}."


def stated_draws(draws: int) -> int:
    """Return the number of draws that a scenario states.

    Raises:
        ValueError: No study may have so many, or so few.
    """
    if words := draws_fault(draws, central_alone=False):
        raise ValueError(words.removesuffix("."))
    return draws


def check_draws(draws: int) -> None:
    """Refuse a number of draws that no study may have.

    Raises:
        ImpactError: There are too few for a range, or too many.
    """
    if words := draws_fault(draws):
        raise ImpactError(words)
