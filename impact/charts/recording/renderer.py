"""A matplotlib renderer that records what it is asked to draw, as a `Drawing`."""

from __future__ import annotations

import io
import math
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, cast

import numpy as np
from matplotlib import font_manager
from matplotlib.backend_bases import FigureCanvasBase, GraphicsContextBase, RendererBase
from matplotlib.path import Path
from matplotlib.transforms import Affine2D, Affine2DBase, Bbox, Transform

from impact.charts import charts
from impact.charts.drawing.picture import ChartContext
from impact.charts.drawing.style import ChartStyle
from impact.charts.recording.font_metrics import FontMetrics, font_metrics
from impact.charts.recording.operators import Colour, PathWriter, path_code, steady
from impact.document import Chart
from impact.document.drawing import Drawing, Glyphs, Matrix, Raster
from impact.theme.fonts import chinese_files, font_files, is_chinese, pieces
from impact.theme.theme import Theme

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from matplotlib.font_manager import FontProperties
    from matplotlib.text import Text
    from matplotlib.typing import ColorType
    from numpy.typing import ArrayLike, NDArray

    from impact.language.messages import Language
    from impact.study.study import StudyData
    from impact.theme.theme import Theme

HATCH_TILE = 72.0  # matplotlib draws hatches in a square of one inch [pt]
HATCH_DENSITY = 6.0


class RecordingRenderer(RendererBase):
    def __init__(self, width: float, height: float, theme: Theme) -> None:
        super().__init__()
        self.width, self.height = width, height
        self._theme = theme
        self._writer = PathWriter()
        self._roles = {os.path.realpath(path): role for role, path in font_files(theme).items()}

    def drawing(self) -> Drawing:
        return Drawing(self.width, self.height, self._writer.finished())

    # What matplotlib asks about the page.

    def get_canvas_width_height(self) -> tuple[float, float]:
        return self.width, self.height

    def flipy(self) -> bool:
        return False

    def points_to_pixels(self, points: ArrayLike) -> ArrayLike:
        """Return the points as they are: one unit is one point."""
        return points

    def option_image_nocomposite(self) -> bool:
        return True

    def option_scale_image(self) -> bool:
        """Return True: images are scaled by the page, at their own resolution."""
        return True

    # Paths.

    def draw_path(
        self,
        gc: GraphicsContextBase,
        path: Path,
        transform: Transform,
        rgbFace: ColorType | None = None,
    ) -> None:
        fill = _visible(rgbFace)
        stroke = gc.get_linewidth() > 0 and gc.get_rgb()[3] > 0
        hatch = gc.get_hatch()
        if fill is None and not stroke and not hatch:
            return
        # Long lines are cut at the page edge; closed shapes must keep their corners.
        lines_only = fill is None and not hatch and path.codes is None
        window = (0.0, 0.0, self.width, self.height) if lines_only else None
        simplify = bool(path.should_simplify) and fill is None
        code = path_code(path, transform, window, simplify, gc.get_sketch_params())
        if not code:
            return
        with self._writer.clipped(gc):
            if not hatch:
                self._writer.paint(gc, code, fill, stroke)
                return
            if fill is not None:
                self._writer.paint(gc, code, fill, stroke=False)
            self._writer.hatch(gc, code, self._hatch_lines(gc, path.get_extents(transform)))
            if stroke:
                self._writer.paint(gc, code, None, stroke=True)

    def _hatch_lines(self, gc: GraphicsContextBase, extent: Bbox) -> list[str]:
        """Return the lines of a hatch over a shape, as far as it lies in the chart: a shape may be of any size."""
        tile = gc.get_hatch_path(HATCH_DENSITY)
        left, bottom, right, top = (
            max(extent.x0, 0),
            max(extent.y0, 0),
            min(extent.x1, self.width),
            min(extent.y1, self.height),
        )
        window = (left - 1, bottom - 1, right + 1, top + 1)
        lines = []
        for column in range(int(left // HATCH_TILE), int(right // HATCH_TILE) + 1):
            for row in range(int(bottom // HATCH_TILE), int(top // HATCH_TILE) + 1):
                place = Affine2D().scale(HATCH_TILE).translate(column * HATCH_TILE, row * HATCH_TILE)
                code = path_code(tile, place, window)
                if code:
                    lines.append(code)
        return lines

    def draw_markers(
        self,
        gc: GraphicsContextBase,
        marker_path: Path,
        marker_trans: Transform,
        path: Path,
        trans: Transform,
        rgbFace: ColorType | None = None,
    ) -> None:
        marker = path_code(marker_path, marker_trans)
        stroke = gc.get_linewidth() > 0 and gc.get_rgb()[3] > 0
        reach = 5.0
        places = []
        for vertices, _ in path.iter_segments(trans, simplify=False):
            x, y = vertices[-2:] if len(vertices) else (math.nan, math.nan)
            if -reach <= x <= self.width + reach and -reach <= y <= self.height + reach:
                places.append((float(x), float(y)))
        with self._writer.clipped(gc):
            self._writer.paint_at(gc, marker, places, _visible(rgbFace), stroke)

    # Images.

    def draw_image(
        self, gc: GraphicsContextBase, x: float, y: float, im: ArrayLike, transform: Affine2DBase | None = None
    ) -> None:
        pixels = np.asarray(im, dtype=np.uint8)
        height, width = pixels.shape[:2]
        if not width or not height:
            return
        matrix: Matrix = (float(width), 0.0, 0.0, float(height), float(x), float(y))
        if transform is not None:
            a, b, c, d, e, f = (float(value) for value in transform.to_values())
            matrix = (a, b, c, d, x + e, y + f)
        # matplotlib hands images over from bottom to top; PNG counts rows from the top.
        with self._writer.clipped(gc):
            self._writer.opacity(gc.get_alpha() or 1.0, 1.0)
            self._writer.add(Raster(_png(pixels[::-1]), matrix))

    # Text.

    def get_text_width_height_descent(
        self, s: str, prop: FontProperties, ismath: bool | Literal["TeX"]
    ) -> tuple[float, float, float]:
        size = prop.get_size_in_points()
        sizes = [metrics.size(part) for _, metrics, part in self._runs(s, prop)] or [(0.0, 0.0, 0.0)]
        widths, tops, bottoms = zip(*sizes, strict=True)
        above, below = max(tops), max(bottoms)
        return sum(widths) * size, (above + below) * size, below * size

    def draw_text(
        self,
        gc: GraphicsContextBase,
        x: float,
        y: float,
        s: str,
        prop: FontProperties,
        angle: float,
        ismath: bool | Literal["TeX"] = False,
        mtext: Text | None = None,
    ) -> None:
        cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        with self._writer.clipped(gc):
            self._writer.text_colour(gc)
            size, start = prop.get_size_in_points(), 0.0
            for role, metrics, part in self._runs(s, prop):
                place = (cos, sin, -sin, cos, float(x) + cos * start, float(y) + sin * start)
                self._write(role, size, part, place)
                start += metrics.size(part)[0] * size

    def _runs(self, text: str, prop: FontProperties) -> Iterator[tuple[str, FontMetrics, str]]:
        """Yield role, measures and characters of each run: Chinese characters have a face of their own."""
        path = str(font_manager.findfont(prop))
        latin, role = font_metrics(path), self._role(path)
        if not is_chinese(text):
            yield role, latin, text
            return
        # Both cuts are equally wide; which of them is embedded, the document says.
        chinese = font_metrics(str(chinese_files(self._theme)[1]))
        for own, part in pieces(text, latin.has, chinese=True):
            yield ("chinese", chinese, part) if own else (role, latin, part)

    def _role(self, path: str) -> str:
        """Return the role of a font file; a font that the theme does not have is set in the regular face."""
        # `findfont` returns a kind of string of its own, which finds nothing in a dictionary of plain ones.
        return self._roles.get(str(path), "regular")

    def _write(self, role: str, size: float, text: str, matrix: Matrix) -> None:
        if text:
            a, b, c, d = (steady(value, 4) for value in matrix[:4])
            place = (a, b, c, d, steady(matrix[4], 2), steady(matrix[5], 2))
            self._writer.add(Glyphs(role, round(float(size), 2), text, place))


class RecordingCanvas(FigureCanvasBase):
    """The canvas of a figure that is being recorded; layout engines ask it for the renderer."""

    def __init__(self, figure: Figure, theme: Theme) -> None:
        super().__init__(figure)
        width, height = figure.bbox.size
        self._renderer = RecordingRenderer(float(width), float(height), theme)

    def get_renderer(self) -> RecordingRenderer:
        return self._renderer


def _visible(face: ColorType | None) -> Colour | None:
    colour = cast("Colour | None", face)  # artists hand over RGB or RGBA by the time they draw
    return colour if colour is not None and (len(colour) < 4 or colour[3] > 0) else None


def _png(pixels: NDArray[np.uint8]) -> bytes:
    from PIL import Image

    buffer = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(pixels)).save(buffer, format="PNG")
    return buffer.getvalue()


def drawing(chart: Chart, study: StudyData, words: Language, theme: Theme) -> Drawing:
    style = ChartStyle(theme, chart.width, chart.height)
    picture = charts[chart.name](ChartContext(study, words, dict(chart.options)))
    with style.applied():
        return record(picture.draw(style), style)


def record(figure: Figure, style: ChartStyle) -> Drawing:
    """Return what the figure draws, as final marks with the fonts of the theme.

    The result needs no matplotlib to be replayed.

    Raises:
        ImpactError: a text of the chart holds a character that the fonts have no glyph for.
    """
    # Ticks are made while drawing, so the settings of the theme must still hold here.
    with style.applied():
        figure.dpi = 72
        canvas = RecordingCanvas(figure, style.theme)
        figure.draw(canvas.get_renderer())
        return canvas.get_renderer().drawing()
