"""Every file keeps PDF/UA-1 and PDF/A-3a, in all themes, and the gate sees planted defects."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pikepdf
import pytest
from file_reading import failures
from gallery_blocks import all_blocks
from gallery_document import gallery
from gallery_words import WORDS
from small_documents import THEME, pdf_of

from impact.document import Paragraph, Running, text
from impact.look.brand_file import brand_theme, read_brand
from impact.look.themes import load_theme
from impact.pdf import render
from impact.pdf.logo_drawing import running_logo

HOUSE = Path(__file__).resolve().parents[1] / "data" / "brand" / "example-advisory.yaml"
Plant = Callable[[pikepdf.Pdf], None]


def _elements(pdf: pikepdf.Pdf, tag: str) -> list[pikepdf.Object]:
    found: list[pikepdf.Object] = []

    def walk(element: pikepdf.Object) -> None:
        if str(element.S) == f"/{tag}":
            found.append(element)
        children = element.get("/K")
        for child in children if isinstance(children, pikepdf.Array) else [children]:
            if isinstance(child, pikepdf.Dictionary) and child.get("/S") is not None:
                walk(child)

    walk(pdf.Root.StructTreeRoot.K)
    return found


def _without_alt(pdf: pikepdf.Pdf) -> None:
    del _elements(pdf, "Figure")[0]["/Alt"]


def _without_language(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/Lang"]


def _without_scope(pdf: pikepdf.Pdf) -> None:
    for header in _elements(pdf, "TH"):
        if "/A" in header:
            del header["/A"]


def _without_title_shown(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.ViewerPreferences["/DisplayDocTitle"]


def _without_mark(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/MarkInfo"]


def _skipped_heading(pdf: pikepdf.Pdf) -> None:
    _elements(pdf, "H2")[0].S = pikepdf.Name("/H4")


def _without_tabs(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[0].obj["/Tabs"]


def _link_without_words(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[0].Annots[0]["/Contents"]


def _link_without_parent(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[0].Annots[0]["/StructParent"]


def _untagged_painting(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].contents_add(b"q 1 0 0 rg 0 0 10 10 re f Q")


def _wrong_parents(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].StructParents = 99


def _ragged_row(pdf: pikepdf.Pdf) -> None:
    del _elements(pdf, "TR")[1].K[-1]


def _without_claim(pdf: pikepdf.Pdf) -> None:
    packet = pdf.Root.Metadata.read_bytes().replace(b"<pdfuaid:part>1</pdfuaid:part>", b"")
    pdf.Root.Metadata = pdf.make_stream(packet, Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML)


def _without_font_file(pdf: pikepdf.Pdf) -> None:
    descriptor = next(item for item in pdf.objects if isinstance(item, pikepdf.Dictionary) and "/FontFile2" in item)
    del descriptor["/FontFile2"]


def _without_intent(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/OutputIntents"]


def _without_relationship(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.AF[0]["/AFRelationship"]


# Both validators see the first fifteen; page-validation 0.11 does not follow StructParents.
BY_BOTH: tuple[Plant, ...] = (
    _without_alt,
    _without_language,
    _without_scope,
    _without_title_shown,
    _without_mark,
    _skipped_heading,
    _without_tabs,
    _link_without_words,
    _link_without_parent,
    _untagged_painting,
    _ragged_row,
    _without_claim,
    _without_font_file,
    _without_intent,
    _without_relationship,
)
BY_VERAPDF_ALONE: tuple[Plant, ...] = (_wrong_parents,)


def _name(plant: Plant) -> str:
    return plant.__name__.strip("_")


def _planted(plant: Plant, pdf: bytes) -> bytes:
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        plant(document)
        document.save(buffer, deterministic_id=True)
    return buffer.getvalue()


@pytest.mark.parametrize("plant", BY_BOTH, ids=_name)
def test_the_gate_sees_a_planted_defect(plant: Plant, sample_pdf: bytes, tmp_path: Path) -> None:
    assert failures(_planted(plant, sample_pdf), tmp_path)


@pytest.mark.parametrize("plant", BY_VERAPDF_ALONE, ids=_name)
def test_what_the_gate_does_not_see(plant: Plant, sample_pdf: bytes, tmp_path: Path) -> None:
    """A release of page-validation that sees it makes this fail: then move the defect to `BY_BOTH`."""
    assert failures(_planted(plant, sample_pdf), tmp_path) == []


@pytest.mark.slow
@pytest.mark.java
def test_the_reference_validator_sees_every_planted_defect_and_no_other(
    sample_pdf: bytes, tmp_path: Path, verapdf: Callable[..., CompletedProcess[str]]
) -> None:
    """The sample, every block, a house, the gallery in all languages, the sample with defects: one start of Java."""
    whole = [tmp_path / "sample.pdf", tmp_path / "blocks.pdf", tmp_path / "house.pdf"]
    whole[0].write_bytes(sample_pdf)
    whole[1].write_bytes(pdf_of(*all_blocks(THEME.column_width(), THEME.column_width(2))))
    brand = read_brand(HOUSE)
    look = brand_theme(brand, "default")
    running = Running(text("Left"), text("Right"), text("Foot"), logo=running_logo(brand))
    whole[2].write_bytes(pdf_of(Paragraph(text("x")), running=running, theme=look))
    large = load_theme("large-print")
    for language in WORDS:
        whole.append(tmp_path / f"gallery.{language}.pdf")
        whole[-1].write_bytes(render(gallery(large, language), large))
    plants = (*BY_BOTH, *BY_VERAPDF_ALONE)
    assert len(plants) == 16
    planted = [tmp_path / f"{_name(plant)}.pdf" for plant in plants]
    for plant, file in zip(plants, planted, strict=True):
        file.write_bytes(_planted(plant, sample_pdf))
    report = verapdf("ua1,3a", *whole, *planted).stdout
    assert "not checked" not in report
    failed = re.findall(r"([\w.-]+)\.pdf: (?:ua1|3a), \d+ checks, [1-9]\d* failed rules", report)
    assert set(failed) == {file.stem for file in planted}, report
    passed = re.findall(r"([\w.-]+)\.pdf: (?:ua1|3a), \d+ checks, 0 failed rules", report)
    assert sorted(name for name in passed if name not in failed) == sorted([file.stem for file in whole] * 2), report
