"""Dates written as people write them, where there is one way to read them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from impact.review.fix import Change, Faulty
from impact.review.fixes import fixes
from impact.scenario.spliced import Edit

DATES = ("as_of", "said_on", "happens", "on", "until", "published", "accessed", "signed_on")
MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})")
DAY_FIRST = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")  # with points the day stands first; with slashes who knows
NAMED = re.compile(r"(\d{1,2})\.? ([a-z]{3,9})\.?,? (\d{4})")
NAMED_FIRST = re.compile(r"([a-z]{3,9})\.? (\d{1,2}),? (\d{4})")


@fixes.register("dates")
def dates(faulty: Faulty) -> Iterator[Change]:
    """Yield dates that are not year-month-day and can be read in one way only."""
    for path, value in faulty.texts():
        if path[-1] in DATES and (found := as_iso(value)) and found != value:
            yield Change(Edit(path, found), value, "a date is written year-month-day")


def as_iso(text: str) -> str:
    """Return a date as year-month-day; empty where it is none, or could be read in two ways.

    >>> as_iso("24.11.2026"), as_iso("November 24, 2026"), as_iso("11/24/2026")
    ('2026-11-24', '2026-11-24', '')
    """
    said = " ".join(text.lower().split())
    if found := YEAR_FIRST.fullmatch(said):
        year, month, day = int(found[1]), int(found[3]), int(found[4])
    elif found := DAY_FIRST.fullmatch(said):
        day, month, year = map(int, found.groups())
    elif found := NAMED.fullmatch(said):
        day, month, year = int(found[1]), _month(found[2]), int(found[3])
    elif found := NAMED_FIRST.fullmatch(said):
        month, day, year = _month(found[1]), int(found[2]), int(found[3])
    else:
        return ""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def _month(name: str) -> int:
    """Return the number of a month by its English name or the beginning of it; 0 where there is none."""
    found = [number for number, month in enumerate(MONTHS, start=1) if month.startswith(name)]
    return found[0] if len(found) == 1 else 0
