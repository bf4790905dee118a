"""What is printed can be found, copied and heard, character by character."""

import io
import subprocess
from pathlib import Path

import pikepdf
import pytest
from file_reading import fonts, pieces, texts
from gallery_blocks import HOSTILE, chart, table
from small_documents import pdf_of

from impact.document import Cell, Column, Figure, Heading, Paragraph, Row, Running, Sources, Span, Table, text
from impact.document.drawing import Drawing, Glyphs

UZBEK = "Oʻzbekiston gʻazna maʼlumoti"
CYRILLIC = "Ўзбекистон: Қашқадарё, Ғузор, Ҳисор; Реформа"
SIGNS = "−3.3 ≈ ≤ ≥ × ° € £ ¥ ₽ → ↑ ↓ ▲ ▼ • … ‰ ½"


def test_signs_and_alphabets_survive() -> None:
    (page,) = texts(pdf_of(Paragraph(text(UZBEK, " ", CYRILLIC, " ", SIGNS))))
    for word in f"{UZBEK} {CYRILLIC} {SIGNS}".split():
        assert word in page


def test_a_subscript_is_a_smaller_letter_and_stays_text() -> None:
    (page,) = texts(pdf_of(Paragraph(text("t CO", Span("2", script="sub"), " a year"))))
    assert "t CO2 a year" in page.replace("\n", "")


def test_hostile_text_prints_as_it_is_everywhere() -> None:
    content = text(HOSTILE)
    blocks = (
        Heading(1, content),
        Paragraph(content),
        Figure("f", HOSTILE, content, content, chart(200), "alt <b>", content),
        Table("t", HOSTILE, content, (Column(HOSTILE), Column("B")), (Row((Cell(content),) * 2),), source=content),
        Sources((content,)),
    )
    running = Running(content, text(""), content, page_of="{page} <b>/</b> {pages}")
    pdf = pdf_of(*blocks, running=running, title=HOSTILE, author=HOSTILE, keywords=HOSTILE)
    page = "".join(texts(pdf)).replace("\n", "").replace(" ", "")
    assert page.count(HOSTILE.replace(" ", "")) == 13
    assert page.lower().count(HOSTILE.replace(" ", "").lower()) == 15  # the two labels are set in capitals
    assert "1<b>/</b>1" in page


@pytest.mark.poppler
def test_the_tagged_text_is_in_reading_order(sample_pdf: bytes, tmp_path: Path) -> None:
    file = tmp_path / "sample.pdf"
    file.write_bytes(sample_pdf)
    command = ["pdfinfo", "-struct-text", str(file)]
    found = subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout
    order = ["The plant supports", "The range is wide", "FIGURE 1", "TABLE 1", "Purchases are split", "Prepared by"]
    places = [found.index(words) for words in order]
    assert places == sorted(places)


def test_a_font_with_many_characters_has_several_subsets_that_read_back() -> None:
    letters = "".join(chr(code) for code in (*range(0x21, 0x7F), *range(0xC0, 0x180), *range(0x410, 0x450)))
    words = " ".join(letters[at : at + 8] for at in range(0, len(letters), 8))
    pdf = pdf_of(Paragraph(text(words)))
    assert len(fonts(pdf)) > 2
    assert "".join(texts(pdf)[0].split()).count("".join(words.split())) == 1


def test_page_numbers_count_all_pages_and_each_bears_the_mark() -> None:
    running = Running(text("L"), text("R"), text("F"), "Page {page} of {pages}")
    pages = texts(pdf_of(table(150), running=running, mark="QORALAMA"))
    assert len(pages) > 1
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
        assert "QORALAMA" in page


def test_words_at_forced_line_ends_are_kept_apart() -> None:
    """What a reader hears is the text of the marks, without line ends (trap 7)."""
    pdf = pdf_of(Paragraph(text("Households,\nthousand")))
    shown = "".join(words for words, _, _ in pieces(pdf)[0])
    assert "Households, thousand" in shown.replace("\n", "")


def test_a_chart_that_sets_no_colour_is_black() -> None:
    """What was written before it, such as a grey subtitle, does not colour it."""
    drawing = Drawing(100, 40, (Glyphs("regular", 8.0, "label", (1, 0, 0, 1, 0, 0)),))
    figure = Figure("f", "Figure 1", text("Title"), text("Grey subtitle"), drawing, "alt", text(""))
    with pikepdf.open(io.BytesIO(pdf_of(figure))) as document:
        code = document.pages[0].Contents.read_bytes()
    start = code.index(b"/Figure <<")
    assert code[start : code.index(b"EMC", start)].split(b"cm")[0].split()[-9:-6] == [b"g", b"0", b"G"]
