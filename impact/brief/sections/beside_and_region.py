"""What the region gains, and jobs for what is made beside other projects."""

from collections.abc import Iterator

from impact.brief.edition.context import BriefContext
from impact.brief.edition.page import boxed
from impact.brief.edition.rich import joined
from impact.brief.exhibits.benchmarks import beside_others
from impact.brief.sections import sections
from impact.brief.text.economy import REGION, assumed_shares, basis_of, in_region, not_by_region
from impact.core.vocabulary import TOTAL
from impact.document import Block, ColumnGrid, Paragraph, Table, Text
from impact.study.tables import span

OF_EMPLOYED = "jobs_of_employed"


@sections.register("beside_and_region")
def beside_and_region(context: BriefContext) -> Iterator[Block]:
    """Yield what the region gains, and jobs for what is made beside other projects: in two columns where both are."""
    gains, others = list(region(context)), beside_others(context)
    if isinstance(others, Table) and gains:
        yield ColumnGrid(((others,), tuple(gains)))
        return
    yield from ([others] if others else [])
    yield from gains


def region(context: BriefContext) -> Iterator[Block]:
    """Yield the box: jobs in the region, of these at the project, what the rest rests on; one line without a region."""
    whole = in_region(context, TOTAL, "")
    if whole is None or not context.has_figure("jobs_direct"):
        if reason := not_by_region(context):
            yield Paragraph(reason)
        return
    gains = context.text(
        "region-gains" if basis_of(context) == "shares" else "region-gains-table",
        value=context.amounts.of(whole).said,
        direct=context.amount("jobs_direct").said,
        region=context.setting["region"],
        year=context.fact("headline_year"),
        **assumed_shares(context),
    )
    yield from boxed(context, "region-heading", joined([gains, share_of_region(context)]))


def share_of_region(context: BriefContext) -> Text:
    """Return which share of the region's employed the jobs there are; nothing where it is not known.

    The share stands beside other comparisons, such as on the first page, or in the box of the region.
    """
    row = context.row(REGION, quantity=OF_EMPLOYED)
    if row is None or row["value"] is None:
        return ()
    value, low, high = span(row)
    words = context.words
    ranged = low is not None and high is not None
    return context.text(
        "region-share" if ranged else "region-share-exact",
        value=words.percent(value, 1),
        range=words.range(low=words.percent(low or 0.0, 1), high=words.percent(high or 0.0, 1)),
    )
