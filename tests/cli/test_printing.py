"""What goes onto paper: kinds, languages, paper, bleed, proofs, signature, recordings; all files or none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pikepdf
import pytest

Impact = Callable[..., Any]


def _size(file: Path, box: str = "/MediaBox") -> tuple[float, float]:
    with pikepdf.open(file) as pdf:
        left, bottom, right, top = (float(number) for number in pdf.pages[0].obj[box])
    return right - left, top - bottom


def test_letter_paper_has_the_size_of_letter_paper(impact: Impact, studied: Path) -> None:
    assert impact("brief", "quick.study", "--document", "summary", "--paper", "letter", "-q").code == 0
    assert _size(studied.with_name("quick.summary.en.pdf")) == pytest.approx((612, 792), abs=0.5)


def test_bleed_enlarges_the_sheet_and_keeps_the_trim(impact: Impact, studied: Path) -> None:
    assert impact("brief", "quick.study", "--document", "summary", "--bleed", "-q").code == 0
    file = studied.with_name("quick.summary.en.pdf")
    assert _size(file, "/TrimBox") == pytest.approx((595.28, 841.89), abs=0.5)
    assert _size(file)[0] > _size(file, "/BleedBox")[0] > _size(file, "/TrimBox")[0]


@pytest.mark.parametrize(
    ("option", "value", "said"),
    [("--paper", "leter", "letter"), ("--theme", "sobre", "sober"), ("--document", "bref", "brief")],
)
def test_what_is_unknown_is_refused_with_what_there_is(
    impact: Impact, quick: Path, option: str, value: str, said: str
) -> None:
    done = impact("brief", "quick.yaml", option, value, "-q")
    assert done.code == 1
    assert value in done.err
    assert said in done.err
    assert not list(quick.parent.glob("*.pdf"))


@pytest.mark.slow  # two briefs; tests/charts/test_cache.py holds the recordings themselves
def test_no_cache_keeps_no_recording(
    impact: Impact, studied: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path / "cache"
    monkeypatch.setenv("IMPACT_CACHE", str(cache))
    assert impact("brief", "quick.study", "--no-cache", "-o", "live.pdf", "-q").code == 0
    assert not cache.exists()
    assert impact("brief", "quick.study", "-o", "kept.pdf", "-q").code == 0
    assert list(cache.rglob("*.json"))
    assert (tmp_path / "live.pdf").read_bytes() == (tmp_path / "kept.pdf").read_bytes()


def test_a_signed_brief_is_signed_by_the_key(impact: Impact, studied: Path, tmp_path: Path) -> None:
    from pyhanko.pdf_utils.reader import PdfFileReader

    _key_file(tmp_path / "key.p12", b"open sesame")
    (tmp_path / "password.txt").write_text("open sesame\n", encoding="utf-8")
    done = impact(
        "brief",
        "quick.study",
        "--document",
        "summary",
        "--sign",
        "key.p12",
        "--sign-password-file",
        "password.txt",
        "-q",
    )
    assert (done.code, done.err) == (0, "")
    with (studied.with_name("quick.summary.en.pdf")).open("rb") as stream:
        (signature,) = PdfFileReader(stream).embedded_signatures
        signature.compute_integrity_info()
        assert signature.signer_cert.subject.native["common_name"] == "Office"
        assert signature.evaluate_signature_coverage().name == "ENTIRE_FILE"


def test_a_wrong_password_writes_nothing(impact: Impact, studied: Path, tmp_path: Path) -> None:
    _key_file(tmp_path / "key.p12", b"open sesame")
    (tmp_path / "password.txt").write_text("shut", encoding="utf-8")
    done = impact(
        "brief",
        "quick.study",
        "--document",
        "summary",
        "--sign",
        "key.p12",
        "--sign-password-file",
        "password.txt",
        "-q",
    )
    assert done.code == 1
    assert "the password is wrong" in done.err
    assert not list(tmp_path.glob("*.pdf"))


def _key_file(file: Path, password: bytes) -> None:
    """Write a PKCS#12 file with a certificate of its own."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import rsa
    from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12

    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Office")])
    last = datetime.now(UTC) + timedelta(days=30)
    uses = dict.fromkeys(("key_encipherment", "data_encipherment", "key_agreement", "key_cert_sign", "crl_sign"), False)
    usage = x509.KeyUsage(
        digital_signature=True, content_commitment=True, encipher_only=False, decipher_only=False, **uses
    )
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), 1, last - timedelta(days=60), last)
        .add_extension(usage, critical=True)
        .sign(key, hashes.SHA256())
    )
    lock = BestAvailableEncryption(password)
    file.write_bytes(pkcs12.serialize_key_and_certificates(b"office", key, certificate, None, lock))


def test_several_editions_need_a_folder(impact: Impact, quick: Path) -> None:
    done = impact("brief", "quick.yaml", "--document", "all", "-o", "one.pdf", "-q")
    assert done.code == 1
    assert "Name a folder that exists with -o" in done.err
    assert not (quick.parent / "one.pdf").exists()
