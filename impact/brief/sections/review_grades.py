"""Inputs by the grade of their evidence: how many there are, how many of the strongest, and where they come from."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext, only_checked
from impact.brief.sections import sections
from impact.document import Block, Cell, Column, Heading, Row, Table, text
from impact.study.tables import Record, input_key

STRONGEST = 10  # ranks of effect that count as the strongest
MOST_SOURCES = 8  # that a cell names; all of them stand in the table `assumptions`


@sections.register("review_grades", needs=("assumptions",))
def review_grades(context: BriefContext) -> Iterator[Block]:
    """Yield the inputs of each grade, the best evidence first."""
    words = context.words
    by_grade: dict[str, list[Record]] = {}
    for row in context.study["assumptions"].rows:
        if not only_checked(row):
            by_grade.setdefault(str(row["grade"]), []).append(row)
    yield Heading(2, context.text("review-grades-heading"), id="review-grades")
    yield Table(
        id="table-review-grades",
        label=context.label("table"),
        title=context.text("review-grades-title"),
        subtitle=context.text("panel-grades-text"),
        columns=(
            Column(words.say("review-column-grade"), 0.12, row_header=True),
            Column(words.say("review-column-inputs"), 0.14, "right"),
            Column(words.say("review-column-strongest", count=STRONGEST), 0.18, "right"),
            Column(words.say("review-column-sources"), 0.56),
        ),
        rows=tuple(_row(context, grade, by_grade[grade]) for grade in sorted(by_grade)),
        dense=True,
    )


def _row(context: BriefContext, grade: str, rows: list[Record]) -> Row:
    keys = dict.fromkeys(input_key(row) for row in rows)
    strong = {input_key(row) for row in rows if isinstance(row["effect_rank"], int) and row["effect_rank"] <= STRONGEST}
    known = {str(row["id"]) for row in context.sources}
    named = dict.fromkeys(
        source for row in rows for source in str(row["source_id"]).replace(";", " ").split() if source in known
    )
    cited = context.cite(list(named)[:MOST_SOURCES])
    more = len(named) - MOST_SOURCES
    said = [cited, context.words.say("review-more-sources", count=more)] if more > 0 else [cited]
    sources = " ".join(said) if named else context.words.say("review-no-source")
    return Row(
        (
            Cell(text(grade)),
            Cell(text(context.words.digits(len(keys)))),
            Cell(text(context.words.digits(len(strong)))),
            Cell(text(sources)),
        )
    )
