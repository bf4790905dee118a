"""Logos: what a file of a logo has to be, how wide it is, and on which grounds it can be seen.

A logo is read before it is used: the pixels of a PNG are opened within limits, an SVG becomes shapes. What is wrong is
said at once, with what to do. On a dark ground a transparent logo may not be seen; then it stands on a plate in the
colour of paper, which is what `needs_plate` says.
"""

from __future__ import annotations

import io
import warnings
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal

from impact.errors import ImpactError, ProblemsError, problem
from impact.look.brand import Logo
from impact.look.colour import contrast
from impact.look.svg import Shape, Vector, drawing

if TYPE_CHECKING:
    from PIL.Image import Image

PNG: Final = "image/png"
SVG: Final = "image/svg+xml"
MOST_BYTES: Final = 2_000_000  # of a PNG
MOST_PIXELS: Final = 4_000_000  # sharper than any printer at that size, and every file would carry it all
LEAST_PIXELS: Final = 90  # of height: fewer are seen as steps where it is printed 9 mm high
NARROWEST, WIDEST = 0.25, 12.0  # width in parts of the height: the head of a page has room for 60 by 9 mm
SEEN, LEGIBLE = 1.5, 3.0  # contrast with the ground: can be told from it; WCAG 2.2 for what is no text
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_SAMPLE = (96, 48)  # pixels that a logo is judged by
_OPAQUE = 250  # of 255
_STEPS = 32  # by which colours of a sample are taken for one


def logo_of(content: bytes, alt: str, name: str) -> Logo:
    """Return a logo that can be drawn in every format.

    Args:
        content: of the file. alt: said in its place. name: how messages call the file.

    Raises:
        ProblemsError: it is no PNG or SVG, is damaged, too large, too small, or of a shape that no page has room for.
    """
    media = _media(content, name)
    logo = Logo(content, media, alt)
    if media == PNG:
        _check_pixels(content, name)
    ratio = aspect(logo, name)
    if not NARROWEST <= ratio <= WIDEST:
        said = f"{ratio:.1f} times as wide as high" if ratio > 1 else f"{1 / ratio:.1f} times as high as wide"
        raise _refused(
            name,
            f"the logo is {said}; there is room for {1 / NARROWEST:g} times as high as wide to {WIDEST:g} times as "
            "wide as high. Crop it, or give the form that the house uses in lines of text.",
        )
    return logo


def _media(content: bytes, name: str) -> Literal["image/png", "image/svg+xml"]:
    if content.startswith(_SIGNATURE):
        return "image/png"
    if content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") and b"<svg" in content[:20_000] + content[-20:]:
        return "image/svg+xml"
    if not content:
        raise _refused(name, "the file of the logo is empty. Save it again as PNG or SVG.")
    found = {b"\xff\xd8\xff": "a JPEG", b"GIF8": "a GIF", b"%PDF": "a PDF", b"RIFF": "a WebP", b"BM": "a BMP"}
    what = next((words for start, words in found.items() if content.startswith(start)), "no image that is known here")
    raise _refused(name, f"the logo is {what}. Save it as PNG, or as SVG with plain colours.")


def _refused(name: str, message: str) -> ProblemsError:
    return ProblemsError([problem(message, file=name)])


def _check_pixels(content: bytes, name: str) -> None:
    if len(content) > MOST_BYTES:
        raise _refused(
            name,
            f"the logo has {len(content) / 1e6:.1f} MB; at most {MOST_BYTES / 1e6:.0f} are carried by every file. "
            "Scale it down: 600 pixels of height are enough.",
        )
    try:
        width, height = opened(content).size
        if width * height > MOST_PIXELS:
            raise ImpactError(
                f"the logo has {width:,} x {height:,} pixels; at most {MOST_PIXELS / 1e6:.0f} million are printed. "
                "Scale it down: 600 pixels of height are enough."
            )
        opened(content).convert("RGBA")
    except ImpactError as error:
        raise _refused(name, str(error)) from None
    except Exception:  # Pillow's readers fail in a dozen ways on bytes that are damaged
        raise _refused(name, "the logo is damaged. Save it again as PNG.") from None
    if height < LEAST_PIXELS:
        raise _refused(
            name,
            f"the logo is {height} pixels high and would be blurred in print; {LEAST_PIXELS} are the least, 600 are "
            "good. Give a larger file, or an SVG.",
        )


def opened(content: bytes) -> Image:
    """Return a PNG as a picture whose pixels are not read yet.

    Raises:
        ImpactError: it has more pixels than any program should unpack.
    """
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of what the limit here refuses
            return Image.open(io.BytesIO(content), formats=("PNG",))
    except Image.DecompressionBombError:
        raise ImpactError(
            f"the logo has more pixels than are unpacked; at most {MOST_PIXELS / 1e6:.0f} million are printed. "
            "Scale it down: 600 pixels of height are enough."
        ) from None


def vector(logo: Logo, name: str = "logo") -> Vector | None:
    """Return the shapes of a logo in SVG; None for one of pixels.

    Raises:
        ProblemsError: it holds what cannot be drawn.
    """
    return drawing(logo.content, name) if logo.media == SVG else None


def aspect(logo: Logo, name: str = "logo") -> float:
    """Return the width of a logo in parts of its height."""
    shapes = vector(logo, name)
    width, height = opened(logo.content).size if shapes is None else (shapes.width, shapes.height)
    return width / height


def needs_plate(logo: Logo, ground: str) -> bool:
    """Return whether a logo has to stand on a plate in the colour of paper, for it cannot be seen on this ground."""
    return share_seen(logo, ground, LEGIBLE) < 0.5


def share_seen(logo: Logo, ground: str, least: float) -> float:
    """Return which share of a logo has so much contrast with a ground; all of one with a ground of its own."""
    inks = _inks(logo)
    total = sum(inks.values())
    return sum(size for colour, size in inks.items() if contrast(colour, ground) >= least) / total if total else 1.0


@lru_cache(maxsize=8)
def _inks(logo: Logo) -> dict[str, float]:
    """Return how much there is of each colour; nothing where the logo has a ground of its own."""
    shapes = vector(logo)
    return _of_pixels(logo.content) if shapes is None else _of_shapes(shapes)


def _of_pixels(content: bytes) -> dict[str, float]:
    picture = opened(content)
    if not picture.has_transparency_data:
        return {}
    small = picture.convert("RGBA").resize(_SAMPLE)
    if small.getchannel("A").getextrema()[0] >= _OPAQUE:  # type: ignore[operator]  # of one channel: two numbers
        return {}
    found: dict[str, float] = {}
    data = small.tobytes()
    for at in range(0, len(data), 4):
        red, green, blue, seen = data[at : at + 4]
        if seen > 255 - _OPAQUE:
            parts = (min(255, round(part / _STEPS) * _STEPS) for part in (red, green, blue))
            colour = "#" + "".join(f"{part:02X}" for part in parts)
            found[colour] = found.get(colour, 0.0) + seen / 255
    return found


def _of_shapes(shapes: Vector) -> dict[str, float]:
    found: dict[str, float] = {}
    for shape in shapes.shapes:
        size, length = _size(shape)
        if shape.fill and shape.opacity == 1 and size >= 0.98 * shapes.width * shapes.height:
            return {}
        if shape.fill:
            found[shape.fill] = found.get(shape.fill, 0.0) + size * shape.opacity
        if (stroke := shape.stroke) is not None:
            found[stroke.colour] = found.get(stroke.colour, 0.0) + length * stroke.width * stroke.opacity
    return found


def _size(shape: Shape) -> tuple[float, float]:
    """Return about the area and the length of an outline, by the ends of its steps."""
    area = length = 0.0
    start = here = (0.0, 0.0)
    for name, numbers in shape.steps:
        end = start if name == "h" else (numbers[-2], numbers[-1])
        if name == "m":
            start = end
        else:
            area += here[0] * end[1] - end[0] * here[1]
            length += ((end[0] - here[0]) ** 2 + (end[1] - here[1]) ** 2) ** 0.5
        here = end
    return abs(area) / 2, length
