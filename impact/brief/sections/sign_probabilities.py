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
def signs(edition: BriefContext) -> Iterator[Block]:
    """Yield how often each sign holds, path by path."""
    ranged = any(row["low"] is not None for row in edition.study["kpi"].rows)
    if ranged and events(edition):
        yield signs_table(edition)


def events(edition: BriefContext) -> dict[tuple[str, str], tuple[tuple[str, str], ...]]:
    """Return what is asked of the draws, each with the figures it is about: the good side of each signed headline.

    Of events asked for together, the last of the kind's that are about headlines alone stands beside them.
    """
    said = edition.declared
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
    known = {(row["metric"], row["event"]) for row in edition.study["probabilities"].rows}
    return {event: of for event, of in (alone | last).items() if event in known}


def signs_table(edition: BriefContext) -> Table:
    """Return how often each sign holds, path by path."""
    words, asked = edition.words, events(edition)
    columns = (
        Column(words.say("column-path"), 0.20, row_header=True),
        *(Column(_event(edition, metric, event), 0.80 / len(asked), "right") for metric, event in asked),
    )
    table = edition.study["probabilities"]
    named = dict.fromkeys(
        str(path) for end in ("low", "central", "high") if (path := edition.study.facts.get(f"{end}_path"))
    )
    known = dict.fromkeys(str(row["path"]) for row in table.rows)
    paths = [path for path in (*named, *(path for path in known if path not in named)) if path in known]

    def cell(path: str, metric: str, event: str) -> Cell:
        row = next(table.where(path=path, metric=metric, event=event), None)
        if row is None or not isinstance(row["value"], float):
            return Cell(text("–"))
        together = partial(in_few_words, edition, asked[metric, event])
        return Cell(text(likelihood(words, row["value"], together, worded=path != "drawn")))

    rows = tuple(Row((Cell(text(_path(edition, path))), *(cell(path, *event) for event in asked))) for path in paths)
    return Table(
        id="table-signs",
        label=edition.label("table"),
        title=edition.text("signs-title"),
        subtitle=edition.text("signs-subtitle"),
        columns=columns,
        rows=rows,
        dense=True,
        note=_note(edition),
    )


def _event(edition: BriefContext, metric: str, event: str) -> str:
    message = f"event-{slug(metric)}"
    if edition.words.has(message):
        return edition.words.say(message)
    return edition.words.say(f"event-{slug(event)}", name=edition.figure_name(metric))


def _note(edition: BriefContext) -> Text:
    """Return the scale of the words, and that a sign depends on another choice where it does."""
    scale = edition.text("likelihood-scale")
    open_signs = [
        key
        for key in edition.declared.signed_headlines
        if (others := tuple(each for each in edition.declared.figures[key].otherwise if edition.has_figure(each)))
        and edition.has_figure(key)
        and not is_settled(edition, (key, *others))
    ]
    if not open_signs:
        return scale
    names = edition.words.both([edition.figure_name(key) for key in open_signs])
    return text(scale, " ", edition.text("signs-other-closure", names=names, **edition.setting))


def _path(edition: BriefContext, path: str) -> str:
    """Return what a path is called; `drawn` lies between the low and the high one."""
    facts = edition.study.facts
    for end in ("low", "central", "high"):
        if path == facts.get(f"{end}_path"):
            return edition.fact(f"{end}_path_label")
    if path != "drawn":
        return path
    if "low_path_label" not in facts:
        return edition.words.say("path-all-draws")
    low, high = (edition.path_name(end) for end in ("low", "high"))
    return edition.words.say("path-drawn", low=low, high=high)
