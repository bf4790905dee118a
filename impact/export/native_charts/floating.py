"""Bars that float about a result: from it to what it is with an input at its low value, and at its high value.

Office stacks bars from zero, on both sides of it. So a bar from one number to another is cut at the result and at zero,
and its parts are stacked from zero outwards on what is not seen. All parts follow from the results by formulas.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from impact.export.native_charts.plan import Column, Layer, exact

LEAST, MOST = "MIN({low},{high},{central})", "MAX({low},{high},{central})"
# Parts in the order in which they are stacked: whose end they are, and between which of the three numbers they reach.
NEAR_LOW, HIGH_END, FAR_LOW = "near_low", "high_end", "far_low"
ORDER = (NEAR_LOW, HIGH_END, FAR_LOW)
SIDES = ("above", "below")  # zero
MARKS = {"above": "+", "below": "−"}


@dataclass(frozen=True)
class Floating:
    """One bar: the result at both ends of an input, and the result itself."""

    low: float
    high: float
    central: float

    @property
    def under(self) -> float:
        """What is not seen between zero and the bar."""
        least, most = min(self.low, self.high, self.central), max(self.low, self.high, self.central)
        return least if least > 0 else most if most < 0 else 0.0

    def part(self, name: str, side: str) -> float:
        """Return the length of a part on one side of zero; below it, lengths are negative."""
        start, end = sorted((self.central, self.high if name == HIGH_END else self.low))
        if name != HIGH_END and (name == NEAR_LOW) != self._low_is_near(side):
            return 0.0
        if side == "above":
            return max(end, 0.0) - max(start, 0.0)
        return min(start, 0.0) - min(end, 0.0)

    def _low_is_near(self, side: str) -> bool:
        """Return whether the low end lies between zero and the result on a side, and so comes before the high end."""
        return (self.low < self.central) == (side == "above")


def columns(bars: Sequence[Floating], low: str, high: str) -> dict[str, Column]:
    """Return the results, and the parts that are drawn of them.

    Args:
        bars: from the top. low, high: what the ends of an input are called.
    """
    found = {
        "low": Column(low, tuple(bar.low for bar in bars)),
        "high": Column(high, tuple(bar.high for bar in bars)),
        "central": Column("|", tuple(bar.central for bar in bars)),
        "under": Column(
            "·", tuple(bar.under for bar in bars), (f"=IF({LEAST}>0,{LEAST},IF({MOST}<0,{MOST},0))",), True
        ),
    }
    for side in SIDES:
        for name in ORDER:
            called = f"{high if name == HIGH_END else low}: {MARKS[side]}"
            values = tuple(exact(bar.part(name, side)) for bar in bars)
            found[f"{name}_{side}"] = Column(called, values, (_formula(name, side),), True)
    return found


def _formula(name: str, side: str) -> str:
    end = "{high}" if name == HIGH_END else "{low}"
    start, stop = f"MIN({end},{{central}})", f"MAX({end},{{central}})"
    length = f"MAX({stop},0)-MAX({start},0)" if side == "above" else f"MIN({start},0)-MIN({stop},0)"
    if name == HIGH_END:
        return f"={length}"
    near = "{low}<{central}" if side == "above" else "NOT({low}<{central})"
    return f"=IF({near},{length},0)" if name == NEAR_LOW else f"=IF({near},0,{length})"


def layers(pale: str, dark: str) -> tuple[Layer, ...]:
    """Return the parts as they are drawn: low ends pale, high ends dark; the key names each once."""
    found = [Layer("under", "bar", dark, "none", legend=False)]
    for side in SIDES:
        for name in ORDER:
            first = side == SIDES[0] and name != FAR_LOW
            colour = dark if name == HIGH_END else pale
            found.append(Layer(f"{name}_{side}", "bar", colour, legend=first, named=_named(name)))
    return tuple(found)


def _named(name: str) -> str:
    """Return the column after which a layer is called."""
    return "high" if name == HIGH_END else "low"
