"""Page 4 of a programme: job-years that are additional, in each answer to what the money would do otherwise."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import chain, figure
from impact.brief.filled import filled
from impact.brief.leading_sign import leading_sign
from impact.brief.middle import half_above
from impact.brief.page import in_columns, known, left_to_annex, opening
from impact.brief.result_table import result_cell, result_table
from impact.brief.rich import Marked
from impact.brief.rounding_note import noted_if_rounded
from impact.brief.sections import sections
from impact.brief.sections.additional import turning
from impact.brief.tiles import condition
from impact.document import Block, Cell, Row, Table, Text, plain
from impact.kinds.spending.sections.built_net import OF_STEPS, PEOPLE, steps_and_columns
from impact.study.tables import Record
from impact.texts import opened
from impact.words.inputs import slug
from impact.words.said import change_in_words

ANSWERS = ("job_years_net", "job_years_net_not_spent")
ENDS = ("gross", "net")


@sections.register("programme_additional", needs=("gross_net", "kpi/job_years_net"))
def programme_additional(context: BriefContext) -> Iterator[Block]:
    """Yield the way from supported to additional job-years in each answer, and what decides between them."""
    other = str(context.study.facts.get("alternative_name", ""))
    standfirst = f"programme-additional-standfirst{'' if other else '-none'}"
    yield from opening(title(context), context.text(standfirst, other=other), "additional")
    yield figure(context, "built_to_net")
    yield from chain(context, quantity="job_years")
    which = context.text("programme-additional-which") if other else ()
    found = [which, known(context, "programme-additional-jobs", **filled(context)), likely(context)]
    yield from in_columns([*found, half_above(context, ANSWERS), turning(context, ANSWERS)])
    yield left_to_annex(context, steps_table(context))


def title(context: BriefContext) -> Text:
    """Return the additional job-years in each answer."""
    keys = [key for key in ANSWERS if context.has_figure(key)]
    parts = change_in_words([context.amount(key) for key in keys])
    return context.finding("programme-additional-title", parts=parts)


def likely(context: BriefContext) -> Text:
    """Return how often each answer is a gain or a loss in the model runs."""
    parts = []
    for key in ANSWERS:
        sign = leading_sign(context, key) if context.has_figure(key) else None
        if sign is not None:
            said_of = opened(plain(condition(context, key)))
            parts.append(context.words.say(f"additional-likely-{sign.side}", condition=said_of, share=sign.share))
    return context.text("additional-likely", parts=Marked(" ".join(parts))) if parts else ()


def steps_table(context: BriefContext) -> Table:
    """Return each step in each answer, for registered people and for all."""
    words, rows = context.words, context.study["gross_net"]
    steps, columns = steps_and_columns(context.study, PEOPLE)

    def found(step: str) -> list[Record | None]:
        return [next(rows.where(closure=each, quantity=of, step_key=step), None) for each, of in columns]

    def cells(step: str) -> Iterator[Cell]:
        yield Cell(context.text(f"built-step-{slug(step)}"))
        yield from (result_cell(context, "gross_net", row, ranged=step == "net") for row in found(step))

    shown = [step for step in steps if step in ENDS or any(row is not None and row["value"] for row in found(step))]
    table = result_table(
        context,
        "built-steps",
        (
            (words.say("column-step"), 0.28),
            *((_heading(context, closure, of), 0.72 / len(columns)) for closure, of in columns),
        ),
        (Row(tuple(cells(step)), role="total" if step == "net" else "") for step in shown),
        OF_STEPS,
        title=context.text("programme-steps-title"),
        subtitle=context.text("programme-steps-subtitle"),
        note=context.text("programme-steps-note"),
        dense=False,
    )
    return noted_if_rounded(context, table)


def _heading(context: BriefContext, closure: str, quantity: str) -> str:
    answer = context.words.say(f"built-closure-{slug(closure)}")
    return context.words.say(f"programme-column-{slug(quantity)}", answer=answer)
