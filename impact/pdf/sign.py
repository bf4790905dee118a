"""A finished file with a digital signature; needs the extra `sign`.

The signature is appended, so the signed bytes stay what they were. It is the one thing in a file that is no function
of the content: it holds the time of signing.
"""

from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from impact.errors import ImpactError

_FIELD = "Signature1"


def sign(pdf: bytes, certificate: Path, password: str | None = None, *, reason: str = "", location: str = "") -> bytes:
    """Return the file with an invisible signature (PAdES) by the key of a PKCS#12 file (`.p12`, `.pfx`).

    Args:
        pdf: a whole file, as `impact.pdf.render` returns it.
        certificate: holds the private key, its certificate and perhaps those of its issuers.
        password: opens `certificate`; None when it has none.
        reason, location: shown by readers beside the signature; empty for none.

    Raises:
        ImpactError: pyHanko is not installed, or the key cannot be used.
    """
    try:
        from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
        from pyhanko.sign import fields, signers
    except ImportError:
        raise ImpactError("Signing needs pyHanko. Install it with: pip install 'impact-brief[sign]'") from None

    signer = signers.SimpleSigner.load_pkcs12_data(_checked(certificate, password), (), _encoded(password))
    about = signers.PdfSignatureMetadata(
        field_name=_FIELD,
        md_algorithm="sha256",
        subfilter=fields.SigSeedSubFilter.PADES,
        reason=reason or None,
        location=location or None,
    )
    output = io.BytesIO()
    signers.sign_pdf(IncrementalPdfFileWriter(io.BytesIO(pdf)), about, signer, output=output)
    return output.getvalue()


def read_password(file: Path) -> str:
    """Return the password that stands in the first line of a file.

    Raises:
        ImpactError: the file cannot be read or is no text.
    """
    try:
        return file.read_text(encoding="utf-8").partition("\n")[0].removesuffix("\r")
    except OSError as error:
        raise ImpactError(f"{file}: cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise ImpactError(f"{file}: this is no text. Give a file that holds the password in its first line.") from None


def _encoded(password: str | None) -> bytes | None:
    return password.encode() if password is not None else None


def _checked(file: Path, password: str | None) -> bytes:
    """Return the bytes of a PKCS#12 file that opens and holds a key whose certificate is valid today."""
    from cryptography.hazmat.primitives.serialization import pkcs12

    try:
        data = file.read_bytes()
    except OSError as error:
        raise ImpactError(f"{file}: cannot be read: {error.strerror}.") from None
    if not _is_pkcs12(data):
        raise ImpactError(f"{file}: this is no PKCS#12 file (.p12, .pfx). Export the key with its certificate as one.")
    try:
        key, certificate, _ = pkcs12.load_key_and_certificates(data, _encoded(password))
    except (ValueError, TypeError):
        fault = "the password is wrong" if password else "a password is needed"
        raise ImpactError(f"{file}: {fault}. Give the right one, in a file, with --sign-password-file.") from None
    if key is None or certificate is None:
        missing = "private key" if key is None else "certificate of its key"
        raise ImpactError(f"{file}: there is no {missing} in it. Export the key together with its certificate.")
    _check_dates(file, certificate)
    return data


def _is_pkcs12(data: bytes) -> bool:
    """Return whether the bytes have the outer form of PKCS#12, whatever the password."""
    from asn1crypto.pkcs12 import Pfx

    try:
        return Pfx.load(data, strict=True)["version"].native == "v3"
    except (ValueError, TypeError):
        return False


def _check_dates(file: Path, certificate: Any) -> None:
    first, last = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    if not first <= datetime.now(UTC) <= last:
        raise ImpactError(
            f"{file}: its certificate is valid from {first:%Y-%m-%d} to {last:%Y-%m-%d}, not today, so readers would "
            "call the signature invalid. Ask its issuer for a new one."
        )
