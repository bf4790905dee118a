"""Inputs moved together in words, and rival answers to one question."""

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from impact.brief.edition.context import BriefContext
from impact.brief.edition.rich import Marked
from impact.brief.text.tiles import condition, deciding_answers
from impact.core.text import small_first
from impact.document import plain
from impact.language.input_names import slug
from impact.language.names import name_of_key
from impact.study.tables import Record

TABLE = "combined_cases"
ALL, ADVERSE, FAVOURABLE = "all", "adverse", "favourable"
PARTS = (0.5, 0.75)
OPPOSITE = {True: "lower", False: "higher"}  # where a figure goes to change its sign, by whether it is above zero


def rows(context: BriefContext, **keys: str | float) -> list[Record]:
    """Return the rows of the study's table; none where the study was made without."""
    return context.rows(TABLE, **keys)


def printed_metrics(context: BriefContext) -> list[str]:
    """Return the figures of which the study holds joint cases, in the order in which they are printed."""
    named = context.declared.with_answers(context.declared.moved_together, "joint")
    return [metric for metric in named if any(rows(context, key_figure=metric))]


def shown(context: BriefContext, row: Record, column: str = "value") -> str:
    """Return a joint case as it is printed: by the step of its measure, as its key figure is."""
    number = row[column]
    assert isinstance(number, float)
    return printed(context, str(row["key_figure"]), number, str(row["unit"]))


def turning(context: BriefContext, metric: str, toward: str) -> Record | None:
    """Return the case that takes a figure to the other sign by the smallest part of the way; one group before all."""
    for part in PARTS:
        found = [row for row in rows(context, key_figure=metric, toward=toward, part=part) if row["sign"] == "turns"]
        if found:
            return min(found, key=lambda row: (row["group"] == ALL, -abs(float(row["value"] or 0.0))))
    return None


def part_name(context: BriefContext, row: Record) -> str:
    """Return how far inputs are moved, in words."""
    return context.words.say("joint-part-half" if row["part"] == PARTS[0] else "joint-part-three-quarters")


def summarise_combined_case(
    context: BriefContext, events: Iterable[tuple[str, str]], happened: bool, stem: str = "joint-short"
) -> str:
    """Return whether inputs moved together end what all draws show, in brackets behind it or in a cell of a table.

    Args:
        context: the brief.
        events: key figures, each with above_zero or below_zero, that are asked for together.
        happened: whether all draws show them, else none does.
        stem: begins the messages; joint-cell for a cell.
    """
    events = list(events)
    if not happened and len(events) > 1:  # which of them fails, no draw says
        return context.words.say("joint-short-unknown")
    found: list[Record] = []
    for metric, event in events:
        if not any(rows(context, key_figure=metric)):
            return context.words.say("joint-short-unknown")
        toward = OPPOSITE[(event == "above_zero") == happened]
        row = turning(context, metric, toward)
        found += [row] if row is not None else []
    if not found:
        return context.words.say(f"{stem}-holds")
    first = min(found, key=lambda row: float(row["part"] or 0.0))
    return context.words.say(f"{stem}-turns", part=part_name(context, first))


def list_sign_changes(context: BriefContext, part: float, metrics: Iterable[str] | None = None) -> list[str]:
    """Return the figures whose sign all inputs turn, part of the way to their adverse ends; of all that are printed."""
    return [
        metric
        for metric in (printed_metrics(context) if metrics is None else metrics)
        if any(rows(context, key_figure=metric, group=ALL, side=ADVERSE, part=part, sign="turns"))
    ]


def exclude_rivals(context: BriefContext, metrics: Iterable[str]) -> list[str]:
    """Return figures without those that stand beside another of them, which are named only where they are alone."""
    metrics, figures = list(metrics), context.declared.figures
    return [metric for metric in metrics if figures[metric].beside not in metrics]


def named(context: BriefContext, metrics: Iterable[str]) -> str:
    """Return figures as they are called in a sentence."""
    names = (context.figure_name(metric, dated=False) for metric in exclude_rivals(context, metrics))
    return context.words.both([small_first(name) for name in names])


def group_name(context: BriefContext, group: str) -> str:
    """Return what a group of inputs is called in a sentence."""
    return name_of_key(context.words, group, f"joint-inputs-{slug(group)}")


def units(context: BriefContext, metrics: Iterable[str]) -> Marked:
    """Return in which unit figures stand, once a question."""
    figures = context.declared.figures
    found = {figures[metric].question: context.scale(metric, short=True)[1] for metric in metrics}
    named = {context.words.say(f"question-{slug(question)}"): unit for question, unit in found.items() if unit}
    alone = len(named) == 1
    return Marked("; ".join(unit if alone or unit == name else f"{name}: {unit}" for name, unit in named.items()))


Answers: TypeAlias = tuple[str, ...]  # key figures that answer one question


def questions(context: BriefContext) -> list[Answers]:
    """Return the questions that have rival answers in the study, that which decides first; each with its answers.

    All are figures that some input moves; of a question with one such answer it stands alone.
    """
    page = context.declared.first_page
    names = sorted((name for name, tile in page.items() if tile.rivals), key=lambda name: not page[name].decides)
    found = (tuple(key for key in deciding_answers(context, name) if is_sensitive(context, key)) for name in names)
    return [answers for answers in found if answers]


def is_sensitive(context: BriefContext, metric: str) -> bool:
    """Return whether any input moves a key figure."""
    return bool(context.rows("tornado", key_figure=metric))


def holds(context: BriefContext, key: str) -> str:
    """Return under which condition an answer holds, such as "if households change other spending"."""
    return context.condition_of(key) or plain(condition(context, _deciding(context).get(_answer(context, key), key)))


def in_order(context: BriefContext, keys: Sequence[str]) -> list[str]:
    """Return figures in the order in which the question that decides has their answers."""
    order = [*_deciding(context)]
    return sorted(keys, key=lambda key: order.index(of) if (of := _answer(context, key)) in order else len(order))


def _deciding(context: BriefContext) -> dict[str, str]:
    """Return the figures that answer the question that decides, by their answers."""
    tiles = context.declared.first_page.values()
    keys = next(((*tile.figures, *tile.also) for tile in tiles if tile.decides), ())
    return {answer: key for key in keys if (answer := _answer(context, key))}


def _answer(context: BriefContext, key: str) -> str:
    """Return of which answer a figure is: by its name, or as the one that headlines stand on."""
    of = context.declared.figures[key].of or {}
    return str(of.get("closure") or of.get("default") or "")


def in_unit(context: BriefContext, keys: Sequence[str]) -> str:
    """Return in which unit answers are printed."""
    return context.scale(keys[0], short=True)[1]


def printed(context: BriefContext, key: str, value: float, unit: str = "") -> str:
    """Return a value of a figure as its question counts it, a change with its sign.

    Args:
        context, key, value: Of the edition; of the figure.
        unit: Of a figure that is no row of the key figures.
    """
    per, _ = context.scale(key, short=True)
    said = context.amounts.number(unit or str(context.key_figure(key)["unit"]), value, per=per).value
    plus = "+" if context.declared.figures[key].signed and value > 0 and said.strip("0.,") else ""
    return f"{plus}{said}"
