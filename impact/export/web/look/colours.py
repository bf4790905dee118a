"""Colours in light and in dark.

In the dark each colour keeps its hue and its contrast: what stood 4.6:1 on light paper stands 4.6:1 on dark paper, and
two colours that touch keep the ratio between them. So charts and texts are as legible as in the theme, whatever its
colours are.
"""

from __future__ import annotations

import colorsys
from functools import cache

from impact.look.colour import as_light_as, luminance, rgb

DARK_PAPER = 8.0  # L* of the paper in the dark
_FLARE = 0.05  # of WCAG 2, added to each luminance
_LEAST_OF_STRONG = 3.2  # contrast of a strong colour: amber shines on white paper, and would be mud in the dark
_SPARE = 1.03  # of contrast, so that a rounded colour stays on the good side
_TURNS = 16  # of halving an interval


class Colours:
    """The colours that charts use, each with a short name."""

    def __init__(self) -> None:
        self.names: dict[str, str] = {}

    def name(self, colour: str) -> str:
        """Return the name of a colour "#RRGGBB"; the same colour has one name in the whole document."""
        return self.names.setdefault(colour, f"k{len(self.names)}")


@cache
def in_the_dark(colour: str, paper: str) -> str:
    """Return the colour of the same hue and contrast on dark paper.

    Args:
        colour: "#RRGGBB". paper: of the theme, on which it stands in the light.
    """
    night = dark_paper(paper)
    if colour == paper:
        return night
    contrast = (luminance(paper) + _FLARE) / (luminance(colour) + _FLARE)
    if contrast > 1 and _is_strong(colour):
        contrast = max(contrast, _LEAST_OF_STRONG)
    return _as_bright(colour, contrast * _SPARE * (luminance(night) + _FLARE) - _FLARE)


@cache
def dark_paper(paper: str) -> str:
    """Return the paper in the dark: nearly black, of a cool hue where that of the theme has none."""
    hue = paper if len(set(rgb(paper))) > 1 else "#26384A"
    return as_light_as(hue, DARK_PAPER)


def _is_strong(colour: str) -> bool:
    """Return whether a colour is one of its own, and no tint of the paper."""
    _, lightness, saturation = colorsys.rgb_to_hls(*rgb(colour))
    return saturation > 0.35 and lightness < 0.7


def _as_bright(colour: str, wanted: float) -> str:
    """Return the colour of the same hue and about the same strength that has a luminance, as far as there is one."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*rgb(colour))
    low, high = 0.0, 1.0
    for _ in range(_TURNS):
        lightness = (low + high) / 2
        low, high = (lightness, high) if luminance(_hex(hue, lightness, saturation)) < wanted else (low, lightness)
    return _hex(hue, high, saturation)


def _hex(hue: float, lightness: float, saturation: float) -> str:
    # Pale tints of a strong colour glare on a dark screen.
    return "#" + "".join(f"{round(255 * part):02X}" for part in colorsys.hls_to_rgb(hue, lightness, 0.85 * saturation))
