"""What is known of suppliers where tables of other countries stand in for that of the country."""

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.document import Text
from impact.study.tables import DOES_NOT_APPLY, Record
from impact.study.tables.queries import counted

CHANNEL = "indirect"


def suppliers(context: BriefContext) -> Iterator[Text]:
    """Yield value added and jobs of suppliers in the year of the headlines, or why jobs are not estimated.

    Nothing where the country has a table, whose pages say it all, or where nothing stands in for it.
    """
    if not context.by_proxy:
        return
    year = context.fact("headline_year")
    added, jobs = value_added(context), _jobs(context)
    if added is not None and added["value"] is not None:
        yield context.text("proxy-suppliers-gva", value=context.amounts.of(added).said, year=year)
    if jobs is not None and jobs["value"] is not None:
        yield context.text("proxy-suppliers-jobs", value=context.amounts.of(jobs).said, year=year)
    elif jobs is not None and (reason := context.reason(f"jobs_by_year/{jobs['id']}/value")):
        yield context.text("proxy-suppliers-no-jobs", reason=reason)


def value_added(context: BriefContext) -> Record | None:
    """Return the value added of suppliers in the year of the headlines; None where the study has no such row."""
    year = int(context.fact("headline_year"))
    return context.row("gva_by_year", channel=CHANNEL, sector=DOES_NOT_APPLY, year=year)


def _jobs(context: BriefContext) -> Record | None:
    if "jobs_by_year" not in context.study.tables:
        return None
    year = int(context.fact("headline_year"))
    return next((row for row in counted(context.study["jobs_by_year"], channel=CHANNEL) if row["year"] == year), None)
