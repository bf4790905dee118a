"""Signatures: whether they are valid, whose they are, and what they cover."""

import io
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyhanko", reason="needs the extra 'sign'")


from paper import edition, looked_at
from signed_files import issued
from signed_files import signed as sign

from impact.core.errors import ImpactError
from impact.verify.open_pdf import opened
from impact.verify.report import as_text
from impact.verify.sign_off import SignatureRequirement
from impact.verify.signatures import signatures_check


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return issued(tmp_path_factory.mktemp("office"), "office").with_suffix(".pem")


@pytest.fixture(scope="module")
def signed(office: Path) -> bytes:
    return sign(edition("summary"), office.with_suffix(".p12"))


def test_a_signed_file_holds_where_its_certificate_is_trusted(signed: bytes, office: Path, tmp_path: Path) -> None:
    report = looked_at(tmp_path / "signed.pdf", signed, (office,))
    assert report.holds, as_text(report)
    said = report.check("signatures").says
    assert "The signature of Example office is valid" in said
    assert "which issued its certificate itself, trusted" in said
    assert f"{datetime.now(UTC):%Y-%m-}" in said
    assert "with what signing adds" in report.check("content").says


def test_without_a_trusted_certificate_the_file_is_as_issued_by_nobody_known(signed: bytes, tmp_path: Path) -> None:
    report = looked_at(tmp_path / "signed.pdf", signed)
    assert report.holds, as_text(report)  # the file is as issued; who vouches for it is another question
    assert "name the certificate with --trust" in report.check("signatures").says


def test_a_changed_byte_under_a_signature(signed: bytes, office: Path, tmp_path: Path) -> None:
    """In the first line, where no reader looks."""
    changed = signed.replace(b"%PDF-1.7", b"%PDF-1.6", 1)
    report = looked_at(tmp_path / "signed.pdf", changed, (office,))
    check = report.check("signatures")
    assert check.verdict == "not as issued"
    assert "what it covers was changed" in check.says


def test_a_changed_byte_of_a_signature(signed: bytes, office: Path, tmp_path: Path) -> None:
    start = signed.rindex(b"/Contents <") + len(b"/Contents <") + 1200
    digit = b"0" if signed[start : start + 1] != b"0" else b"1"
    report = looked_at(tmp_path / "signed.pdf", signed[:start] + digit + signed[start + 1 :], (office,))
    assert report.check("signatures").verdict == "not as issued"


def test_what_was_added_behind_a_signature(signed: bytes, office: Path, tmp_path: Path) -> None:
    """An update of the title leaves all signed bytes as they are, and the comparison finds it."""
    from pyhanko.pdf_utils import generic
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    writer: Any = IncrementalPdfFileWriter(io.BytesIO(signed))
    info = writer.trailer["/Info"]
    info["/Title"] = generic.pdf_string("Another plant")
    writer.mark_update(writer.trailer.raw_get("/Info"))
    stream = io.BytesIO()
    writer.write(stream)
    report = looked_at(tmp_path / "signed.pdf", stream.getvalue(), (office,))
    assert not report.holds
    assert "Another plant" in as_text(report, everything=True)


def test_without_a_signature_a_final_document_is_asked_for_who_signed_it() -> None:
    pdf = opened(edition("summary"))
    assert "taken out" not in signatures_check(pdf, (), SignatureRequirement("draft")).says
    assert (
        "It says that it is final: ask who signed it." in signatures_check(pdf, (), SignatureRequirement("final")).says
    )


def test_without_the_library_signatures_cannot_be_said(
    signed: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyhanko.sign", None)
    check = looked_at(tmp_path / "signed.pdf", signed).check("signatures")
    assert check.verdict == "cannot be said"
    assert "pip install 'impact-brief[sign]'" in check.says


def test_a_file_that_is_no_certificate(signed: bytes, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.pem"
    wrong.write_text("nothing", encoding="utf-8")
    with pytest.raises(ImpactError, match="this is no certificate"):
        looked_at(tmp_path / "signed.pdf", signed, (wrong,))
