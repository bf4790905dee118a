"""Who issues a document and who wrote it, what the study states about roles and stage, and what is missing."""

from dataclasses import dataclass

from impact.brief.edition.context import BriefContext
from impact.core.errors import ImpactError
from impact.document import Text, text
from impact.language.messages import Language
from impact.study.tables import Record
from impact.theme.logo import Brand
from impact.version import __version__

PACKAGE = "impact"
NOBODY = "none"
ONE_LINE = 105  # characters that the foot of a page takes on a line


def kicker(brand: Brand, words: Language) -> str:
    """Return how the head of a page begins: with the house, where no logo says it; else with what the document is."""
    if brand.logo is not None:
        return ""
    return brand.name or (words.say("kicker") if brand.credit else "")


def build_footer(brand: Brand, line: str) -> str:
    """Return the foot of a page: the line of the house, or its contact, over what names the edition."""
    own = brand.footer or (brand.contact if len(brand.contact) <= ONE_LINE else "")
    if not own:
        return line
    return f"{own}\n{line}"


def maker(brand: Brand) -> str:
    """Return who made a document, where no analyst is named."""
    return brand.name or (PACKAGE if brand.credit else "")


def issuer(context: BriefContext) -> str:
    """Return the organisation that issues it; empty where none is named."""
    return str(context.study.facts.get("organisation", ""))


def author(context: BriefContext) -> str:
    """Return the organisation that issues it, else the analyst, or the house or the package where nobody is named."""
    roles = {str(row["id"]): str(row["name"]) for row in context.study["roles"].rows}
    analyst = roles.get("analyst", NOBODY)
    return issuer(context) or (maker(context.brand) if analyst == NOBODY else analyst)


def producer(brand: Brand) -> str:
    """Return what a file says that it was made with."""
    return f"{PACKAGE} {__version__}" if brand.credit else brand.name


NONE = "none"
SIGNING = ("analyst", "assurer", "approver")


class AbsentError(ImpactError):
    """The study does not hold what the brief must state; says which key and how to add it."""


@dataclass(frozen=True)
class RoleHolder:
    """Who holds a role, or why nobody does; `signed_on` is an ISO date or empty."""

    role: str
    name: str
    reason: str
    signed_on: str

    @property
    def vacant(self) -> bool:
        """Whether nobody holds the role."""
        return self.name == NONE


def holder(context: BriefContext, role: str) -> RoleHolder:
    """Return who holds a role.

    Raises:
        AbsentError: the scenario does not say.
    """
    row = context.row("roles", id=role)
    if row is None:
        raise AbsentError(f"roles.{role}: name who holds it, or write {{name: none, reason: why}}.")
    signed = str(row["signed_on"])
    return RoleHolder(role, str(row["name"]), str(row["reason"]), "" if signed == "na" else signed)


def statement(context: BriefContext, key: str) -> Text:
    """Return a statement of the scenario, or "not assigned: ..." where it is none.

    Raises:
        AbsentError: the scenario leaves it out.
    """
    row = context.row("panel", id=key)
    if row is None:
        raise AbsentError(f"panel.{key}: state it, or write {{says: none, reason: why}}.")
    return not_assigned(context, str(row["reason"])) if row["text"] == NONE else text(str(row["text"]))


def listed(context: BriefContext, key: str) -> list[str]:
    """Return the statements of a list of the scenario.

    Raises:
        AbsentError: the scenario leaves it out.
    """
    found = [str(row["text"]) for row in context.rows("panel") if str(row["id"]).startswith(f"{key}.")]
    if not found:
        raise AbsentError(f"panel.{key}: list at least one, in a sentence each.")
    return found


def address(context: BriefContext) -> str:
    """Return where the edition can be found; empty where no address is assigned."""
    row = context.row("panel", id="address")
    return str(row["text"]) if row else ""


def not_assigned(context: BriefContext, reason: str) -> Text:
    """Return "not assigned: ..."."""
    return context.text("not-assigned", reason=reason)


def changes(context: BriefContext) -> list[Record]:
    """Return what each version changed, the latest first; the first edition where the scenario keeps no log."""
    if "changes" in context.study.tables:
        return list(reversed(context.study["changes"].rows))
    run = context.study.row("run", "run")
    if run["version"] != "1":
        raise AbsentError(f"changes: say what version '{run['version']}' changed, with its date.")
    return [{"id": "1", "on": run["as_of"], "text": context.words.say("first-edition")}]
