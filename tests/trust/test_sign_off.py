"""A document is signed by role and in order, each on its line; what was signed before stays valid."""

from __future__ import annotations

import io
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from made_once import made_once
from paper import XYZ, printed

from impact import api
from impact.errors import ImpactError
from impact.pdf.file.signing_fields import Key, TimeOffice
from impact.scenario.load import parse
from impact.trust.sign_off import signed_off
from impact.trust.verify import With, verify

pytest.importorskip("pyhanko", reason="needs the extra 'sign'")

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID

ROLES = ("commissioner", "funder", "client_inputs", "analyst", "assurer", "approver")
ORDER = ("analyst", "assurer", "approver")


@made_once
def annex(stage: str, vacant: str = "") -> bytes:
    """Return the annex of the made-up country at a stage, whose roles are held but for one."""
    text = (XYZ / "scenarios" / "xyz.yaml").read_text(encoding="utf-8")
    for role in ROLES:
        held = f"{{name: Example {role}, signed_on: 2026-11-20}}"
        if role != vacant:
            text = text.replace(f"  {role}: {{name: none, reason: Made up.}}", f"  {role}: {held}")
    log = 'changes: [{version: "1", on: 2026-11-20, says: "Withdrawn: a figure was wrong."}]\n'
    text = text.replace("roles:\n", f"stage: {stage}\n{log if stage == 'withdrawn' else ''}roles:\n", 1)
    text = text.replace("{says: none, reason: Made up.}", "{says: Made up.}")
    return printed(api.run(parse(text, "xyz", "xyz.yaml", (XYZ,)), data=[XYZ], draws=40), "annex")


@pytest.fixture(scope="session")
def secret() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def issued(folder: Path, secret: rsa.RSAPrivateKey, who: str, *, stamps_time: bool = False) -> tuple[Key, Path]:
    """Return a key with a certificate of its own, and the certificate as a file."""
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, f"Example {who}")])
    unused = ("key_encipherment", "data_encipherment", "key_agreement", "key_cert_sign", "crl_sign")
    last = datetime.now(UTC) + timedelta(days=30)
    made = x509.CertificateBuilder(name, name, secret.public_key(), 1, last - timedelta(days=60), last).add_extension(
        x509.KeyUsage(True, True, **dict.fromkeys(unused, False), encipher_only=False, decipher_only=False),
        critical=True,
    )
    if stamps_time:
        made = made.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), critical=True)
    certificate = made.sign(secret, hashes.SHA256())
    file, public = folder / f"{who}.p12", folder / f"{who}.pem"
    file.write_bytes(pkcs12.serialize_key_and_certificates(b"x", secret, certificate, None, NoEncryption()))
    public.write_bytes(certificate.public_bytes(Encoding.PEM))
    return Key(file), public


def signatures(pdf: bytes) -> list[Any]:
    from pyhanko.pdf_utils.reader import PdfFileReader

    return list(PdfFileReader(io.BytesIO(pdf)).embedded_signatures)


def test_three_sign_in_order_and_all_of_it_holds(secret: rsa.RSAPrivateKey, tmp_path: Path) -> None:
    """The first certifies; a time office vouches for the second; the file that was printed is its beginning."""
    original = signed = annex("final")
    office, _ = issued(tmp_path, secret, "time", stamps_time=True)
    public = []
    for role in ORDER:
        key, certificate = issued(tmp_path, secret, role)
        public.append(certificate)
        signed = signed_off(signed, role, key, TimeOffice(key=office) if role == "assurer" else None)
    assert signed.startswith(original)
    found = signatures(signed)
    assert [each.field_name for each in found] == [f"sign-off-{role}" for role in ORDER]
    assert [each.docmdp_level is not None for each in found] == [True, False, False]
    assert all(each.sig_field["/Rect"][2] - each.sig_field["/Rect"][0] > 100 for each in found)
    file = tmp_path / "signed.pdf"
    file.write_bytes(signed)
    report = verify(file, With(data=(XYZ,), trust=tuple(public), beside=False))
    said = report.check("signatures")
    assert report.holds, [(each.name, each.says, each.findings[:3]) for each in report.checks]
    assert all(f"Example {role} is valid" in said.says for role in ORDER)
    assert "stamped by an office of time" in said.says


def test_a_signature_is_seen_in_letters_that_the_file_holds(secret: rsa.RSAPrivateKey, tmp_path: Path) -> None:
    from pypdf import PdfReader

    signed = signed_off(annex("draft"), "analyst", issued(tmp_path, secret, "Ўткир 1")[0])
    widgets = [each.get_object() for page in PdfReader(io.BytesIO(signed)).pages for each in page.get("/Annots", [])]
    (field,) = [each for each in widgets if each.get("/T") == "sign-off-analyst"]
    look = field["/AP"]["/N"].get_object()
    fonts = [font.get_object() for font in look["/Resources"]["/Font"].values()]
    assert all("/FontFile2" in str(font["/DescendantFonts"][0].get_object()["/FontDescriptor"]) for font in fonts)


@pytest.mark.sampled(4)
@pytest.mark.parametrize(
    ("stage", "roles", "says"),
    [
        ("draft", ("assurer",), "the stage of this document is 'draft', which is signed by: analyst"),
        ("checked", ("approver",), "'checked', which is signed by: analyst, assurer"),
        ("final", ("approver",), "the analyst signs before the approver, and has not signed yet"),
        ("draft", ("analyst", "analyst"), "the analyst has signed this document"),
        ("withdrawn", ("analyst",), "this document is withdrawn: nobody signs it any more"),
    ],
)
def test_who_may_not_sign_is_told(
    stage: str, roles: tuple[str, ...], says: str, secret: rsa.RSAPrivateKey, tmp_path: Path
) -> None:
    signed = annex(stage)
    for role in roles[:-1]:
        signed = signed_off(signed, role, issued(tmp_path, secret, role)[0])
    with pytest.raises(ImpactError, match=says):
        signed_off(signed, roles[-1], issued(tmp_path, secret, roles[-1])[0])


def test_a_vacant_role_has_no_field(secret: rsa.RSAPrivateKey, tmp_path: Path) -> None:
    with pytest.raises(ImpactError, match=r"no field for the analyst .* It has fields for: assurer, approver"):
        signed_off(annex("draft", vacant="analyst"), "analyst", issued(tmp_path, secret, "analyst")[0])


@pytest.mark.slow
def test_a_file_that_was_changed_since_is_not_signed_further(secret: rsa.RSAPrivateKey, tmp_path: Path) -> None:
    signed = bytearray(signed_off(annex("final"), "analyst", issued(tmp_path, secret, "analyst")[0]))
    at = signed.index(b"\n", 2000)
    signed[at + 5] ^= 1
    with pytest.raises(ImpactError):
        signed_off(bytes(signed), "assurer", issued(tmp_path, secret, "assurer")[0])


@pytest.mark.slow  # tests/pdf/test_sign.py asks the validator too
@pytest.mark.java
def test_a_document_with_fields_and_a_signature_keeps_both_standards(
    secret: rsa.RSAPrivateKey, tmp_path: Path, verapdf: Any
) -> None:
    file = tmp_path / "signed.pdf"
    file.write_bytes(signed_off(annex("draft"), "analyst", issued(tmp_path, secret, "analyst")[0]))
    done = verapdf("ua1,3a", file)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_chinese_name_is_seen_too_and_one_without_letters_is_refused(
    secret: rsa.RSAPrivateKey, tmp_path: Path
) -> None:
    from pypdf import PdfReader

    signed = signed_off(annex("draft"), "analyst", issued(tmp_path, secret, "王小明")[0])
    words = "".join(page.extract_text() for page in PdfReader(io.BytesIO(signed)).pages)
    assert len(signatures(signed)) == 1
    assert words
    with pytest.raises(ImpactError, match="no font here has all letters of"):
        signed_off(annex("draft"), "analyst", issued(tmp_path, secret, "\u0e01\u0e02")[0])
