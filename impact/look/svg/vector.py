"""A drawing of filled and stroked outlines, all transforms applied."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

# A letter and coordinates: m(ove), l(ine), c(urve, with two control points), h (close).
Step: TypeAlias = tuple[Literal["m", "l", "c", "h"], tuple[float, ...]]


@dataclass(frozen=True)
class Stroke:
    """How an outline is drawn.

    Attributes:
        colour: "#RRGGBB". width: of the line. opacity: 0 to 1.
        cap: of ends: 0 butt, 1 round, 2 square. join: of corners: 0 miter, 1 round, 2 bevel.
        miter: longest corner, in widths. dash: lengths of dashes and gaps; none for a whole line.
    """

    colour: str
    width: float
    opacity: float = 1.0
    cap: int = 0
    join: int = 0
    miter: float = 4.0
    dash: tuple[float, ...] = ()


@dataclass(frozen=True)
class Shape:
    """An outline.

    Attributes:
        steps: of the pen. fill: "#RRGGBB", empty for none. opacity: of the fill, 0 to 1.
        even_odd: whether overlapping parts are holes. stroke: how it is drawn; None for not at all.
    """

    steps: tuple[Step, ...]
    fill: str = ""
    opacity: float = 1.0
    even_odd: bool = False
    stroke: Stroke | None = None

    def colours(self) -> tuple[str, ...]:
        """Return the colours that are seen."""
        stroke = (self.stroke.colour,) if self.stroke is not None else ()
        return ((self.fill,) if self.fill else ()) + stroke


@dataclass(frozen=True)
class Vector:
    """A drawing. Its origin is at the lower left, and what lies outside its box is not seen.

    Attributes:
        width, height: of the box, in units of its own. shapes: in the order in which they are drawn.
    """

    width: float
    height: float
    shapes: tuple[Shape, ...]
