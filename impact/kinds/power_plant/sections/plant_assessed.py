"""Page 2 of a power plant: power delivered beside what was announced, and statements that other sources dispute."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.filled import together
from impact.brief.page import as_many_rows, in_columns, opening, said
from impact.brief.project_in_short import in_short
from impact.brief.rich import Marked
from impact.brief.sections import sections
from impact.brief.sections.assessed import LEAST_CLAIMS, claims_table, disputed, standfirst
from impact.brief.sections.claims import gaps
from impact.document import Block, StatusKey, Text
from impact.study.tables import Record, span

HEIGHT = 180.0


@sections.register("plant_assessed", needs=("energy_by_year", "kpi/generation"))
def plant_assessed(context: BriefContext) -> Iterator[Block]:
    """Yield the steps of the project, power by year, disputed statements and what claims of homes mean."""
    yield from opening(title(context), standfirst(context), "assessed")
    yield figure(context, "power_by_year", width="full", height=HEIGHT)
    yield from in_short(context)
    if claims := disputed(context):
        yield as_many_rows(claims_table(context, claims), LEAST_CLAIMS)
        yield StatusKey(
            (("reported", context.text("status-key-reported")), ("announced", context.text("status-key-announced-by")))
        )
    yield from in_columns(
        [why_apart(context), households(context), said(context, "assessed-left-out", **context.setting)]
    )


def why_apart(context: BriefContext) -> Text:
    """Return the way from an announced figure to ours that has the most steps; nothing where all of them agree."""
    most = max(gaps(context), key=lambda each: sum(span.text.count(";") for span in each), default=())
    steps = "".join(span.text for span in most if not span.strong).strip()
    return context.text("plant-assessed-gap", steps=Marked(steps)) if steps.count(";") > 1 else ()


def title(context: BriefContext) -> Text:
    """Return our estimate of the year of the headlines beside all that was announced."""
    row = context.study.row("kpi", "generation")
    amount = context.amount("generation")
    unit = context.unit_of(amount, row)
    values = {
        "project": context.fact("project"), "generation": together(f"{amount.value} {unit}"),
        "year": context.fact("headline_year"),
    }  # fmt: skip
    claims = context.study["claims"].rows if "claims" in context.study.tables else ()
    told = [each for each in claims if each["status"] == "announced" and each["unit"] == row["unit"] and each["value"]]
    if not told:
        return context.finding("plant-assessed-title-alone", **values)
    announced = context.words.either([context.words.digits(float(each["value"] or 0)) for each in told])
    return context.finding("plant-assessed-title", announced=announced, **values)


def households(context: BriefContext) -> Text:
    """Return what a claim of homes means for each of them; nothing without a claim."""
    if "equivalents" not in context.study.tables:
        return ()
    rows: dict[str, dict[str, Record]] = {}
    for row in context.study["equivalents"].rows:
        rows.setdefault(str(row["claim_key"]), {})[str(row["item_key"])] = row
    claims = {str(row["id"]): str(row["text"]).rstrip(".。") for row in context.study["claims"].rows}

    def shown(row: Record) -> Marked:
        counted = context.words.digits(round(span(row)[0]))  # inputs and claims as they are stated
        number = context.amounts.of(row).value if row["item_key"] == "at_divisor" else counted
        return Marked(f"{number} {context.unit_words(str(row['unit']))}")

    parts = []
    for claim, found in rows.items():
        if "divisor" not in found:
            implied = shown(found["implied_use"])
            parts.append(context.words.say("plant-households-no-divisor", claim=claims[claim], implied=implied))
            continue
        parts.append(
            context.words.say(
                "plant-households-part",
                claim=claims[claim],
                implied=shown(found["implied_use"]),
                divisor=shown(found["divisor"]),
                source=Marked(context.cite_topics("household_use")),
                there=shown(found["at_divisor"]),
            )
        )
    return context.text("plant-households", parts=Marked(" ".join(parts)))
