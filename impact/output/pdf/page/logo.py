"""The picture at the head of the pages; a logo in SVG is a drawing that is replayed: outlines stay outlines."""

import io
import warnings
from dataclasses import dataclass
from typing import Any

from impact.core.errors import ImpactError
from impact.core.text import shortened
from impact.document import PageLogo
from impact.document.drawing import Drawing, Operators
from impact.output.pdf.file.canvas import TaggedCanvas
from impact.output.pdf.file.structure import Element, box_attributes
from impact.output.pdf.page.ink import replay
from impact.theme.logo import Brand, aspect, vector
from impact.theme.parts import POINTS_PER_MM

TALLEST_MM, WIDEST_MM = 9.0, 60.0  # what the head of a page has room for
MOST_BYTES = 10_000_000  # of the file
MOST_PIXELS = 4_000_000  # sharper than any printer at that size, and the file would carry it all
_KINDS = ("PNG", "JPEG")


FORM = "logo"  # name of the drawing in the file, which all pages show
HIGH_MM, WIDE_MM = 8.0, 42.0  # of the logo of a house, beside the texts there


@dataclass(frozen=True)
class LogoImage:
    """A logo that can be printed.

    Attributes:
        pixels: a PNG file in memory, or the drawing.
        width: on the page [pt].
        height: on the page [pt].
        alt: says it to those who cannot see it; empty when it is an ornament.
    """

    pixels: Any
    width: float
    height: float
    alt: str

    def draw(self, canvas: TaggedCanvas, left: float, bottom: float) -> None:
        """Draw the picture inside a tag or artifact that is already open; `finish` draws what pages share."""
        if isinstance(self.pixels, Drawing):
            scale = self.height / self.pixels.height
            canvas.write(f"q {scale:.6f} 0 0 {scale:.6f} {left:.2f} {bottom:.2f} cm")
            canvas.use_form(FORM)
            canvas.write("Q")
            return
        from reportlab.lib.utils import ImageReader

        canvas.write(f"q {self.width:.2f} 0 0 {self.height:.2f} {left:.2f} {bottom:.2f} cm")
        canvas.pdf.drawImage(ImageReader(self.pixels), 0, 0, 1, 1, mask="auto")
        canvas.write("Q")

    def draw_tagged(self, canvas: TaggedCanvas, left: float, bottom: float) -> None:
        box = box_attributes(left, bottom, left + self.width, bottom + self.height)
        figure = Element("Figure", alt=self.alt, attributes=box)
        canvas.attach(figure)
        with canvas.marked(figure):
            self.draw(canvas, left, bottom)

    def finish(self, canvas: TaggedCanvas) -> None:
        if isinstance(self.pixels, Drawing):
            with canvas.form(FORM, (0, 0, self.pixels.width, self.pixels.height)):
                replay(canvas, self.pixels, None, 0, 0, 1.0)


def read_logo(logo: PageLogo) -> LogoImage:
    """Return a logo ready to be printed.

    Raises:
        ImpactError: it is no picture, has too many pixels, or is printed too large; says what to do.
    """
    if logo.drawing is not None:
        height = logo.height_mm * POINTS_PER_MM
        return LogoImage(logo.drawing, height * logo.drawing.width / logo.drawing.height, height, logo.alt)
    where = f"page 1, header, {shortened(logo.name)}"
    if len(logo.image) > MOST_BYTES:
        size = f"{len(logo.image) / 1e6:.0f} MB are too many; at most {MOST_BYTES / 1e6:.0f} are read"
        raise ImpactError(f"{where}: {size}. Scale it down: 600 pixels of height are enough.")
    image = _open(logo.image, where)
    width, height = image.size
    if width * height > MOST_PIXELS:
        raise ImpactError(
            f"{where}: {width} x {height} pixels are too many; at most {MOST_PIXELS / 1e6:.0f} million are printed. "
            "Scale it down: 600 pixels of height are enough."
        )
    if not 0 < logo.height_mm <= TALLEST_MM:
        raise ImpactError(
            f"{where}: it is to be {logo.height_mm:g} mm high; the head of a page has room for {TALLEST_MM:g} mm. "
            "Give it a smaller height_mm."
        )
    printed = logo.height_mm * width / height
    if printed > WIDEST_MM:
        raise ImpactError(
            f"{where}: at a height of {logo.height_mm:g} mm it is {printed:.0f} mm wide; there is room for "
            f"{WIDEST_MM:g} mm. Give it a height_mm of {WIDEST_MM * height / width:.1f} or less, or crop it."
        )
    try:
        # RGB, as the document's output intent says, whatever colours the file is in.
        pixels = image.convert("RGBA" if image.has_transparency_data else "RGB")
    except Exception:  # Pillow's readers fail in a dozen ways on bytes that are damaged
        raise ImpactError(f"{where}: the picture is damaged. Save it again as PNG.") from None
    return LogoImage(_encode(pixels), printed * POINTS_PER_MM, logo.height_mm * POINTS_PER_MM, logo.alt)


def _open(data: bytes, where: str) -> Any:
    """Return a picture whose header is read, and not yet its pixels.

    Pillow warns of pictures that are large, for which the limit here is a lower one, and refuses those that are larger.
    """
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return Image.open(io.BytesIO(data), formats=_KINDS)
    except Image.DecompressionBombError:
        raise ImpactError(
            f"{where}: its pixels are too many; at most {MOST_PIXELS / 1e6:.0f} million are printed. "
            "Scale it down: 600 pixels of height are enough."
        ) from None
    except Exception:  # as above, and a text inside that unpacks to more than Pillow allows
        raise ImpactError(f"{where}: this is no picture that can be read. Give a PNG or JPEG file.") from None


def _encode(pixels: Any) -> Any:
    buffer = io.BytesIO()
    pixels.save(buffer, format="PNG")
    return buffer


def running_logo(brand: Brand) -> PageLogo | None:
    if (logo := brand.logo) is None:
        return None
    outlines, height = vector(logo), min(HIGH_MM, WIDE_MM / aspect(logo))
    if outlines is None:
        return PageLogo(logo.content, logo.alt, height, brand.name or "logo")
    drawn = Drawing(outlines.width, outlines.height, (Operators(outlines.code),))
    return PageLogo(b"", logo.alt, height, brand.name or "logo", drawn)
