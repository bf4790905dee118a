"""Rounding led by the range: digits that the range does not support are not printed."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from impact.errors import ImpactError

MOST_REDUCTIONS = 6


@dataclass(frozen=True)
class Rounded:
    """A value and its range at one step; `low` and `high` are None without a range. `step` is the unit of rounding."""

    central: Decimal
    low: Decimal | None
    high: Decimal | None
    step: Decimal

    @property
    def decimals(self) -> int:
        """Digits after the point that the step asks for."""
        return max(0, -int(self.step.normalize().as_tuple().exponent))


def round_range(central: float, low: float | None, high: float | None) -> Rounded:
    """Round a value and its range with one step.

    With half-width w = (high - low) / 2 and e = floor(log10 w) the step is 10^e, halved if w / 10^e < 3, and never
    finer than two significant figures of the value. While low and high have one sign and any of the three rounds to
    zero, or low and high round to the same, or the value falls outside, the step is divided by ten, six times at
    most. Halves go away from zero. Without a range: two significant figures.

    Raises:
        ImpactError: the central value lies outside the range.
    """
    c = _decimal(central)
    if low is None or high is None or low == high:
        step = _two_figures(c)
        return Rounded(_to(c, step), None, None, step)
    lo, hi = _decimal(low), _decimal(high)
    if not lo <= c <= hi:
        raise ImpactError(f"the value {central:g} lies outside its range {low:g} to {high:g}; it is not printed.")
    half = (hi - lo) / 2
    power = Decimal(1).scaleb(half.adjusted())
    step = power / 2 if half / power < 3 else power
    if c:
        step = max(step, _two_figures(c))
    for _ in range(MOST_REDUCTIONS):
        rounded = [_to(value, step) for value in (lo, c, hi)]
        one_sign = lo * hi > 0
        if not (one_sign and 0 in rounded) and rounded[0] != rounded[2] and rounded[0] <= rounded[1] <= rounded[2]:
            break
        step /= 10
    lo, c, hi = (_to(value, step) for value in (lo, c, hi))
    return Rounded(c, lo, hi, step)


def at_step(number: float, step: Decimal) -> Decimal:
    """Return a number at a step of rounding; halves go away from zero."""
    return _to(_decimal(number), step)


def settled(rounded: Rounded, low_error: float | None, high_error: float | None) -> bool:
    """Return whether the draws are enough for the digits printed: each limit is known to half the rounding step."""
    return all(error is None or error <= float(rounded.step) / 2 for error in (low_error, high_error))


def _decimal(number: float) -> Decimal:
    return Decimal(repr(float(number)))


def _two_figures(value: Decimal) -> Decimal:
    return Decimal(1).scaleb(value.adjusted() - 1) if value else Decimal(1)


def _to(value: Decimal, step: Decimal) -> Decimal:
    return (value / step).quantize(Decimal(1), rounding=ROUND_HALF_UP) * step + 0  # no minus zero
