"""What a claim of households means for each of them, for the pages that say it."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.rich import Marked
from impact.study.tables import Record, span

TABLE = "equivalents"


def of_each_claim(context: BriefContext) -> Iterator[dict[str, str]]:
    """Yield each claim and the use that it implies, as printed; with divisor, source, households where it has one."""
    if TABLE not in context.study.tables:
        return
    rows: dict[str, dict[str, Record]] = {}
    for row in context.study[TABLE].rows:
        rows.setdefault(str(row["claim_key"]), {})[str(row["item_key"])] = row
    claims = {str(row["id"]): str(row["text"]).rstrip(".。") for row in context.study["claims"].rows}
    for claim, found in rows.items():
        said = {"claim": claims[claim], "implied": _shown(context, found["implied_use"])}
        if "divisor" in found:
            said |= {
                "divisor": _shown(context, found["divisor"]),
                "source": Marked(context.cite_topics("household_use")),
                "there": _shown(context, found["at_divisor"]),
            }
        yield said


def _shown(context: BriefContext, row: Record) -> Marked:
    counted = context.words.digits(round(span(row)[0]))  # inputs and claims as they are stated
    number = context.amounts.of(row).number if row["item_key"] == "at_divisor" else counted
    return Marked(f"{number} {context.unit_words(str(row['unit']))}")
