"""What the figures of the brief are beside the whole country, in one line; what is left out, for the annex."""

from __future__ import annotations

import re

from impact.brief.context import BriefContext
from impact.brief.filled import filled
from impact.brief.page import known
from impact.brief.rich import joined
from impact.document import Text
from impact.study.tables import Record, span
from impact.vocabulary import SHARE, WHOLE
from impact.words.inputs import slug

MOST = 2  # comparisons on a page
NUMBER = re.compile(r"\d(?:[\d.,\u00a0\u202f]*\d)?")  # in a share as it is said
SMALLEST = 0.0005  # share that is printed as per cent: smaller ones round to nothing


def line(context: BriefContext) -> Text:
    """Return one line of comparison for the first page; nothing where nothing equal is known.

    The first that the kind names stands there; further ones only where they are no crumbs.
    """
    known = [row for row in context.rows("comparators", item_key=SHARE) if row["value"] is not None]
    rows = [row for place, row in enumerate(known) if not place or abs(span(row)[0]) >= SMALLEST][:MOST]
    found = [said for row in rows if (said := _sentence(context, row))]
    return joined([context.text("comparators-opening"), *found]) if found else ()


def share_said(context: BriefContext, share: float) -> str:
    """Return a share as per cent, one decimal below ten; one in so many where it would round to nothing."""
    size = abs(share)
    if size >= SMALLEST:
        return context.words.percent(float(f"{size:.1g}") if size < 0.001 else size, 1 if size < 0.0995 else 0)
    return context.words.say("one-in", number=context.words.digits(float(f"{1 / size:.2g}"))) if size else ""


def _sentence(context: BriefContext, row: Record) -> Text:
    of, beside, study = str(row["of"]), str(row["beside"]), context.study["comparators"]
    whole = next(study.where(of=of, beside=beside, item_key=WHOLE))
    share = share_said(context, span(row)[0])
    if not share:
        return ()
    for number in NUMBER.findall(share):
        context.note(row, "value", number)  # it is said by no amount, and would else be taken for another that is
    own, values = f"comparator-{slug(of)}-{slug(beside)}", filled(context)
    messages = (*((f"{own}-lower",) if span(row)[0] < 0 else ()), own, f"comparator-{slug(beside)}")
    return known(
        context, *messages,
        **values | {
            "figure": values.get(of, ""), "size": values.get(f"{of}_amount", ""), "share": share,
            "year": str(whole["year"]),
        },
        cite=context.cite(str(whole["source_id"]).split()),
    )  # fmt: skip
