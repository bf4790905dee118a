"""Jobs in the region beside all who are employed there: of equal measure, or why no such share is given."""

from __future__ import annotations

from impact.brief.context import BriefContext
from impact.document import Text
from impact.study.tables import Record, span

TABLE, ITEM = "region", "jobs_of_employed"


def share_of_region(context: BriefContext) -> Text:
    """Return which share of the region's employed the jobs there are; why none is given; nothing where it is not asked.

    The share stands beside other comparisons, such as on the first page, or in the box of the region.
    """
    row = _row(context)
    if row is None:
        return ()
    if row["value"] is None:
        reason = context.reason(f"{TABLE}/{row['id']}/value")
        return context.text("region-share-unknown", reason=reason) if reason else ()
    value, low, high = span(row)
    words = context.words
    ranged = low is not None and high is not None
    return context.text(
        "region-share" if ranged else "region-share-exact",
        value=words.percent(value, 1),
        range=words.range(low=words.percent(low or 0.0, 1), high=words.percent(high or 0.0, 1)),
        place=context.fact("place"),
    )


def _row(context: BriefContext) -> Record | None:
    return next(context.study[TABLE].where(item_key=ITEM), None) if TABLE in context.study.tables else None
