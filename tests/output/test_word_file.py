"""A Word file says what the document says, in styles, tables and charts of Word, with the face of a house."""

import io
import re
from dataclasses import replace
from typing import Any

import docx as python_docx
import pytest
from docx.shared import Mm, RGBColor
from docx.text.paragraph import Paragraph as Written
from office_files import Package, out_of_order, words_of
from PIL import Image
from shared_editions import edition_of, written

from impact.document import Block, Figure, Heading, ItemList, Paragraph, Qr, SignOff, Table, plain, text, walk
from impact.output.edition import Edition
from impact.output.forms.docx import docx
from impact.output.office.native_charts import native_charts
from impact.theme.logo import Brand, Logo

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NUMBER = re.compile(r"[−-]?\d[\d.,\u00a0\u202f]*\d|\d")
CASE = "byd-jizzakh"


@pytest.fixture(scope="module")
def edition() -> Edition:
    return edition_of(CASE)


@pytest.fixture(scope="module")
def word() -> Any:
    return Package(written("docx", CASE))


def _said(edition: Edition) -> list[str]:
    """Return every text that a page shows, on one line each."""
    found = []
    for block in walk(edition.document.blocks):
        found += [plain(text) for text in block.texts()]
        if isinstance(block, Table):
            found += [column.label for column in block.columns]
        if isinstance(block, SignOff):
            found += [part for item in block.items for part in (item.role, item.name, item.date)]
    return [" ".join(text.split()) for text in found if text.strip()]


@pytest.mark.parametrize("document", ["brief", "annex"])
def test_every_text_and_every_number_stands_in_the_file(document: str) -> None:
    edition = edition_of(CASE, document=document)
    lines = words_of(Package(written("docx", CASE, document=document)).body)
    missing = [text for text in _said(edition) if text not in lines]
    assert not missing
    ours = {number for text in _said(edition) for number in NUMBER.findall(text)}
    labels = [block.label for block in walk(edition.document.blocks) if isinstance(block, Figure | Table)]
    ours |= {number for label in labels for number in NUMBER.findall(label)}
    assert set(NUMBER.findall(lines)) <= ours | {str(number) for number in range(1, 200)}  # sources have numbers


def test_headings_make_the_outline_of_the_document(edition: Edition) -> None:
    read = python_docx.Document(io.BytesIO(written("docx", CASE)))
    levels = {style.style_id: style for style in read.styles}

    def level(paragraph: Any) -> int | None:
        style = levels[paragraph.style.style_id]
        found = style.element.find(f"{W}pPr/{W}outlineLvl")
        return None if found is None else int(found.get(f"{W}val")) + 1

    every = [Written(element, read._body) for element in read.element.body.iter(f"{W}p")]
    found = [
        (level(each), "".join(part.text or " " for part in each._p.iter(f"{W}t", f"{W}br")))
        for each in every
        if level(each)
    ]
    blocks = [block for block in walk(edition.document.blocks) if isinstance(block, Heading)]
    assert found == [(block.level, plain(block.text).replace("\n", " ")) for block in blocks]


def test_a_long_document_has_contents_that_name_no_page_before_word_has_counted() -> None:
    made = Package(written("docx", CASE, document="annex"))
    (toc, *others) = [each.text.strip() for each in made.body.iter(f"{W}instrText")]
    assert toc == 'TOC \\o "1-1" \\n \\h \\z \\u'
    assert others == []
    styles = [each.get(f"{W}val") for each in made.body.iter(f"{W}pStyle")]
    assert styles.count("TOC1") >= 8
    names = {mark.get(f"{W}name") for mark in made.body.iter(f"{W}bookmarkStart")}
    assert {link.get(f"{W}anchor") for link in made.body.iter(f"{W}hyperlink")} - {None} <= names


def test_every_drawing_says_what_it_shows(edition: Edition, word: Any) -> None:
    figures = [block for block in walk(edition.document.blocks) if isinstance(block, Figure)]
    said = [drawing.get("descr") or "" for drawing in word.body.iter(f"{WP}docPr")]
    assert all(said)
    assert all(any(figure.alt in alt for alt in said) for figure in figures)


def test_each_page_repeats_the_heads_of_tables(word: Any) -> None:
    tables = [
        table for table in word.body.iter(f"{W}tbl") if table.find(f".//{W}tblStyle").get(f"{W}val") == "BriefTable"
    ]
    assert tables
    for table in tables:
        assert table.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None
        assert table.find(f"{W}tblPr/{W}tblCaption").get(f"{W}val")


def test_the_file_says_what_it_is_and_reads_no_clock(edition: Edition) -> None:
    own = python_docx.Document(io.BytesIO(written("docx", CASE))).core_properties
    document = edition.document
    assert (own.title, own.author, own.subject) == (document.title, document.author, document.subject[:255])
    assert own.created == own.modified
    assert own.created is not None
    assert own.created.date().isoformat() == document.date
    assert "python-docx" not in (own.comments, own.author)


def test_every_page_has_head_foot_and_its_number(word: Any, edition: Edition) -> None:
    header, footer = word.tree("word/header1.xml"), word.tree("word/footer1.xml")
    assert edition.document.mark in words_of(header)
    assert plain(edition.document.running.footer_left) in words_of(footer)
    fields = [text.text.strip() for text in footer.iter(f"{W}instrText")]
    assert fields == ["PAGE", "NUMPAGES"]


def test_elements_stand_in_the_order_of_the_standard(word: Any) -> None:
    for part in ("document", "styles", "header1", "footer1", "numbering", "settings"):
        assert out_of_order(word.parts[f"word/{part}.xml"]) == []


def test_fonts_are_inside_so_that_the_file_looks_alike_everywhere(word: Any) -> None:
    table = word.tree("word/fontTable.xml")
    names = {font.get(f"{W}name") for font in table}
    assert {"Source Sans 3", "Source Serif 4 SemiBold"} <= names
    key = next(table.iter(f"{W}embedRegular")).get(f"{W}fontKey")
    mixed = word.parts["word/fonts/font1.odttf"]
    digits = bytes.fromhex(key.strip("{}").replace("-", ""))[::-1]
    assert bytes(byte ^ digits[place % 16] for place, byte in enumerate(mixed[:4])) == b"\0\1\0\0"  # TrueType


def test_as_many_charts_stand_in_the_file_as_office_can_draw(edition: Edition, word: Any) -> None:
    figures = [block for block in walk(edition.document.blocks) if isinstance(block, Figure)]
    made = [native_charts(edition.picture(figure), edition.context) for figure in figures]
    native = [chart for charts in made if charts for chart in charts]
    assert len(word.named("word/charts/chart")) == len(native) == len(word.named("word/embeddings/"))
    codes = sum(isinstance(block, Qr) for block in walk(edition.document.blocks))
    assert len(word.named("word/media/")) == codes + sum(charts is None for charts in made)
    assert len(native) >= 6


BLOCKS: tuple[Block, ...] = (Heading(1, text("A finding")), Paragraph(text("Words.")), ItemList((text("an item"),)))


@pytest.fixture(scope="module")
def short(edition: Edition) -> Edition:
    return replace(edition, document=replace(edition.document, blocks=BLOCKS))


def _template() -> bytes:
    """Return a template of a house: a style of its own look, on other paper, with a head."""
    file = python_docx.Document()
    file.styles["Heading 1"].font.color.rgb = RGBColor(0xAA, 0, 0)
    file.sections[0].page_width, file.sections[0].left_margin = Mm(200), Mm(40)
    file.sections[0].header.paragraphs[0].text = "The house"
    stream = io.BytesIO()
    file.save(stream)
    return stream.getvalue()


def test_logo_and_lines_of_the_house_are_on_every_page(short: Edition) -> None:
    stream = io.BytesIO()
    Image.new("RGB", (120, 40), "#123456").save(stream, "PNG")
    brand = Brand(
        "The House", Logo(stream.getvalue(), "image/png", "The House"), footer="A line.", contact="house@example.org"
    )
    made = Package(docx(replace(short, brand=brand)))
    header = made.tree("word/header1.xml")
    (drawing,) = header.iter(f"{WP}docPr")
    assert drawing.get("descr") == "The House"
    assert made.parts["word/media/image1.png"].startswith(b"\x89PNG")
    extent = next(header.iter(f"{WP}extent"))
    assert int(extent.get("cx")) == 3 * int(extent.get("cy"))
    assert words_of(made.tree("word/footer1.xml")).splitlines()[1:] == ["A line.", "house@example.org"]


def test_without_credit_the_house_is_the_author(short: Edition) -> None:
    """No part names a program: `test_white_label.py`."""
    running = replace(short.document.running, footer_left=text("byd"))
    document = replace(short.document, running=running)
    assert b"impact" in Package(docx(replace(short, document=document))).parts["docProps/app.xml"]
    made = Package(docx(replace(short, document=document, brand=Brand("The House", credit=False))))
    assert made.parts["docProps/core.xml"].count(b"The House") == 2
    assert b"The House" in made.parts["docProps/app.xml"]
    assert b"Application" not in made.parts["docProps/app.xml"]


def test_styles_paper_and_head_of_a_template_are_taken(short: Edition) -> None:
    content = docx(replace(short, brand=Brand("The House", word_template=_template())))
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


def test_a_draft_is_marked_at_the_head(short: Edition) -> None:
    for mark in ("DRAFT", ""):
        made = Package(docx(replace(short, document=replace(short.document, mark=mark))))
        framed = [run for run in made.tree("word/header1.xml").iter(f"{W}r") if run.find(f"{W}rPr/{W}bdr") is not None]
        assert ["".join(run.itertext()).strip() for run in framed] == ([mark] if mark else [])
    assert plain(short.document.running.header_left)
