"""LibreOffice opens what is written, prints what it says and computes the same."""

import io
import re
import zipfile
from pathlib import Path

import pytest
from office_files import converted
from openpyxl import load_workbook
from pptx import Presentation
from pypdf import PdfReader
from shared_editions import edition_of, written

from impact.document import Figure, plain, walk
from impact.output.office.native_charts import native_charts

pytestmark = [pytest.mark.slow, pytest.mark.libreoffice]


def squeezed(said: str) -> str:
    return re.sub(r"[\s\u00ad-]", "", said)


@pytest.mark.parametrize(
    ("case", "language", "most"), [("byd-jizzakh", "en", 10), ("nur-navoi", "ru", 10), ("denim-complex", "zh", 9)]
)
def test_the_words_of_a_brief_are_printed(case: str, language: str, most: int, tmp_path: Path) -> None:
    (tmp_path / "brief.docx").write_bytes(written("docx", case, language))
    pdf = PdfReader(io.BytesIO(converted(tmp_path / "brief.docx", "pdf")))
    found = squeezed("".join(page.extract_text() for page in pdf.pages))
    blocks = list(walk(edition_of(case, language).document.blocks))
    texts = [plain(text) for block in blocks for text in block.texts()]
    missing = [text for text in texts if squeezed(text) not in found]
    assert len(missing) <= 0.02 * len(texts), missing  # a line that a page divides is read in two parts
    assert len(pdf.pages) <= most
    assert all(squeezed(plain(block.title)) in found for block in blocks if isinstance(block, Figure))


def test_slides_are_printed_with_their_titles(tmp_path: Path) -> None:
    (tmp_path / "slides.pptx").write_bytes(written("pptx", "byd-jizzakh"))
    pages = PdfReader(io.BytesIO(converted(tmp_path / "slides.pptx", "pdf"))).pages
    slides = Presentation(str(tmp_path / "slides.pptx")).slides
    assert len(pages) == 6
    for slide, page in zip(slides, pages, strict=True):
        assert slide.shapes.title is not None
        assert slide.shapes.title.text.split()[0] in page.extract_text()


def test_a_part_of_a_chart_that_is_changed_moves_its_total(tmp_path: Path) -> None:
    """Whoever changes a number in the workbook finds changed with it what the chart draws of it."""
    context = edition_of("byd-jizzakh").context
    (chart,) = native_charts(context.log.plain_pictures["figure-jobs-by-year"], context) or ()
    book = load_workbook(io.BytesIO(chart.workbook))
    before = load_workbook(io.BytesIO(chart.workbook), data_only=True)["Sheet1"]
    (total,) = {cell.coordinate.rstrip("2") for cell in book["Sheet1"][2] if str(cell.value).startswith("=B2+")}
    book["Sheet1"]["B2"] = before["B2"].value - 1000
    book.save(tmp_path / "changed.xlsx")
    content = converted(tmp_path / "changed.xlsx", "xlsx:Calc MS Excel 2007 XML")
    after = load_workbook(io.BytesIO(content), data_only=True)["Sheet1"]
    assert after[f"{total}2"].value == pytest.approx(before[f"{total}2"].value - 1000)
    assert after[f"{total}3"].value == pytest.approx(before[f"{total}3"].value)


@pytest.mark.parametrize("case", ["initiative-budget", "denim-complex"])
def test_formulas_come_to_the_same(case: str, tmp_path: Path) -> None:
    """Without the values that stand beside formulas, another program comes to the same ones."""
    whole, bare = written("xlsx", case, document="annex"), tmp_path / "bare.xlsx"
    with zipfile.ZipFile(io.BytesIO(whole)) as packed, zipfile.ZipFile(bare, "w") as without:
        for name in packed.namelist():
            content = packed.read(name)
            sheet = name.startswith("xl/worksheets/sheet")
            without.writestr(name, re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", content) if sheet else content)
    formulas = load_workbook(io.BytesIO(whole))
    ours, theirs = (load_workbook(io.BytesIO(book), data_only=True) for book in (whole, converted(bare, "xlsx")))
    cells = [cell for page in formulas for row in page.iter_rows() for cell in row if cell.data_type == "f"]
    assert len(cells) > 300
    for cell in cells:
        kept, found = (book[cell.parent.title][cell.coordinate].value for book in (ours, theirs))
        assert abs(found - kept) <= 1e-9 * max(1.0, abs(kept)), (cell.parent.title, cell.coordinate, cell.value)
