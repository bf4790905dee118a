"""Cells of scenarios side by side: what a row that a kind declares says of one study."""

from __future__ import annotations

import re
from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.inputs import printed
from impact.brief.rich import shielded
from impact.brief.sections.claims import claimed
from impact.scenario.beside import Beside, Picked
from impact.study.tables import DOES_NOT_APPLY, Record, input_key, span
from impact.words.amounts import MONEY
from impact.words.inputs import slug, unit_words

_DATED = re.compile(r"(\w+?)_(\d{4})")  # a data set with its year


def cell(context: BriefContext, row: Beside, rate: float | None) -> str:
    """Return what stands in a row for one study, with the tags of the words; a dash, or why there is nothing.

    Args:
        context: of the study. row: what is asked. rate: money of the study for a dollar; None where none is known.
    """
    said = _said(context, row, rate)
    if said:
        return said
    reason = context.reason(row.gap) if row.gap else ""
    words = context.words
    return words.say("beside-not-estimated", reason=reason) if reason else words.say("beside-none")


def _said(context: BriefContext, row: Beside, rate: float | None) -> str:
    if row.claims is not None:
        return "; ".join(_claims(context, row.claims, row.status))
    if row.ratio_of_claims is not None:
        return _of_claims(context, row)
    if row.inputs:
        return "; ".join(_inputs(context, row.inputs))
    found = picked(context, Picked(table="kpi", where={"id": row.figure})) if row.figure else []
    if row.result is not None:
        found = picked(context, row.result)
    if not found:
        return ""
    if row.over is not None:
        return _quotient(context, row, found)
    if row.gap and not _sum(found) and context.reason(row.gap):
        return ""  # nothing that is known, and a note that says what is not
    if row.result is not None and row.result.year == "sum":
        unit = str(found[0]["unit"]).removesuffix("/yr")
        return _with_dollars(context, {**found[0], "value": _sum(found), "low": None, "high": None, "unit": unit}, rate)
    return _with_dollars(context, found[0], rate)


def picked(context: BriefContext, asked: Picked) -> list[Record]:
    """Return the rows of a study that are asked for and have a value: one, or all that are to be added up."""
    if asked.table not in context.study.tables:
        return []
    facts = {name: str(fact) for name, fact in context.study.facts.items() if name.isidentifier()}
    where = {name: value.format(**facts) for name, value in asked.where.items()}
    rows = [row for row in context.study[asked.table].where(**where) if isinstance(row["value"], int | float)]
    if asked.year == "headline_year":
        return [row for row in rows if row["year"] == int(context.fact("headline_year"))][:1]
    if asked.year == "last":
        return sorted(rows, key=lambda row: int(row["year"] or 0))[-1:]
    return rows if asked.year == "sum" else rows[:1]


def _sum(rows: list[Record]) -> float:
    return sum(float(row["value"]) for row in rows if isinstance(row["value"], int | float))


def _with_dollars(context: BriefContext, row: Record, rate: float | None) -> str:
    """Return a result with its range and unit; money of another currency with dollars behind it."""
    amount = context.amounts.of(row)
    said = f"{amount.ranged_value if amount.ranged else amount.value} {context.unit_of(amount, row)}"
    money = MONEY.fullmatch(str(row["unit"]))
    if money is None or rate is None or money["currency"] == "USD":
        return said
    dollars = context.words.digits(round(span(row)[0] / rate))
    return context.words.say("beside-money", own=said, dollars=dollars)


def _quotient(context: BriefContext, row: Beside, found: list[Record]) -> str:
    assert row.over is not None
    below = _sum(picked(context, row.over))
    if not below:
        return ""
    value = _sum(found) * row.times / below
    if row.unit == "1":
        return context.words.percent(value)
    return f"{context.words.digits(value, 0 if abs(value) >= 100 else 1)} {unit_words(context.words, row.unit)}"


def _of_claims(context: BriefContext, row: Beside) -> str:
    assert row.ratio_of_claims is not None
    claims = {str(claim["id"]): claim for claim in context.study["claims"].rows}
    above, below = (claims.get(name, {}).get("value") for name in row.ratio_of_claims)
    if not isinstance(above, int | float) or not isinstance(below, int | float) or not below:
        return ""
    said = f"{context.words.digits(above / below * row.times, 1)} {unit_words(context.words, row.unit)}"
    counts = str(claims[row.ratio_of_claims[0]]["counts"])
    if counts == DOES_NOT_APPLY:
        return said
    return context.words.say("beside-factor", value=said, which=str(shielded(counts)))


def _claims(context: BriefContext, about: str, status: str | None) -> Iterator[str]:
    """Yield claims about one thing, each with its status and day, in the order in which they were made."""
    words = context.words
    rows = [claim for claim in context.study["claims"].rows if claim["about"] == about]
    for claim in sorted(rows, key=lambda claim: str(claim["source_date"])):
        if status is None or claim["status"] == status:
            said = {"what": claimed(context, claim), "status": words.say(f"status-{claim['status']}")}
            if claim["source_date"] == DOES_NOT_APPLY:
                yield words.say("beside-claim-undated", **said)
            else:
                yield words.say("beside-claim", on=words.date_in_words(str(claim["source_date"])), **said)


def _inputs(context: BriefContext, key: str) -> Iterator[str]:
    """Yield an assumption as of the headline year, or each factor whose id begins so."""
    facts = {name: str(fact) for name, fact in context.study.facts.items() if name.isidentifier()}
    wanted = key.format(**facts)
    rows = [row for row in context.study["assumptions"].rows if input_key(row) == wanted]
    if rows:
        until = [row for row in rows if not isinstance(row["year"], int) or row["year"] <= _headline(context)]
        yield str(printed(context, (until or rows[:1])[-1]))
        return
    for row in context.study["assumptions"].rows:
        if f"{row['id']}.".startswith(f"{wanted}."):
            which = (_dimension(context, part) for part in str(row["id"]).removeprefix(f"{wanted}.").split("."))
            yield context.words.say("beside-factor", value=str(printed(context, row)), which=", ".join(which))


def _dimension(context: BriefContext, part: str) -> str:
    """Return what sets a figure apart as it is called in print, such as a data set with its year."""
    found = _DATED.fullmatch(part)
    name, year = (found[1], f" {found[2]}") if found else (part, "")
    message = f"figure-of-{slug(name)}"
    return (context.words.say(message) if context.words.has(message) else name.replace("_", " ")) + year


def _headline(context: BriefContext) -> int:
    return int(context.fact("headline_year"))
