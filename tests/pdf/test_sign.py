"""A signed file is the same file with a valid signature behind it."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest

from impact.errors import ImpactError
from impact.pdf.file.signing import read_password, sign

pytest.importorskip("pyhanko", reason="needs the extra 'sign'")

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, NoEncryption, pkcs12

NAME = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "A made-up office")])
PASSWORD = "soʻm 1"
Issue = Callable[..., Path]


@pytest.fixture(scope="session")
def key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@pytest.fixture
def issue(key: rsa.RSAPrivateKey, tmp_path: Path) -> Issue:
    """Return a function that writes a PKCS#12 file with a certificate of its own."""

    def write(password: str | None = None, days: int = 30, with_key: bool = True) -> Path:
        usage = dict.fromkeys(
            ("key_encipherment", "data_encipherment", "key_agreement", "key_cert_sign", "crl_sign"), False
        )
        last = datetime.now(UTC) + timedelta(days=days)
        certificate = (
            x509.CertificateBuilder(NAME, NAME, key.public_key(), 1, last - timedelta(days=60), last)
            .add_extension(x509.KeyUsage(True, True, **usage, encipher_only=False, decipher_only=False), critical=True)
            .sign(key, hashes.SHA256())
        )
        lock = BestAvailableEncryption(password.encode()) if password else NoEncryption()
        file = tmp_path / "office.p12"
        owner, own, others = (key, certificate, None) if with_key else (None, None, [certificate])
        file.write_bytes(pkcs12.serialize_key_and_certificates(b"office", owner, own, others, lock))
        return file

    return write


def _signature(signed: bytes) -> Any:
    from pyhanko.pdf_utils.reader import PdfFileReader

    (signature,) = PdfFileReader(io.BytesIO(signed)).embedded_signatures
    return signature


def _status(signature: Any) -> Any:
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko_certvalidator import ValidationContext

    return validate_pdf_signature(signature, ValidationContext(trust_roots=[signature.signer_cert]))


@pytest.mark.parametrize("password", [None, PASSWORD])
def test_the_signature_is_valid_and_covers_the_whole_file(
    password: str | None, issue: Issue, sample_pdf: bytes
) -> None:
    signed = sign(sample_pdf, issue(password), password, reason="Approved", location="Tashkent")
    assert signed.startswith(sample_pdf)
    signature = _signature(signed)
    assert signature.signer_cert.subject.native == {"common_name": "A made-up office"}
    assert (signature.sig_object["/Reason"], signature.sig_object["/Location"]) == ("Approved", "Tashkent")
    status = _status(signature)
    assert (status.bottom_line, status.coverage.name) == (True, "ENTIRE_FILE")


def test_the_metadata_name_the_maker_in_the_place_of_the_library(issue: Issue, sample_pdf: bytes) -> None:
    """Only where it is asked, and for this file alone."""
    unnamed = sign(sample_pdf, issue(), maker="Example Advisory")[len(sample_pdf) :]
    assert b"Hanko" not in unnamed
    assert b"Example Advisory" in unnamed
    assert b"Hanko" in sign(sample_pdf, issue())[len(sample_pdf) :]


def test_a_changed_byte_breaks_the_signature(issue: Issue, sample_pdf: bytes) -> None:
    signed = bytearray(sign(sample_pdf, issue()))
    signed[signed.index(b"stream") + 20] ^= 1
    assert not _status(_signature(bytes(signed))).intact


@pytest.mark.java
def test_a_signed_file_keeps_both_standards(
    issue: Issue, sample_pdf: bytes, tmp_path: Path, verapdf: Callable[..., CompletedProcess[str]]
) -> None:
    """By veraPDF: page-validation 0.11 objects to the invisible field, which PDF/UA does not ask to be tagged."""
    file = tmp_path / "signed.pdf"
    file.write_bytes(sign(sample_pdf, issue()))
    report = verapdf("ua1,3a", file)
    assert report.returncode == 0, report.stdout + report.stderr
    assert report.stdout.count(" 0 failed rules") == 2


def test_without_the_extra_the_message_names_it(
    issue: Issue, sample_pdf: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = issue()
    monkeypatch.setitem(sys.modules, "pyhanko.sign", None)
    with pytest.raises(ImpactError, match=r"pip install 'impact-brief\[sign\]'"):
        sign(sample_pdf, file)


@pytest.mark.parametrize("content", [b"", b"no key", b"\x30\x03\x02\x01\x03", b"-----BEGIN CERTIFICATE-----\n"])
def test_another_kind_of_file_is_named(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "x.p12"
    file.write_bytes(content)
    with pytest.raises(ImpactError, match=r"x\.p12: this is no PKCS#12 file"):
        sign(b"", file)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ImpactError, match=r"x\.p12: the file cannot be read: No such file"):
        sign(b"", tmp_path / "x.p12")


@pytest.mark.parametrize(
    ("password", "given", "fault"),
    [
        (PASSWORD, "other", "the password is wrong"),
        (PASSWORD, None, "a password is needed"),
        (PASSWORD, "", "a password is needed"),
        (None, "other", "the password is wrong"),
    ],
)
def test_a_wrong_password_is_said(password: str | None, given: str | None, fault: str, issue: Issue) -> None:
    with pytest.raises(ImpactError, match=rf"office\.p12: {fault}.*--sign-password-file"):
        sign(b"", issue(password), given)


def test_a_file_without_the_key_is_refused(issue: Issue) -> None:
    with pytest.raises(ImpactError, match=r"office\.p12: there is no private key in it"):
        sign(b"", issue(with_key=False))


def test_an_expired_certificate_is_refused(issue: Issue) -> None:
    with pytest.raises(ImpactError, match=r"office\.p12: its certificate is valid from .* not today"):
        sign(b"", issue(days=-1))


@pytest.mark.parametrize("content", ["soʻm 1", "soʻm 1\n", "soʻm 1\r\nmore\n"])
def test_the_password_is_the_first_line(content: str, tmp_path: Path) -> None:
    file = tmp_path / "password"
    file.write_bytes(content.encode())
    assert read_password(file) == PASSWORD


def test_a_password_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(ImpactError, match=r"password: the file cannot be read"):
        read_password(tmp_path / "password")
    (tmp_path / "key").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ImpactError, match=r"key: this is no text"):
        read_password(tmp_path / "key")


@pytest.mark.parametrize(
    ("password", "why"),
    [("a\0b", "holds the character NUL"), ("x" * 1_001, "has more than 1,000 bytes"), ("\udcff", "is no text")],
)
def test_a_password_that_no_key_has_is_refused(password: str, why: str, issue: Issue) -> None:
    """With NUL the library behind panics, with what is no Exception."""
    with pytest.raises(ImpactError, match=rf"office\.p12: the password given for it {why}"):
        sign(b"", issue(PASSWORD), password)


def test_a_large_file_is_no_key(tmp_path: Path) -> None:
    file = tmp_path / "large.p12"
    file.write_bytes(b"0" * 1_000_001)
    with pytest.raises(ImpactError, match=r"large\.p12: 1,000,001 bytes are too many for a key"):
        sign(b"", file)
    with pytest.raises(ImpactError, match="too many for a key or a password"):
        read_password(file)


def test_a_device_is_no_key() -> None:
    with pytest.raises(ImpactError, match="/dev/zero: a device is there, and no file"):
        sign(b"", Path("/dev/zero"))


def test_a_key_that_takes_hours_to_open_is_refused(issue: Issue) -> None:
    """The file says how often the password is hashed: two thousand million times here."""
    from asn1crypto.pkcs12 import Pfx

    file = issue(PASSWORD)
    held = Pfx.load(file.read_bytes())
    held["mac_data"]["iterations"] = 2_000_000_000
    file.write_bytes(held.dump(force=True))
    with pytest.raises(ImpactError, match="opening it would take very long"):
        sign(b"", file, PASSWORD)


def test_a_damaged_key_is_named(issue: Issue) -> None:
    """Every byte is damaged in turn, some hundred of them: a message, or a key that still opens."""
    file = issue(PASSWORD)
    data = file.read_bytes()
    for at in range(0, len(data), 31):
        file.write_bytes(data[:at] + bytes([data[at] ^ 0x55]) + data[at + 1 :])
        with pytest.raises(ImpactError, match=r"office\.p12: "):
            sign(b"", file, PASSWORD)


def test_a_panic_of_a_library_is_a_message(issue: Issue, monkeypatch: pytest.MonkeyPatch) -> None:
    class PanicException(BaseException):
        pass

    def panic(*_: object) -> None:
        raise PanicException

    monkeypatch.setattr(pkcs12, "load_key_and_certificates", panic)
    with pytest.raises(ImpactError, match=r"office\.p12: it is damaged"):
        sign(b"", issue())


def test_a_stop_by_the_user_is_no_message(issue: Issue, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(pkcs12, "load_key_and_certificates", stop)
    with pytest.raises(KeyboardInterrupt):
        sign(b"", issue())
