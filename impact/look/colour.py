"""Colours as "#RRGGBB" and what the eye makes of them."""

from __future__ import annotations

import re

HEX = re.compile(r"#[0-9A-Fa-f]{6}")

# IEC 61966-2-1: below this the sRGB curve is a straight line.
_LINEAR_BELOW = 0.04045


def rgb(colour: str) -> tuple[float, float, float]:
    """Return red, green and blue, 0 to 1, of "#RRGGBB"."""
    red, green, blue = bytes.fromhex(colour[1:])
    return red / 255, green / 255, blue / 255


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2, 0 (black) to 1 (white)."""
    red, green, blue = (
        part / 12.92 if part <= _LINEAR_BELOW else ((part + 0.055) / 1.055) ** 2.4 for part in rgb(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of WCAG 2, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def lightness(colour: str) -> float:
    """Return L* of CIELAB, 0 to 100: how dark the colour prints in grey."""
    shine = luminance(colour)
    return float(116 * shine ** (1 / 3) - 16 if shine > 216 / 24389 else shine * 24389 / 27)


def tint(colour: str, strength: float) -> str:
    """Return the colour mixed with white; strength 1 leaves it as it is."""
    mixed = (round(255 * (1 - strength * (1 - part))) for part in rgb(colour))
    return "#" + "".join(f"{part:02X}" for part in mixed)
