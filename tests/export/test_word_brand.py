"""The face of a house in Word: its logo, lines and template; nothing of ours where it asks for that."""

import io
from dataclasses import replace

import docx as python_docx
import pytest
from docx.shared import Mm, RGBColor
from office_files import Package, words_of
from PIL import Image
from shared_editions import edition_of

from impact.document import Heading, ItemList, Paragraph, plain, text
from impact.export.edition import Edition
from impact.export.forms.docx import docx
from impact.look.brand import Brand, Logo

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
BLOCKS = (Heading(1, text("A finding")), Paragraph(text("Words.")), ItemList((text("an item"),)))


@pytest.fixture(scope="module")
def edition() -> Edition:
    found = edition_of("byd-jizzakh")
    return replace(found, document=replace(found.document, blocks=BLOCKS))


@pytest.fixture(scope="module")
def png() -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (120, 40), "#123456").save(stream, "PNG")
    return stream.getvalue()


def _template() -> bytes:
    """Return a template of a house: a style of its own look, on other paper, with a head."""
    file = python_docx.Document()
    file.styles["Heading 1"].font.color.rgb = RGBColor(0xAA, 0, 0)
    file.sections[0].page_width, file.sections[0].left_margin = Mm(200), Mm(40)
    file.sections[0].header.paragraphs[0].text = "The house"
    stream = io.BytesIO()
    file.save(stream)
    return stream.getvalue()


def test_logo_and_lines_of_the_house_are_on_every_page(edition: Edition, png: bytes) -> None:
    brand = Brand("The House", Logo(png, "image/png", "The House"), footer="A line.", contact="house@example.org")
    made = Package(docx(replace(edition, brand=brand)))
    header = made.tree("word/header1.xml")
    (drawing,) = header.iter(f"{WP}docPr")
    assert drawing.get("descr") == "The House"
    assert made.parts["word/media/image1.png"].startswith(b"\x89PNG")
    extent = next(header.iter(f"{WP}extent"))
    assert int(extent.get("cx")) == 3 * int(extent.get("cy"))
    assert words_of(made.tree("word/footer1.xml")).splitlines()[1:] == ["A line.", "house@example.org"]


def test_without_credit_the_house_is_the_author(edition: Edition) -> None:
    """No part names a program: `test_white_label.py`."""
    running = replace(edition.document.running, footer_left=text("byd"))
    document = replace(edition.document, running=running, blocks=BLOCKS)
    assert b"impact" in Package(docx(replace(edition, document=document))).parts["docProps/app.xml"]
    made = Package(docx(replace(edition, document=document, brand=Brand("The House", credit=False))))
    assert made.parts["docProps/core.xml"].count(b"The House") == 2
    assert b"The House" in made.parts["docProps/app.xml"]
    assert b"Application" not in made.parts["docProps/app.xml"]


def test_styles_paper_and_head_of_a_template_are_taken(edition: Edition) -> None:
    content = docx(replace(edition, brand=Brand("The House", word_template=_template())))
    read = python_docx.Document(io.BytesIO(content))
    assert [paragraph.text for paragraph in read.paragraphs[:2]] == ["A finding", "Words."]
    first = read.paragraphs[0]
    assert first.style is not None
    assert first.style.font.color.rgb == RGBColor(0xAA, 0, 0)
    assert [section.left_margin.mm for section in read.sections if section.left_margin] == [pytest.approx(40, abs=0.1)]
    assert read.sections[0].header.paragraphs[0].text == "The house"
    made = Package(content)
    known = {style.get(f"{W}styleId") for style in made.tree("word/styles.xml").iter(f"{W}style")}
    used = {each.get(f"{W}val") for tag in ("pStyle", "rStyle", "tblStyle") for each in made.body.iter(f"{W}{tag}")}
    assert used <= known


def test_a_draft_is_marked_at_the_head(edition: Edition) -> None:
    for mark in ("DRAFT", ""):
        made = Package(docx(replace(edition, document=replace(edition.document, mark=mark))))
        framed = [run for run in made.tree("word/header1.xml").iter(f"{W}r") if run.find(f"{W}rPr/{W}bdr") is not None]
        assert ["".join(run.itertext()).strip() for run in framed] == ([mark] if mark else [])
    assert plain(edition.document.running.header_left)
