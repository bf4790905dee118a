"""The strip of key figures at the head of a page."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.rich import spans
from impact.document import KeyFigure, KeyFigures, StatusKey, plain
from impact.words.inputs import slug


def strip(context: BriefContext) -> KeyFigures:
    """Return the leading figures, those of one question beside each other, and the key to their status."""
    key = context.text(f"status-key{context.on_condition}")
    return KeyFigures(tuple(_figures(context)), legend=StatusKey((("modelled", key),)))


def _figures(context: BriefContext) -> Iterator[KeyFigure]:
    direct = context.amount("jobs_direct").value if context.has_figure("jobs_direct") else ""
    for key in context.headlines:
        row, amount = context.study.row("kpi", key), context.amount(key)
        yield KeyFigure(
            value=amount.value,
            unit=plain(spans(context.unit_of(amount, row, short=True))),
            label=context.text(f"kpi-{slug(key)}", **context.setting),
            range=context.words.say("kpi-range", range=amount.range),
            note=context.words.say(_note(context, key), direct=direct, **context.setting),
            status="modelled",
            cell=f"kpi/{key}/value",
        )


def _note(context: BriefContext, key: str) -> str:
    """Return the message below a figure: its own, else that of its question, else of gross or net."""
    row, question = context.study.row("kpi", key), context.declared.figures[key].question
    names = (f"kpi-{slug(key)}-note", f"kpi-{slug(question)}-note")
    return next((name for name in names if context.words.has(name)), f"kpi-any-{row['scope']}-note")
