"""Page 3: jobs supported over time, where they are, of what kind, and what one job is."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import chart_context, figure
from impact.brief.page import opening, said
from impact.brief.paragraphs.jobs import building, largest_divisions, why_jobs_are_wide
from impact.brief.rich import spans
from impact.brief.sections import sections
from impact.brief.sections.beside_and_region import beside_and_region
from impact.brief.wages_table import with_pay
from impact.charts.kinds.jobs_by_year import growth
from impact.document import Block, Text
from impact.study.tables import Record, span
from impact.vocabulary import CHANNELS

GAP = 3.0  # above this ratio, or below its inverse, two counts tell different stories


@sections.register("supported", needs=("jobs_by_year", "kpi/jobs_gross", "kpi/jobs_direct"))
def supported(context: BriefContext) -> Iterator[Block]:
    """Yield jobs by year and channel, who they are, their pay beside averages, and what the region gains."""
    finding = (*context.if_announced, *spans(growth(chart_context(context))))
    yield from opening(finding, context.text("supported-standfirst", **context.setting), "supported")
    yield figure(context, "jobs_by_year", title=largest_channel(context))
    found = [
        largest_divisions(context),
        why_jobs_are_wide(context),
        building(context),
        said(context, "supported-informal", **context.setting),
    ]
    yield from with_pay(context, found)
    yield from beside_and_region(context)


def largest_channel(context: BriefContext) -> Text:
    """Return which channel holds most jobs in the headline year, as a finding."""
    known = {str(row["id"]): row for row in context.study["kpi"].rows}
    channels = [name for name in CHANNELS if f"jobs_{name}" in known]
    channel = max(channels, key=lambda name: span(known[f"jobs_{name}"])[0])
    return context.text(
        f"jobs-largest-{channel}",
        year=context.fact("headline_year"),
        part=context.amount(f"jobs_{channel}").said,
        total=context.amount("jobs_gross").said,
    )


def far_apart(ratio: Record) -> str:
    """Return whether a ratio of two counts of builders lies far above one, far below it, or close to it."""
    value = span(ratio)[0]
    return "above" if value > GAP else "below" if value < 1 / GAP else "close"
