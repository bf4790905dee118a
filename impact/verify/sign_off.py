"""Whether the signatures of a document are those that its scenario asks for: by role, by certificate, for its stage."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from impact.core.errors import ImpactError
from impact.core.text import shortened
from impact.files.yaml import read_yaml
from impact.scenario.schema import NONE
from impact.scenario.stage import SIGNED_BY

FIELD = "sign-off-"  # begins the names of the fields of roles
DIGITS = set("0123456789abcdef")
SHA256 = 64  # digits


@dataclass(frozen=True)
class Signed:
    """One signature.

    Attributes:
        who: Its certificate names.
        issuer: Of the certificate.
        fingerprint: SHA-256 of the certificate.
        field: Of the document, in which it stands.
        time: That the signature states, or that an office of time vouches for.
        office: That vouches for the time; empty for none.
        office_trusted: Whether the user named that office.
        intact: Whether the bytes that it covers are as they were.
        whole: Whether it covers the file to its end, or what follows are signatures alone.
        trusted: Whether its certificate is named by the user, or was issued by one that is and that may issue.
        expired: Last day of a certificate that has expired; empty for one that has not.
        why: What is wrong with it.
    """

    who: str
    issuer: str
    fingerprint: str
    field: str
    time: str
    office: str
    office_trusted: bool
    intact: bool
    whole: bool
    trusted: bool
    expired: str = ""
    why: str = ""


@dataclass(frozen=True)
class SignatureHolder:
    """Who holds a role.

    Attributes:
        name: As the scenario names the holder.
        certificate: Its SHA-256, or the common name in it; empty where the scenario names none.
    """

    name: str
    certificate: str = ""

    def signs_with(self, signed: Signed) -> bool:
        digits = self.certificate.replace(":", "").replace(" ", "").lower()
        if len(digits) == SHA256 and set(digits) <= DIGITS:
            return signed.fingerprint == digits
        return " ".join(self.certificate.split()) == signed.who


@dataclass(frozen=True)
class SignatureRequirement:
    stage: str = ""
    holders: Mapping[str, SignatureHolder] = field(default_factory=dict)

    @property
    def needed(self) -> tuple[str, ...]:
        return next((roles for stage, roles in SIGNED_BY.items() if stage == self.stage), ())


def sign_off_of(scenario: bytes, stage: str) -> SignatureRequirement:
    """Return who has to sign, by a scenario that may be anybody's."""
    try:
        value, _ = read_yaml(scenario.decode("utf-8", "replace"), "scenario.yaml")
    except ImpactError:
        return SignatureRequirement(stage)
    roles = value.get("roles") if isinstance(value, dict) else None
    held = {
        str(role): SignatureHolder(str(each.get("name", NONE)), str(each.get("certificate", "")))
        for role, each in (roles.items() if isinstance(roles, dict) else ())
        if isinstance(each, dict)
    }
    return SignatureRequirement(stage, {role: each for role, each in held.items() if each.name != NONE})


def role_of(signed: Signed) -> str:
    return signed.field.removeprefix(FIELD) if signed.field.startswith(FIELD) else ""


def failures(found: Sequence[Signed], asked: SignatureRequirement) -> Iterator[tuple[str, str]]:
    """Yield whose signature fails, and why; roles that lack one at this stage come last."""
    keys = Counter({(each.fingerprint, role_of(each)) for each in found if role_of(each)})
    roles_of_key = Counter(key for key, _ in keys)
    for each in found:
        role = role_of(each)
        holder = asked.holders.get(role)
        if not each.intact or not each.whole:
            yield each.who, each.why
        elif role and holder is None:
            yield each.who, f"it stands in the field of the {role}, and nobody holds that role"
        elif holder is not None and holder.certificate and not holder.signs_with(each):
            named = shortened(holder.certificate, 40)
            yield each.who, f"the certificate of the {role} is '{named}', and this is another one"
        elif role and roles_of_key[each.fingerprint] > 1:
            yield each.who, "one key signs in two roles, and nobody can check their own work"
    signed_in = {role_of(each) for each in found}
    for role in asked.needed:
        if role not in signed_in:
            yield role, f"the document is {asked.stage}, and the {role} has not signed it"


def in_words(each: Signed, asked: SignatureRequirement) -> str:
    state = (
        "is not valid"
        if not each.intact
        else "is valid, but the file was changed after it"
        if not each.whole
        else "is valid"
    )
    by = " by the clock of who signed"
    if each.office:
        by = f", by the clock of {each.office}" + (
            "" if each.office_trusted else ", which you did not name with --trust"
        )
    issued = "which issued its certificate itself" if each.issuer == each.who else f"certificate of {each.issuer}"
    trusted = ", trusted" if each.trusted else ""
    expired = f", expired on {each.expired}" if each.expired else ""
    why = f" ({each.why})" if each.why else ""
    return (
        f"The signature of {each.who} {state}{why}: {_for_role(each, asked)}; signed {each.time}{by}; "
        f"{issued}{trusted}{expired}, SHA-256 {each.fingerprint[:16]}."
    )


def _for_role(each: Signed, asked: SignatureRequirement) -> str:
    role = role_of(each)
    holder = asked.holders.get(role)
    if holder is None:
        return "for no role of the document"
    bound = "" if holder.certificate else ", not bound to that person, for the scenario names no certificate"
    return f"as the {role}, {shortened(holder.name, 60)}{bound}"
