"""The logo of a house on the pages: outlines stay outlines, and it is said once."""

import io
from pathlib import Path

import pikepdf
import pytest
from file_reading import failures, pieces, structure, texts
from PIL import Image, ImageChops, ImageStat
from pypdfium2 import PdfDocument
from small_documents import THEME, make, pdf_of

from impact.document import Document, Heading, PageBreak, Paragraph, Running, text
from impact.look.brand import Brand, Logo
from impact.look.logo import logo_of, png_of
from impact.pdf import render
from impact.pdf.page.logo import HIGH_MM, running_logo

HOUSE = Path(__file__).resolve().parents[1] / "data" / "brand" / "example-advisory.yaml"
SHAPES = '<rect width="60" height="30" fill="#123456"/><circle cx="30" cy="15" r="9" fill="white"/>'
HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 30">'


def _house() -> Brand:
    return Brand("Example Advisory", Logo(f"{HEAD}{SHAPES}</svg>".encode(), "image/svg+xml", "Example Advisory"))


def _two_pages(brand: Brand) -> Document:
    running = Running(text("Left"), text("Right"), text("Foot"), logo=running_logo(brand))
    blocks = [Heading(1, text("One")), Paragraph(text("one")), PageBreak(), Paragraph(text("two"))]
    return make(*blocks, running=running)


def test_shapes_are_drawn_once_as_outlines_and_shown_on_each_page(tmp_path: Path) -> None:
    pdf = render(_two_pages(_house()), THEME)
    with pikepdf.open(io.BytesIO(pdf)) as document:
        forms = [document.pages[at].Resources.XObject for at in (0, 1)]
        logos = [next(form for name, form in found.items() if "logo" in name) for found in forms]
        assert logos[0].objgen == logos[1].objgen
        assert logos[0].Subtype == "/Form"
        code = logos[0].read_bytes().decode("latin-1")
        assert ".070588 .203922 .337255 rg" in code
        assert not any(each.Subtype == "/Image" for found in forms for each in found.values())
    assert failures(pdf, tmp_path) == []


def test_a_logo_is_said_on_the_first_page_alone() -> None:
    figures = structure(render(_two_pages(_house()), THEME)).find("Figure")
    assert [(figure.alt, figure.pages) for figure in figures] == [("Example Advisory", [1])]
    left, bottom, right, top = figures[0].box
    assert (right - left) / (top - bottom) == pytest.approx(2, abs=0.01)


@pytest.mark.parametrize(("width", "height"), [(600, 120), (120, 400), (1200, 100)])
def test_logos_of_any_form_fit_the_head(width: int, height: int) -> None:
    stream = io.BytesIO()
    Image.new("RGB", (width, height), (10, 40, 90)).save(stream, format="PNG")
    brand = Brand("House", logo_of(stream.getvalue(), "House", "logo.png"))
    logo = running_logo(brand)
    assert logo is not None
    assert logo.height_mm <= HIGH_MM
    assert len(texts(render(_two_pages(brand), THEME))) == 2


def test_a_line_of_the_house_over_two_more_leaves_the_text_alone() -> None:
    """The foot of three lines begins higher, and still below the text."""
    words = "Example Advisory\n" + "what names the edition, and how long it is valid, in a language of long words " * 2
    pdf = pdf_of(Paragraph(text("x")), running=Running(text("L"), text("R"), text(words)))
    heights = sorted({round(y, 1) for piece, _, y in pieces(pdf)[0] if piece.strip() not in ("x", "L", "R")})
    assert len(heights) == 3
    assert heights[0] > 18
    assert heights[-1] < THEME.page.bottom_mm * 72 / 25.4 - 6


def test_pages_and_pictures_show_the_same_logo() -> None:
    """What other formats show is what the page shows, but for edges."""
    content = HOUSE.with_name("example-advisory.svg").read_bytes()
    brand = Brand("Example Advisory", logo_of(content, "Example Advisory", "logo.svg"))
    pdf = render(_two_pages(brand), THEME)
    (figure,) = structure(pdf).find("Figure")
    left, bottom, right, top = figure.box
    scale = 12.0
    document = PdfDocument(pdf)
    try:
        page = document[0]
        shown = page.render(scale=scale).to_pil().convert("RGB")
        height = page.get_height()
    finally:
        document.close()
    drawn = shown.crop(tuple(round(scale * edge) for edge in (left, height - top, right, height - bottom)))
    assert brand.logo is not None
    picture = Image.open(io.BytesIO(png_of(brand.logo)))
    paper = Image.new("RGB", picture.size, "white")
    paper.paste(picture, mask=picture.getchannel("A"))
    paper = paper.resize(drawn.size)
    apart = ImageChops.difference(paper, drawn)
    assert sum(ImageStat.Stat(apart).mean) / 3 < 4  # of 255
    assert sum(ImageStat.Stat(ImageChops.invert(paper)).mean) / 3 > 40  # and there is something to see
