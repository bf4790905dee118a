"""Logos: bad files each with its message, and whether a logo can be seen on paper."""

import contextlib
import io
import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from impact.core.errors import ProblemsError
from impact.theme.logo import LEAST_PIXELS, Logo, aspect, logo_of, png_of, share_seen

DARK, PAPER = "#0B2545", "#FFFFFF"


def _png(width: int = 300, height: int = 120, *, ink: tuple[int, ...] = (11, 37, 69, 255), mode: str = "RGBA") -> bytes:
    """Return a picture whose left half is inked, and whose right half can be seen through."""
    picture = Image.new(mode, (width, height))
    picture.paste(ink[: len(mode)], (0, 0, width // 2, height))
    stream = io.BytesIO()
    picture.save(stream, format="PNG")
    return stream.getvalue()


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _bomb(width: int = 60_000, height: int = 60_000) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(bytes(999))) + _chunk(b"IEND", b"")
    )


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "the file of the logo is empty"),
        (b"name: no image", "no image that is known here. Save it as PNG"),
        (b"\xff\xd8\xff\xe0 and so on", "the logo is a JPEG. Save it as PNG"),
        (b"%PDF-1.7", "the logo is a PDF"),
        (_png()[:60], "the logo is damaged. Save it again as PNG"),
        (b"\x89PNG\r\n\x1a\n" + bytes(2_000_001), "the logo has 2.0 MB; at most 2 are carried"),
        (_bomb(), "more pixels than are unpacked"),
        (_bomb(3000, 2000), "3,000 x 2,000 pixels; at most 4 million"),
        (_png(200, 60), "60 pixels high and would be blurred in print; 90 are the least"),
        (_png(1400, 100), "14.0 times as wide as high; there is room for 4 times as high"),
        (_png(100, 500), "5.0 times as high as wide"),
    ],
)
def test_bad_logos_are_refused(content: bytes, message: str) -> None:
    with pytest.raises(ProblemsError) as caught:
        logo_of(content, "A house", "logo.png")
    assert message in str(caught.value)
    assert str(caught.value).startswith("logo.png")


@given(st.binary(max_size=60), st.integers(0, 200))
def test_damaged_pictures_are_messages(noise: bytes, at: int) -> None:
    """Whatever stands in a file is a logo or a message."""
    whole = _png()
    with contextlib.suppress(ProblemsError):
        assert logo_of(whole[:at] + noise + whole[at + len(noise) :], "A house", "logo.png").alt == "A house"


@pytest.mark.parametrize("mode", ["RGB", "P"])
def test_a_logo_with_a_ground_of_its_own_is_seen(mode: str) -> None:
    stream = io.BytesIO()
    Image.new(mode, (300, LEAST_PIXELS)).save(stream, format="PNG")
    logo = logo_of(stream.getvalue(), "A house", "logo.png")
    assert (share_seen(logo, DARK, 3.0), png_of(logo)) == (1.0, logo.content)


def test_a_dark_logo_is_seen_on_paper_alone() -> None:
    logo = logo_of(_png(), "A house", "logo.png")
    assert aspect(logo) == 2.5
    assert (share_seen(logo, PAPER, 3.0), share_seen(logo, DARK, 3.0)) == (1, 0)


def test_a_white_logo_is_not_seen_on_paper() -> None:
    assert share_seen(logo_of(_png(ink=(250, 250, 250, 255)), "A house", "a.png"), PAPER, 1.5) == 0
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="5" height="5" fill="white"/></svg>'
    logo = Logo(svg, "image/svg+xml", "A house")
    assert (share_seen(logo, PAPER, 1.5), share_seen(logo, DARK, 3.0)) == (0, 1)
