"""What gives way by each rule; the plant's own life cycle; claims of households."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from impact.brief.context import BriefContext
from impact.brief.result_table import result_cell, result_table
from impact.brief.rich import Marked, joined
from impact.brief.sections import sections
from impact.document import Block, Cell, Heading, Paragraph, Row, Table, Text
from impact.study.study import Study
from impact.study.tables import Record, span
from impact.words.headlines import case
from impact.words.inputs import slug
from impact.words.said import printed

RULES = ("ifi", "combined_margin", "average_path", "marginal")
OF_RULES = ("margins", "grid_today", "gas_power", "methane")  # topics
TABLE = "equivalents"


def distinct(study: Study) -> tuple[str, ...]:
    """Return the rules, without the combined margin where it is the same published number as the official factor."""
    official, combined = (
        [(row["value"], row["low"], row["high"]) for row in study["displacement"].where(rule=rule, unit="g CO2/kWh")]
        for rule in RULES[:2]
    )
    return tuple(rule for rule in RULES if rule != RULES[1] or combined != official)


def rule_message(rule: str, shown: Sequence[str]) -> str:
    """Return the message that names a rule: that of the official factor names the combined margin it stands for."""
    return f"rule-{slug(rule)}" if rule != RULES[0] or RULES[1] in shown else "rule-ifi-combined"


@sections.register("rules", needs=("displacement", "emissions_by_year"))
def rules(context: BriefContext) -> Iterator[Block]:
    """Yield rules side by side, the plant's own life cycle and claims of households."""
    yield Heading(2, finding(context), id="rules")
    yield rules_table(context)
    yield Paragraph(cumulative(context), "small")
    for said in (own(context), life_cycle(context)):
        if said:
            yield Paragraph(said, "small")
    if said := households(context):
        yield Paragraph(said, "small")


def change(context: BriefContext, rule: str, gas: str) -> Record | None:
    """Return the change in the headline year by a rule."""
    year = int(context.fact("headline_year"))
    return context.row("emissions_by_year", component="change", electricity=rule, gas=gas, year=year)


def finding(context: BriefContext) -> Text:
    """Return whether emissions fall by every rule, by the signs of their ranges."""
    rows = [row for rule in RULES if (row := change(context, rule, "co2"))]
    fall = {case(*span(row)) == "lower" for row in rows}
    kind = "mixed" if len(fall) > 1 else "all" if True in fall else "none"
    return context.finding(f"rules-finding-{kind}")


def rows_of_rules(context: BriefContext, per: float) -> Iterator[Row]:
    """Yield grid factor of each rule, and tonnes in units of so many, at the stack and with supply of the fuel."""
    year, shown = int(context.fact("headline_year")), distinct(context.study)
    for rule in shown:
        factors = context.study["displacement"].where(rule=rule, year=year)
        factor = next((row for row in factors if str(row["unit"]) == "g CO2/kWh"), None)
        cells = [Cell(context.text(rule_message(rule, shown))), result_cell(context, "displacement", factor)]
        changes = (change(context, rule, gas) for gas in ("co2", "co2e"))
        yield Row((*cells, *(result_cell(context, "emissions_by_year", row, per) for row in changes)))


def rules_table(context: BriefContext) -> Table:
    """Return grid factor and tonnes of each rule, at the stack and with supply of the fuel."""
    words = context.words
    heads = {"column-rule": 0.28, "column-factor": 0.14, "column-change": 0.29, "column-with-supply": 0.29}
    return result_table(
        context,
        "rules",
        [(words.say(head), width) for head, width in heads.items()],
        rows_of_rules(context, 1.0),
        OF_RULES,
        title=context.text("rules-title"),
        subtitle=context.text("rules-subtitle", year=context.fact("headline_year")),
        note=context.text("rules-note", rule=words.say(f"rule-{slug(context.fact('leading_rule'))}")),
    )


def cumulative(context: BriefContext) -> Text:
    """Return what adds up over all years by each rule, and what a megawatt avoids in a year by the leading one."""
    words, leading = context.words, context.fact("leading_rule")
    sums = [
        words.say(
            "rules-sum",
            rule=words.say(f"rule-{slug(rule)}"),
            value=printed([context.amount(f"emissions_life_{rule}")], ranged=True, unit="full"),
        )
        for rule in RULES
        if context.has_figure(f"emissions_life_{rule}")
    ]
    row = change(context, leading, "co2")
    megawatts = float(context.fact("capacity_mw"))
    each = context.amounts.number("t CO2/yr", span(row)[0] / megawatts).said if row is not None and megawatts else "–"
    years = {name: context.fact(f"{name}_year") for name in ("first", "last", "headline")}
    return context.text("rules-cumulative", sums=Marked(words.both(sums)), each=each, **years)


def own(context: BriefContext) -> Text:
    """Return what a plant gives off at its own stack, which the tonnes of all rules hold; nothing without a stack."""
    year = int(context.fact("headline_year"))
    row = context.row("emissions_by_year", component="plant_itself", year=year)
    return () if row is None else context.text("rules-own", value=context.amounts.of(row).said, year=str(year))


def life_cycle(context: BriefContext) -> Text:
    """Return what the plant's own life gives off, by several sources, and when it is made good; nothing for gas."""
    if not context.has_figure("payback"):
        return ()
    rows = {str(row["source_key"]): row for row in context.study["life_cycle"].rows if row["source_key"] != "na"}

    def said(row: Record) -> str:
        return printed([context.amounts.of(row)], unit="full")

    rivals = [
        context.text("rules-life-rival", name=context.words.say(f"source-{slug(name)}"), value=Marked(said(row)))
        for name, row in rows.items()
        if name != "own"
    ]
    reservoir = context.text("rules-reservoir") if context.fact("technology") == "hydro" else ()
    said_of_life = context.text(
        "rules-life",
        pulse=Marked(said(rows["own"])),
        source=context.words.say("source-own"),
        months=context.amount("payback").said,
        rivals=Marked("".join(span.text for part in rivals for span in part)),
    )
    return joined([said_of_life, reservoir])


def households(context: BriefContext) -> Text:
    """Return what a claim of households means for each of them, with the divisor beside it; nothing without a claim."""
    parts = [
        context.text(f"equivalents-{'part' if 'divisor' in said else 'no-divisor'}", **said)
        for said in of_each_claim(context)
    ]
    return context.text("equivalents", parts=Marked("".join(span.text for span in joined(parts)))) if parts else ()


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
