"""Annex: every other project that the study holds, with what each of its figures counts."""

from collections.abc import Iterator

from impact.brief.edition.context import BriefContext
from impact.brief.exhibits.benchmarks import every_table, peers
from impact.brief.sections import sections
from impact.document import Block


@sections.register("peers", needs=("benchmarks",))
def every_peer(context: BriefContext) -> Iterator[Block]:
    """Yield a table of like projects; nothing where there is nobody to compare with."""
    found = peers(context)
    if len(found) > 1:
        yield every_table(context, found)
