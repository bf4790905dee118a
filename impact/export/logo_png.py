"""A logo as pixels, for formats that show no outlines."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, reduce
from typing import TYPE_CHECKING, Any

from impact.look.brand import Logo
from impact.look.colour import rgb
from impact.look.logo import aspect, needs_plate, opened, vector
from impact.look.svg import Shape, Step, Stroke, Vector

if TYPE_CHECKING:
    from matplotlib.path import Path as Outline
    from PIL.Image import Image

    from impact.arrays import Array

PAPER = "#FFFFFF"
LOGO_PIXELS = 480  # of height, where a file is printed or projected
FINER = 2  # drawn so many times as large, then made smaller: edges are even
PAD = 0.16  # of the height, around a logo on a plate
MOST_PIXELS = 2_000  # of height
_CAPS, _JOINS = ("butt", "round", "projecting"), ("miter", "round", "bevel")


@lru_cache(maxsize=16)
def logo_png(logo: Logo, height_px: int, *, ground: str = "", paper: str = PAPER) -> bytes:
    """Return a logo as a PNG file with a transparent ground; the same logo gives the same bytes.

    Args:
        logo: of pixels or of shapes. height_px: of the picture.
        ground: that it will stand on, "#RRGGBB"; where the logo cannot be seen there it stands on a plate.
        paper: colour of the plate.

    Raises:
        ValueError: the height is none, or larger than any page needs.
    """
    if not 1 <= height_px <= MOST_PIXELS:
        raise ValueError(f"a logo of {height_px} pixels; give 1 to {MOST_PIXELS}")
    plate = bool(ground) and needs_plate(logo, ground)
    pad = round(PAD * height_px) if plate else 0
    inner = max(1, height_px - 2 * pad)
    size = max(1, round(aspect(logo) * inner)), inner
    shapes = vector(logo)
    picture = opened(logo.content).convert("RGBA").resize(size) if shapes is None else _drawn(shapes, size)
    if plate:
        picture = _on_plate(picture, pad, paper)
    stream = io.BytesIO()
    picture.save(stream, format="PNG")
    return stream.getvalue()


def _on_plate(picture: Image, pad: int, paper: str) -> Image:
    from PIL import Image

    width, height = picture.size
    plate = Image.new("RGBA", (width + 2 * pad, height + 2 * pad), paper)
    plate.alpha_composite(picture, (pad, pad))
    return plate


def _drawn(shapes: Vector, size: tuple[int, int]) -> Image:
    """Return shapes as a picture; Agg draws them, one over the other."""
    from PIL import Image

    sheet = _Sheet(FINER * size[0], FINER * size[1], FINER * size[1] / shapes.height)
    picture = Image.new("RGBA", (sheet.width, sheet.height))
    for shape in shapes.shapes:
        if shape.fill:
            picture.alpha_composite(sheet.filled(shape))
        if shape.stroke is not None:
            picture.alpha_composite(sheet.stroked(shape, shape.stroke))
    return picture.resize(size, Image.Resampling.LANCZOS)


@dataclass(frozen=True)
class _Sheet:
    """What is drawn on [pixels], and how many of them a unit of the drawing takes."""

    width: int
    height: int
    scale: float

    def filled(self, shape: Shape) -> Image:
        """Return the fill of a shape; where overlapping parts are holes, each part turns what is below it around."""
        from PIL import Image

        covered = self._covered(shape.steps)
        if shape.even_odd and len(parts := list(_parts(shape.steps))) > 1:
            covered = reduce(lambda one, other: one + other - 2 * one * other, map(self._covered, parts))
        layer = Image.new("RGBA", (self.width, self.height), shape.fill)
        layer.putalpha(Image.fromarray((255 * shape.opacity * covered + 0.5).astype("uint8")))
        return layer

    def _covered(self, steps: Sequence[Step]) -> Array:
        """Return how much of each pixel an outline covers, 0 to 1."""
        import numpy as np

        renderer, graphics, place = self._tools()
        graphics.set_linewidth(0)
        renderer.draw_path(graphics, _outline(steps), place, (0, 0, 0, 1))
        return np.asarray(renderer.buffer_rgba())[:, :, 3] / 255.0

    def stroked(self, shape: Shape, stroke: Stroke) -> Image:
        """Return the line of a shape."""
        from PIL import Image

        renderer, graphics, place = self._tools()
        graphics.set_foreground((*rgb(stroke.colour), 1.0), isRGBA=True)
        graphics.set_linewidth(stroke.width * self.scale)
        graphics.set_capstyle(_CAPS[stroke.cap])
        graphics.set_joinstyle(_JOINS[stroke.join])
        if stroke.dash:
            graphics.set_dashes(0, [part * self.scale for part in stroke.dash])
        renderer.draw_path(graphics, _outline(shape.steps), place)
        size, pixels = (self.width, self.height), bytes(renderer.buffer_rgba())
        layer = Image.frombuffer("RGBA", size, pixels, "raw", "RGBA", 0, 1).copy()
        layer.putalpha(layer.getchannel("A").point(lambda value: round(value * stroke.opacity)))
        return layer

    def _tools(self) -> tuple[Any, Any, Any]:
        from matplotlib.backends.backend_agg import RendererAgg
        from matplotlib.transforms import Affine2D

        renderer = RendererAgg(self.width, self.height, 72)  # type: ignore[no-untyped-call]  # has no types
        return renderer, renderer.new_gc(), Affine2D().scale(self.scale)


def _parts(steps: Sequence[Step]) -> Iterator[list[Step]]:
    """Yield an outline in parts, each from one move to the next."""
    part: list[Step] = []
    for step in steps:
        if step[0] == "m" and part:
            yield part
            part = []
        part.append(step)
    if part:
        yield part


def _outline(steps: Sequence[Step]) -> Outline:
    from matplotlib.path import Path as Outline

    codes: list[Any] = []
    points: list[tuple[float, float]] = []
    for name, numbers in steps:
        if name == "h":
            codes.append(Outline.CLOSEPOLY)
            points.append((0.0, 0.0))
            continue
        pairs = list(zip(numbers[::2], numbers[1::2], strict=True))
        codes += {"m": [Outline.MOVETO], "l": [Outline.LINETO], "c": [Outline.CURVE4] * 3}[name]
        points += pairs
    return Outline(points, codes)
