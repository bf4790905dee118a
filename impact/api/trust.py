"""Whether a printed brief is what it says."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from impact.api.studies import Tell, silent

if TYPE_CHECKING:
    from impact.look.brand import Brand
    from impact.trust.report import Report
    from impact.trust.study_inside import StudyInside


def verify(
    file: str | Path,
    *,
    data: Sequence[Path] = (),
    templates: Sequence[Path] = (),
    brand: str | Path | Brand | None = None,
    trust: Sequence[Path] = (),
    tell: Tell = silent,
) -> Report:
    """Return whether a printed brief is what it says: held against the evidence that it carries.

    Nothing is written, but to a private temporary folder that goes at the end, and nothing of the file is run.

    Args:
        file: the PDF.
        data, templates: folders looked up before the shipped ones, where the issuer had some of its own.
        brand: whose face the document has: a brand file, or what `impact.api.brand` has read; none unless given.
        trust: files with certificates that are trusted.
        tell: called with the name of each step.

    Raises:
        ImpactError: the file, or a certificate, cannot be read from the disk.
    """
    from impact.api.brands import brand as brand_of
    from impact.trust.verify import With
    from impact.trust.verify import verify as verified

    asked = With(tuple(data), tuple(templates), brand_of(brand, templates=tuple(templates)), tuple(trust))
    return verified(Path(file), asked, tell)


def sign(
    file: str | Path,
    role: str,
    key: str | Path,
    *,
    output: str | Path | None = None,
    password_file: Path | None = None,
    timestamp: str = "",
    timestamp_password_file: Path | None = None,
) -> Path:
    """Sign a printed document in the field of a role, and return where it is.

    Args:
        file: the PDF. role: analyst, assurer or approver. key: file with the key and its certificate (PKCS#12).
        output: another file to write; by default the document itself is replaced.
        password_file: holds the password of the key in its first line.
        timestamp: address of an office of time, or the file of a key that stands for one.
        timestamp_password_file: holds the password of the latter.

    Raises:
        ImpactError: it may not be signed so, the key cannot be used, or the file cannot be written.
    """
    from impact.errors import ImpactError
    from impact.files import file_named, writable, write_file
    from impact.pdf.file.signing import read_password
    from impact.pdf.file.signing_fields import Key, TimeOffice
    from impact.reading import read_bytes
    from impact.trust.sign_off import signed_off

    def key_of(named: str | Path, password: Path | None) -> Key:
        return Key(Path(named), None if password is None else read_password(password))

    target = Path(file) if output is None else file_named(output)
    writable(target)
    office = None
    if timestamp.startswith(("http://", "https://")):
        office = TimeOffice(address=timestamp)
    elif timestamp:
        office = TimeOffice(key=key_of(timestamp, timestamp_password_file))
    try:
        done = signed_off(read_bytes(Path(file)), role, key_of(key, password_file), office)
    except ImpactError as error:
        raise ImpactError(f"{file}: {error}") from None
    write_file(target, done)
    return target


def study_inside(file: str | Path) -> StudyInside:
    """Return the study that a printed brief carries, and the numbers that it prints with their cells.

    Args:
        file: the PDF; whether it is as it was issued, `verify` says.

    Raises:
        ImpactError: the file is no PDF that carries one.
    """
    from impact.trust.study_inside import study_inside as inside

    return inside(Path(file))
