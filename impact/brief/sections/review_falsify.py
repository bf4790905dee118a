"""What would show that the result is wrong: inputs that turn a sign, and results outside of what is known elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.sections import sections
from impact.brief.switching_values import turns
from impact.document import Block, Heading, ItemList, Paragraph, text
from impact.words.verdicts import sentence

OUTSIDE = "outside"


@sections.register("review_falsify", needs=("kpi",))
def review_falsify(context: BriefContext) -> Iterator[Block]:
    """Yield what turns each answer, and the checks that fail."""
    yield Heading(2, context.text("review-falsify-heading"), id="review-falsify")
    turning = tuple(turns(context))
    if turning:
        yield Paragraph(context.text("review-falsify-turns"))
        yield ItemList(turning)
    rows = context.study["checks"].rows if "checks" in context.study.tables else ()
    outside = tuple(text(sentence(context.words, context.study, row)) for row in rows if str(row["verdict"]) == OUTSIDE)
    if outside:
        yield Paragraph(context.text("review-falsify-outside"))
        yield ItemList(outside)
    elif rows:
        yield Paragraph(context.text("review-falsify-inside", count=len(rows)))
    if not turning and not rows:
        yield Paragraph(context.text("review-falsify-nothing"))
