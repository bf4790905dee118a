"""Page 2 of a power plant: power delivered beside what was announced, and statements that other sources dispute."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.page import in_columns, opening, said
from impact.brief.paragraphs.claims import gaps_by_length, standfirst
from impact.brief.rich import Marked
from impact.brief.sections import sections
from impact.brief.sections.in_short import in_short
from impact.brief.sections.statements_of_others import claims_table, disputed
from impact.document import Block, StatusKey, Text
from impact.study.tables import Record, span
from impact.words.said import printed

TABLE = "equivalents"

ENDS = 2  # of a way from an announced figure to ours: what stands between them is its steps


@sections.register("plant_assessed", needs=("energy_by_year", "kpi/generation"))
def plant_assessed(context: BriefContext) -> Iterator[Block]:
    """Yield the steps of the project, power by year, disputed statements and what claims of homes mean."""
    yield from opening(title(context), standfirst(context), "assessed")
    yield figure(context, "power_by_year", size="high")
    yield from in_short(context)
    if claims := disputed(context):
        yield claims_table(context, claims)
        yield StatusKey(
            (("reported", context.text("status-key-reported")), ("announced", context.text("status-key-announced-by")))
        )
    yield from in_columns(
        [why_apart(context), households(context), said(context, "assessed-left-out", **context.setting)]
    )


def why_apart(context: BriefContext) -> Text:
    """Return the way from an announced figure to ours that has the most steps; nothing where all of them agree."""
    count, most = max(gaps_by_length(context), key=lambda each: each[0], default=(0, ()))
    steps = "".join(span.text for span in most if not span.strong).strip()
    return context.text("plant-assessed-gap", steps=Marked(steps)) if count > ENDS else ()


def title(context: BriefContext) -> Text:
    """Return our estimate of the year of the headlines beside all that was announced."""
    row = context.study.row("kpi", "generation")
    year = context.fact("headline_year")
    values = {"project": context.fact("project"), "generation": context.amount("generation").said, "year": year}
    told = [each for each in context.rows("claims", status="announced", unit=row["unit"]) if each["value"]]
    if not told:
        return context.finding("plant-assessed-title-alone", **values)
    announced = Marked(
        printed([context.amounts.stated(str(each["unit"]), float(each["value"] or 0)) for each in told], join="or")
    )
    return context.finding("plant-assessed-title", announced=announced, **values)


def households(context: BriefContext) -> Text:
    """Return what a claim of homes means for each of them; nothing without a claim."""
    of_claim = any(row["unit"] == "GWh/yr" for row in context.rows("claim_steps", step_key="claimed"))
    whose = "part" if of_claim else "part-own"
    parts = [
        context.words.say(f"plant-households-{whose if 'divisor' in said else 'no-divisor'}", **said)
        for said in of_each_claim(context)
    ]
    return context.text("plant-households", parts=Marked(" ".join(parts))) if parts else ()


def of_each_claim(context: BriefContext) -> Iterator[dict[str, str]]:
    """Yield each claim and the use that it implies, as printed; with divisor, source, households where it has one."""
    rows: dict[str, dict[str, Record]] = {}
    for row in context.rows(TABLE):
        rows.setdefault(str(row["claim_key"]), {})[str(row["item_key"])] = row
    claims = {str(row["id"]): str(row["text"]).rstrip(".。") for row in context.rows("claims")}
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
