"""Page 7: how sure: evidence in words, what moves each answer, what would turn it, scenarios side by side."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import Width, figure
from impact.brief.joint import in_one_clause
from impact.brief.notes import note_message
from impact.brief.page import in_columns, opening
from impact.brief.rich import Marked
from impact.brief.sections import sections
from impact.brief.sections.uncertainty import finding, leading
from impact.brief.switching_values import turns
from impact.brief.tiles import answered, question
from impact.document import Block, Cell, Column, Grid, Row, Table, Text, text
from impact.study.tables import Record

HEIGHT = 190.0  # of a tornado [pt]
MOST_ROWS, MOST_MISSING = 6, 4
MOST_SHOWN = 2


@sections.register("how_sure", needs=("kpi",))
def how_sure(context: BriefContext) -> Iterator[Block]:
    """Yield what moves the answers beside each other, how good the evidence of each is, and what would turn them."""
    metrics = shown_metrics(context)
    yield from opening(finding(context, metrics or None), context.text("how-sure-standfirst"), "how-sure")
    shown = [_tornado(context, key, "half" if len(metrics) > 1 else "full") for key in metrics]
    if len(shown) > 1:
        yield Grid(tuple((each,) for each in shown))
    else:
        yield from shown
    yield evidence_table(context)
    yield from in_columns([joint(context, metrics), *list(turns(context))[:2], missing(context)])


def shown_metrics(context: BriefContext) -> list[str]:
    """Return the two answers whose assumptions are shown: of two questions, else another answer to the deciding one."""
    found = [key for key in leading(context) if _moved(context, key)][:MOST_SHOWN]
    deciding = [key for tile in context.declared.first_page.values() if tile.decides for key in reversed(tile.figures)]
    more = [key for key in deciding if key not in found and _moved(context, key)]
    return [*found, *more][:MOST_SHOWN]


def _moved(context: BriefContext, metric: str) -> bool:
    known = "tornado" in context.study.tables and context.has_figure(metric)
    return known and any(context.study["tornado"].where(metric=metric))


def _tornado(context: BriefContext, metric: str, width: Width) -> Block:
    return figure(
        context,
        "tornado",
        width=width,
        height=HEIGHT,
        said={"name": context.figure_name(metric)},
        metric=metric,
    )


def evidence_table(context: BriefContext) -> Table:
    """Return for each question of the first page how good its evidence is, and what it rests on most."""
    words = context.words
    rows = []
    for name in context.declared.first_page:
        keys = [key for key in answered(context, name) if context.has_figure(key)]
        if not keys:
            continue
        grade = max(str(context.study.row("kpi", key)["grade"]) for key in keys)
        rows.append(
            Row(
                (
                    Cell(question(context, name)),
                    Cell(text(words.say(f"evidence-{grade.lower()}"))),
                    Cell(text(_rests_on(context, keys[0]))),
                )
            )
        )
    return Table(
        id="table-evidence",
        label=context.label("table"),
        title=context.text("evidence-title"),
        subtitle=context.text("evidence-subtitle"),
        columns=(
            Column(words.say("column-result"), 0.32, row_header=True),
            Column(words.say("column-evidence"), 0.14),
            Column(words.say("column-rests-on"), 0.54),
        ),
        rows=tuple(rows[:MOST_ROWS]),
    )


def _rests_on(context: BriefContext, key: str) -> str:
    """Return the inputs that move a figure most; a dash where none does."""
    rows: list[Record] = (
        list(context.study["drivers"].where(metric=key))[:2] if "drivers" in context.study.tables else []
    )
    names = dict.fromkeys(context.input_name(str(row["parameter"])) for row in rows)
    return context.words.both(list(names)) if names else "–"


def joint(context: BriefContext, metrics: list[str]) -> Text:
    """Return what happens if several assumptions are wrong in the same direction."""
    clause = in_one_clause(context, metrics)
    return context.text("how-sure-joint", clause=clause) if clause else ()


def missing(context: BriefContext) -> Text:
    """Return what is not estimated, the first few; the reasons are in the annex."""
    messages = (note_message(str(row["id"])) for row in context.study["notes"].rows)
    found = [context.words.say(message) for message in messages if context.words.has(message)][:MOST_MISSING]
    return context.text("how-sure-missing", what=Marked("; ".join(found))) if found else ()
