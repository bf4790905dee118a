"""How a number that is stated in other money came to that of the model, for readers."""

from __future__ import annotations

import re

from impact.brief.context import BriefContext
from impact.brief.inputs import cited
from impact.study.tables import DOES_NOT_APPLY, Record
from impact.words.inputs import slug, unit_words, unmarked
from impact.words.language import Words

FIGURES = 6  # of a rate or index


def carried_text(context: BriefContext, name: str) -> str:
    """Return how an input came to the money of the model, step by step; empty where it is stated in it."""
    if "conversions" not in context.study.tables:
        return ""
    rows = list(context.study["conversions"].where(of=name))
    if not rows:
        return ""
    (stated, *steps), words = rows, context.words
    unit = _unit(words, stated)
    by = "; ".join(_step(context, row) for row in steps)
    if not isinstance(stated["value"], int | float):
        return words.say("assumption-carried-by-year", unit=unit, steps=by)
    return words.say("assumption-carried", number=words.digits(_short(stated["value"])), unit=unit, steps=by)


def _step(context: BriefContext, row: Record) -> str:
    words, times = context.words, row["times"]
    number = words.digits(_short(times)) if isinstance(times, int | float) else ""
    if row["figures"] == DOES_NOT_APPLY:
        return words.say("carried-by-scale", times=number)
    figures = str(row["figures"]).split()
    source = cited(context, [row])
    if row["index"] == DOES_NOT_APPLY:
        year = str(context.study.row("assumptions", figures[0])["made_on"])
        return words.say("carried-by-rate", times=number, year=year, source=source)
    index = words.say(f"price-index-{slug(str(row['index']))}")
    unit = _unit(words, row)
    return words.say("carried-by-index", times=number, index=index, unit=unit, source=source)


def _unit(words: Words, row: Record) -> str:
    """Return a unit of money in words, as other units are printed; without words the year stands in brackets."""
    said = unmarked(unit_words(words, unit := str(row["unit"])))
    return said if said != unit.replace("_", " ") else re.sub(r"_(\d{4})", r" (\1)", unit)


def _short(number: float) -> float:
    return float(f"{number:.{FIGURES}g}")
