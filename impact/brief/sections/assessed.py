"""Page 2: what is assessed; what others say stands beside the estimate, contradictions in sight."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.filled import filled
from impact.brief.page import in_columns, known, opening, said, status_behind
from impact.brief.project_in_short import in_short
from impact.brief.sections import sections
from impact.brief.sections.claims import against, answer, finding, gaps
from impact.document import Block, Column, Row, StatusKey, Table, Text, text
from impact.study.tables import Record

MOST_CLAIMS = 4
NONE = "na"


@sections.register("assessed")
def assessed(context: BriefContext) -> Iterator[Block]:
    """Yield the project in a few lines, output as reported, modelled and announced, and disputed statements."""
    title = known(context, "assessed-title", **filled(context) | made(context)) or finding(context)
    yield from opening(title, standfirst(context), "assessed")
    yield from in_short(context)
    if "output_by_year" in context.study.tables:
        yield figure(context, "output_by_year", size="high")
    elif chart := context.declared.charts.get("assessed"):
        yield figure(context, chart, size="high")
    if claims := disputed(context):
        yield claims_table(context, claims)
        yield StatusKey(
            (("reported", context.text("status-key-reported")), ("announced", context.text("status-key-announced-by")))
        )
    yield from in_columns([*list(gaps(context))[:1], said(context, "assessed-left-out", **context.setting)])


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


def standfirst(context: BriefContext) -> Text:
    """Return how the brief treats what others say, and for which years it answers."""
    ending = "claims" if context.rows("claims") else "no-claims"
    return context.text(f"assessed-standfirst-{ending}", **context.setting)


def every_disputed(context: BriefContext) -> list[Record]:
    """Return all statements that other sources contradict or add to, those with a figure first."""
    found = [row for row in context.rows("claims") if row["against"] != NONE]
    return sorted(found, key=lambda row: row["value"] is None)


def disputed(context: BriefContext) -> list[Record]:
    """Return those of them that have room on the page."""
    return every_disputed(context)[:MOST_CLAIMS]


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
    every = len(context.study["claims"].rows)
    return Table(
        id="table-disputed",
        title=context.text("disputed-title", count=len(every_disputed(context)), of=every),
        subtitle=context.text("disputed-subtitle"),
        columns=(
            Column(words.say("column-statement"), 0.34, row_header=True),
            Column(words.say("column-against"), 0.38),
            Column(words.say("column-use"), 0.28),
        ),
        rows=rows,
    )
