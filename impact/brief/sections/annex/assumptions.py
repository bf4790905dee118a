"""The assumptions that move the answer most, with their ranges and reasons; then all of them."""

from collections.abc import Iterator

from impact.brief.edition.context import BriefContext
from impact.brief.exhibits.assumptions import assumptions_table, every_assumption, strongest
from impact.brief.sections import sections
from impact.document import Block


@sections.register("assumptions")
def assumptions(context: BriefContext) -> Iterator[Block]:
    """Yield the table of the strongest assumptions, which is left out where no input has a range, and that of all."""
    if strongest(context):
        yield assumptions_table(context)
    yield every_assumption(context)
