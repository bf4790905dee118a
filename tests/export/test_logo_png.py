"""Logos as pixels for formats that show no outlines."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from impact.export.logo_png import logo_png
from impact.look.brand import Logo
from impact.look.logo import logo_of

SVG = Path(__file__).resolve().parents[1] / "data" / "brand" / "example-advisory.svg"
RING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20">'
    '<path fill="#FF0000" fill-rule="{}" d="M0 0h20v20h-20zM5 5h10v10h-10z"/></svg>'
)


def _opened(logo: Logo, height: int, **more: str) -> Image.Image:
    return Image.open(io.BytesIO(logo_png(logo, height, **more)))


def test_shapes_are_drawn_where_they_stand() -> None:
    logo = logo_of(SVG.read_bytes(), "Example Advisory", "logo.svg")
    picture = _opened(logo, 128)
    assert (picture.height, picture.mode) == (128, "RGBA")
    assert picture.getpixel((0, 0)) == (0, 0, 0, 0)
    assert picture.getpixel((20, 20)) == (0x12, 0x43, 0x2F, 255)
    assert logo_png(logo, 128) == logo_png(logo, 128)


@pytest.mark.parametrize(("rule", "alpha"), [("evenodd", 0), ("nonzero", 255)])
def test_overlapping_parts_are_holes_where_the_drawing_says_so(rule: str, alpha: int) -> None:
    picture = _opened(Logo(RING.format(rule).encode(), "image/svg+xml", "Ring"), 100)
    assert picture.getpixel((10, 10)) == (255, 0, 0, 255)
    pixel = picture.getpixel((50, 50))
    assert isinstance(pixel, tuple)
    assert pixel[3] == alpha


def test_lines_and_what_is_seen_through() -> None:
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><line x1="0" y1="10" x2="40" y2="10" '
        'stroke="#00FF00" stroke-width="4" opacity=".5"/></svg>'
    )
    picture = _opened(Logo(svg.encode(), "image/svg+xml", "Line"), 100)
    pixel = picture.getpixel((100, 50))
    assert isinstance(pixel, tuple)
    assert pixel[1] == 255
    assert pixel[3] == pytest.approx(128, abs=2)
    assert picture.getpixel((100, 20)) == (0, 0, 0, 0)


def test_on_a_dark_ground_a_dark_logo_stands_on_a_plate() -> None:
    logo = logo_of(SVG.read_bytes(), "Example Advisory", "logo.svg")
    assert _opened(logo, 120, ground="#0B2545").getpixel((1, 1)) == (255, 255, 255, 255)
    assert _opened(logo, 120, ground="#FFFFFF").getpixel((1, 1)) == (0, 0, 0, 0)


@pytest.mark.parametrize("height", [0, -1, 5_000])
def test_no_height_beyond_reason(height: int) -> None:
    with pytest.raises(ValueError, match="pixels; give 1 to"):
        logo_png(logo_of(SVG.read_bytes(), "Example Advisory", "logo.svg"), height)
