"""The five inputs that move the answer most, with value, range, reason and grade: what a reviewer looks at first."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.assumptions import assumptions_table
from impact.brief.context import BriefContext
from impact.brief.sections import sections
from impact.document import Block, Heading


@sections.register("review_assumptions", needs=("assumptions",))
def review_assumptions(context: BriefContext) -> Iterator[Block]:
    """Yield their table."""
    yield Heading(2, context.text("review-assumptions-heading"), id="review-assumptions")
    yield assumptions_table(context)
