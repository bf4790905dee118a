"""What jobs are: the industries in which most of them are, and why their range is wide."""

from __future__ import annotations

from impact.brief.context import BriefContext
from impact.brief.paragraphs import paragraph
from impact.brief.region import division_name, divisions
from impact.brief.rich import Marked
from impact.document import Text
from impact.study.tables import span

MOST = 3  # divisions named
LEAST = 1.0  # person in a division that is named


@paragraph("largest-divisions")
def largest_divisions(context: BriefContext) -> Text:
    """Return in which divisions most jobs of the supply chain are."""
    rows = [row for row in divisions(context, "indirect") if span(row)[0] >= LEAST][:MOST]
    if not rows:
        return ()
    parts = [
        context.words.say(
            "supported-division",
            name=division_name(context, str(row["sector"])),
            value=context.amounts.of(row, 1.0).value,
        )
        for row in rows
    ]
    return context.text("supported-kind", parts=Marked(context.words.both(parts)))


@paragraph("why-jobs-are-wide")
def why_jobs_are_wide(context: BriefContext) -> Text:
    """Return why the range is wide: what half of the model runs exceed, and what moves jobs most."""
    row = context.study.row("kpi", "jobs_gross")
    driver = context.row("drivers", metric="jobs_gross")
    if not isinstance(row["median"], float) or driver is None:
        return ()
    amount = context.amounts.of(row)
    median = amount.another(row["median"], of_range=True, column="median").said
    return context.text(
        "supported-range", figure=amount.said, median=median, driver=context.input_said(str(driver["parameter"]))
    )
