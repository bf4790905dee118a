"""Suppliers of a proxy table, results in the region of the site, and net jobs at each scale."""

from collections.abc import Iterator

from impact.brief.edition.context import BriefContext
from impact.charts.drawing.picture import ChartContext, Series, point_of
from impact.core.vocabulary import CHANNELS, TOTAL
from impact.document import Text
from impact.language.input_names import closure_name, slug
from impact.language.messages import Marked
from impact.language.names import name_of_key
from impact.scenario.kind_declaration import VARIABLE, declared
from impact.study.tables import DOES_NOT_APPLY, Record, span
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


REGION = "regional_effects"
REST, OTHER = "rest", "other"  # keys of what is outside the region, and of small divisions
MOST_DIVISIONS = 5


def not_by_region(context: BriefContext) -> Text:
    """Return why nothing is split by part of the country."""
    rows = context.rows(REGION, quantity="jobs")
    reason = next((context.reason(f"{REGION}/{row['id']}/value") for row in rows if row["value"] is None), "")
    return context.text("region-not-told", reason=reason) if reason else ()


def in_region(context: BriefContext, channel: str, region: str, quantity: str = "jobs") -> Record | None:
    """Return what of a channel is estimated in the rest of the country, or in the region itself, in the main year."""
    year = int(context.fact("headline_year"))
    for row in context.rows(REGION, quantity=quantity, channel=channel, year=year):
        if (row["region"] == REST) == (region == REST) and row["value"] is not None:
            return row
    return None


def basis_of(context: BriefContext) -> str:
    """Return what the part of the region follows from, `shares` or `table`; empty where nothing is split."""
    row = in_region(context, TOTAL, "")
    return "" if row is None else str(row["basis"])


def assumed_shares(context: BriefContext) -> dict[str, str]:
    """Return the stated shares of jobs in the region as per cent, by channel."""
    rows = {channel: context.row("assumptions", id=f"region.{channel}") for channel in CHANNELS}
    return {name: context.words.percent(float(row["value"] or 0)) for name, row in rows.items() if row is not None}


def divisions(context: BriefContext, channel: str) -> list[Record]:
    """Return the divisions with most jobs of a channel, the largest first; small ones together are none."""
    found = context.rows("jobs_by_year", phase="operation", channel=channel, year=int(context.fact("headline_year")))
    rows = (row for row in found if row["sector"] not in (DOES_NOT_APPLY, OTHER))
    return sorted(rows, key=lambda row: -span(row)[0])[:MOST_DIVISIONS]


def division_name(context: BriefContext, code: str) -> str:
    """Return what a division is called: as the language's texts of the data say `division CODE`."""
    return name_of_key(context.words, f"division_{code}")


TABLE, JOBS = "net_by_scale", "jobs_step"


def by_scale(context: ChartContext) -> tuple[Series, ...]:
    """Return each key figure on jobs that stands for a closure, the smallest scale first."""
    figures = declared(context.fact("kind")).figures
    rows: dict[str, list[Record]] = {}
    for row in context.study[TABLE].rows:
        rows.setdefault(str(row["key_figure"]), []).append(row)
    found = []
    for metric, own in rows.items():
        of = figures[metric].of or {}
        closure = of.get("closure", "")
        if of[VARIABLE] == JOBS and context.words.has(f"if-{slug(closure)}"):
            found.append(_series(context, metric, closure_name(context.words, closure), own))
    return tuple(found)


def _series(context: ChartContext, metric: str, name: str, rows: list[Record]) -> Series:
    points = tuple(
        point_of(TABLE, row, context.words.say("scale-name", scale=str(row["scale"])), str(row["scale"]))
        for row in sorted(rows, key=lambda row: float(str(row["scale"])))
    )
    return Series(metric, name, str(rows[0]["unit"]), points)


def finding(context: ChartContext, series: tuple[Series, ...]) -> Marked:
    """Return what each closure does as the scale grows; the closures are named where the language has such words."""
    year = context.fact("headline_year")
    trends = ["up" if each.points[-1].known > each.points[0].known else "down" for each in series]
    named = f"scale-title-{'-'.join(trends)}"
    together = trends[0] if len(set(trends)) == 1 else "mixed"
    return context.say(named if context.words.has(named) else f"scale-title-{together}", year=year)
