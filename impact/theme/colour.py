"""Colours as "#RRGGBB" and what the eye makes of them."""

import re
from collections.abc import Sequence

HEX = re.compile(r"#[0-9A-Fa-f]{6}")
SHADES_APART = 16.0  # of L*: fills that touch need 15
WIDEST_STEP = 30.0  # of L*, from one shade to the next
TURNS = 24  # of halving an interval
FINE = 1.0  # of L*: colours nearer to each other look alike

# IEC 61966-2-1: below this the sRGB curve is a straight line.
_LINEAR_BELOW = 0.04045


def rgb(colour: str) -> tuple[float, float, float]:
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


def shade(colour: str, strength: float) -> str:
    """Return the colour mixed with black; strength 1 leaves it as it is."""
    return "#" + "".join(f"{round(255 * strength * part):02X}" for part in rgb(colour))


def ensure_contrast(colour: str, paper: str = "#FFFFFF", least: float = 4.6) -> str:
    """Return the colour, darkened as far as small text of it needs to be read on paper.

    Args:
        colour: of a fill.
        paper: behind the text.
        least: contrast (WCAG 2 asks for 4.5).
    """
    strength = 1.0
    while contrast(found := shade(colour, strength), paper) < least and strength > 0:
        strength -= 0.02
    return found


def shades(colour: str, count: int, palest: float = 82.0) -> tuple[str, ...]:
    """Return so many shades of one colour, the darkest first and equally far apart in grey.

    A colour that is too light for that many begins darker.

    Args:
        colour: the darkest, where it is dark enough.
        count: how many.
        palest: L* of the last of several.
    """
    if count < 2:
        return (colour,) * count
    start = min(lightness(colour), palest - SHADES_APART * (count - 1))
    palest = min(palest, start + WIDEST_STEP * (count - 1))
    wanted = (start + (palest - start) * step / (count - 1) for step in range(count))
    return tuple(match_lightness(colour, each) for each in wanted)


def match_lightness(colour: str, wanted: float) -> str:
    mixed = tint if wanted > lightness(colour) else shade
    low, high = 0.0, 1.0  # strengths: the colour itself at 1
    for _ in range(TURNS):
        middle = (low + high) / 2
        too_far = (lightness(mixed(colour, middle)) > wanted) == (mixed is tint)
        low, high = (middle, high) if too_far else (low, middle)
    return mixed(colour, high)


def nearest(colour: str, against: Sequence[tuple[str, float]]) -> str | None:
    """Return the colour, made lighter or darker by as little as it takes to be read with all others.

    Args:
        colour: "#RRGGBB".
        against: other colours, each with the contrast that is needed.

    Returns:
        The colour; None where no shade of it has so much contrast with all of them.
    """
    now = lightness(colour)

    def passes(tried: str) -> bool:
        return all(contrast(tried, other) >= least for other, least in against)

    tried = (
        match_lightness(colour, wanted)
        for step in range(int(100 / FINE) + 1)
        for wanted in (now - step * FINE, now + step * FINE)
        if 0 <= wanted <= 100
    )
    # The ends of the scale, which steps of lightness may just miss.
    return next((each for each in (*tried, "#FFFFFF", "#000000") if passes(each)), None)
