"""Logos, and the house that issues a brief: its name, logo and lines."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from impact.core.errors import ImpactError, ProblemsError, problem
from impact.theme.colour import contrast
from impact.theme.svg.drawn import Vector, drawing

if TYPE_CHECKING:
    from PIL.Image import Image

    from impact.theme.themes import Layer

PNG: Final = "image/png"
SVG: Final = "image/svg+xml"
MOST_BYTES: Final = 2_000_000  # of a PNG
MOST_PIXELS: Final = 4_000_000  # sharper than any printer at that size, and every file would carry it all
LEAST_PIXELS: Final = 90  # of height: fewer are seen as steps where it is printed 9 mm high
NARROWEST, WIDEST = 0.25, 12.0  # width in parts of the height: the head of a page has room for 60 by 9 mm
SEEN = 1.5  # contrast from which on a logo can be told from the paper
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_SAMPLE = (96, 48)  # pixels that a logo is judged by
_DRAWN = 400  # pixels of height of a picture of outlines: sharp at the head of a page, on a cover and on a slide
_OPAQUE = 250  # of 255
_STEPS = 32  # by which colours of a sample are taken for one


def logo_of(content: bytes, alt: str, name: str) -> Logo:
    """Return a logo that can be drawn in every format.

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
    """Return the outlines of a logo in SVG; None for one of pixels."""
    return drawing(logo.content, name) if logo.media == SVG else None


def aspect(logo: Logo, name: str = "logo") -> float:
    """Return the width of a logo in parts of its height."""
    outlines = vector(logo, name)
    width, height = opened(logo.content).size if outlines is None else (outlines.width, outlines.height)
    return width / height


def png_of(logo: Logo) -> bytes:
    if (outlines := vector(logo)) is None:
        return logo.content
    stream = io.BytesIO()
    _picture(outlines).save(stream, format="PNG")
    return stream.getvalue()


@lru_cache(maxsize=8)
def _picture(outlines: Vector) -> Image:
    from pypdfium2 import PdfDocument

    document = PdfDocument(outlines.page)
    try:
        bitmap = document[0].render(scale=_DRAWN / outlines.height, fill_color=(0, 0, 0, 0), rev_byteorder=True)
        return bitmap.to_pil().convert("RGBA")
    finally:
        document.close()


def share_seen(logo: Logo, ground: str, least: float) -> float:
    """Return which share of a logo has so much contrast with a ground; all of one with a ground of its own."""
    outlines = vector(logo)
    inks = _inks(opened(logo.content) if outlines is None else _picture(outlines))
    total = sum(inks.values())
    return sum(size for colour, size in inks.items() if contrast(colour, ground) >= least) / total if total else 1.0


def _inks(picture: Image) -> dict[str, float]:
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


@dataclass(frozen=True)
class Logo:
    """A picture that stands for a house.

    Attributes:
        content: of the file.
        media: what it is.
        alt: what is said in its place.
    """

    content: bytes = field(repr=False)
    media: Literal["image/png", "image/svg+xml"]
    alt: str


@dataclass(frozen=True)
class Brand:
    """Who issues a document, as its pages show it.

    Attributes:
        name: of the house.
        logo: its picture.
        footer, contact: lines of its own.
        credit: whether the program that made them is named.
        word_template: a Word file whose styles are used.
        theme: that it rests on; empty for the one that is usual.
        fonts: font files by face.
        over: its colours and faces as they are laid over the theme.
        file: that says all this; empty for none.
    """

    name: str = ""
    logo: Logo | None = None
    footer: str = ""
    contact: str = ""
    credit: bool = True
    word_template: bytes = field(default=b"", repr=False)
    theme: str = ""
    fonts: tuple[tuple[str, Path], ...] = ()
    over: Layer | None = field(default=None, repr=False)
    file: str = ""


NO_BRAND = Brand()
