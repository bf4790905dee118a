"""Basic shapes and paths as steps of a pen, and transforms."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from impact.look.svg.styles import StyleError, length
from impact.look.svg.vector import Step
from impact.texts import shortened

if TYPE_CHECKING:
    from impact.look.svg.tree import Node

Matrix: TypeAlias = tuple[float, float, float, float, float, float]
IDENTITY: Final[Matrix] = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
MOST_STEPS: Final = 50_000  # of all shapes
_PATH = re.compile(r"[MmZzLlHhVvCcSsQqTtAa0-9eE+\-.,\s]*")
_TRANSFORM = re.compile(r"\s*,?\s*(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^()]*)\)")
_NUMBERS = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_REACH = 1e7  # coordinates beyond are a slip


def steps_of(node: Node) -> list[Step]:
    """Return the outline of an element.

    Raises:
        StyleError: its numbers make no outline.
    """
    data = _DATA[node.tag](node.attributes)
    return _pen_steps(data) if data else []


def _pen_steps(data: str) -> list[Step]:
    from fontTools.pens.recordingPen import DecomposingRecordingPen
    from fontTools.svgLib.path import parse_path

    if not _PATH.fullmatch(data):
        raise StyleError(f"the path '{shortened(data, 40)}' holds what is no command of paths. Save the logo again")
    if len(data) > 20 * MOST_STEPS:
        raise StyleError("its path is too long. Simplify it, or save the logo as PNG")
    pen = DecomposingRecordingPen({})
    try:
        parse_path(data, pen)
    except Exception:  # fontTools fails in several ways on paths that end too early
        raise StyleError(f"the path '{shortened(data, 40)}' cannot be followed. Save the logo again") from None
    return list(_plain(pen.value))


def _plain(recorded: Iterable[tuple[str, Any]]) -> Iterable[Step]:
    """Yield steps of lines and cubic curves."""
    here = (0.0, 0.0)
    for name, points in recorded:
        if any(not abs(part) < _REACH for point in points for part in point):
            raise StyleError("a point lies so far outside that it cannot be meant. Save the logo again")
        if name == "moveTo":
            (here,) = points
            yield "m", (*here,)
        elif name == "lineTo":
            (here,) = points
            yield "l", (*here,)
        elif name == "curveTo":
            yield "c", tuple(part for point in points for part in point)
            here = points[-1]
        elif name == "qCurveTo":
            control, end = points
            first = tuple(a + 2 / 3 * (b - a) for a, b in zip(here, control, strict=True))
            second = tuple(a + 2 / 3 * (b - a) for a, b in zip(end, control, strict=True))
            yield "c", (*first, *second, *end)
            here = end
        elif name == "closePath":
            yield "h", ()


def _number(said: Mapping[str, str], name: str, otherwise: float = 0.0) -> float:
    return length(said[name]) if said.get(name, "auto") != "auto" else otherwise


def _rect(said: Mapping[str, str]) -> str:
    x, y, w, h = (_number(said, name) for name in ("x", "y", "width", "height"))
    if w <= 0 or h <= 0:
        return ""
    across, down = _number(said, "rx", -1), _number(said, "ry", -1)
    rx = min(max(across if across >= 0 else down, 0.0), w / 2)
    ry = min(max(down if down >= 0 else across, 0.0), h / 2)
    if not (rx and ry):
        return f"M{x} {y}H{x + w}V{y + h}H{x}Z"

    def arc(right: float, below: float) -> str:
        return f"A{rx} {ry} 0 0 1 {right} {below}"

    return (
        f"M{x + rx} {y}H{x + w - rx}{arc(x + w, y + ry)}V{y + h - ry}{arc(x + w - rx, y + h)}"
        f"H{x + rx}{arc(x, y + h - ry)}V{y + ry}{arc(x + rx, y)}Z"
    )


def _oval(said: Mapping[str, str], across: str, down: str) -> str:
    x, y, rx, ry = _number(said, "cx"), _number(said, "cy"), _number(said, across), _number(said, down)
    if rx <= 0 or ry <= 0:
        return ""
    return f"M{x - rx} {y}A{rx} {ry} 0 0 1 {x + rx} {y}A{rx} {ry} 0 0 1 {x - rx} {y}Z"


def _line(said: Mapping[str, str]) -> str:
    return "M{} {}L{} {}".format(*(_number(said, name) for name in ("x1", "y1", "x2", "y2")))


def _points(said: Mapping[str, str], *, closed: bool) -> str:
    found = _NUMBERS.findall(said.get("points", ""))
    if len(found) < 4:
        return ""
    pairs = [f"{x} {y}" for x, y in zip(found[::2], found[1::2], strict=False)]
    return f"M{'L'.join(pairs)}{'Z' if closed else ''}"


_DATA: Final[Mapping[str, Callable[[Mapping[str, str]], str]]] = {
    "path": lambda said: said.get("d", ""),
    "rect": _rect,
    "circle": lambda said: _oval(said, "r", "r"),
    "ellipse": lambda said: _oval(said, "rx", "ry"),
    "line": _line,
    "polyline": lambda said: _points(said, closed=False),
    "polygon": lambda said: _points(said, closed=True),
}
OUTLINES = frozenset(_DATA)


def matrix_of(text: str) -> Matrix:
    """Return a list of transforms as one matrix.

    Raises:
        StyleError: it is none.
    """
    found, at = IDENTITY, 0
    while at < len(text.rstrip()):
        part = _TRANSFORM.match(text, at)
        if part is None:
            raise StyleError(f"the transform '{shortened(text, 40)}' is none. Save the logo again")
        numbers = [float(each) for each in _NUMBERS.findall(part[2])]
        try:
            found = joined(found, _one(part[1], numbers))
        except (IndexError, ValueError):
            raise StyleError(f"the transform '{shortened(text, 40)}' lacks numbers. Save the logo again") from None
        at = part.end()
    return found


def _one(name: str, numbers: list[float]) -> Matrix:
    if name == "matrix":
        a, b, c, d, x, y = numbers
        return a, b, c, d, x, y
    first = numbers[0]
    if name == "translate":
        return 1, 0, 0, 1, first, numbers[1] if len(numbers) > 1 else 0.0
    if name == "scale":
        return first, 0, 0, numbers[1] if len(numbers) > 1 else first, 0, 0
    turn = math.radians(first)
    if name == "rotate":
        cos, sin = math.cos(turn), math.sin(turn)
        x, y = (numbers[1], numbers[2]) if len(numbers) > 1 else (0.0, 0.0)
        return joined(joined((1, 0, 0, 1, x, y), (cos, sin, -sin, cos, 0, 0)), (1, 0, 0, 1, -x, -y))
    return (1, 0, math.tan(turn), 1, 0, 0) if name == "skewX" else (1, math.tan(turn), 0, 1, 0, 0)


def joined(outer: Matrix, inner: Matrix) -> Matrix:
    """Return what first the inner matrix and then the outer one does."""
    a, b, c, d, x, y = outer
    e, f, g, h, u, v = inner
    return a * e + c * f, b * e + d * f, a * g + c * h, b * g + d * h, a * u + c * v + x, b * u + d * v + y


def moved(steps: Iterable[Step], matrix: Matrix) -> tuple[Step, ...]:
    """Return steps where a matrix puts them."""
    a, b, c, d, x, y = matrix
    return tuple(
        (
            name,
            tuple(
                part
                for across, down in zip(numbers[::2], numbers[1::2], strict=True)
                for part in (round(a * across + c * down + x, 4), round(b * across + d * down + y, 4))
            ),
        )
        for name, numbers in steps
    )
