"""The one-page summary: the same numbers as the brief, on a page that stands alone."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from impact.brief.assumptions import strongest, with_range
from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.filled import every_answer
from impact.brief.inputs import printed
from impact.brief.rich import joined
from impact.brief.sections import sections
from impact.brief.sections.answer import boundary, does_not_say
from impact.brief.sections.front import evidence, leading_chart, rests_on, standfirst, title
from impact.brief.sections.scenarios import charted, scenario_figure
from impact.brief.tiles import tiles
from impact.brief.variant import in_one_line
from impact.document import Block, Callout, Figure, Grid, Heading, ItemList, Paragraph, Text
from impact.study.tables import Record, input_key
from impact.vocabulary import ELECTRICITY_RULES

BULLETS = 3


@sections.register("summary")
def summary(context: BriefContext) -> Iterator[Block]:
    """Yield the finding, its questions as on page 1, scenarios beside each other, what would change it, its limits."""
    day = context.words.day(str(context.study.row("run", "run")["as_of"]))
    yield Paragraph(joined([context.text("summary-day", day=day), in_one_line(context)]), "note")
    yield Heading(1, title(context), id="summary")
    yield Paragraph(standfirst(context), "standfirst")
    yield tiles(context)
    if charted(context):
        yield scenario_figure(context, "small")
    elif len(figures := tuple(_figures(context))) > 1:
        yield Grid(tuple((each,) for each in figures))
    elif chart := leading_chart(context):
        yield figure(context, chart, size="beside")
    changes = tuple(islice(would_change(context), BULLETS))
    limits = tuple(islice(does_not_say(context), BULLETS))
    yield _lists(context, changes, limits)
    yield boundary(context)
    yield Paragraph(evidence(context), "small")
    yield Paragraph(provenance(context), "note")


def _lists(context: BriefContext, changes: tuple[Text, ...], limits: tuple[Text, ...]) -> Block:
    columns = [
        _listed(context, "would-change-heading", changes) if changes else (),
        _listed(context, "does-not-say-heading", limits),
    ]
    there = tuple(column for column in columns if column)
    return Grid(there) if len(there) > 1 else Callout(there[0])


def _listed(context: BriefContext, heading: str, items: tuple[Text, ...]) -> tuple[Block, ...]:
    return Heading(2, context.text(heading), outline=False, minor=True), ItemList(items, role="small")


def _figures(context: BriefContext) -> Iterator[Figure]:
    if "jobs_by_year" in context.study.tables and context.has_figure("jobs_gross"):
        yield figure(context, "jobs_by_year", width="half", size="small")
    if all(context.has_figure(f"emissions_{rule}") for rule in ELECTRICITY_RULES):
        yield figure(context, "emissions_by_rule", width="half", size="small")


def would_change(context: BriefContext) -> Iterator[Text]:
    """Yield the inputs that move the answer most, as the sentence on evidence names them, with the range of each.

    Behind them stand those that move the other answers of page 1, and any key figure.
    """
    ranged = with_range(context)
    leading = [ranged[key] for key in rests_on(context) if key in ranged]
    others = _movers(context) or strongest(context)
    for row in (*leading, *(row for row in others if row not in leading)):
        yield context.text("would-change", name=context.input_name(input_key(row)), value=printed(context, row))


def _movers(context: BriefContext) -> list[Record]:
    """Return what moves the answers most, one of each answer before a second; those that decide come first."""
    declared = context.declared
    questions = sorted(declared.first_page, key=lambda name: not declared.first_page[name].decides)
    each = [_by_turns([_drivers(context, key) for key in every_answer(context, name)]) for name in questions]
    latest = {input_key(row): row for row in context.study["assumptions"].rows}
    return [latest[name] for name in _by_turns(each) if name in latest]


def _drivers(context: BriefContext, key: str) -> list[str]:
    """Return the inputs that move an answer, the strongest first; of a figure whose sign is no answer none."""
    if not context.declared.figures[key].signed:
        return []
    return [str(row["parameter"]) for row in context.rows("drivers", metric=key)]


def _by_turns(lists: list[list[str]]) -> list[str]:
    """Return the first of each list, then the second of each, and so on, each name once."""
    most = max(map(len, lists), default=0)
    return list(dict.fromkeys(each[place] for place in range(most) for each in lists if place < len(each)))


def provenance(context: BriefContext, message: str = "provenance") -> Text:
    """Return version, hash of the results and who approved it, by the message of the summary or of another document."""
    words, run = context.words, context.study.row("run", "run")
    approver = context.row("roles", id="approver")
    named = approver is not None and approver["name"] != "none"
    return context.text(
        message,
        version=str(run["version"]),
        day=words.day(str(run["as_of"])),
        hash=str(run["results_sha256"])[:12],
        approver=str(approver["name"]) if approver is not None and named else words.say("approver-none"),
    )
