"""Page 3 of a factory: jobs supported over time, job-years of building apart, and where the money goes."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.chain import chain
from impact.brief.context import BriefContext
from impact.brief.figures import chart_context, figure
from impact.brief.page import BESIDE, LEADING, boxed, in_columns, opening, said
from impact.brief.rich import spans
from impact.brief.sections import sections
from impact.brief.sections.jobs import largest_channel
from impact.brief.sections.supported import building, kind, middle, region
from impact.brief.wages_table import wages_table
from impact.charts.kinds.jobs_by_year import growth
from impact.document import Block, Figure


@sections.register("factory_jobs", needs=("jobs_by_year", "kpi/jobs_gross", "kpi/jobs_direct"))
def factory_jobs(context: BriefContext) -> Iterator[Block]:
    """Yield jobs by year and channel, what they are, and what the turnover and the investment buy."""
    yield from opening(
        spans(growth(chart_context(context))), context.text("supported-standfirst", **context.setting), "supported"
    )
    yield figure(context, "jobs_by_year", width="full", height=LEADING, title=largest_channel(context))
    place, pay = region(context), wages_table(context)
    paragraphs = [
        kind(context),
        middle(context),
        building(context),
        said(context, "factory-jobs-local", **context.setting),
    ]
    bought = [] if place or pay or "purchases" not in context.study.tables else [beside(context)]
    yield from in_columns(paragraphs, *([pay] if pay else bought))
    yield from boxed(context, "region-heading", place)
    yield chain(context)


def beside(context: BriefContext) -> Figure:
    """Return what the turnover buys, where neither pay nor a region is known."""
    return figure(context, "purchases_by_origin", width="half", height=BESIDE)
