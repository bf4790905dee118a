"""Rival answers to one question: of two that cannot both hold, what is said of one is said of the other."""

from collections.abc import Sequence
from typing import TypeAlias

from impact.brief.context import BriefContext
from impact.brief.filled import deciding_answers
from impact.brief.tiles import condition
from impact.document import plain

Answers: TypeAlias = tuple[str, ...]  # key figures that answer one question


def questions(context: BriefContext) -> list[Answers]:
    """Return the questions that have rival answers in the study, that which decides first; each with its answers.

    All are figures that some input moves; of a question with one such answer it stands alone.
    """
    page = context.declared.first_page
    names = sorted((name for name, tile in page.items() if tile.rivals), key=lambda name: not page[name].decides)
    found = (tuple(key for key in deciding_answers(context, name) if moved(context, key)) for name in names)
    return [answers for answers in found if answers]


def moved(context: BriefContext, metric: str) -> bool:
    """Return whether any input moves a key figure."""
    return bool(context.rows("tornado", metric=metric))


def alike(context: BriefContext, answers: Answers) -> bool:
    """Return whether answers are in one unit, so that one axis holds them."""
    return len({str(context.study.row("kpi", key)["unit"]) for key in answers}) == 1


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
    return str(of.get("closure") or of.get("is_default") or "")


def in_unit(context: BriefContext, keys: Sequence[str]) -> str:
    """Return in which unit answers are printed."""
    return context.scale(keys[0], short=True)[1]


def printed(context: BriefContext, key: str, value: float, unit: str = "") -> str:
    """Return a value of a figure as its question counts it, a change with its sign.

    Args:
        context, key, value: Of the edition; of the figure. unit: Of a figure that is no row of the key figures.
    """
    per, _ = context.scale(key, short=True)
    said = context.amounts.number(unit or str(context.study.row("kpi", key)["unit"]), value, per=per).value
    plus = "+" if context.declared.figures[key].signed and value > 0 and said.strip("0.,") else ""
    return f"{plus}{said}"
