"""What happened to the project and what is promised, by time."""

from collections.abc import Iterable, Iterator

from impact.brief.edition.context import BriefContext
from impact.brief.edition.page import status_behind
from impact.brief.sections import sections
from impact.core.text import capitalise_first
from impact.document import Block, Cell, Column, Paragraph, Row, Span, Table, Text, text
from impact.study.tables import DOES_NOT_APPLY, Record

MOST_STEPS = 6  # lines of the table on a page
NONE = "na"


@sections.register("milestones")
def milestones(context: BriefContext) -> Iterator[Block]:
    """Yield what happened and what is promised, by its date where one is known."""
    if not (steps := context.rows("milestones")):
        return
    if any(row["on"] != DOES_NOT_APPLY for row in steps):
        yield steps_table(context, len(steps))
    else:
        yield Paragraph(context.text("milestones-undated", steps="; ".join(str(row["text"]) for row in steps)))


def status_meanings(context: BriefContext, rows: Iterable[Record]) -> Text:
    """Return what the words for the status of these rows mean; no mark of a chart, as the rows have none."""
    found = {row["status"] for row in rows}
    named = {"reported": "status-key-reported", "announced": "status-key-announced-by"}
    said = [context.text(message) for status, message in named.items() if status in found]
    return text(*(part for place, each in enumerate(said) for part in (("; ",) if place else ()) + each))


def steps_table(context: BriefContext, most: int = MOST_STEPS, *, narrow: bool = False) -> Table:
    """Return what happened to the project and what is promised, by time; those without a date last.

    Args:
        context: what is put together.
        most: steps that are shown; the others stand in the annex.
        narrow: half the width, where the status stands behind the step, and a span of time is said by its start.
    """
    rows = list(context.study["milestones"].rows)
    dated = sorted((row for row in rows if row["on"] != DOES_NOT_APPLY), key=lambda row: str(row["on"]))
    shown = [*dated, *(row for row in rows if row not in dated)]
    left = max(len(shown) - most, 0)
    shown = [*shown[: most - 1], shown[-1]] if left else shown
    words = context.words
    status = () if narrow else (Column(words.say("column-status"), 0.16),)
    return Table(
        id="table-steps",
        title=context.text("steps-title"),
        columns=(
            Column(words.say("column-when"), 0.28 if narrow else 0.2, row_header=True),
            Column(words.say("column-what"), 0.72 if narrow else 0.64),
            *status,
        ),
        rows=tuple(_step(context, row, narrow=narrow) for row in shown),
        note=context.text("more-in-annex", count=left) if left else (),
    )


def _step(context: BriefContext, row: Record, *, narrow: bool) -> Row:
    words, day = context.words, str(row["on"])
    when = capitalise_first(words.say("no-date")) if day == DOES_NOT_APPLY else words.date_in_words(day)
    if not narrow and row["until"] != DOES_NOT_APPLY:
        when = words.range(low=when, high=words.date_in_words(str(row["until"])))
    said = words.say(f"status-{row['status']}")
    number = f" [{context.citations.number(str(row['source_id']))}]" if row.get("source_id") not in (None, NONE) else ""
    if narrow:
        return Row((Cell(text(when)), Cell(text(str(row["text"]), number, *status_behind(words, said)))))
    return Row((Cell(text(when)), Cell(text(str(row["text"]), number)), Cell((Span(said),))))
