"""The last page: who stands behind the brief, how to check it, what is attached."""

from collections.abc import Iterator

from impact.brief.edition.attachments import ATTACHED_TEXTS, described
from impact.brief.edition.context import BriefContext
from impact.brief.sections import sections
from impact.brief.text.issuer import NONE, SIGNING, AbsentError, RoleHolder, address, holder, not_assigned
from impact.core.errors import ImpactError
from impact.document import (
    Block,
    Column,
    ColumnGrid,
    Heading,
    ItemList,
    Paragraph,
    Qr,
    Row,
    Signatory,
    SignOff,
    Span,
    Table,
    plain,
    text,
)
from impact.scenario.schema import MAY_LACK

FIELD = "sign-off-"  # how fields for digital signatures begin
HASHES = ("data", "inputs", "results")


@sections.register("sign_off")
def sign_off(context: BriefContext) -> Iterator[Block]:
    """Yield the assurance statement, the lines to sign on, the hashes, how to verify, the address, the attachments.

    Raises:
        ImpactError: the brief is no draft, and the scenario does not say who signs.
    """
    run = context.study.row("run", "run")
    signing = signatories(context)
    unsigned = sum(not each.signed_on for each in signing)
    yield Heading(2, context.text(f"sign-off-heading-{run['stage']}", unsigned=unsigned), id="sign-off")
    yield Paragraph(
        context.text(
            f"assurance-{run['stage']}",
            date=context.words.day(str(run["as_of"])), until=context.words.day(str(run["valid_until"])),
        )
    )  # fmt: skip
    yield SignOff(
        tuple(_signatory(context, each) for each in signing),
        signature=context.words.say("sign-off-signature"),
        date=context.words.say("sign-off-date"),
        statement=context.text("sign-off-statement", version=str(run["version"])),
    )
    yield hashes(context)
    yield ColumnGrid((tuple(_verify(context)), tuple(_attachments(context))))


def signatories(context: BriefContext) -> list[RoleHolder]:
    """Return who signs, or does not, in the three roles; in a draft a role that is not given yet is vacant.

    Raises:
        ImpactError: the brief is no draft and the scenario leaves a role out; all that are missing are named.
    """
    found, absent = [], []
    for role in SIGNING:
        try:
            found.append(holder(context, role))
        except AbsentError as error:
            absent.append(f"  {error}")
            found.append(RoleHolder(role, NONE, context.words.say("not-given-yet"), ""))
    if absent and context.study.row("run", "run")["stage"] not in MAY_LACK:
        raise ImpactError(f"{context.study.name}: the scenario does not say who signs:\n" + "\n".join(absent))
    return found


def _signatory(context: BriefContext, held: RoleHolder) -> Signatory:
    role = context.words.say(f"sign-off-role-{held.role}")
    if held.vacant:
        return Signatory(role, plain(not_assigned(context, held.reason)))
    signed = context.words.day(held.signed_on) if held.signed_on else ""
    return Signatory(role, held.name, signed, field=f"{FIELD}{held.role}")


def hashes(context: BriefContext) -> Table:
    """Return the hashes in full, with what each covers."""
    words, run = context.words, context.study.row("run", "run")
    rows = tuple(
        Row.of(context.text(f"hash-{name}"), str(run[f"{name}_sha256"]), context.text(f"hash-{name}-covers"))
        for name in HASHES
    )
    return Table(
        id="table-hashes",
        title=context.text("hashes-title"),
        columns=(
            Column(words.say("hashes-column-of"), 0.11, row_header=True),
            Column(words.say("hashes-column-value"), 0.58),
            Column(words.say("hashes-column-covers"), 0.31),
        ),
        rows=rows,
    )


def _verify(context: BriefContext) -> Iterator[Block]:
    run = context.study.row("run", "run")
    yield Heading(3, context.text("verify-heading"), minor=True)
    yield ItemList(
        (
            context.text("verify-attached"),
            context.text("verify-manifest"),
            context.text(
                "verify-run", package=str(run["package_version"]), file=f"{context.study.name}.yaml",
                draws=str(run["draws"]), seed=str(run["seed"]),
            ),
            context.text("verify-compare"),
        ),
        numbered=True,
        role="small",
    )  # fmt: skip
    yield from code(context)


def code(context: BriefContext) -> Iterator[Block]:
    """Yield the square code of the edition's address, or that none is assigned."""
    url = address(context)
    if not url:
        yield Paragraph(context.text("address-none"), "small")
        return
    yield Qr(
        url,
        alt=context.words.say("address-alt", url=url),
        title=context.text("address-title"),
        text=text(context.text("address-text"), " ", Span(url, href=url)),
    )


def _attachments(context: BriefContext) -> Iterator[Block]:
    yield Heading(3, context.text("attached-heading"), minor=True)
    files = described(context.study, context.words, ATTACHED_TEXTS)
    texts = ((name, says) for name, says in files.items() if not name.endswith(".csv"))
    items = tuple(text(Span(name, strong=True), f": {says}") for name, says in texts)
    yield ItemList((*items, context.text("attached-tables")), role="small")
