"""Every file keeps PDF/UA-1 and PDF/A-3a, in all themes, has the same bytes each time, and the gate sees defects."""

import io
import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pikepdf
import pytest
from file_reading import failures, texts
from gallery_blocks import HOSTILE, all_blocks, kinds_of_blocks
from gallery_document import gallery
from gallery_words import WORDS, Words
from small_documents import THEME, pdf_of

from impact.document import Paragraph, Running, text, walk
from impact.output.pdf import render
from impact.output.pdf.page.logo import running_logo
from impact.theme.brand import brand_theme, read_brand
from impact.theme.themes import load_theme, theme_names

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


LANGUAGES = tuple(WORDS)


# Every language in the default theme, and one in each of the others.
OTHERS = zip((name for name in theme_names() if name != "default"), LANGUAGES, strict=False)


@pytest.mark.parametrize(("name", "language"), [*(("default", each) for each in LANGUAGES), *OTHERS])
def test_the_gallery_keeps_both_standards_and_says_all_its_words(name: str, language: str, tmp_path: Path) -> None:
    theme = load_theme(name)
    pdf = render(gallery(theme, language), theme)
    assert failures(pdf, tmp_path) == []
    page = "".join("".join(texts(pdf)).replace("\u00ad", "").split())
    for part in _strings(WORDS[language]):
        assert "".join(part.split()).lower() in page.lower(), part


def _strings(words: Words) -> list[str]:
    values = [getattr(words, field.name) for field in fields(words) if field.name not in ("page_of", "measure")]
    found = [value for value in values if isinstance(value, str)]
    found += [part for value in values if isinstance(value, tuple) for part in value if isinstance(part, str)]
    return found + [part for bar in words.bars for part in bar[:2]]


def test_it_holds_every_kind_of_block_and_hostile_text() -> None:
    theme = load_theme()
    document = gallery(theme)
    assert {type(block) for block in walk(document.blocks)} == kinds_of_blocks()
    assert HOSTILE.replace(" ", "") in "".join("".join(texts(render(document, theme))).split())


PROGRAM = """
import hashlib, sys
sys.path[:0] = sys.argv[1:4]
from gallery_document import gallery, sample
from impact.theme.themes import load_theme
from impact.output.pdf import render
theme = load_theme()
files = [render(sample(theme, mark="DRAFT"), theme), render(sample(theme), theme)]
files += [render(gallery(theme, language), theme) for language in ("zh", "uz-Cyrl")]
print(hashlib.sha256(b"".join(files)).hexdigest())
"""


def test_other_processes_hash_seeds_time_zones_and_folders_give_the_same_bytes(root: Path, tmp_path: Path) -> None:
    folders = [str(root / "tests" / name) for name in ("pdf", "shared")]
    digests = set()
    for seed, zone, name in (("1", "UTC", "a"), ("77", "Asia/Tashkent", "b c")):
        folder = tmp_path / name
        folder.mkdir()
        environment = os.environ | {"PYTHONHASHSEED": seed, "TZ": zone}
        environment.pop("SOURCE_DATE_EPOCH", None)
        command = [sys.executable, "-c", PROGRAM, str(root), *folders]
        run = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=True)
        digests.add(run.stdout.strip())
    assert len(digests) == 1


def test_the_file_identifier_follows_the_content() -> None:
    one, other = (pdf_of(Paragraph(text(word))) for word in ("one", "other"))
    assert one[one.index(b"/ID") :][:80] != other[other.index(b"/ID") :][:80]
