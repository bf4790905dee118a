"""Rival answers to one question: of two that cannot both hold, what is said of one is said of the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from impact.brief.context import BriefContext
from impact.brief.page import known
from impact.brief.tiles import condition
from impact.document import plain
from impact.words.inputs import slug

Answers: TypeAlias = tuple[str, ...]  # key figures that answer one question

MOST = 2  # answers beside each other in one chart


def questions(context: BriefContext) -> list[Answers]:
    """Return the questions that have rival answers in the study, that which decides first; each with its answers.

    Both are figures that some input moves; of a question with one such answer it stands alone.
    """
    tiles = sorted(context.declared.first_page.values(), key=lambda tile: not tile.decides)
    found = (
        tuple(key for key in tile.figures if context.has_figure(key) and moved(context, key))[:MOST]
        for tile in tiles
        if tile.rivals
    )
    return [answers for answers in found if answers]


def not_shown(context: BriefContext, answers: Answers) -> list[str]:
    """Return further answers to the same question that the study holds, beside those that a chart has room for."""
    tile = next(each for each in context.declared.first_page.values() if answers[0] in each.figures)
    of = {key: (context.declared.figures[key].of or {}).get("closure") for key in (*tile.figures, *tile.also)}
    return [key for key, closure in of.items() if closure and key not in answers and context.has_figure(key)]


def moved(context: BriefContext, metric: str) -> bool:
    """Return whether any input moves a key figure."""
    return bool(context.rows("tornado", metric=metric))


def alike(context: BriefContext, answers: Answers) -> bool:
    """Return whether answers are in one unit, so that one axis holds them."""
    return len({str(context.study.row("kpi", key)["unit"]) for key in answers}) == 1


def holds(context: BriefContext, key: str) -> str:
    """Return under which condition an answer holds, such as "if households change other spending"."""
    own = known(context, f"holds-{slug(key)}", **context.setting)
    figures = context.declared.figures
    tiles = context.declared.first_page.values()
    deciding = next(((*tile.figures, *tile.also) for tile in tiles if tile.decides), ())
    closures = {each: (figures[each].of or {}).get("closure") for each in (key, *deciding)}
    alike = (each for each in deciding if closures[key] and closures[each] == closures[key])
    return plain(own or condition(context, next(alike, key)))


def strongest(context: BriefContext, answers: Answers, most: int) -> list[str]:
    """Return the inputs that move the answers most, taken together: by the sum of their rank correlations."""
    score: dict[str, float] = {}
    for key in answers:
        for row in context.study["drivers"].where(metric=key):
            name = str(row["parameter"])
            score[name] = score.get(name, 0.0) + abs(float(row["correlation"] or 0.0))
    return sorted(score, key=lambda name: (-score[name], name))[:most]


def in_unit(context: BriefContext, keys: Sequence[str]) -> str:
    """Return in which unit answers are printed."""
    return context.scale(keys[0], short=True)[1]
