"""Cars that were built elsewhere until now: how many of those sold they are, and what changes with the place."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.rich import Marked
from impact.brief.sections import sections
from impact.document import Block, Paragraph
from impact.study.tables import Record, span

PART = {"component": "making_moved", "cumulative": "cohort"}


@sections.register("place_of_making")
def place_of_making(context: BriefContext) -> Iterator[Block]:
    """Yield how many cars of the headline year take the place of the same car built elsewhere; nothing without any."""
    rows, moved = _same(context), context.row("emissions_by_year", **PART)
    output = context.row("output_by_year", path=context.fact("central_path"), year=_year(context))
    if not rows or moved is None or moved["value"] is None or output is None:
        return
    share = sum(span(row)[0] for row in rows) / (span(output)[0] or 1.0)
    amount = context.amounts.of(moved)
    yield Paragraph(
        context.text(
            "place-of-making",
            share=context.words.percent(share),
            year=str(_year(context)),
            country=context.fact("made_elsewhere"),
            c=Marked(f"{amount.ranged_value} {context.unit_of(amount, moved)}"),
            cite=context.cite_topics("making_elsewhere"),
        )
    )


def _same(context: BriefContext) -> list[Record]:
    rows = context.rows("fleet_by_year", quantity="made_elsewhere", year=_year(context))
    return [row for row in rows if row["value"] is not None]


def _year(context: BriefContext) -> int:
    return int(context.fact("headline_year"))
