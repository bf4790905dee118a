"""The strip of key figures at the head of a page."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.edition import Edition
from impact.brief.headlines import RULES
from impact.brief.rich import spans
from impact.document import KeyFigure, KeyFigures, StatusKey, plain


def strip(edition: Edition) -> KeyFigures:
    """Return four figures: gross and net jobs, emissions by both electricity rules, and the key to their status."""
    key = edition.text(f"status-key{edition.on_condition}")
    return KeyFigures(tuple(_figures(edition)), legend=StatusKey((("modelled", key),)))


def _figures(edition: Edition) -> Iterator[KeyFigure]:
    words = edition.words
    direct = edition.amount("jobs_direct").value
    notes = {
        "jobs_gross": words.say("kpi-jobs-gross-note", direct=direct, year=edition.fact("headline_year")),
        "jobs_net": words.say("kpi-jobs-net-note", year=edition.fact("headline_year")),
    }
    cohort = words.say("kpi-emissions-note", first=edition.fact("first_year"), last=edition.fact("last_year"))
    for key in ("jobs_gross", "jobs_net", *(f"emissions_{rule}" for rule in RULES)):
        amount = edition.amount(key)
        yield KeyFigure(
            value=amount.value,
            unit=plain(spans(amount.unit("jobs" if key.startswith("jobs") else "tonnes"))),
            label=edition.text(f"kpi-{key.replace('_', '-')}", country=edition.fact("country_name")),
            range=words.say("kpi-range", range=amount.range),
            note=notes.get(key, cohort),
            status="modelled",
            cell=f"kpi/{key}/value",
        )
