"""Page 3 of a factory whose jobs in all are not known: its people, what it buys, and what is known of suppliers."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.filled import filled
from impact.brief.page import boxed, known, opening
from impact.brief.sections import sections
from impact.brief.suppliers import suppliers
from impact.brief.wages_table import with_pay
from impact.charts.kinds.purchases_by_origin import has_shares
from impact.document import Block, Text
from impact.study.tables import DOES_NOT_APPLY


@sections.register("factory_known", needs=("jobs_by_year", "kpi/jobs_direct"))
def factory_known(context: BriefContext) -> Iterator[Block]:
    """Yield what is known of jobs without their total; nothing where it is estimated, which has a page of its own."""
    if context.has_figure("jobs_gross"):
        return
    setting = context.setting
    standfirst = "factory-known-standfirst" if context.by_proxy else "factory-known-standfirst-none"
    yield from opening(
        context.finding("factory-known-title", **filled(context)), context.text(standfirst, **setting), "supported"
    )
    if has_shares(context.study):
        yield figure(context, "purchases_by_origin")
    paragraphs = [
        known(context, "factory-known-people", **filled(context)),
        *suppliers(context),
        _own_value(context),
        _why(context),
    ]
    yield from with_pay(context, [each for each in paragraphs if each])
    yield from boxed(context, "factory-known-needed-heading", context.text("factory-known-needed", **setting))


def _why(context: BriefContext) -> Text:
    reason = context.reason("kpi/jobs_gross/value") or context.reason("jobs_gross")
    return context.text("factory-known-why", reason=reason) if reason else ()


def _own_value(context: BriefContext) -> Text:
    year = int(context.fact("headline_year"))
    rows = context.rows("gva_by_year", channel="direct", sector=DOES_NOT_APPLY, year=year)
    row = next((row for row in rows if row["value"] is not None), None)
    if row is None:
        return ()
    return context.text("factory-known-value", value=context.amounts.of(row).said, year=str(year))
