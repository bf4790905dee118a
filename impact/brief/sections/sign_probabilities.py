"""How often the sign of an answer holds."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from impact.brief.context import BriefContext
from impact.brief.headlines import is_settled
from impact.brief.joint import in_few_words
from impact.brief.likelihood import likelihood
from impact.brief.sections import sections
from impact.document import Block, Cell, Column, Row, Table, Text, text
from impact.words.inputs import slug


@sections.register("sign_probabilities", needs=("probabilities",))
def signs(context: BriefContext) -> Iterator[Block]:
    """Yield how often each sign holds, path by path."""
    ranged = any(row["low"] is not None for row in context.study["kpi"].rows)
    if ranged and events(context):
        yield signs_table(context)


def events(context: BriefContext) -> dict[tuple[str, str], tuple[tuple[str, str], ...]]:
    """Return what is asked of the draws, each with the figures it is about: the good side of each signed headline.

    Of events asked for together, the last of the kind's that are about headlines alone stands beside them.
    """
    said = context.declared
    good = {"lower": "above_zero", "higher": "below_zero"}
    alone = {
        (metric, good[side]): ((metric, good[side]),)
        for metric in said.signed_headlines
        if (side := said.worse.get(metric)) is not None
    }
    joint = {
        (name, "_and_".join(each.values())): tuple(each.items())
        for name, each in said.together.items()
        if each.keys() <= set(said.headlines)
    }
    last = dict([*joint.items()][-1:])
    known = {(row["metric"], row["event"]) for row in context.study["probabilities"].rows}
    return {event: of for event, of in (alone | last).items() if event in known}


def signs_table(context: BriefContext) -> Table:
    """Return how often each sign holds, path by path."""
    words, asked = context.words, events(context)
    columns = (
        Column(words.say("column-path"), 0.16, row_header=True),
        *(Column(_event(context, metric, event), 0.84 / len(asked), "right") for metric, event in asked),
    )
    table = context.study["probabilities"]
    named = dict.fromkeys(
        str(path) for end in ("low", "central", "high") if (path := context.study.facts.get(f"{end}_path"))
    )
    known = dict.fromkeys(str(row["path"]) for row in table.rows)
    paths = [path for path in (*named, *(path for path in known if path not in named)) if path in known]

    def cell(path: str, metric: str, event: str) -> Cell:
        row = next(table.where(path=path, metric=metric, event=event), None)
        if row is None or not isinstance(row["value"], float):
            return Cell(text("–"))
        together = partial(in_few_words, context, asked[metric, event])
        return Cell(text(likelihood(words, row["value"], together, worded=path != "drawn")))

    rows = tuple(Row((Cell(text(_path(context, path))), *(cell(path, *event) for event in asked))) for path in paths)
    return Table(
        id="table-signs",
        label=context.label("table"),
        title=context.text("signs-title"),
        subtitle=context.text("signs-subtitle"),
        columns=columns,
        rows=rows,
        dense=True,
        note=_note(context),
    )


def _event(context: BriefContext, metric: str, event: str) -> str:
    message = f"event-{slug(metric)}"
    if context.words.has(message):
        return context.words.say(message)
    return context.words.say(f"event-{slug(event)}", name=context.figure_name(metric))


def _note(context: BriefContext) -> Text:
    """Return the scale of the words, and that a sign depends on another choice where it does."""
    scale = context.text("likelihood-scale")
    open_signs = [
        key
        for key in context.declared.signed_headlines
        if (others := tuple(each for each in context.declared.figures[key].otherwise if context.has_figure(each)))
        and context.has_figure(key)
        and not is_settled(context, (key, *others))
    ]
    if not open_signs:
        return scale
    names = context.words.both([context.figure_name(key) for key in open_signs])
    return text(scale, " ", context.text("signs-other-closure", names=names, **context.setting))


def _path(context: BriefContext, path: str) -> str:
    """Return what a path is called; `drawn` lies between the low and the high one."""
    facts = context.study.facts
    for end in ("low", "central", "high"):
        if path == facts.get(f"{end}_path"):
            return context.fact(f"{end}_path_label")
    if path != "drawn":
        return path
    if "low_path_label" not in facts:
        return context.words.say("path-all-draws")
    low, high = (context.path_name(end) for end in ("low", "high"))
    return context.words.say("path-drawn", low=low, high=high)
