"""Packing makes files smaller and changes nothing that they say."""

from __future__ import annotations

import io
import subprocess
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from file_reading import failures, structure, texts
from gallery_document import sample

from impact.document import Document, Paragraph, text
from impact.look.theme import Theme
from impact.pdf import render
from impact.pdf.speed.packing import pack_objects

Make = Callable[..., Document]


@pytest.fixture(scope="module")
def plain(theme: Theme) -> bytes:
    return render(sample(theme), theme, pack=False)


def test_a_packed_file_says_the_same(plain: bytes, sample_pdf: bytes, tmp_path: Path) -> None:
    assert sample_pdf == pack_objects(plain)
    assert texts(sample_pdf) == texts(plain)
    assert structure(sample_pdf).outline() == structure(plain).outline()
    assert failures(plain, tmp_path) == []


def test_a_packed_file_is_as_small_as_pikepdf_makes_it(plain: bytes, sample_pdf: bytes) -> None:
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(plain)) as pdf:
        pdf.save(buffer, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    assert len(sample_pdf) < 0.8 * len(plain)
    assert len(sample_pdf) < 1.04 * len(buffer.getvalue())  # zlib's level 4 here, 6 there


def test_the_identifier_and_the_dates_stay(plain: bytes, sample_pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(plain)) as one, pikepdf.open(io.BytesIO(sample_pdf)) as other:
        assert one.trailer.ID[0] == other.trailer.ID[0]
        assert dict(one.docinfo) == dict(other.docinfo)
        assert one.pdf_version == other.pdf_version == "1.7"


@pytest.mark.qpdf
def test_another_program_finds_no_fault(sample_pdf: bytes, tmp_path: Path) -> None:
    file = tmp_path / "sample.pdf"
    file.write_bytes(sample_pdf)
    run = subprocess.run(["qpdf", "--check", str(file)], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr


def test_content_that_looks_like_the_end_of_an_object_stays(make: Make, theme: Theme) -> None:
    words = "endobj endstream %%EOF % trailer << >> startxref 12 3 0 obj"
    pdf = render(make(Paragraph(text(words)), keywords=words), theme)
    assert words in texts(pdf)[0]
    with pikepdf.open(io.BytesIO(pdf)) as read:
        assert str(read.docinfo["/Keywords"]) == words


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n", b"%PDF-1.7\ntrailer\n<< >>\nstartxref\n3\n%%EOF\n"])
def test_other_files_are_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match="the file "):
        pack_objects(content)


@pytest.mark.qpdf
def test_an_unpacked_file_has_no_fault_and_shows_its_objects(plain: bytes, tmp_path: Path) -> None:
    (tmp_path / "plain.pdf").write_bytes(plain)
    done = subprocess.run(["qpdf", "--check", tmp_path / "plain.pdf"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert b"/Type /StructElem /S /H1" in plain
    assert b"/ObjStm" not in plain
