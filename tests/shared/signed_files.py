"""Signed files: keys with certificates of their own, and what pyHanko makes of a document with them."""

import io
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID

UNUSED = ("key_encipherment", "data_encipherment", "key_agreement", "key_cert_sign", "crl_sign")


def issued(folder: Path, who: str, *, stamps_time: bool = False) -> Path:
    """Return a key (PKCS#12) with a certificate of its own; `who.pem` is the certificate, `who.key` the key alone."""
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, f"Example {who}")])
    usage = x509.KeyUsage(True, True, **dict.fromkeys(UNUSED, False), encipher_only=False, decipher_only=False)
    # pyHanko's own office of time signs with RSA alone.
    secret = rsa.generate_private_key(65537, 2048) if stamps_time else ec.generate_private_key(ec.SECP256R1())
    last = datetime.now(UTC) + timedelta(days=30)
    made = x509.CertificateBuilder(name, name, secret.public_key(), 1, last - timedelta(days=60), last)
    made = made.add_extension(usage, critical=True)
    if stamps_time:
        made = made.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), critical=True)
    certificate = made.sign(secret, hashes.SHA256())
    plain = secret.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (folder / f"{who}.pem").write_bytes(certificate.public_bytes(Encoding.PEM))
    (folder / f"{who}.key").write_bytes(plain)
    key = folder / f"{who}.p12"
    key.write_bytes(pkcs12.serialize_key_and_certificates(b"x", secret, certificate, None, NoEncryption()))
    return key


def issued_by(folder: Path, issuer: Path, who: str) -> Path:
    """Return a key (PKCS#12) whose certificate was issued with the key of another; `who.pem` is the certificate."""
    secret, above, _ = pkcs12.load_key_and_certificates(issuer.read_bytes(), None)
    assert above is not None
    assert isinstance(secret, ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, f"Example {who}")])
    own = ec.generate_private_key(ec.SECP256R1())
    last = datetime.now(UTC) + timedelta(days=30)
    made = x509.CertificateBuilder(above.subject, name, own.public_key(), 2, last - timedelta(days=60), last)
    made = made.add_extension(x509.KeyUsage(True, True, **dict.fromkeys(UNUSED, False), encipher_only=False,
                                            decipher_only=False), critical=True)  # fmt: skip
    certificate = made.sign(secret, hashes.SHA256())
    (folder / f"{who}.pem").write_bytes(certificate.public_bytes(Encoding.PEM))
    key = folder / f"{who}.p12"
    key.write_bytes(pkcs12.serialize_key_and_certificates(b"x", own, certificate, None, NoEncryption()))
    return key


def signed(
    pdf: bytes, key: Path, field: str = "Signature1", *, certifies: bool = False, office: Path | None = None
) -> bytes:
    """Return a document with a signature in a field: one that it has, or a new one that is not seen."""
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import fields, signers, timestamps

    own: Any = signers.SimpleSigner
    signer = own.load_pkcs12(str(key))
    stamper = None
    if office is not None:
        clock = own.load_pkcs12(str(office))
        stamper = timestamps.DummyTimeStamper(clock.signing_cert, clock.signing_key)
    about = signers.PdfSignatureMetadata(
        field_name=field, md_algorithm="sha256", subfilter=fields.SigSeedSubFilter.PADES, certify=certifies
    )
    writer, stream = IncrementalPdfFileWriter(io.BytesIO(pdf)), io.BytesIO()
    signers.sign_pdf(writer, about, signer, timestamper=stamper, output=stream)
    return stream.getvalue()
