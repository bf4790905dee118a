"""A finished file with a digital signature; needs the extra `sign`.

The signature is appended, so the signed bytes stay what they were. It is the one thing in a file that is no function
of the content: it holds the time of signing.
"""

from __future__ import annotations

import io
import math
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from impact.errors import ImpactError
from impact.reading import read_bytes

MOST_FILE = 1_000_000  # bytes of a key or password file; a key with ten certificates has 20,000
MOST_PASSWORD = 1_000  # bytes
MOST_ROUNDS = 5_000_000  # of the slow hash that guards a key, some seconds; programs take up to a million

_FIELD = "Signature1"


def sign(
    pdf: bytes,
    certificate: Path,
    password: str | None = None,
    *,
    reason: str = "",
    location: str = "",
    maker: str = "",
) -> bytes:
    """Return the file with an invisible signature (PAdES) by the key of a PKCS#12 file (`.p12`, `.pfx`).

    Args:
        pdf: a whole file, as `impact.pdf.render` returns it.
        certificate: holds the private key, its certificate and perhaps those of its issuers.
        password: opens `certificate`; None when it has none.
        reason: shown by readers beside the signature; empty for none.
        location: shown by readers beside the signature; empty for none.
        maker: named in the metadata in the place of pyHanko, for a house that names no program; empty for pyHanko.

    Raises:
        ImpactError: pyHanko is not installed, or the key cannot be used.
    """
    try:
        from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
        from pyhanko.sign import fields, signers
    except ImportError:
        raise ImpactError("Signing needs pyHanko. Install it with: pip install 'impact-brief[sign]'") from None

    secret = encoded(password, certificate)
    data = loaded_key(certificate, secret)
    with a_key_that_signs(certificate):
        signer = signers.SimpleSigner.load_pkcs12_data(data, (), secret)
    about = signers.PdfSignatureMetadata(
        field_name=_FIELD,
        md_algorithm="sha256",
        subfilter=fields.SigSeedSubFilter.PADES,
        reason=reason or None,
        location=location or None,
    )
    output = io.BytesIO()
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    with a_key_that_signs(certificate), named(maker):
        signers.sign_pdf(writer, about, signer, output=output)
    return output.getvalue()


@contextmanager
def named(maker: str) -> Iterator[None]:
    """Let pyHanko write another name than its own into the metadata that it renews; it has no setting for that."""
    from pyhanko.pdf_utils.metadata import model

    own = model.VENDOR
    model.VENDOR = maker or own
    try:
        yield
    finally:
        model.VENDOR = own


@contextmanager
def a_key_that_signs(file: Path) -> Iterator[None]:
    """Turn what the libraries of signatures raise into a message: a key opens, and is of a kind they cannot use."""
    try:
        yield
    except ImpactError:
        raise
    except BaseException as error:
        if not _is_fault(error):
            raise
        raise ImpactError(
            f"{file}: the key in it cannot sign ({type(error).__name__}). Give an RSA key or one on a curve of NIST."
        ) from None


def _is_fault(error: BaseException) -> bool:
    """Return whether a library failed; code in Rust panics with what is no Exception."""
    return isinstance(error, Exception) or type(error).__name__ == "PanicException"


def read_password(file: Path) -> str:
    """Return the password that stands in the first line of a file.

    Raises:
        ImpactError: the file cannot be read or is no text.
    """
    data = _read_small(file)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:  # the usual message would show a byte of the password
        raise ImpactError(f"{file}: this is no text. Give a file that holds the password in its first line.") from None
    return text.partition("\n")[0].removesuffix("\r")


def _read_small(file: Path) -> bytes:
    data = read_bytes(file)
    if len(data) > MOST_FILE:
        raise ImpactError(f"{file}: {len(data):,} bytes are too many for a key or a password. Name another file.")
    return data


def encoded(password: str | None, file: Path) -> bytes | None:
    """Return a password as bytes; libraries fail on those that are refused here, or take them for shorter ones."""
    if password is None:
        return None
    try:
        secret = password.encode()
    except UnicodeEncodeError:
        raise ImpactError(f"{file}: the password given for it is no text. Write it to a file in UTF-8.") from None
    if b"\0" in secret or len(secret) > MOST_PASSWORD:
        why = "holds the character NUL" if b"\0" in secret else f"has more than {MOST_PASSWORD:,} bytes"
        raise ImpactError(f"{file}: the password given for it {why}. Is it the right file of a password?")
    return secret


def loaded_key(file: Path, password: bytes | None) -> bytes:
    """Return the bytes of a PKCS#12 file that opens and holds a key whose certificate is valid today."""
    from cryptography.hazmat.primitives.serialization import pkcs12

    data = _read_small(file)
    rounds = _rounds(data)
    if rounds is None:
        raise ImpactError(f"{file}: this is no PKCS#12 file (.p12, .pfx). Export the key with its certificate as one.")
    if rounds > MOST_ROUNDS:
        raise ImpactError(f"{file}: opening it would take very long; it is damaged. Export the key once more.")
    try:
        key, certificate, _ = pkcs12.load_key_and_certificates(data, password)
    except (ValueError, TypeError):
        fault = "the password is wrong" if password else "a password is needed"
        raise ImpactError(
            f"{file}: {fault}, or the file is damaged. Give the right one, in a file, with --sign-password-file."
        ) from None
    except BaseException as error:
        if not _is_fault(error):
            raise
        raise ImpactError(f"{file}: it is damaged. Export the key with its certificate once more.") from None
    if key is None or certificate is None:
        missing = "private key" if key is None else "certificate of its key"
        raise ImpactError(f"{file}: there is no {missing} in it. Export the key together with its certificate.")
    _check_dates(file, certificate)
    return data


def _rounds(data: bytes) -> int | None:
    """Return how often a password is hashed to open a file; None where the bytes have not the form of PKCS#12."""
    from asn1crypto.pkcs12 import Pfx

    try:
        file = Pfx.load(data, strict=True)
        if file["version"].native != "v3":
            return None
        rounds = [int(file["mac_data"]["iterations"].native)] if file["mac_data"].native else []
        for content in file.authenticated_safe:
            kind, held = content["content_type"].native, content["content"]
            if kind == "encrypted_data":
                rounds.append(_rounds_of(held["encrypted_content_info"]["content_encryption_algorithm"]))
            elif kind == "data":
                rounds += [
                    _rounds_of(bag["bag_value"]["encryption_algorithm"])
                    for bag in _bags(held)
                    if bag["bag_id"].native == "pkcs8_shrouded_key_bag"
                ]
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError):
        return None  # the reader of its form fails in all these ways where bytes are damaged
    return max(rounds, default=0)


def _bags(held: Any) -> Any:
    from asn1crypto.pkcs12 import SafeContents

    return SafeContents.load(held.native)


def _rounds_of(algorithm: Any) -> int:
    """Return the rounds of one way to make a key of a password; scrypt is counted by what it costs."""
    if algorithm["algorithm"].native != "pbes2":
        return int(algorithm["parameters"]["iterations"].native)
    derivation = algorithm["parameters"]["key_derivation_func"]
    parameters = derivation["parameters"]
    if derivation["algorithm"].native == "scrypt":
        costs = ("cost_parameter", "block_size", "parallelization_parameter")
        return math.prod(int(parameters[cost].native) for cost in costs)
    return int(parameters["iteration_count"].native)


def _check_dates(file: Path, certificate: Any) -> None:
    try:
        first, last = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    except ValueError:
        raise ImpactError(f"{file}: the dates of its certificate are damaged. Ask its issuer for a new one.") from None
    if not first <= datetime.now(UTC) <= last:
        raise ImpactError(
            f"{file}: its certificate is valid from {first:%Y-%m-%d} to {last:%Y-%m-%d}, not today, so readers would "
            "call the signature invalid. Ask its issuer for a new one."
        )
