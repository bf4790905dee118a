"""Digital signatures of a document: whether they are valid, whose they are, since when, and what they cover."""

import io
import logging
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from impact.core.errors import ImpactError
from impact.core.text import shortened
from impact.files.reading import read_bytes
from impact.verify.open_pdf import SafePdf, guarded, resolved
from impact.verify.report import Check, VerificationFinding
from impact.verify.sign_off import SignatureRequirement, Signed, failures, in_words

NAME, ABOUT = "signatures", "Signatures"
MOST_SIGNATURES = 30
NEEDS = "To look at them: pip install 'impact-brief[sign]'."


def fields(pdf: SafePdf) -> int:
    """Return how many signatures a file has, without the library that looks into them."""
    with guarded():
        form = resolved(pdf.root.get("/AcroForm"))
        listed = resolved(form.get("/Fields")) if isinstance(form, dict) else None
        held = [resolved(each) for each in listed] if isinstance(listed, list) else []
        return sum(
            1 for each in held if isinstance(each, dict) and each.get("/FT") == "/Sig" and each.get("/V") is not None
        )


def signatures_check(pdf: SafePdf, trust: Sequence[Path], sign_off: SignatureRequirement | None = None) -> Check:
    count, asked = fields(pdf), sign_off or SignatureRequirement()
    if not count:
        says = "There is none: nobody vouches for this file, and whoever has impact can print one that holds together."
        if asked.needed:
            says += f" It says that it is {asked.stage}: ask who signed it. If somebody did so, that was taken out."
        return Check(NAME, ABOUT, "as issued", says)
    try:
        from pyhanko.sign import validation  # noqa: F401
    except ImportError:
        return Check(NAME, ABOUT, "cannot be said", f"There {_are(count)}, and pyHanko is not installed. {NEEDS}")
    found = looked_at(pdf.data, [certificate for file in trust for certificate in _certificates(file)])
    if isinstance(found, str):
        return Check(NAME, ABOUT, "not as issued", f"There {_are(count)}, which cannot be read: {found}")
    says = " ".join(in_words(each, asked) for each in found)
    wrong = tuple(VerificationFinding("signature", place=who, now=why) for who, why in failures(found, asked))
    if wrong or len(found) < count:
        return Check(NAME, ABOUT, "not as issued", says, wrong)
    if not all(each.trusted for each in found):
        says += (
            " Whether a certificate is theirs, its fingerprint says: ask them for it, and name the certificate with "
            "--trust."
        )
    return Check(
        NAME, ABOUT, "as issued", f"{says} Whether a certificate was revoked is not asked, for want of a network."
    )


def _are(count: int) -> str:
    return "is 1 signature" if count == 1 else f"are {count} signatures"


def _certificates(file: Path) -> list[Any]:
    from asn1crypto import pem, x509

    data = read_bytes(file)
    try:
        parts = [part for _, _, part in pem.unarmor(data, multiple=True)] if pem.detect(data) else [data]
        found = [x509.Certificate.load(part, strict=True) for part in parts]
        for each in found:
            _ = each.subject.native
    except (ValueError, TypeError, KeyError):
        raise ImpactError(f"{file}: this is no certificate. Give a file in PEM or DER (.pem, .crt, .cer).") from None
    return found


def looked_at(data: bytes, named: list[Any]) -> list[Signed] | str:
    """Return the signatures of a file; else why they cannot be read.

    Args:
        named: Certificates that the user trusts. One that may issue others vouches for these; any other for itself.
    """
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko_certvalidator import ValidationContext

    logs = [logging.getLogger(name) for name in ("pyhanko", "pyhanko_certvalidator")]
    levels = [log.level for log in logs]
    for log in logs:
        log.setLevel(logging.CRITICAL + 1)
    try:
        reader = PdfFileReader(io.BytesIO(data), strict=False)
        held = reader.embedded_signatures[:MOST_SIGNATURES]
        context = ValidationContext(trust_roots=[each for each in named if each.ca], allow_fetching=False)
        own = {each.sha256 for each in named}
        return [_one(each, context, own, last=at == len(held) - 1) for at, each in enumerate(held)]
    except BaseException as error:
        if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
            raise
        return shortened(f"{type(error).__name__}: {error}", 160)
    finally:
        for log, level in zip(logs, levels, strict=True):
            log.setLevel(level)


def _one(embedded: Any, context: Any, own: set[bytes], *, last: bool) -> Signed:
    from pyhanko.sign.diff_analysis import ModificationLevel
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko.sign.validation.status import SignatureCoverageLevel

    status = validate_pdf_signature(embedded, signer_validation_context=context)
    certificate = status.signing_cert
    intact = bool(status.intact and status.valid)
    covers = status.coverage
    entire = covers == SignatureCoverageLevel.ENTIRE_FILE
    level = status.modification_level
    # What follows a signature may be further signatures, with what proves them; nothing that is printed or read.
    harmless = level is not None and level <= ModificationLevel.LTA_UPDATES
    by_signing = (
        covers == SignatureCoverageLevel.ENTIRE_REVISION and not last and level == ModificationLevel.FORM_FILLING
    )
    why = "" if intact else "what it covers was changed" if not status.intact else "its own bytes were changed"
    whole = entire or harmless or by_signing
    if intact and not whole:
        why = "what stands behind it was added later"
    stamp = status.timestamp_validity
    if stamp is not None and not (stamp.valid and stamp.intact):
        stamp = None  # nobody vouches for the time
    when = status.signer_reported_dt if stamp is None else stamp.timestamp
    expiry = certificate.not_valid_after
    return Signed(
        who=shortened(_name(certificate.subject)), issuer=shortened(_name(certificate.issuer)),
        fingerprint=certificate.sha256.hex(), field=shortened(str(embedded.field_name)),
        time=when.strftime("%Y-%m-%d %H:%M UTC%z") if when is not None else "at a time that it does not state",
        office="" if stamp is None else shortened(_name(stamp.signing_cert.subject)),
        office_trusted=stamp is not None and bool(stamp.trusted or stamp.signing_cert.sha256 in own),
        intact=intact, whole=whole, trusted=bool(status.trusted) or certificate.sha256 in own,
        expired="" if expiry >= datetime.now(UTC) else expiry.strftime("%Y-%m-%d"), why=why,
    )  # fmt: skip


def _name(name: Any) -> str:
    held = name.native
    return str(held.get("common_name") or name.human_friendly) if hasattr(held, "get") else str(name.human_friendly)
