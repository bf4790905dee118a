"""What a variant says of itself on its first page: what sets it apart, and the answers of what it varies."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.answers_table import by_scenario
from impact.brief.context import BriefContext
from impact.brief.joint import called
from impact.brief.rich import Marked
from impact.brief.rivals import Answers, in_unit, questions
from impact.charts.names import scenario_names
from impact.document import Block, Paragraph, Text
from impact.study.tables import Record


def of_variant(context: BriefContext) -> Iterator[Block]:
    """Yield one line for a variant; nothing for another scenario."""
    if said := in_one_line(context):
        yield Paragraph(said, "small")


def in_one_line(context: BriefContext) -> Text:
    """Return what a variant says of itself; nothing for a scenario that stands first among those beside it, or alone.

    Where several scenarios stand side by side, the first is the one that the others vary.
    """
    found = by_scenario(context)
    base = next(iter(found), context.study.name)
    if base == context.study.name:
        return ()
    parts = [said for answers in questions(context) if (said := _answers(context, found[base], answers))]
    if not parts:
        return ()
    return context.text(
        "front-variant",
        differs=context.fact("subtitle").rstrip("."),
        base=scenario_names(context.study, context.words)[base],
        parts=Marked("; ".join(parts)),
    )


def _answers(context: BriefContext, rows: dict[str, Record], answers: Answers) -> str:
    """Return what the other scenario answers to a question, rival answers as equals; nothing where it has none."""
    known = [rows[key] for key in answers if key in rows and rows[key]["value"] is not None]
    if len(known) < len(answers):
        return ""
    per, _ = context.scale(answers[0])
    values = [context.amounts.of(row, per).value for row in known]
    unit = "" if str(known[0]["unit"]).startswith("persons") else in_unit(context, answers)
    said = context.words.either(list(dict.fromkeys(values)))
    return f"{called(context, 'sure-of', answers[0])} {said} {unit}".rstrip()
