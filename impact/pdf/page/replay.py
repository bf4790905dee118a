"""Recorded charts on the page."""

from __future__ import annotations

import io

from impact.document.drawing import Alpha, Drawing, Glyphs, Operators, Raster
from impact.pdf.file import hooks
from impact.pdf.file.canvas import TaggedCanvas
from impact.pdf.text.faces import Faces

_KEYS = {"fill": "ca", "stroke": "CA"}


def replay(canvas: TaggedCanvas, drawing: Drawing, faces: Faces | None, x: float, bottom: float, scale: float) -> None:
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
                canvas.write(hooks.opacity(canvas.pdf, _KEYS[target], value))
            case Raster():
                _draw_image(canvas, mark)
    canvas.write("Q")


def _draw_image(canvas: TaggedCanvas, image: Raster) -> None:
    from reportlab.lib.utils import ImageReader

    canvas.write("q " + " ".join(f"{value:.4f}" for value in image.matrix) + " cm")
    canvas.pdf.drawImage(ImageReader(io.BytesIO(image.png)), 0, 0, 1, 1, mask="auto")
    canvas.write("Q")
