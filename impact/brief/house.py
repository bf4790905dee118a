"""Who issues a document and who wrote it, and what the house puts on it: logo, names, lines at the foot."""

from impact.brief.context import BriefContext
from impact.language.messages import Words
from impact.theme.logo import Brand
from impact.version import __version__

PACKAGE = "impact"
NOBODY = "none"
ONE_LINE = 105  # characters that the foot of a page takes on a line


def kicker(brand: Brand, words: Words) -> str:
    """Return how the head of a page begins: with the house, where no logo says it; else with what the document is."""
    if brand.logo is not None:
        return ""
    return brand.name or (words.say("kicker") if brand.credit else "")


def at_foot(brand: Brand, line: str) -> str:
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
