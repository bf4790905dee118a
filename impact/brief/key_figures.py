"""The strip of key figures at the head of a page."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.rich import spans
from impact.document import KeyFigure, KeyFigures, StatusKey, plain
from impact.words.inputs import slug


def strip(edition: BriefContext) -> KeyFigures:
    """Return the leading figures, those of one question beside each other, and the key to their status."""
    key = edition.text(f"status-key{edition.on_condition}")
    return KeyFigures(tuple(_figures(edition)), legend=StatusKey((("modelled", key),)))


def _figures(edition: BriefContext) -> Iterator[KeyFigure]:
    direct = edition.amount("jobs_direct").value if edition.has_figure("jobs_direct") else ""
    for key in edition.headlines:
        row, amount = edition.study.row("kpi", key), edition.amount(key)
        yield KeyFigure(
            value=amount.value,
            unit=plain(spans(edition.unit_of(amount, row, short=True))),
            label=edition.text(f"kpi-{slug(key)}", **edition.setting),
            range=edition.words.say("kpi-range", range=amount.range),
            note=edition.words.say(_note(edition, key), direct=direct, **edition.setting),
            status="modelled",
            cell=f"kpi/{key}/value",
        )


def _note(edition: BriefContext, key: str) -> str:
    """Return the message below a figure: its own, else that of its question, else of gross or net."""
    row, question = edition.study.row("kpi", key), edition.declared.figures[key].question
    names = (f"kpi-{slug(key)}-note", f"kpi-{slug(question)}-note")
    return next((name for name in names if edition.words.has(name)), f"kpi-any-{row['scope']}-note")
