"""Page 2: what is assessed; what others say stands beside the estimate, contradictions in sight."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.page import as_many_rows, in_columns, opening, said
from impact.brief.sections import sections
from impact.brief.sections.claims import against, answer, finding, gaps
from impact.document import Block, Cell, Column, Row, Span, StatusKey, Table, Text, text
from impact.study.tables import DOES_NOT_APPLY, Record

MOST_STEPS, MOST_CLAIMS, LEAST_CLAIMS = 6, 6, 2
HEIGHT = 180.0
NONE = "na"


@sections.register("assessed")
def assessed(context: BriefContext) -> Iterator[Block]:
    """Yield the project in a few lines, output as reported, modelled and announced, and disputed statements."""
    title = said(context, "assessed-title", **context.setting) or finding(context)
    yield from opening(title, standfirst(context), "assessed")
    if "milestones" in context.study.tables and context.study["milestones"].rows:
        yield steps_table(context)
    if "output_by_year" in context.study.tables:
        yield figure(context, "output_by_year", width="full", height=HEIGHT)
    elif context.words.has("assessed-chart"):
        yield figure(context, context.words.say("assessed-chart"), width="full", height=HEIGHT)
    if claims := disputed(context):
        yield as_many_rows(claims_table(context, claims), LEAST_CLAIMS)
        yield StatusKey(
            (("reported", context.text("status-key-reported")), ("announced", context.text("status-key-announced-by")))
        )
    yield from in_columns([*list(gaps(context))[:1], said(context, "assessed-left-out", **context.setting)])


def standfirst(context: BriefContext) -> Text:
    """Return how the brief treats what others say, and for which years it answers."""
    claims = context.study["claims"].rows if "claims" in context.study.tables else ()
    ending = "claims" if claims else "no-claims"
    return context.text(f"assessed-standfirst-{ending}", **context.setting)


def steps_table(context: BriefContext) -> Table:
    """Return what happened to the project and what is promised, by time; those without a date last."""
    rows = list(context.study["milestones"].rows)
    dated = sorted((row for row in rows if row["on"] != DOES_NOT_APPLY), key=lambda row: str(row["on"]))
    shown = [*dated, *(row for row in rows if row not in dated)][:MOST_STEPS]
    words = context.words
    return Table(
        id="table-steps",
        label=context.label("table"),
        title=context.text("steps-title", count=len(shown)),
        columns=(
            Column(words.say("column-when"), 0.2, row_header=True),
            Column(words.say("column-what"), 0.64),
            Column(words.say("column-status"), 0.16),
        ),
        rows=tuple(_step(context, row) for row in shown),
        dense=True,
    )


def _step(context: BriefContext, row: Record) -> Row:
    day = str(row["on"])
    when = context.words.say("undated") if day == DOES_NOT_APPLY else _day(context, day)
    status = Span(context.words.say(f"status-{row['status']}"))
    number = f" [{context.source_number(str(row['source_id']))}]" if row.get("source_id") not in (None, NONE) else ""
    return Row((Cell(text(when)), Cell(text(str(row["text"]), number)), Cell((status,))))


def every_disputed(context: BriefContext) -> list[Record]:
    """Return all statements that other sources contradict or add to, those with a figure first."""
    if "claims" not in context.study.tables:
        return []
    found = [row for row in context.study["claims"].rows if row["against"] != NONE]
    return sorted(found, key=lambda row: row["value"] is None)


def disputed(context: BriefContext) -> list[Record]:
    """Return those of them that have room on the page."""
    return every_disputed(context)[:MOST_CLAIMS]


def claims_table(context: BriefContext, claims: list[Record]) -> Table:
    """Return disputed statements beside what other sources say and how they are used."""
    words = context.words
    rows = tuple(
        Row(
            (
                Cell(text(str(row["text"]), " ", Span(words.say(f"status-{row['status']}"), emphasis=True))),
                Cell(against(context, row)),
                Cell(answer(context, row)),
            )
        )
        for row in claims
    )
    every = len(context.study["claims"].rows)
    return Table(
        id="table-disputed",
        label=context.label("table"),
        title=context.text("disputed-title", count=len(every_disputed(context)), of=every),
        subtitle=context.text("disputed-subtitle"),
        columns=(
            Column(words.say("column-statement"), 0.34, row_header=True),
            Column(words.say("column-against"), 0.38),
            Column(words.say("column-use"), 0.28),
        ),
        rows=rows,
        dense=True,
    )


def _day(context: BriefContext, said: str) -> str:
    """Return a day, a month or a year as the language writes it."""
    return context.words.date_in_words(said)
