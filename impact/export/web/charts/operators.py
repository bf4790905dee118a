"""The operators of a recorded chart, read: what is painted where, with which pen, inside which clips."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from impact.document.drawing import Alpha, Drawing, Glyphs, Mark, Matrix, Operators, Raster

Step: TypeAlias = "tuple[str, tuple[float, ...]]"  # M, L, C or Z, and the places, in points from the lower left
Path: TypeAlias = "tuple[Step, ...]"

_TOKEN = re.compile(r"\[[^\]]*\]|[^\s\[\]]+")
_IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_CAPS = ("butt", "round", "square")
_JOINS = ("miter", "round", "bevel")
_PAINTS = {"f": (True, False), "S": (False, True), "B": (True, True)}
_BLACK = "#000000"


class Pen(NamedTuple):
    """How things are painted: the graphics state of PDF. There are thousands in a document.

    Attributes:
        fill, stroke: colours, "#RRGGBB". fill_opacity, stroke_opacity: 0 to 1. width: of lines [pt].
        cap, join, dashes, dash_start: of lines, in the words of SVG. place: where the origin lies.
        clips: paths inside which is painted.
    """

    fill: str = _BLACK
    stroke: str = _BLACK
    fill_opacity: float = 1.0
    stroke_opacity: float = 1.0
    width: float = 1.0
    cap: str = "butt"
    join: str = "miter"
    dashes: tuple[float, ...] = ()
    dash_start: float = 0.0
    place: Matrix = _IDENTITY
    clips: tuple[Path, ...] = ()


@dataclass(frozen=True)
class Painted:
    """A path that is filled, stroked or both."""

    path: Path
    pen: Pen
    filled: bool
    stroked: bool


@dataclass(frozen=True)
class Placed:
    """A text or an image with the pen that was in use."""

    mark: Glyphs | Raster
    pen: Pen


class UnknownOperatorError(ValueError):
    """A recording holds an operator that this reader does not know."""


def painted(drawing: Drawing) -> Iterator[Painted | Placed]:
    """Yield all that a drawing shows, in the order it is painted.

    Raises:
        UnknownOperatorError: a recording holds what no chart draws.
    """
    reader = _Reader()
    for mark in drawing.marks:
        yield from reader.read(mark)


@dataclass
class _Reader:
    """Keeps pen, saved pens and the path that is being made."""

    pen: Pen = field(default_factory=Pen)
    saved: list[Pen] = field(default_factory=list)
    path: list[Step] = field(default_factory=list)
    clips_next: bool = False

    def read(self, mark: Mark) -> Iterator[Painted | Placed]:
        match mark:
            case Operators(code):
                yield from self._operators(code)
            case Alpha("fill", value):
                self.pen = self.pen._replace(fill_opacity=value)
            case Alpha(_, value):
                self.pen = self.pen._replace(stroke_opacity=value)
            case Glyphs() | Raster():
                yield Placed(mark, self.pen)

    def _operators(self, code: str) -> Iterator[Painted]:
        values: list[str] = []
        for token in _TOKEN.findall(code):
            if token[0] in "[-.0123456789":
                values.append(token)
                continue
            if token in _PAINTS or token == "n":
                if token in _PAINTS:
                    yield Painted(tuple(self.path), self.pen, *_PAINTS[token])
                self._end_path()
            elif token in _STATE:
                _STATE[token](self, values)
            else:
                raise UnknownOperatorError(f"a recorded chart holds the operator '{token}', which is not known here")
            values = []

    def _end_path(self) -> None:
        if self.clips_next:
            self.pen = self.pen._replace(clips=(*self.pen.clips, tuple(self.path)))
        self.path, self.clips_next = [], False

    def add(self, step: str, values: list[str]) -> None:
        """Add a step to the path, its places where they lie on the page."""
        numbers = [*map(float, values)]
        if self.pen.place != _IDENTITY:
            pairs = zip(numbers[::2], numbers[1::2], strict=True)
            numbers = [part for x, y in pairs for part in moved(self.pen.place, x, y)]
        self.path.append((step, tuple(numbers)))

    def rectangle(self, values: list[str]) -> None:
        x, y, width, height = (float(value) for value in values)
        corners = ((x, y), (x + width, y), (x + width, y + height), (x, y + height))
        self.path += [("L" if at else "M", moved(self.pen.place, *corner)) for at, corner in enumerate(corners)]
        self.path.append(("Z", ()))

    def set(self, **values: object) -> None:
        """Change the pen."""
        self.pen = self.pen._replace(**values)  # type: ignore[arg-type]  # `_STATE` gives each its own type

    def dash(self, values: list[str]) -> None:
        pattern, start = values
        self.set(dashes=tuple(map(float, pattern.strip("[]").split())), dash_start=float(start))

    def save(self, _: list[str]) -> None:
        self.saved.append(self.pen)

    def restore(self, _: list[str]) -> None:
        self.pen = self.saved.pop()

    def move(self, values: list[str]) -> None:
        a, b, c, d, x, y = (float(value) for value in values)
        self.set(place=_times((a, b, c, d, x, y), self.pen.place))

    def clip(self, _: list[str]) -> None:
        self.clips_next = True


_STATE: dict[str, Callable[[_Reader, list[str]], None]] = {
    "m": lambda reader, values: reader.add("M", values),
    "l": lambda reader, values: reader.add("L", values),
    "c": lambda reader, values: reader.add("C", values),
    "h": lambda reader, values: reader.add("Z", values),
    "re": _Reader.rectangle,
    "W": _Reader.clip,
    "q": _Reader.save,
    "Q": _Reader.restore,
    "cm": _Reader.move,
    "d": _Reader.dash,
    "rg": lambda reader, values: reader.set(fill=_colour(values)),
    "RG": lambda reader, values: reader.set(stroke=_colour(values)),
    "w": lambda reader, values: reader.set(width=float(values[0])),
    "J": lambda reader, values: reader.set(cap=_CAPS[int(values[0])]),
    "j": lambda reader, values: reader.set(join=_JOINS[int(values[0])]),
}


def moved(place: Matrix, x: float, y: float) -> tuple[float, float]:
    """Return where a point lies on the page."""
    a, b, c, d, e, f = place
    return a * x + c * y + e, b * x + d * y + f


def _times(inner: Matrix, outer: Matrix) -> Matrix:
    a, b, c, d, e, f = inner
    x, y = moved(outer, e, f)
    p, q, r, s, _, _ = outer
    return p * a + r * b, q * a + s * b, p * c + r * d, q * c + s * d, x, y


def _colour(values: list[str]) -> str:
    return "#" + "".join(f"{round(255 * float(value)):02X}" for value in values)
