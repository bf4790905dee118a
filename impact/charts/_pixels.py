"""Pixels: what a page holds of a chart where paths do not do."""

from __future__ import annotations

import io
import math
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

GOURAUD_RESOLUTION = 3.0  # pixels a point: about 216 dots an inch


def png(pixels: NDArray[Any]) -> bytes:
    """Return RGBA pixels, rows from the top, as a PNG file."""
    from PIL import Image

    buffer = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(pixels)).save(buffer, format="PNG")
    return buffer.getvalue()


def shaded(corners: NDArray[Any], colours: NDArray[Any]) -> tuple[NDArray[Any], tuple[float, float, float, float]]:
    """Return RGBA pixels of shaded triangles and the rectangle they fill (left, bottom, width, height)."""
    left, bottom = corners.reshape(-1, 2).min(axis=0)
    right, top = corners.reshape(-1, 2).max(axis=0)
    columns = max(1, math.ceil((right - left) * GOURAUD_RESOLUTION))
    rows = max(1, math.ceil((top - bottom) * GOURAUD_RESOLUTION))
    xs = left + (np.arange(columns) + 0.5) * (right - left) / columns
    ys = top - (np.arange(rows) + 0.5) * (top - bottom) / rows
    grid_x, grid_y = np.meshgrid(xs, ys)
    pixels = np.zeros((rows, columns, 4))
    for (a, b, c), colour in zip(corners, colours, strict=True):
        double_area = (b[1] - c[1]) * (a[0] - c[0]) + (c[0] - b[0]) * (a[1] - c[1])
        if double_area == 0:
            continue
        # Barycentric coordinates: the shares of the three corners in each pixel.
        share_a = ((b[1] - c[1]) * (grid_x - c[0]) + (c[0] - b[0]) * (grid_y - c[1])) / double_area
        share_b = ((c[1] - a[1]) * (grid_x - c[0]) + (a[0] - c[0]) * (grid_y - c[1])) / double_area
        share_c = 1 - share_a - share_b
        inside = (share_a >= 0) & (share_b >= 0) & (share_c >= 0)
        shares = np.stack([share_a[inside], share_b[inside], share_c[inside]], axis=1)
        pixels[inside] = shares @ colour
    bytes_ = np.round(pixels.clip(0, 1) * 255).astype(np.uint8)
    return bytes_, (float(left), float(bottom), float(right - left), float(top - bottom))
