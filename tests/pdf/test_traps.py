"""Sixteen ways in which a file written with ReportLab fails PDF/UA or PDF/A; 5 and 11 have their tests here.

1 `endstream` without a line end; 2 ToUnicode maps unused codes to U+0000; 3 Helvetica, unembedded, in every page;
4 inline images fail without ASCII85; 5 shaping makes ligatures, which have no character; 6 links: marks after the first
fragment, annotations of equal links mixed up; 7 the blank at a line end is lost to readers; 8 names with a slash are
written as they are; 9 link annotations that do not print or have no words; 10 all that follows a figure is untagged;
11 numbers with an exponent in the page; 12 pages of a collected file; 13 a paragraph that is wholly one link;
14 repeated table headers; 15 Chinese line breaks; 16 libraries that lose minus signs, hatches or characters.
"""

import io
import re
from pathlib import Path

import pikepdf
from file_reading import failures, texts
from small_documents import pdf_of

from impact.document import Figure, Heading, Paragraph, text
from impact.document.drawing import Drawing, Glyphs


def test_titles_have_no_ligatures(tmp_path: Path) -> None:
    words = "Officials find fflat affluent flows, effi"
    pdf = pdf_of(Heading(1, text(words)), Heading(2, text(words)), Paragraph(text(words)))
    assert " ".join(texts(pdf)[0].split()).count(words) == 3
    assert failures(pdf, tmp_path) == []


def test_no_number_of_a_page_has_an_exponent() -> None:
    tiny = (6.123e-17, 1.0, -1.0, 6.123e-17, 20.0, 1e-9)
    drawing = Drawing(200, 60, (Glyphs("regular", 8.0, "turned", tiny),))
    block = Figure("1", "Figure 1", text("Title"), text(), drawing, "Turned text.", text())
    with pikepdf.open(io.BytesIO(pdf_of(block))) as document:
        code = document.pages[0].Contents.read_bytes()
    shown = re.sub(rb"\((?:\\.|[^\\)])*\)", b"", code, flags=re.DOTALL)
    assert b" Tm" in shown
    assert re.findall(rb"(?<!\S)[-+]?[\d.]+[eE][-+]?\d+", shown) == []
