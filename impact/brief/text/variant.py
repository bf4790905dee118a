"""Of which scenario a document tells a variant, what differs, and what the other one answers."""

from collections.abc import Iterator

from impact.brief.edition.context import BriefContext
from impact.brief.edition.rich import Marked
from impact.brief.text.joint_changes import Answers, in_unit, questions
from impact.charts.drawing.series import scenario_names
from impact.document import Block, Paragraph, Text
from impact.study.tables import DOES_NOT_APPLY, Record

STOPS = ".!?。"


def of_variant(context: BriefContext) -> Iterator[Block]:
    """Yield a line that no reader takes a variant for the scenario it varies; nothing for one that varies none."""
    if said := in_one_line(context):
        yield Paragraph(said, "small")


def in_one_line(context: BriefContext) -> Text:
    """Return what a variant says of itself; nothing for a scenario that varies none."""
    base, differs = context.fact("variant_of"), context.fact("subtitle").rstrip(STOPS)
    if not base or not differs:
        return ()
    found = by_scenario(context)
    names = scenario_names(context.study, context.words) if base in found else {}
    said = {"differs": differs, "base": names.get(base, base)}
    parts = [part for each in questions(context) if (part := _answers(context, found.get(base, {}), each))]
    if parts:
        return context.text("front-variant", **said, parts=Marked("; ".join(parts)))
    return context.text("front-variant-alone", **said)


def _answers(context: BriefContext, rows: dict[str, Record], answers: Answers) -> str:
    """Return what the other scenario answers to a question, rival answers as equals; nothing where it has none."""
    known = [rows[key] for key in answers if key in rows and rows[key]["value"] is not None]
    if len(known) < len(answers):
        return ""
    per, _ = context.scale(answers[0])
    values = [context.amounts.of(row, per).value for row in known]
    unit = "" if str(known[0]["unit"]).startswith("persons") else in_unit(context, answers)
    said = context.words.either(list(dict.fromkeys(values)))
    return f"{context.topic(answers[0])} {said} {unit}".rstrip()


def by_scenario(context: BriefContext) -> dict[str, dict[str, Record]]:
    """Return the figures of each scenario by name, that of the brief first."""
    found: dict[str, dict[str, Record]] = {}
    for row in context.rows("scenarios", compared_with=DOES_NOT_APPLY):
        found.setdefault(str(row["scenario_key"]), {})[str(row["key_figure"])] = row
    return {name: found[name] for name in sorted(found, key=lambda name: name != context.study.name)}
