"""Statements of others that are disputed, or all of them, beside what other sources say and how they are used."""

from collections.abc import Iterator
from dataclasses import replace

from impact.brief.edition.context import BriefContext
from impact.brief.edition.page import status_behind
from impact.brief.edition.rich import joined
from impact.brief.sections import sections
from impact.brief.sections.every_statement import against, answer, other_sources
from impact.brief.sections.every_statement import claims_table as every_claim
from impact.brief.sections.milestones import status_meanings
from impact.document import Block, Column, Row, Table, text
from impact.study.tables import Record

MOST_CLAIMS = 4


@sections.register("statements_of_others")
def statements_of_others(context: BriefContext) -> Iterator[Block]:
    """Yield statements that other sources contradict or add to, or the first of all where there are none such."""
    if context.rows("claims"):
        claims = disputed(context)
        table = claims_table(context, claims[:MOST_CLAIMS]) if claims else every_claim(context, MOST_CLAIMS)
        left = context.text("more-in-annex", count=len(claims) - MOST_CLAIMS) if len(claims) > MOST_CLAIMS else ()
        meant = status_meanings(context, [*context.rows("claims"), *context.rows("milestones")])
        yield replace(table, note=joined([left, meant]))


def disputed(context: BriefContext) -> list[Record]:
    """Return all statements that another source contradicts or adds to, those with a figure first."""
    found = [row for row in context.rows("claims") if other_sources(row)]
    return sorted(found, key=lambda row: row["value"] is None)


def claims_table(context: BriefContext, claims: list[Record]) -> Table:
    """Return disputed statements beside what other sources say and how they are used."""
    words = context.words
    rows = tuple(
        Row.of(
            text(str(row["text"]), *status_behind(words, words.say(f"status-{row['status']}"))),
            against(context, row),
            answer(context, row),
        )
        for row in claims
    )
    return Table(
        id="table-disputed",
        title=context.text("disputed-title"),
        columns=(
            Column(words.say("column-statement"), 0.34, row_header=True),
            Column(words.say("column-against"), 0.38),
            Column(words.say("panel-column-value"), 0.28),
        ),
        rows=rows,
    )
