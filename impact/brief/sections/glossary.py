"""The terms of the brief, in a sentence each."""

from collections.abc import Collection, Iterator

from impact.brief.edition.context import BriefContext
from impact.brief.sections import sections
from impact.document import Block, Heading, Paragraph, Text, halves

# Terms of the glossary, in the order in which a reader meets them, each with its message `glossary-TERM` and the table
# without which nothing speaks of it. A kind of project adds terms by the messages of its own words.
TERMS = {
    "gross": "gross_to_net", "net": "gross_to_net", "job": "jobs_by_year", "job-year": "jobs_by_year",
    "well-to-wheel": "emissions_by_year", "life-cycle": "emissions_by_year", "co2e": "emissions_by_year",
    "range": "key_figures", "status": "key_figures", "capacity": "output_by_year",
}  # fmt: skip
IN_BRIEF = ("gross", "net", "job-year", "co2e")  # terms that its pages use and do not say themselves
JOB_YEAR = "job-year"


@sections.register("glossary")
def glossary(context: BriefContext) -> Iterator[Block]:
    """Yield the terms in two columns of about equal height."""
    yield Heading(3, context.text("glossary-heading"), id="glossary", minor=True)
    yield halves([Paragraph(each, "small") for each in terms(context)])


def terms(context: BriefContext, of: Collection[str] = tuple(TERMS)) -> list[Text]:
    """Return those of these terms that the study speaks of and the language has, in a sentence each."""
    known = [term for term, table in TERMS.items() if table in context.study.tables and term in of]
    if not any(context.rows("jobs_by_year", phase="construction")):
        known = [term for term in known if term != JOB_YEAR]
    return [context.text(message) for term in known if context.words.has(message := f"glossary-{term}")]
