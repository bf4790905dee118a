"""What is baked."""

from collections.abc import Iterator

from impact.brief.edition.context import BriefContext
from impact.brief.exhibits.figures import figure
from impact.brief.sections import sections
from impact.document import Block, Heading


@sections.register("bread", needs=("bread_by_year",))
def bread(context: BriefContext) -> Iterator[Block]:
    """Yield the chart of loaves by year."""
    yield Heading(2, context.text("heading-loaves"), id="bread")
    yield figure(context, "loaves", size="small")
