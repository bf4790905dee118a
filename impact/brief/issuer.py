"""Who issues a document and who wrote it, as far as its scenario and the face it has say."""

from __future__ import annotations

from impact.brief import house
from impact.brief.context import BriefContext

NOBODY = "none"


def issuer(context: BriefContext) -> str:
    """Return the organisation that issues it; empty where none is named."""
    return str(context.study.facts.get("organisation", ""))


def author(context: BriefContext) -> str:
    """Return the organisation that issues it, else the analyst, or the house or the package where nobody is named."""
    roles = {str(row["id"]): str(row["name"]) for row in context.study["roles"].rows}
    analyst = roles.get("analyst", NOBODY)
    return issuer(context) or (house.issuer(context.brand) if analyst == NOBODY else analyst)
