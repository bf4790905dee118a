"""Digital signatures of a document: whether they are valid, whose they are, since when, and what they cover."""

from __future__ import annotations

import io
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from impact.errors import ImpactError
from impact.reading import read_bytes
from impact.texts import shortened
from impact.trust.opened import Opened, guarded, resolved
from impact.trust.report import Check, Finding

NAME, ABOUT = "signatures", "Signatures"
MOST_SIGNATURES = 30
SIGNED = ("checked", "final")  # stages that somebody vouches for
NEEDS = "To look at them: pip install 'impact-brief[sign]'."


@dataclass(frozen=True)
class Signed:
    """One signature as it was found.

    Attributes:
        who: its certificate names. issuer: of the certificate. fingerprint: SHA-256 of the certificate. time: that the
            signature states; `stamped` where an office of time vouches for it. intact: whether the bytes that it covers
            are as they were. whole: whether it covers the file to its end, or what follows are signatures alone.
        trusted: whether the certificate leads to one that the user trusts. why: what is wrong with it.
    """

    who: str
    issuer: str
    fingerprint: str
    time: str
    stamped: bool
    intact: bool
    whole: bool
    trusted: bool
    why: str = ""


def fields(pdf: Opened) -> int:
    """Return how many signatures a file has, without the library that looks into them."""
    with guarded():
        form = resolved(pdf.root.get("/AcroForm"))
        listed = resolved(form.get("/Fields")) if isinstance(form, dict) else None
        held = [resolved(each) for each in listed] if isinstance(listed, list) else []
        return sum(
            1 for each in held if isinstance(each, dict) and each.get("/FT") == "/Sig" and each.get("/V") is not None
        )


def signatures_check(pdf: Opened, trust: Sequence[Path], stage: str = "") -> Check:
    """Return what is to be said of the signatures.

    Args:
        pdf: the file. trust: files with certificates that the user trusts. stage: that the document bears.
    """
    count = fields(pdf)
    if not count:
        says = "There is none: nobody vouches for this file, and whoever has impact can print one that holds together."
        if stage in SIGNED:
            says += f" It says that it is {stage}: ask who signed it. If somebody did so digitally, that was taken out."
        return Check(NAME, ABOUT, "as issued", says)
    try:
        from pyhanko.sign import validation  # noqa: F401
    except ImportError:
        return Check(NAME, ABOUT, "cannot be said", f"There {_are(count)}, and pyHanko is not installed. {NEEDS}")
    roots = [certificate for file in trust for certificate in _certificates(file)]
    found = looked_at(pdf.data, roots)
    if isinstance(found, str):
        return Check(NAME, ABOUT, "not as issued", f"There {_are(count)}, which cannot be read: {found}")
    broken = [each for each in found if not each.intact or not each.whole]
    said = " ".join(_in_words(each) for each in found)
    if broken or len(found) < count:
        wrong = tuple(Finding("signature", place=each.who, now=each.why) for each in broken)
        return Check(NAME, ABOUT, "not as issued", said, wrong)
    if not all(each.trusted for each in found):
        more = (
            "Whether the certificate is theirs, its fingerprint says: ask them for it, and name the certificate with "
            "--trust."
        )
        return Check(NAME, ABOUT, "as issued", f"{said} {more}")
    return Check(NAME, ABOUT, "as issued", said)


def _are(count: int) -> str:
    return "is 1 signature" if count == 1 else f"are {count} signatures"


def _in_words(each: Signed) -> str:
    time = f"{each.time}{' (stamped by an office of time)' if each.stamped else ' by the clock of who signed'}"
    state = (
        "is not valid"
        if not each.intact
        else "is valid, but the file was changed after it"
        if not each.whole
        else "is valid"
    )
    issued = "which issued its certificate itself" if each.issuer == each.who else f"certificate of {each.issuer}"
    trusted = ", trusted" if each.trusted else ""
    why = f" ({each.why})" if each.why else ""
    return (
        f"The signature of {each.who} {state}{why}: signed {time}; {issued}{trusted}, SHA-256 {each.fingerprint[:16]}."
    )


def _certificates(file: Path) -> list[Any]:
    """Return the certificates of a file, PEM or DER.

    Raises:
        ImpactError: there are none in it.
    """
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


def looked_at(data: bytes, roots: list[Any]) -> list[Signed] | str:
    """Return the signatures of a file; else why they cannot be read."""
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko_certvalidator import ValidationContext

    logs = [logging.getLogger(name) for name in ("pyhanko", "pyhanko_certvalidator")]
    levels = [log.level for log in logs]
    for log in logs:
        log.setLevel(logging.CRITICAL + 1)
    try:
        reader = PdfFileReader(io.BytesIO(data), strict=False)
        held = reader.embedded_signatures[:MOST_SIGNATURES]
        context = ValidationContext(trust_roots=roots, allow_fetching=False)
        return [_one(each, context, last=at == len(held) - 1) for at, each in enumerate(held)]
    except BaseException as error:
        if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
            raise
        return shortened(f"{type(error).__name__}: {error}", 160)
    finally:
        for log, level in zip(logs, levels, strict=True):
            log.setLevel(level)


def _one(embedded: Any, context: Any, *, last: bool) -> Signed:
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
    when = (stamp.timestamp if stamp is not None else None) or status.signer_reported_dt
    return Signed(
        shortened(_name(certificate.subject)), shortened(_name(certificate.issuer)), certificate.sha256.hex(),
        when.strftime("%Y-%m-%d %H:%M UTC%z") if when is not None else "at a time that it does not state",
        stamp is not None and bool(stamp.valid), intact, whole, bool(status.trusted), why,
    )  # fmt: skip


def _name(name: Any) -> str:
    held = name.native
    return str(held.get("common_name") or name.human_friendly) if hasattr(held, "get") else str(name.human_friendly)
