"""Every file keeps PDF/UA-1 and PDF/A-3a, in all themes, and the gate sees planted defects."""

import io
import re
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

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
from impact.pdf.page.logo import running_logo

HOUSE = Path(__file__).resolve().parents[1] / "data" / "brand" / "example-advisory.yaml"
Plant = Callable[[pikepdf.Pdf], object]


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


def _first(tag: str) -> Callable[[pikepdf.Pdf], Any]:
    return lambda pdf: _elements(pdf, tag)[0]


# What holds a key that goes, and the key.
TAKEN: dict[str, tuple[Callable[[pikepdf.Pdf], Any], str]] = {
    "alternative text": (_first("Figure"), "/Alt"),
    "language": (lambda pdf: pdf.Root, "/Lang"),
    "title shown": (lambda pdf: pdf.Root.ViewerPreferences, "/DisplayDocTitle"),
    "mark": (lambda pdf: pdf.Root, "/MarkInfo"),
    "tabs": (lambda pdf: pdf.pages[0].obj, "/Tabs"),
    "words of a link": (lambda pdf: pdf.pages[0].Annots[0], "/Contents"),
    "parent of a link": (lambda pdf: pdf.pages[0].Annots[0], "/StructParent"),
    "intent": (lambda pdf: pdf.Root, "/OutputIntents"),
    "relationship of a file": (lambda pdf: pdf.Root.AF[0], "/AFRelationship"),
    "font file": (lambda pdf: next(each for each in pdf.objects if "/FontFile2" in _keys(each)), "/FontFile2"),
}


def _keys(item: pikepdf.Object) -> list[str]:
    return list(item.keys()) if isinstance(item, pikepdf.Dictionary) else []


def _without_scope(pdf: pikepdf.Pdf) -> None:
    for header in _elements(pdf, "TH"):
        if "/A" in header:
            del header["/A"]


def _without_claim(pdf: pikepdf.Pdf) -> None:
    packet = pdf.Root.Metadata.read_bytes().replace(b"<pdfuaid:part>1</pdfuaid:part>", b"")
    pdf.Root.Metadata = pdf.make_stream(packet, Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML)


def _without(name: str) -> Plant:
    where, key = TAKEN[name]

    def take(pdf: pikepdf.Pdf) -> None:
        del where(pdf)[key]

    return take


# Both validators see these; page-validation 0.11 does not follow StructParents.
BY_BOTH: dict[str, Plant] = {
    **{f"without {name}": _without(name) for name in TAKEN},
    "without scope": _without_scope,
    "a heading that skips": lambda pdf: setattr(_elements(pdf, "H2")[0], "S", pikepdf.Name("/H4")),
    "untagged painting": lambda pdf: pdf.pages[0].contents_add(b"q 1 0 0 rg 0 0 10 10 re f Q"),
    "a ragged row": lambda pdf: _elements(pdf, "TR")[1].K.__delitem__(-1),
    "without claim": _without_claim,
}
BY_VERAPDF_ALONE: dict[str, Plant] = {"wrong parents": lambda pdf: setattr(pdf.pages[0], "StructParents", 99)}


def _planted(plant: Plant, pdf: bytes) -> bytes:
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        plant(document)
        document.save(buffer, deterministic_id=True)
    return buffer.getvalue()


@pytest.mark.parametrize("name", BY_BOTH)
def test_the_gate_sees_a_planted_defect(name: str, sample_pdf: bytes, tmp_path: Path) -> None:
    assert failures(_planted(BY_BOTH[name], sample_pdf), tmp_path)


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
    plants = BY_BOTH | BY_VERAPDF_ALONE
    assert len(plants) == 16
    planted = [tmp_path / f"{name.replace(' ', '-')}.pdf" for name in plants]
    for plant, file in zip(plants.values(), planted, strict=True):
        file.write_bytes(_planted(plant, sample_pdf))
    report = verapdf("ua1,3a", *whole, *planted).stdout
    assert "not checked" not in report
    failed = re.findall(r"([\w.-]+)\.pdf: (?:ua1|3a), \d+ checks, [1-9]\d* failed rules", report)
    assert set(failed) == {file.stem for file in planted}, report
    passed = re.findall(r"([\w.-]+)\.pdf: (?:ua1|3a), \d+ checks, 0 failed rules", report)
    assert sorted(name for name in passed if name not in failed) == sorted([file.stem for file in whole] * 2), report
