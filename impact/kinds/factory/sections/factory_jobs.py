"""Page 3 of a factory: jobs supported over time, job-years of building apart, and where the money goes."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import chart_context, figure
from impact.brief.page import left_to_annex, opening, said
from impact.brief.paragraphs.jobs import largest_divisions, why_jobs_are_wide
from impact.brief.peers_table import beside_others
from impact.brief.region import in_region, not_by_region
from impact.brief.rich import spans
from impact.brief.sections import sections
from impact.brief.sections.beside_and_region import beside_and_region
from impact.brief.sections.supported import building, largest_channel
from impact.brief.wages_table import with_pay
from impact.charts.kinds.jobs_by_year import growth
from impact.charts.kinds.purchases_by_origin import has_shares
from impact.document import Block, Grid, Table
from impact.vocabulary import TOTAL

CHARTS = {"purchases": "purchases_by_origin", "capital": "capital_by_origin"}  # by the table each is drawn from


@sections.register("factory_jobs", needs=("jobs_by_year", "kpi/jobs_gross", "kpi/jobs_direct"))
def factory_jobs(context: BriefContext) -> Iterator[Block]:
    """Yield jobs by year and channel, what they are, and what the turnover and the investment buy."""
    yield from opening(
        spans(growth(chart_context(context))), context.text("supported-standfirst", **context.setting), "supported"
    )
    yield figure(context, "jobs_by_year", title=largest_channel(context))
    paragraphs = [
        largest_divisions(context),
        why_jobs_are_wide(context),
        building(context),
        said(context, "factory-jobs-local", **context.setting),
    ]
    if in_region(context, TOTAL, ""):
        yield from with_pay(context, paragraphs)
        yield from beside_and_region(context)
    else:
        yield from with_pay(context, [*paragraphs, not_by_region(context)])
        yield from _bought_and_others(context)


def _bought_and_others(context: BriefContext) -> Iterator[Block]:
    """Yield what the turnover buys beside other projects; beside what the investment buys where none is known."""
    tables, others = context.study.tables, beside_others(context)
    drawn = {"purchases": has_shares(context.study), "capital": "capital" in tables}
    shown = [figure(context, chart, width="half", size="beside") for table, chart in CHARTS.items() if drawn[table]]
    if isinstance(others, Table) and shown:
        yield others
        yield from left_to_annex(context, shown[0])
    elif len(shown) == len(CHARTS):
        yield Grid(tuple((each,) for each in shown))
