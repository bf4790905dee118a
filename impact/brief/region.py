"""What of a result arises in the region of the site, and in which divisions its jobs are."""

from impact.brief.context import BriefContext
from impact.core.vocabulary import CHANNELS, TOTAL
from impact.document import Text
from impact.language.names import name_of_key
from impact.study.tables import DOES_NOT_APPLY, Record, span

REGION, REST, OTHER = "region", "rest", "other"  # table, and keys of what is outside the region and of small divisions
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
