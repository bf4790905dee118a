"""Files that nobody should wait for: far too large, of another version, signed under certificates in a circle."""

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, pkcs12
from paper import XYZ, edition, looked_at
from review_attacks import of_version
from signed_files import signed

from impact.errors import ImpactError
from impact.trust.house import With
from impact.trust.in_words import as_text
from impact.trust.verify import verify

LARGE = 300_000_000  # bytes


def test_a_file_of_300_megabytes_is_refused_at_once(tmp_path: Path) -> None:
    file = tmp_path / "large.pdf"
    with file.open("wb") as stream:
        stream.write(edition("summary"))
        stream.truncate(LARGE)  # takes no room on the disk
    began = time.monotonic()
    with pytest.raises(ImpactError, match=r"large\.pdf: 300 MB|large\.pdf.*larger"):
        verify(file, With(data=(XYZ,)))
    assert time.monotonic() - began < 5


def test_a_file_of_another_version_says_which_to_install(tmp_path: Path) -> None:
    report = looked_at(tmp_path / "file.pdf", of_version(edition("summary"), "0.0.1"))
    assert report.verdict == "cannot be said", as_text(report)
    assert "pip install 'impact-brief==0.0.1'" in report.check("content").says


def _circle(folder: Path) -> tuple[Path, list[Path]]:
    """Return a key whose certificate was issued by one that it has issued itself, and both certificates."""
    names = [x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, f"Example {who}")]) for who in ("one", "other")]
    keys = [ec.generate_private_key(ec.SECP256R1()) for _ in names]
    last = datetime.now(UTC) + timedelta(days=30)
    made: list[Any] = []
    for at in (0, 1):
        builder = x509.CertificateBuilder(
            names[1 - at], names[at], keys[at].public_key(), 1 + at, last - timedelta(days=60), last
        ).add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        made.append(builder.sign(keys[1 - at], hashes.SHA256()))
    files = [folder / f"{at}.pem" for at in (0, 1)]
    for file, certificate in zip(files, made, strict=True):
        file.write_bytes(certificate.public_bytes(Encoding.PEM))
    key = folder / "circle.p12"
    key.write_bytes(pkcs12.serialize_key_and_certificates(b"x", keys[0], made[0], made[1:], NoEncryption()))
    return key, files


@pytest.mark.parametrize("named", [(), (1,), (0, 1)])
def test_certificates_that_issue_each_other_end_in_a_verdict(named: tuple[int, ...], tmp_path: Path) -> None:
    pytest.importorskip("pyhanko", reason="needs the extra 'sign'")
    key, files = _circle(tmp_path)
    began = time.monotonic()
    report = looked_at(tmp_path / "file.pdf", signed(edition("summary"), key), tuple(files[at] for at in named))
    assert time.monotonic() - began < 60
    says = report.check("signatures").says
    assert "The signature of Example one is valid" in says, as_text(report)
    assert ("Whether a certificate is theirs" in says) is (
        0 not in named
    )  # the other one issues it, and is issued by it
