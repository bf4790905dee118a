"""The reviewer's checklist on paper: what the tables show by themselves, and what a person has to judge."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from impact.brief.checklist import POINTS, Point, points
from impact.brief.context import BriefContext
from impact.brief.file_names import file_name
from impact.brief.on_paper import ANNEX, BRIEF, OnPaper, places_on_paper, pointing_to
from impact.brief.sections import sections
from impact.document import Block, Cell, Column, Heading, Paragraph, Row, Table, Text, text


@sections.register("review_points")
def review_points(context: BriefContext) -> Iterator[Block]:
    """Yield the points of the checklist, those for a person first."""
    words = context.words
    asked: tuple[Point, ...] = (*POINTS, *(points.find(context.kind) or ()))
    found = [(each, each.shows(context.original)) for each in asked]
    found.sort(key=lambda each: bool(each[1]))
    places = places_on_paper(context)
    yield Heading(2, context.text("review-points-heading"), id="review-points")
    yield Paragraph(
        context.text(
            "review-links", brief=file_name(context.study.name, BRIEF, words.code),
            annex=file_name(context.study.name, ANNEX, words.code),
        ),
        "small",
    )  # fmt: skip
    yield Table(
        id="table-review-points",
        label=context.label("table"),
        title=context.text("review-points-title", count=sum(not where for _, where in found), of=len(found)),
        columns=(
            Column(words.say("review-column-point"), 0.52, row_header=True),
            Column(words.say("review-column-seen"), 0.3),
            Column(words.say("review-column-verdict"), 0.18),
        ),
        rows=tuple(
            Row(
                (
                    Cell(context.text(f"check-point-{point.key}")),
                    Cell(_seen(context, point, where, places)),
                    Cell(context.text("review-shown") if where else text("\u2610")),
                )
            )
            for point, where in found
        ),
        dense=True,
    )


def _seen(context: BriefContext, point: Point, where: str, places: Mapping[str, OnPaper]) -> Text:
    """Return where on paper a point is seen; else in which table; else that one has to read for it."""
    said = pointing_to(context, point.places, places)
    return said or (text(where) if where else context.text("review-judge"))
