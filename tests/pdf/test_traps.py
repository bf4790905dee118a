"""Sixteen ways in which a file written with ReportLab fails PDF/UA or PDF/A, and the tests that hold each of them off.

Traps that no other file covers have their tests below.
"""

from __future__ import annotations

import ast
import io
import re
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from file_reading import failures, structure, texts
from gallery_blocks import figure

from impact.document import Document, Figure, Heading, Paragraph, text
from impact.document.drawing import Drawing, Glyphs
from impact.look.theme import Theme
from impact.pdf import render

Make = Callable[..., Document]

TRAPS: dict[int, tuple[str, ...]] = {
    # `endstream` without a line end
    1: ("test_hooks.test_install_ends_streams_with_a_line_end_of_its_own",),
    # ToUnicode maps unused codes to U+0000
    2: (
        "test_hooks.test_embedded_font_maps_only_codes_that_are_used",
        "test_printed_text.test_a_font_with_many_characters_has_several_subsets_that_read_back",
    ),
    # Helvetica, unembedded, in every page
    3: ("test_printed_text.test_every_font_is_embedded_and_a_subset",),
    # inline images fail without ASCII85
    4: ("test_recorder.test_a_replayed_chart_keeps_both_standards",),
    # shaping makes ligatures, which have no character
    5: (
        "test_traps.test_titles_have_no_ligatures",
        "test_line_breaks.test_kerning_narrows_titles_and_keeps_their_letters",
    ),
    # links: marks after the first fragment, annotations of equal links mixed up
    6: (
        "test_tags.test_links_are_elements_with_their_annotations",
        "test_tags.test_equal_links_keep_their_own_annotations",
    ),
    # the blank at a line end is lost to readers
    7: ("test_printed_text.test_words_at_line_ends_are_kept_apart",),
    # names with a slash are written as they are
    8: ("test_tags.test_attachments_are_associated_files",),
    # link annotations that do not print or have no words
    9: (
        "test_tags.test_link_annotations_print_and_have_words",
        "test_hooks.test_add_annotation_returns_its_reference",
    ),
    # all that follows a figure is untagged
    10: (
        "test_traps.test_what_follows_a_figure_is_tagged",
        "test_canvas.test_painting_between_two_tags_is_refused",
    ),
    # numbers with an exponent in the page
    11: ("test_traps.test_no_number_of_a_page_has_an_exponent",),
    # pages of a collected file: the product overlays none
    12: ("test_traps.test_the_product_uses_no_other_pdf_library",),
    # a paragraph that is wholly one link
    13: ("test_tags.test_a_paragraph_that_is_one_whole_link_is_tagged",),
    # repeated table headers
    14: (
        "test_tags.test_repeated_headers_are_artifacts_on_later_pages",
        "test_tags.test_a_divided_table_is_one_element_with_its_headers_once",
    ),
    # Chinese line breaks
    15: ("test_line_breaks.test_chinese_lines_begin_and_end_with_allowed_marks",),
    # libraries that lose minus signs, hatches or characters
    16: ("test_traps.test_the_product_uses_no_other_pdf_library",),
}


@pytest.mark.parametrize("trap", range(1, 17))
def test_each_trap_has_a_test_that_exists(trap: int) -> None:
    for name in TRAPS[trap]:
        file, _, function = name.partition(".")
        source = Path(__file__).with_name(f"{file}.py").read_text(encoding="utf-8")
        assert re.search(rf"^def {function}\(", source, re.MULTILINE), name


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
