"""The terms of the brief, in a sentence each."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.edition import Edition
from impact.brief.sections import sections
from impact.brief.sections.sources import halfway
from impact.document import Block, Grid, Heading, Paragraph

# Terms of the glossary, in the order in which a reader meets them; each has its message `glossary-TERM`.
TERMS = (
    "gross", "net", "direct", "indirect", "induced", "job", "well-to-wheel", "life-cycle", "co2e", "range", "status",
    "capacity",
)  # fmt: skip


@sections.section("glossary")
def glossary(edition: Edition) -> Iterator[Block]:
    """Yield the terms in two columns of about equal height."""
    yield Heading(3, edition.text("glossary-heading"), id="glossary", minor=True)
    terms = [Paragraph(edition.text(f"glossary-{term}"), "small") for term in TERMS]
    turn = halfway([paragraph.text for paragraph in terms])
    yield Grid((tuple(terms[:turn]), tuple(terms[turn:])))
