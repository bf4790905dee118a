"""Drawings in SVG as plain shapes, so that each format can draw them in its own way.

- `tree.py`: the file as nodes with their lines; what may harm or leads elsewhere is refused there.
- `styles.py`: colours, lines and opacity, by attributes, classes and `style`.
- `outlines.py`: rectangles, circles, polygons and paths as steps of a pen; transforms.
- `shapes.py`: from nodes to shapes, in order.
- `vector.py`: what comes out.

What cannot be drawn the same everywhere (gradients, filters, masks, text) is refused with its line, never left out.
"""

from __future__ import annotations

from impact.look.svg.shapes import drawing
from impact.look.svg.vector import Shape, Step, Stroke, Vector

__all__ = ["Shape", "Step", "Stroke", "Vector", "drawing"]
