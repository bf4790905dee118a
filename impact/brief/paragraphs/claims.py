"""What is assessed, the question, and the way from what was announced to what is modelled."""

from collections.abc import Iterator
from decimal import Decimal

from impact.brief.edition.context import BriefContext
from impact.brief.edition.page import find_complete_message
from impact.brief.edition.rich import Marked
from impact.brief.exhibits.results import printed
from impact.brief.paragraphs import file_messages, listing, paragraph
from impact.brief.sections.every_statement import other_sources
from impact.brief.text.tiles import filled
from impact.document import Text, text
from impact.language.input_names import format_with_large_number_word, slug
from impact.language.rounding import add_up
from impact.study.tables import DOES_NOT_APPLY, Record, span

ENDS = ("claimed", "modelled")  # of the way from a claim to the model
HIDDEN = 0.005  # of the claim: a smaller step says nothing beside rounded ends
file_messages(__name__, "assessed-left-out")


@paragraph("assessed-finding")
def of_project(context: BriefContext) -> Text:
    """Return what is assessed as the kind of project says it, or what is reported and announced."""
    return find_complete_message(context, "assessed-title", **filled(context) | made(context)) or finding(context)


def made(context: BriefContext) -> dict[str, str]:
    """Return what is made in the year of the headlines, with its unit; nothing where the study does not say it."""
    if "output_by_year" not in context.study.tables:
        return {}
    path, year = context.study.facts.get("central_path"), int(context.fact("headline_year"))
    rows = context.study["output_by_year"].where(year=year)
    row = next((row for row in rows if row["path"] == path and row["value"] is not None), None)
    if row is None:
        return {}
    return {"output": context.amounts.of(row).said}


@paragraph("assessed-standfirst")
def standfirst(context: BriefContext) -> Text:
    """Return how the brief treats what others say, and for which years it answers."""
    ending = "claims" if context.rows("claims") else "no-claims"
    return context.text(f"assessed-standfirst-{ending}", **context.setting)


@paragraph("claims-finding")
def finding(context: BriefContext) -> Text:
    """Return what is reported of the output beside what is announced."""
    words, study = context.words, context.study
    values: dict[str, str] = {"name": context.fact("project")}
    rows = context.rows("output_by_year")
    units = {str(row["unit"]) for row in rows}
    reported = [row for row in rows if row["status"] == "reported"]
    if reported:
        values |= {"output": words.digits(span(reported[-1])[0]), "year": str(reported[-1]["year"])}
    promised = (row for row in study["claims"].where(status="announced") if row["value"] is not None)
    announced = [row for row in promised if row["unit"] in units] if units else []
    if announced:
        values |= {"announced": words.digits(float(announced[0]["value"] or 0))}
    values["unit"] = words.both([context.unit_words(unit) for unit in sorted(units)][:1])
    known = "-".join(name for name, there in (("reported", reported), ("announced", announced)) if there)
    return context.text(f"assessed-{known or 'nothing'}", **values)


@paragraph("claims-question")
def question(context: BriefContext) -> Text:
    """Return the question, the years it is answered for and how many statements are held against other sources."""
    claims = context.study["claims"].rows
    return context.text(
        "assessed-question",
        question=context.fact("question") or context.words.say("not-given-yet"),
        first=context.fact("first_year"),
        last=context.fact("last_year"),
        claims=len(claims),
        against=sum(bool(other_sources(claim)) for claim in claims),
    )


@paragraph("first-gap")
def first_gap(context: BriefContext) -> Text:
    """Return the first of the ways from an announced figure to the modelled one."""
    return next(iter(gaps(context)), ())


@listing("gaps")
def gaps(context: BriefContext) -> Iterator[Text]:
    """Yield for each announced figure the way to the modelled one of the same measure and year, step by step."""
    return (said for _, said in gaps_by_length(context))


def gaps_by_length(context: BriefContext) -> Iterator[tuple[int, Text]]:
    """Yield each of these ways behind the number of its steps."""
    claims: dict[str, list[Record]] = {}
    for row in context.rows("claim_steps"):
        claims.setdefault(str(row["claim"]), []).append(row)
    for rows in claims.values():
        if rows[0]["status"] == "announced":
            steps = [row for row in rows if not str(row["step"]).startswith("requires")]
            ordered = sorted(steps, key=lambda row: int(str(row["order"])))
            named = [_step(context, row) for row in ordered if _counts(row, ordered[0])]
            message = "gap-of-year" if _adds_up(context, steps) else "gap-of-year-rounded"
            told = context.text(message, steps=Marked("; ".join(named)))
            yield len(named), text(told, " ", _required(context, rows))


def _counts(row: Record, claim: Record) -> bool:
    """Return whether a step is an end, or more than what rounding hides of the claim; the table holds every step."""
    return row["step"] in ENDS or abs(span(row)[0]) >= HIDDEN * abs(span(claim)[0])


def _adds_up(context: BriefContext, steps: list[Record]) -> bool:
    shown = {str(row["step"]): context.amounts.of(row).rounded.central for row in steps}
    total = shown.pop("modelled", Decimal(0))
    return add_up(shown.values(), total)


def _step(context: BriefContext, row: Record) -> str:
    """Return one step in words; between the two ends a number carries its sign."""
    words, key = context.words, str(row["step"])
    number = printed(context, row, "value")
    if key not in ENDS and span(row)[0] > 0:
        number = words.say("plus", number=number)
    message = f"gap-{key.replace('_', '-')}"
    (number,), unit = format_with_large_number_word(words, [number], context.unit_words(str(row["unit"])))
    rule = f"rule-{slug(str(context.study.facts.get('leading_rule', '')))}"  # of a kind that has one
    rule = words.say(rule, **context.setting) if words.has(rule) else ""
    return words.say(message, value=number, unit=unit, year=str(row["year"]), when=_when(context, row), rule=rule)


def _when(context: BriefContext, row: Record) -> str:
    """Return when what is claimed is to happen; our estimate of a year beside it gives the claim no date."""
    day = next(str(claim["happens"]) for claim in context.rows("claims") if claim["id"] == row["claim"])
    return context.words.say("no-date") if day == DOES_NOT_APPLY else context.words.date_in_words(day)


def _required(context: BriefContext, rows: list[Record]) -> Text:
    """Return what an announced capacity would require if all of it were used; nothing where that was not estimated."""
    needed = {str(row["step"]): row for row in rows if str(row["step"]).startswith("requires")}
    exports, parts = (needed.get(f"requires_{name}") for name in ("exports", "local_parts"))
    if exports is None or parts is None:
        return ()
    return context.text(
        "gap-required",
        exports=printed(context, exports, "value"),
        parts=printed(context, parts, "value"),
    )
