"""Inputs of a study as they are printed: one figure with its range and unit."""

import re
from collections.abc import Iterable

from impact.brief.context import BriefContext
from impact.brief.rich import Marked
from impact.brief.statements import AbsentError
from impact.study.confidential import is_withheld
from impact.study.tables import DOES_NOT_APPLY, Record, input_key

THOUSANDS = re.compile(r"^thousand (?=[A-Z]{3}_\d{4})")  # of money
FIRST_YEAR = 1000  # a number of years from here on is a year of the calendar


def inputs_of(context: BriefContext, key: str) -> list[Record]:
    """Return the rows of an assumption, one a year where it has years.

    Raises:
        AbsentError: the study does not hold it.
    """
    rows = [row for row in context.study["assumptions"].rows if input_key(row) == key]
    if not rows:
        raise AbsentError(f"assumptions/{key}: the model of this study has not read it. Run the scenario again.")
    return rows


def factors_of(context: BriefContext, start: str) -> list[Record]:
    """Return the rows of figures of the catalogue whose ids begin with these parts; none where none was read."""
    return [row for row in context.study["assumptions"].rows if f"{row['id']}.".startswith(f"{start}.")]


def printed(context: BriefContext, row: Record) -> Marked:
    """Return value, range and unit of an input, such as "12,500 km a year (8,000 to 18,000)"."""
    if is_withheld(row):
        return Marked(context.words.say("input-withheld"))
    if row["unit"] == "yr" and isinstance(row["value"], float) and row["value"] >= FIRST_YEAR:
        return Marked(f"{row['value']:.0f}")
    ranged = isinstance(row["low"], float) and isinstance(row["high"], float)
    filled = row if ranged else {**row, "low": row["value"], "high": row["value"]}
    value, low, high, unit = context.plain_range(_in_millions(filled))
    message = "input-share" if unit.startswith("%") else "input-value"
    said = context.words.say(message, value=value, unit=unit) if unit else value
    if not ranged:
        return Marked(said)
    said = context.words.say("value-and-range", value=said, range=context.words.range(low=low, high=high))
    context.note_input(row, said, (value, low, high))
    return Marked(said)


def _in_millions(row: Record) -> Record:
    """Return a figure of money in millions, where its source has it in thousands."""
    unit, millions = str(row["unit"]), THOUSANDS.sub("million ", str(row["unit"]))
    if millions == unit:
        return row
    return {**row, "unit": millions} | {name: float(row[name] or 0) / 1000 for name in ("value", "low", "high")}


def cited(context: BriefContext, rows: Iterable[Record]) -> str:
    """Return the numbers of the sources of inputs; by name where only the attached table lists them; else empty."""
    ids = {source for row in rows for source in str(row["source_id"]).split() if source != DOES_NOT_APPLY}
    numbered = {str(row["id"]) for row in context.sources}
    names = sorted({str(row["publisher"]) for row in context.study["sources"].rows if row["id"] in ids - numbered})
    return ", ".join(part for part in (context.cite(ids & numbered), *names) if part)
