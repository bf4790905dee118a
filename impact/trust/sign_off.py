"""The digital sign-off of a document: by role, in order, each in its field on the page of the sign-off.

The analyst signs first, which certifies the document; then the assurer, then the approver. How far it may go is said by
the stage that the document bears: a draft is signed by its analyst alone, a checked one by its assurer too, a final one
by all three.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from impact.brief.statements import SIGNING
from impact.errors import ImpactError
from impact.look.fonts import chinese_files, font_files
from impact.look.themes import load_theme
from impact.pdf.file.signing_fields import Key, TimeOffice, sign_field
from impact.scenario.schema import OVER
from impact.scenario.stage import SIGNED_BY
from impact.trust.inside import carried
from impact.trust.listed import Listed, read_list
from impact.trust.opened import Opened, guarded, opened, resolved
from impact.trust.signatures import looked_at

FIELD = "sign-off-"  # how the names of fields begin
ALONE = ("analyst",)  # who may sign a draft


def signed_off(pdf: bytes, role: str, key: Key, office: TimeOffice | None = None) -> bytes:
    """Return a document with the signature of one role; what is signed already stays as it is.

    Args:
        pdf: the document. role: of who signs: analyst, assurer or approver. key: that signs. office: of time.

    Raises:
        ImpactError: it is no document of this program, has no field for the role or is signed there, those before have
            not signed or their signatures are not valid, its stage does not allow it, or the key cannot be used.
    """
    file = opened(pdf)
    listed = read_list(carried(file).files)
    if isinstance(listed, str):
        raise ImpactError(
            f"{listed} Sign the PDF as it was printed: its list of evidence is what a signature vouches for."
        )
    fields = _fields(file)
    _may_sign(role, listed, fields)
    first = not any(fields.values())
    if not first:
        _all_valid(pdf)
    return sign_field(
        pdf, f"{FIELD}{role}", key, _fonts(), certifies=first, reason=f"Signed as {role}", office=office,
        maker=file.said("/Producer"),
    )  # fmt: skip


def _fields(file: Opened) -> dict[str, bool]:
    """Return role -> whether it has signed, of the fields that a document has."""
    with guarded():
        form = resolved(file.root.get("/AcroForm"))
        listed = resolved(form.get("/Fields")) if isinstance(form, dict) else None
        held = [each for each in map(resolved, listed or []) if isinstance(each, dict)]
        named: dict[str, Any] = {str(resolved(each.get("/T"))): each.get("/V") for each in held}
    return {role: named[name] is not None for role in SIGNING if (name := f"{FIELD}{role}") in named}


def _may_sign(role: str, listed: Listed, fields: dict[str, bool]) -> None:
    if role not in fields:
        there = f"It has fields for: {', '.join(fields)}." if fields else "It has none: print the annex."
        raise ImpactError(
            f"there is no field for the {role} in this document. {there} A field is printed for each role that the "
            "scenario gives to somebody, on the page of the sign-off."
        )
    if fields[role]:
        raise ImpactError(f"the {role} has signed this document. What is signed is not signed again.")
    if listed.stage in OVER:
        raise ImpactError(f"this document is {listed.stage}: nobody signs it any more.")
    if role not in (allowed := SIGNED_BY.get(listed.stage) or ALONE):  # type: ignore[call-overload]
        raise ImpactError(
            f"the stage of this document is '{listed.stage}', which is signed by: {', '.join(allowed)}. For the "
            f"{role}, change 'stage' in the scenario and print it again."
        )
    waiting = [other for other in fields if SIGNING.index(other) < SIGNING.index(role) and not fields[other]]
    if waiting:
        raise ImpactError(f"the {waiting[0]} signs before the {role}, and has not signed yet.")


def _all_valid(pdf: bytes) -> None:
    """Check that the signatures that are there are valid and nothing else was added since.

    Raises:
        ImpactError: they are not.
    """
    found = looked_at(pdf, [])
    if isinstance(found, str):
        raise ImpactError(f"the signatures in this document cannot be read: {found}")
    for each in found:
        if not each.intact or not each.whole:
            raise ImpactError(
                f"the signature of {each.who} is not valid: {each.why}. Do not sign this file; ask for it as it was."
            )


def _fonts() -> tuple[Path, ...]:
    theme = load_theme()
    return font_files(theme)["regular"], *chinese_files(theme)
