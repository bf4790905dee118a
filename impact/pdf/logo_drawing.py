"""The logo of a house as pages show it; one of shapes as marks that are replayed: outlines stay outlines."""

from __future__ import annotations

from typing import Literal

from impact.document import Logo
from impact.document.drawing import Alpha, Drawing, Mark, Operators
from impact.look.brand import Brand
from impact.look.colour import rgb
from impact.look.logo import aspect, vector
from impact.look.svg import Shape, Step, Vector

TARGETS: tuple[Literal["fill"], Literal["stroke"]] = ("fill", "stroke")
HIGHEST_MM, WIDEST_MM = 8.0, 42.0  # of a logo at the head of a page, beside the texts there


def running_logo(brand: Brand) -> Logo | None:
    """Return the logo as pages show it; None for a house without one."""
    if (logo := brand.logo) is None:
        return None
    shapes, height = vector(logo), min(HIGHEST_MM, WIDEST_MM / aspect(logo))
    drawn = None if shapes is None else drawing_of(shapes)
    return Logo(logo.content if drawn is None else b"", logo.alt, height, brand.name or "logo", drawn)


def logo_width(brand: Brand) -> float:
    """Return how wide the logo is at the head of a page [mm]; 0 without one."""
    return 0.0 if brand.logo is None else min(HIGHEST_MM * aspect(brand.logo), WIDEST_MM)


def drawing_of(vector: Vector, height: float = 0.0) -> Drawing:
    """Return a drawing as high as asked for [pt]; in its own units unless a height is given. Nothing leaves its box."""
    scale = height / vector.height if height else 1.0
    width, height = scale * vector.width, scale * vector.height
    begin = f"q 0 0 {width:.3f} {height:.3f} re W n {scale:.6f} 0 0 {scale:.6f} 0 0 cm"
    marks: list[Mark] = []
    opacity: dict[str, float] = {"fill": 1.0, "stroke": 1.0}
    for shape in vector.shapes:
        wanted = {"fill": shape.opacity, "stroke": shape.stroke.opacity if shape.stroke is not None else 1.0}
        marks += [Alpha(target, wanted[target]) for target in TARGETS if wanted[target] != opacity[target]]
        opacity = wanted
        marks.append(Operators(f"{begin} {_state(shape)} {' '.join(map(_step, shape.steps))} {_paint(shape)} Q"))
    marks += [Alpha(target, 1.0) for target in TARGETS if opacity[target] != 1]
    return Drawing(width, height, tuple(marks))


def _state(shape: Shape) -> str:
    """Return the operators that set colours and lines."""
    parts = [f"{_colour(shape.fill)} rg"] if shape.fill else []
    if (stroke := shape.stroke) is not None:
        dash = " ".join(f"{part:g}" for part in stroke.dash)
        parts.append(f"{_colour(stroke.colour)} RG {stroke.width:.4f} w {stroke.cap} J {stroke.join} j")
        parts.append(f"{stroke.miter:g} M [{dash}] 0 d")
    return " ".join(parts)


def _colour(colour: str) -> str:
    return " ".join(f"{part:.4f}" for part in rgb(colour))


def _step(step: Step) -> str:
    name, numbers = step
    return " ".join([*(f"{number:.3f}" for number in numbers), name])


def _paint(shape: Shape) -> str:
    star = "*" if shape.even_odd else ""
    if shape.fill and shape.stroke is not None:
        return f"B{star}"
    return f"f{star}" if shape.fill else "S"
