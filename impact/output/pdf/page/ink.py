"""Rules, backgrounds and the marks that tell reported, modelled and announced apart without colour."""

import io
import math
from functools import cache
from typing import TypeAlias

from impact.document import Status
from impact.document.drawing import Alpha, Drawing, Glyphs, Operators, Raster
from impact.output.pdf.file import reportlab_hooks
from impact.output.pdf.file.canvas import TaggedCanvas
from impact.output.pdf.file.structure import Element, box_attributes
from impact.output.pdf.text.fonts import DocumentFonts
from impact.theme.colour import rgb

Box4: TypeAlias = tuple[float, float, float, float]  # left, bottom, width, height

HATCH_STEP = 2.6  # distance of hatch lines in marks and rules [pt]
_HATCH_WIDTH = 0.55
_PAPER = "#FFFFFF"
_OUTLINE_WIDTH = 0.7
_KEYS = {"fill": "ca", "stroke": "CA"}


@cache
def fill_colour(colour: str) -> str:
    return " ".join(f"{part:.3g}" for part in rgb(colour)) + " rg"


@cache
def stroke_colour(colour: str) -> str:
    return " ".join(f"{part:.3g}" for part in rgb(colour)) + " RG"


def fill_rectangle(canvas: TaggedCanvas, x: float, bottom: float, width: float, height: float, colour: str) -> None:
    canvas.write(f"{fill_colour(colour)} {x:.2f} {bottom:.2f} {width:.2f} {height:.2f} re f")


def rule(canvas: TaggedCanvas, x: float, y: float, width: float, thickness: float, colour: str) -> None:
    canvas.write(f"{stroke_colour(colour)} {thickness:g} w [] 0 d {x:.2f} {y:.2f} m {x + width:.2f} {y:.2f} l S")


def status_mark(canvas: TaggedCanvas, box: Box4, status: Status, colour: str, words: str = "") -> None:
    """Draw a mark that tells a status.

    With `words`, it is a figure that says them to those who cannot see it; without, a mark beside words that do.
    """
    if not words:
        with canvas.artifact():
            status_fill(canvas, box, status, colour)
        return
    left, bottom, width, height = box
    attributes = box_attributes(left, bottom, left + width, bottom + height)
    figure = Element("Figure", alt=words, attributes=attributes)
    canvas.attach(figure)
    with canvas.marked(figure):
        status_fill(canvas, box, status, colour)


def status_fill(canvas: TaggedCanvas, box: Box4, status: Status, colour: str) -> None:
    """Fill a rectangle by status, as charts do: reported solid, modelled with a white hatch, announced an outline."""
    x, bottom, width, height = box
    if status in ("", "reported", "modelled"):
        fill_rectangle(canvas, x, bottom, width, height, colour)
        if status == "modelled":
            _hatch(canvas, box)
        return
    edge = _OUTLINE_WIDTH / 2
    outline = f"{x + edge:.2f} {bottom + edge:.2f} {width - 2 * edge:.2f} {height - 2 * edge:.2f} re"
    canvas.write(f"{stroke_colour(colour)} [] 0 d {_OUTLINE_WIDTH} w {outline} S")


def _hatch(canvas: TaggedCanvas, box: Box4) -> None:
    """Draw white lines inside a rectangle, which leave its colour the lightness that it has."""
    x, bottom, width, height = box
    lines = []
    for step in range(math.ceil((width + height) / HATCH_STEP) + 1):
        start = x - height + step * HATCH_STEP
        lines.append(f"{start:.2f} {bottom:.2f} m {start + height:.2f} {bottom + height:.2f} l")
    inside = f"{x:.2f} {bottom:.2f} {width:.2f} {height:.2f} re W n"
    canvas.write(f"q {inside} {stroke_colour(_PAPER)} [] 0 d {_HATCH_WIDTH} w {' '.join(lines)} S Q")


def replay(
    canvas: TaggedCanvas, drawing: Drawing, faces: DocumentFonts | None, x: float, bottom: float, scale: float
) -> None:
    """Draw a recorded chart with its lower left corner at (x, bottom), inside a tag that is already open.

    A drawing without texts needs no faces.
    """
    # Black, as on a new page: what was drawn before must not colour a chart that sets no colour.
    canvas.write(f"q 0 g 0 G {scale:.4f} 0 0 {scale:.4f} {x:.2f} {bottom:.2f} cm")
    for mark in drawing.marks:
        match mark:
            case Operators(code):
                canvas.write(code)
            case Glyphs(role, size, text, matrix):
                assert faces is not None
                # Exponents such as 6e-17 are no numbers in PDF (trap 11).
                place = " ".join(f"{value:.4f}" for value in matrix)
                canvas.write(f"BT {place} Tm {faces[role].show(canvas, text, size)} ET")
            case Alpha(target, value):
                canvas.write(reportlab_hooks.opacity(canvas.pdf, _KEYS[target], value))
            case Raster():
                _draw_image(canvas, mark)
    canvas.write("Q")


def _draw_image(canvas: TaggedCanvas, image: Raster) -> None:
    from reportlab.lib.utils import ImageReader

    canvas.write("q " + " ".join(f"{value:.4f}" for value in image.matrix) + " cm")
    canvas.pdf.drawImage(ImageReader(io.BytesIO(image.png)), 0, 0, 1, 1, mask="auto")
    canvas.write("Q")
