"""Sixteen ways in which a file written with ReportLab fails PDF/UA or PDF/A; 5, 10 to 12 and 16 have their tests here.

1 `endstream` without a line end; 2 ToUnicode maps unused codes to U+0000; 3 Helvetica, unembedded, in every page;
4 inline images fail without ASCII85; 5 shaping makes ligatures, which have no character; 6 links: marks after the first
fragment, annotations of equal links mixed up; 7 the blank at a line end is lost to readers; 8 names with a slash are
written as they are; 9 link annotations that do not print or have no words; 10 all that follows a figure is untagged;
11 numbers with an exponent in the page; 12 pages of a collected file; 13 a paragraph that is wholly one link;
14 repeated table headers; 15 Chinese line breaks; 16 libraries that lose minus signs, hatches or characters.
"""

from __future__ import annotations

import ast
import io
import re
from collections.abc import Callable
from pathlib import Path

import pikepdf
from file_reading import failures, structure, texts
from gallery_blocks import figure

from impact.document import Document, Figure, Heading, Paragraph, text
from impact.document.drawing import Drawing, Glyphs
from impact.look.theme import Theme
from impact.pdf import render

Make = Callable[..., Document]


def test_titles_have_no_ligatures(make: Make, theme: Theme, tmp_path: Path) -> None:
    words = "Officials find fflat affluent flows, effi"
    pdf = render(make(Heading(1, text(words)), Heading(2, text(words)), Paragraph(text(words))), theme)
    assert " ".join(texts(pdf)[0].split()).count(words) == 3
    assert failures(pdf, tmp_path) == []


def test_what_follows_a_figure_is_tagged(make: Make, theme: Theme) -> None:
    tree = structure(render(make(figure("1", 200), Paragraph(text("after")), figure("2", 200)), theme))
    assert [(node.tag, node.pages) for node in tree.children if node.tag in ("P", "Figure")] == [
        ("Figure", [1]),
        ("P", [1]),  # the source of the figure
        ("P", [1]),
        ("Figure", [1]),
        ("P", [1]),
    ]


def test_no_number_of_a_page_has_an_exponent(make: Make, theme: Theme) -> None:
    tiny = (6.123e-17, 1.0, -1.0, 6.123e-17, 20.0, 1e-9)
    drawing = Drawing(200, 60, (Glyphs("regular", 8.0, "turned", tiny),))
    block = Figure("1", "Figure 1", text("Title"), text(), drawing, "Turned text.", text())
    with pikepdf.open(io.BytesIO(render(make(block), theme))) as document:
        code = document.pages[0].Contents.read_bytes()
    shown = re.sub(rb"\((?:\\.|[^\\)])*\)", b"", code, flags=re.DOTALL)
    assert b" Tm" in shown
    assert re.findall(rb"(?<!\S)[-+]?[\d.]+[eE][-+]?\d+", shown) == []


def test_the_product_uses_no_other_pdf_library(root: Path) -> None:
    others = {"fpdf", "pdfrw", "pikepdf", "pypdf", "weasyprint"}
    found = []
    # What reads the PDFs of others is apart from what makes ours.
    for file in sorted({*(root / "impact").rglob("*.py")} - {*(root / "impact" / "trust").rglob("*.py")}):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.module:
                names = [node.module]
            found += [f"{file.name}: {name}" for name in names if name.partition(".")[0] in others]
    assert found == []
