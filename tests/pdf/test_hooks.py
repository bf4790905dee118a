"""Each private part of ReportLab that `reportlab_hooks.py` uses is still there and still does what the hook expects.

A failure here after an upgrade says which door was closed; the hook of that name is the place to mend.
"""

import ast
import io
import re
from pathlib import Path

import pikepdf
import pytest
from reportlab import rl_config
from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFObjectReference, PDFStream
from reportlab.pdfgen.canvas import Canvas
from small_documents import THEME

from impact.output.pdf.file import reportlab_hooks
from impact.theme.fonts import chinese_files, font_files


@pytest.fixture
def canvas() -> Canvas:
    reportlab_hooks.install()
    path = font_files(THEME)["regular"]
    if "hook-test" not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(reportlab_hooks.EmbeddedFont("hook-test", str(path), asciiReadable=False))
    first = "hook-test"
    return Canvas(io.BytesIO(), invariant=1, pageCompression=0, initialFontName=first)  # type: ignore[arg-type]  # stub


def written(canvas: Canvas, code: str = "0 0 m") -> bytes:
    """Return the file of one page with some code."""
    canvas.addLiteral(code)
    canvas.showPage()
    data: bytes = canvas.getpdfdata()  # type: ignore[no-untyped-call]
    return data


@pytest.mark.parametrize("content", [b"abc", b"abc\n", b"abc\r"])
def test_install_ends_streams_with_a_line_end_of_its_own(content: bytes) -> None:
    reportlab_hooks.install()
    once = pdfdoc.PDFStream.format
    reportlab_hooks.install()
    assert pdfdoc.PDFStream.format is once
    found = PDFStream(PDFDictionary({}), content).format(pdfdoc.PDFDocument())
    assert found.endswith(content + b"\r\nendstream\n"), "PDFStream.format: trap 1 is back"
    assert rl_config.useA85 == 0


def test_embedded_font_maps_only_codes_that_are_used(canvas: Canvas) -> None:
    font: reportlab_hooks.PdfObject = pdfmetrics.getFont("hook-test")
    document = reportlab_hooks.pdf_document(canvas)
    for subset, codes in font.splitString("Aʻ−", document):
        canvas.addLiteral(f"BT {font.getSubsetInternalName(subset, document)} 9 Tf <{codes.hex()}> Tj ET")
    found = written(canvas)
    lost = [code for code in (b"<0041>", b"<02BB>", b"<2212>") if code not in found]
    assert lost == [], "ToUnicode maps are no longer written where EmbeddedFont looks for them"
    assert b"<0000>" not in found, "ToUnicode maps unused codes to U+0000: trap 2 is back"


def test_registered_font_is_that_of_the_file() -> None:
    common, rare = (reportlab_hooks.register_font(f"test {path}", str(path)) for path in chinese_files(THEME))
    assert common.face.name == rare.face.name, "the two cuts no longer have one PostScript name"
    assert common.face.charToGlyph.keys() < rare.face.charToGlyph.keys(), "pdfmetrics._fonts no longer holds the fonts"


def test_page_code_is_what_was_written(canvas: Canvas) -> None:
    canvas.addLiteral("0 0 m")
    assert reportlab_hooks.page_code(canvas)[-1] == "0 0 m", "Canvas._code is no longer the list of operators"


def test_set_keys_reaches_page_and_catalog_and_no_other_document(canvas: Canvas) -> None:
    before = list(pdfdoc.PDFCatalog.__NoDefault__)
    canvas.addLiteral("0 0 m")
    canvas.showPage()
    reportlab_hooks.set_keys(reportlab_hooks.finished_page(canvas, 1), StructParents=7, Tabs=PDFName("S"))
    reportlab_hooks.set_keys(reportlab_hooks.catalog(canvas), MarkInfo=PDFDictionary({"Marked": "true"}), AF="[ ]")
    found = written(canvas)
    assert b"/StructParents 7" in found, "a page no longer writes keys of its own __NoDefault__"
    assert b"/AF [ ]" in found, "the catalog no longer writes keys of its own __NoDefault__"
    assert before == pdfdoc.PDFCatalog.__NoDefault__


def test_page_content_is_what_is_compressed(canvas: Canvas) -> None:
    canvas.setPageCompression(1)
    found = written(canvas)
    with pikepdf.open(io.BytesIO(found)) as pdf:
        content = reportlab_hooks.page_content(reportlab_hooks.finished_page(canvas, 1))
        assert pdf.pages[0].Contents.read_bytes() == content, "what ReportLab writes is no longer PDFPage.stream"


def test_named_objects_have_numbers(canvas: Canvas) -> None:
    document = reportlab_hooks.pdf_document(canvas)
    document.Reference(PDFDictionary({"Own": "1"}), "OwnTree")
    reportlab_hooks.set_keys(reportlab_hooks.catalog(canvas), Own=PDFObjectReference("OwnTree"))
    found = written(canvas)
    number = reportlab_hooks.number_of(document, "OwnTree")
    assert b"/Own %d 0 R" % number in found, "the document's idToObjectNumberAndVersion no longer numbers objects"
    assert b"\n%d 0 obj\n" % reportlab_hooks.number_of(document, "Page1") in found, (
        "pages are no longer named Page1, Page2"
    )


def test_opacity_is_named_once_and_defined_on_the_page(canvas: Canvas) -> None:
    first, again = reportlab_hooks.opacity(canvas, "ca", 0.5), reportlab_hooks.opacity(canvas, "ca", 0.5)
    assert first == again
    assert re.search(rb"/ca 0?\.5", written(canvas, first)), "Canvas._extgstate no longer lists opacities"


def test_annotations_and_forms_are_kept_with_their_references(canvas: Canvas) -> None:
    document = reportlab_hooks.pdf_document(canvas)
    form = document.idToObject[reportlab_hooks.empty_form(document, "Empty-x", 10, 20).name].format(document)
    assert b"/Subtype /Form" in form
    assert b"/BBox [ 0 0 10 20 ]" in form
    entries = {
        "Type": PDFName("Annot"),
        "Dest": reportlab_hooks.destination(canvas, "later"),
        "StructParent": 3,
        "F": 4,
    }
    reference = reportlab_hooks.add_annotation(canvas, PDFDictionary(entries))
    assert document.idToObject[reference.name].dict["F"] == 4, "Canvas._addAnnotation changed"
    canvas.bookmarkPage("later", fit="XYZ", left=1, top=2, zoom=0)
    found = written(canvas)
    assert b"/StructParent 3" in found
    assert b"/XYZ 1 2 0" in found, "Canvas._bookmarkReference no longer gives a place to be filled"


def test_date_identity_and_vendor_are_ours_and_every_offset_is_kept(canvas: Canvas) -> None:
    reportlab_hooks.set_date(canvas, 2031, 2, 3)
    reportlab_hooks.set_identity(canvas, bytes(range(16)))
    document = reportlab_hooks.pdf_document(canvas)
    assert reportlab_hooks.date(document).format(document).startswith(b"(D:20310203"), (
        "PDFDate no longer takes a time stamp"
    )
    canvas.setProducer("impact")
    found = written(canvas)
    assert b"D:20310203000000" in found, "the document's _timeStamp no longer dates the file"
    assert b"[<000102030405060708090A0B0C0D0E0F><0001" in found, "the document's _ID is no longer written"
    assert b"ReportLab" in found[:80], "ReportLab no longer names itself in line 2: without_vendor is not needed"
    named = reportlab_hooks.without_vendor(found)
    assert len(named) == len(found)
    assert b"reportlab" not in named.lower()


def test_every_hook_is_named_by_a_test() -> None:
    tests = Path(__file__).read_text(encoding="utf-8")
    names = [
        name
        for name, value in vars(reportlab_hooks).items()
        if getattr(value, "__module__", "") == reportlab_hooks.__name__
    ]
    public = [name for name in names if not name.startswith("_") and name != "PdfObject"]
    assert public
    assert [name for name in public if f"hooks.{name}" not in tests] == []


def test_hooks_alone_touch_private_parts(root: Path) -> None:
    """Other modules use private names of their own objects only."""
    found = []
    files = sorted((root / "impact" / "output" / "pdf").rglob("*.py"))
    assert "reportlab_hooks.py" in {file.name for file in files}
    for file in files:
        if file.name != "reportlab_hooks.py":
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Attribute) and node.attr.startswith("_") and not node.attr.endswith("__"):
                    owner = node.value.id if isinstance(node.value, ast.Name) else "?"
                    if owner not in ("self", "cls", "piece"):
                        found.append(f"{file.name}:{node.lineno} {node.attr}")
    assert found == []
