"""What a power plant says of as many claims as its scenario names: power announced, ways to our estimate, homes."""

from collections.abc import Iterator

from impact.brief.edition.context import BriefContext
from impact.brief.edition.rich import Marked
from impact.brief.paragraphs import file_messages, paragraph
from impact.brief.paragraphs.claims import gaps_by_length
from impact.document import Text
from impact.language.amount_messages import printed
from impact.language.verdicts import FIGURES
from impact.study.tables import Record, span

ENDS = 2  # of a way from an announced figure to ours: what stands between them is its steps

file_messages(
    __name__,
    "plant-jobs-standfirst",
    "plant-without-table",
    "plant-additional-spent",
    "plant-additional-lost",
    "plant-additional-needed",
)


@paragraph("power-beside-announced")
def power_beside_announced(context: BriefContext) -> Text:
    """Return our estimate of the year of the headlines beside all that was announced."""
    unit, year = context.key_figure("generation")["unit"], context.fact("headline_year")
    values = {"project": context.fact("project"), "generation": context.amount("generation").said, "year": year}
    told = [each for each in context.rows("claims", status="announced", unit=unit) if each["value"]]
    if not told:
        return context.finding("plant-assessed-title-alone", **values)
    announced = printed([context.amounts.stated(str(unit), float(each["value"] or 0)) for each in told], join="or")
    return context.finding("plant-assessed-title", announced=Marked(announced), **values)


@paragraph("why-apart")
def why_apart(context: BriefContext) -> Text:
    """Return the way from an announced figure to ours that has the most steps; nothing where all of them agree."""
    count, most = max(gaps_by_length(context), key=lambda each: each[0], default=(0, ()))
    steps = "".join(span.text for span in most if not span.strong).strip()
    return context.text("plant-assessed-gap", steps=Marked(steps)) if count > ENDS else ()


@paragraph("homes")
def homes(context: BriefContext) -> Text:
    """Return what a claim of homes means for each of them; nothing without a claim."""
    of_claim = any(row["unit"] == "GWh/yr" for row in context.rows("claim_steps", step="claimed"))
    whose = "part" if of_claim else "part-own"
    parts = [
        context.words.say(f"plant-households-{whose if 'divisor' in said else 'no-divisor'}", **said)
        for said in of_each_claim(context)
    ]
    return context.text("plant-households", parts=Marked(" ".join(parts))) if parts else ()


def of_each_claim(context: BriefContext) -> Iterator[dict[str, str]]:
    """Yield each claim and the use that it implies, as printed; with divisor, source, households where it has one."""
    rows: dict[str, dict[str, Record]] = {}
    for row in context.rows("household_equivalents"):
        rows.setdefault(str(row["claim"]), {})[str(row["item"])] = row
    claims = {str(row["id"]): str(row["text"]).rstrip(".。") for row in context.rows("claims")}
    for claim, found in rows.items():
        said = {"claim": claims[claim], "implied": _shown(context, found["implied_use"])}
        if "divisor" in found:
            said |= {
                "divisor": _shown(context, found["divisor"]),
                "source": Marked(context.citations.mark_topics("household_use")),
                "there": _shown(context, found["at_divisor"]),
            }
        yield said


def _shown(context: BriefContext, row: Record) -> Marked:
    value = span(row)[0]
    counted = float(f"{value:.{FIGURES}g}") if row["item"] == "implied_use" else value  # inputs as they are stated
    number = context.amounts.of(row).number if row["item"] == "at_divisor" else context.words.digits(round(counted))
    return Marked(f"{number} {context.unit_words(str(row['unit']))}")


@paragraph("women")
def women(context: BriefContext) -> Text:
    """Return the share of women among workers of this kind of plant, as a study counts them; nothing without one."""
    row = context.row("workforce", phase="all", aspect="sex", group="women", item="share")
    if row is None or row["value"] is None:
        return ()
    share = context.words.percent(span(row)[0])
    return context.text("plant-jobs-women", share=share, cite=context.citations.mark([str(row["source_id"])]))
