"""Other paper, and the logo at the head."""

import contextlib
import io
import struct
import tracemalloc
import zlib
from pathlib import Path

import pikepdf
import pytest
from file_reading import failures, pieces, structure
from gallery_document import gallery
from PIL import Image
from small_documents import THEME, pdf_of

from impact.core.errors import ImpactError
from impact.document import PageBreak, PageLogo, Paragraph, Running, text
from impact.output.pdf import render
from impact.output.pdf.page.logo import read_logo, running_logo
from impact.theme.logo import Brand
from impact.theme.logo import Logo as House
from impact.theme.parts import POINTS_PER_MM
from impact.theme.themes import adapt_to_paper, load_theme

MM = POINTS_PER_MM


def _png(width: int = 300, height: int = 100, mode: str = "RGBA") -> bytes:
    buffer = io.BytesIO()
    kind = "JPEG" if mode == "CMYK" else "PNG"
    Image.new(mode, (width, height), 0 if mode in ("L", "P") else (20, 120, 130, 200)[: len(mode)]).save(buffer, kind)
    return buffer.getvalue()


def _running(logo: PageLogo, left: str = "Left") -> Running:
    return Running(text(left), text("Right"), text("Foot"), logo=logo)


@pytest.mark.parametrize("name", ["default", "large-print"])
def test_letter_keeps_the_width_of_the_text(name: str, tmp_path: Path) -> None:
    theme = load_theme(name)
    letter = adapt_to_paper(theme, "Letter")
    assert letter.column_width() == pytest.approx(theme.column_width())
    pdf = render(gallery(letter), letter)
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert [float(edge) for edge in document.pages[0].MediaBox][2:] == pytest.approx([612, 792], abs=0.05)
    assert failures(pdf, tmp_path) == []


def test_a_logo_with_words_is_a_figure_on_the_first_page(tmp_path: Path) -> None:
    blocks = (Paragraph(text("one")), PageBreak(), Paragraph(text("two")))
    pdf = pdf_of(*blocks, running=_running(PageLogo(_png(), "The ministry")))
    (figure,) = structure(pdf).find("Figure")
    assert (figure.alt, figure.pages) == ("The ministry", [1])
    left, bottom, right, top = figure.box
    assert (right - left, top - bottom) == pytest.approx((24 * MM, 8 * MM), abs=0.05)
    assert top < THEME.page.height_mm * MM - THEME.rules.band
    assert failures(pdf, tmp_path) == []


def test_a_logo_without_words_is_an_ornament(tmp_path: Path) -> None:
    pdf = pdf_of(Paragraph(text("x")), running=_running(PageLogo(_png())))
    assert structure(pdf).find("Figure") == []
    assert failures(pdf, tmp_path) == []
    (page,) = pieces(pdf)
    plain = pieces(pdf_of(Paragraph(text("x"))))[0]
    head = next(x for words, x, _ in page if words.strip() == "Left")
    assert head - next(x for words, x, _ in plain if words.strip().startswith("Head")) > 24 * MM


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "P", "CMYK"])
def test_logos_of_any_colours_keep_the_standards(mode: str, tmp_path: Path) -> None:
    pdf = pdf_of(Paragraph(text("x")), running=_running(PageLogo(_png(mode=mode), "Logo")))
    assert failures(pdf, tmp_path) == []
    assert pdf == pdf_of(Paragraph(text("x")), running=_running(PageLogo(_png(mode=mode), "Logo")))


@pytest.mark.parametrize(
    ("logo", "message"),
    [
        (PageLogo(b"<svg/>", name="ministry.svg"), r"page 1, header, ministry\.svg: this is no picture .* PNG or JPEG"),
        (PageLogo(b""), r"page 1, header, logo: this is no picture"),
        (PageLogo(_png()[:-40]), r"page 1, header, logo: the picture is damaged\. Save it again as PNG"),
        (PageLogo(_png(3000, 2000, "L")), r"3000 x 2000 pixels are too many; at most 4 million .* Scale it down"),
        (PageLogo(_png(), height_mm=20), r"to be 20 mm high; the head of a page has room for 9 mm\. Give it a smaller"),
        (PageLogo(_png(), height_mm=0), r"to be 0 mm high"),
        (PageLogo(_png(900, 100)), r"it is 72 mm wide; there is room for 60 mm\. Give it a height_mm of 6\.7 or less"),
    ],
)
def test_logos_that_cannot_be_printed(logo: PageLogo, message: str) -> None:
    with pytest.raises(ImpactError, match=message):
        pdf_of(Paragraph(text("x")), running=_running(logo))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _said_to_be(width: int, height: int, *further: bytes) -> bytes:
    """Return a PNG of some hundred bytes whose header says another size."""
    head = _chunk(b"IHDR", struct.pack(">2I5B", width, height, 8, 2, 0, 0, 0))
    pixels = _chunk(b"IDAT", zlib.compress(b"")) + _chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(further) + pixels


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (_said_to_be(10_000, 10_000), "10000 x 10000 pixels are too many"),
        (_said_to_be(30_000, 30_000), "its pixels are too many; at most 4 million"),
        (_said_to_be(2**31 - 1, 2**31 - 1), "its pixels are too many"),
        (_said_to_be(90, 30, _chunk(b"zTXt", b"a\0\0" + zlib.compress(bytes(90_000_000)))), "this is no picture"),
        (_said_to_be(0, 30), "this is no picture"),
        (_said_to_be(90, 30), "the picture is damaged"),
        (_png(mode="CMYK")[:300], "this is no picture|the picture is damaged"),
        (b"x" * 10_000_001, "10 MB are too many; at most 10 are read"),
    ],
    ids=["large", "larger", "largest", "text", "none", "damaged", "cut", "bytes"],
)
def test_logos_that_are_bombs_or_damaged(data: bytes, message: str, recwarn: pytest.WarningsRecorder) -> None:
    tracemalloc.start()
    with pytest.raises(ImpactError, match=f"page 1, header, logo: ({message})"):
        read_logo(PageLogo(data))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 20_000_000
    assert not recwarn.list


def test_damaged_logos_are_messages() -> None:
    """Each of some hundred bytes is damaged in turn: a message, or a picture."""
    for data in (_png(30, 10), _png(30, 10, "P"), _png(30, 10, "CMYK")):
        for at in range(0, len(data), 3):
            with contextlib.suppress(ImpactError):
                read_logo(PageLogo(data[:at] + bytes([data[at] ^ 0x55]) + data[at + 1 :]))


def test_shapes_are_drawn_once_as_outlines_and_shown_on_each_page(tmp_path: Path) -> None:
    shapes = '<rect width="60" height="30" fill="#123456"/><circle cx="30" cy="15" r="9" fill="white"/>'
    content = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 30">{shapes}</svg>'.encode()
    brand = Brand("Example Advisory", House(content, "image/svg+xml", "Example Advisory"))
    running = Running(text("Left"), text("Right"), text("Foot"), logo=running_logo(brand))
    pdf = pdf_of(Paragraph(text("one")), PageBreak(), Paragraph(text("two")), running=running)
    with pikepdf.open(io.BytesIO(pdf)) as document:
        forms = [document.pages[at].Resources.XObject for at in (0, 1)]
        first, second = (next(form for name, form in found.items() if "logo" in name) for found in forms)
        assert first.objgen == second.objgen
        assert first.Subtype == "/Form"
        assert ".070588 .203922 .337255 rg" in first.read_bytes().decode("latin-1")
        assert not any(each.Subtype == "/Image" for found in forms for each in found.values())
    (figure,) = structure(pdf).find("Figure")
    left, bottom, right, top = figure.box
    assert (right - left) / (top - bottom) == pytest.approx(2, abs=0.01)
    assert failures(pdf, tmp_path) == []


def test_a_line_of_the_house_over_two_more_leaves_the_text_alone() -> None:
    """The foot of three lines begins higher, and still below the text."""
    words = "Example Advisory\n" + "what names the edition, and how long it is valid, in a language of long words " * 2
    pdf = pdf_of(Paragraph(text("x")), running=Running(text("L"), text("R"), text(words)))
    heights = sorted({round(y, 1) for piece, _, y in pieces(pdf)[0] if piece.strip() not in ("x", "L", "R")})
    assert len(heights) == 3
    assert heights[0] > 18
    assert heights[-1] < THEME.page.bottom_mm * MM - 6
