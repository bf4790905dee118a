"""Paths, colours and line styles as PDF operators."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any, TypeAlias, cast

from matplotlib import _path
from matplotlib.backend_bases import GraphicsContextBase
from matplotlib.path import Path
from matplotlib.transforms import Transform, TransformedPath

from impact.document.drawing import Alpha, Mark, Operators

# Move, line, quadratic curve (none in PDF: converted to cubic), cubic curve, close.
_OPERATORS = [b"m", b"l", b"", b"c", b"h"]
_DECIMALS = 2
_CAPS = {"butt": 0, "round": 1, "projecting": 2}
_JOINS = {"miter": 0, "round": 1, "bevel": 2}


Colour: TypeAlias = Sequence[float]  # red, green, blue and perhaps opacity, 0 to 1
Window: TypeAlias = tuple[float, float, float, float]

# Private: the path writer of matplotlib's own PDF backend, in C.
_convert_to_string: Any = getattr(_path, "convert_to_string")  # noqa: B009  # the stubs do not know it


def number(value: float) -> str:
    """Return a number as PDF wants it: at most three decimals, never an exponent."""
    text = f"{steady(value, 3):.3f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def steady(value: float, decimals: int) -> float:
    """Return a number rounded, one halfway between two always the same way.

    Its last bit depends on the version of Python, which adds up floats in another way from 3.12 on.
    """
    return round(round(value, 6), decimals)


def path_code(
    path: Path | TransformedPath,
    transform: Transform | None,
    window: Window | None = None,
    simplify: bool = False,
    sketch: tuple[float, float, float] | None = None,
) -> str:
    """Return the operators that construct a path, cut to `window` when given."""
    code: bytes = _convert_to_string(path, transform, window, simplify, sketch, _DECIMALS, _OPERATORS, True)
    return code.decode("ascii").strip()


@dataclass(frozen=True)
class PenState:
    fill: str = ""
    stroke: str = ""
    line: str = ""
    fill_opacity: float = 1.0
    stroke_opacity: float = 1.0


class PathWriter:
    """Collects marks; joins neighbouring operators into one."""

    def __init__(self) -> None:
        self._marks: list[Mark] = []
        self._codes: list[str] = []
        self._state = PenState()

    def finished(self) -> tuple[Mark, ...]:
        self._flush()
        return tuple(self._marks)

    def add(self, mark: Mark) -> None:
        self._flush()
        self._marks.append(mark)

    def _flush(self) -> None:
        if self._codes:
            self._marks.append(Operators("\n".join(self._codes)))
            self._codes = []

    @contextmanager
    def clipped(self, gc: GraphicsContextBase) -> Iterator[None]:
        rectangle = gc.get_clip_rectangle()
        path, transform = gc.get_clip_path()  # a TransformedPath or None, which the writer takes like a Path
        if rectangle is None and path is None:
            yield
            return
        before = self._state
        self._codes.append("q")
        if rectangle is not None:
            box = (rectangle.x0, rectangle.y0, rectangle.width, rectangle.height)
            self._codes.append(" ".join(number(value) for value in box) + " re W n")
        if path is not None:
            self._codes.append(path_code(path, transform) + " W n")
        yield
        self._codes.append("Q")
        self._state = before

    def opacity(self, fill: float, stroke: float) -> None:
        fill, stroke = round(float(fill), 3), round(float(stroke), 3)
        if fill != self._state.fill_opacity:
            self.add(Alpha("fill", fill))
        if stroke != self._state.stroke_opacity:
            self.add(Alpha("stroke", stroke))
        self._state = replace(self._state, fill_opacity=fill, stroke_opacity=stroke)

    def paint(self, gc: GraphicsContextBase, code: str, fill: Colour | None, stroke: bool) -> None:
        operator = self._prepare(gc, fill, stroke)
        self._codes.append(f"{code} {operator}")

    def paint_at(
        self,
        gc: GraphicsContextBase,
        code: str,
        places: Sequence[tuple[float, float]],
        fill: Colour | None,
        stroke: bool,
    ) -> None:
        operator = self._prepare(gc, fill, stroke)
        for x, y in places:
            self._codes.append(f"q 1 0 0 1 {number(x)} {number(y)} cm {code} {operator} Q")

    def _prepare(self, gc: GraphicsContextBase, fill: Colour | None, stroke: bool) -> str:
        """Set colours, opacity and line style; return the operator that paints with them."""
        self.opacity(_opacity(gc, fill) if fill is not None else 1.0, _opacity(gc, gc.get_rgb()))
        if fill is not None:
            self._set("fill", f"{_colour(fill)} rg")
        if stroke:
            self._set("stroke", f"{_colour(gc.get_rgb())} RG")
            self._set("line", _line_style(gc))
        return ("B" if stroke else "f") if fill is not None else ("S" if stroke else "n")

    def _set(self, name: str, code: str) -> None:
        if getattr(self._state, name) != code:
            self._codes.append(code)
            self._state = replace(self._state, **{name: code})  # type: ignore[arg-type]  # the three names hold texts

    def hatch(self, gc: GraphicsContextBase, outline: str, lines: Sequence[str]) -> None:
        hatch_colour = cast(Colour, gc.get_hatch_color())
        self.opacity(1.0, _opacity(gc, hatch_colour))
        colour, width = _colour(hatch_colour), number(float(gc.get_hatch_linewidth()))
        self._codes.append(f"q {outline} W n {colour} RG {colour} rg {width} w [] 0 d 0 J")
        # Dots and stars are closed shapes and are filled; lines have no inside.
        self._codes.extend(f"{line} B" if " h" in line else f"{line} S" for line in lines)
        self._codes.append("Q")

    def text_colour(self, gc: GraphicsContextBase) -> None:
        self.opacity(_opacity(gc, gc.get_rgb()), 1.0)
        self._set("fill", f"{_colour(gc.get_rgb())} rg")


def _opacity(gc: GraphicsContextBase, colour: Colour) -> float:
    forced = gc.get_forced_alpha() if hasattr(gc, "get_forced_alpha") else False
    return float(gc.get_alpha() if forced or len(colour) < 4 else colour[3])


def _colour(colour: Colour) -> str:
    return " ".join(number(float(part)) for part in colour[:3])


def _line_style(gc: GraphicsContextBase) -> str:
    dash_style: Any = gc.get_dashes()
    offset, dashes = dash_style
    pattern = " ".join(number(float(part)) for part in dashes) if dashes is not None else ""
    cap, join = _CAPS[str(gc.get_capstyle())], _JOINS[str(gc.get_joinstyle())]
    return f"{number(float(gc.get_linewidth()))} w {cap} J {join} j [{pattern}] {number(float(offset or 0))} d"
