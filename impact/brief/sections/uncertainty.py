"""How sure is the answer, and what would change it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.joint import called
from impact.brief.middle import skewed_table
from impact.brief.page import because, note_message
from impact.brief.rich import Marked
from impact.brief.rivals import moved
from impact.brief.sections import sections
from impact.charts.sizes import Size, Width
from impact.document import Block, Figure, Grid, Heading, Paragraph, Text

SAID_ELSEWHERE = (  # beside the table it belongs to
    "employment_fte", "regional_detail", "public_money_from_2030", "public_outlays", "fuel_imports_avoided",
    "fee_by_engine", "revenue_by_level", "royalties",
)  # fmt: skip
MOST_NAMED = 2  # inputs in a heading


@sections.register("uncertainty")
def sure(context: BriefContext) -> Iterator[Block]:
    """Yield what is not in the numbers first, then what moves them."""
    yield Heading(2, finding(context), id="sure")
    if missing := tuple(unquantified(context)):
        yield Paragraph(context.text("sure-missing", what=Marked(". ".join(missing))), "small")
    metrics = [metric for metric in leading(context) if moved(context, metric)]
    for first, *second in in_pairs(metrics):
        if second:
            yield Grid(tuple((_tornado(context, metric, "half", "leading"),) for metric in (first, *second)))
        else:
            yield _tornado(context, first, "full", "beside")
    if table := skewed_table(context):
        yield table


def in_pairs(metrics: list[str]) -> list[list[str]]:
    """Return key figures two by two, the last alone where they are odd."""
    return [metrics[start : start + 2] for start in range(0, len(metrics), 2)]


def leading(context: BriefContext) -> list[str]:
    """Return the first figure of each question whose sign is an answer."""
    found: dict[str, str] = {}
    for key in context.headlines:
        if context.declared.figures[key].signed:
            found.setdefault(context.declared.figures[key].question, key)
    return list(found.values())


def finding(context: BriefContext, metrics: list[str] | None = None) -> Text:
    """Return which input moves the answers most, or which moves each; of these figures where they are named."""
    asked = leading(context) if metrics is None else metrics
    return told(context, {(key,): called(context, "sure-of", key) for key in asked})


def told(context: BriefContext, asked: Mapping[tuple[str, ...], str]) -> Text:
    """Return which input moves the answers to each question most; in one clause where it is the same.

    Args:
        context: the brief. asked: by the answers to a question, what these are about.
    """
    each = {name: first_of(context, answers) for answers, name in asked.items()}
    if any(len(firsts) > 1 for firsts in each.values()):
        return _differing(context, list(dict.fromkeys(first for firsts in each.values() for first in firsts)))
    named = {name: firsts[0] for name, firsts in each.items() if firsts}
    if not named:
        return context.text("sure-finding-none")
    if len(set(named.values())) == 1:
        count = sum(len(answers) for answers, name in asked.items() if name in named)
        return context.text("sure-finding-one", first=next(iter(named.values())), count=count)
    figures: dict[str, list[str]] = {}
    for name, first in named.items():
        figures.setdefault(first, []).append(name)
    parts = [
        context.words.say(
            "sure-finding-part" if place else "sure-finding-first", name=context.words.both(names), first=first
        )
        for place, (first, names) in enumerate(figures.items())
    ]
    said = context.words.both(parts)
    return context.text("sure-finding-each", parts=Marked(said[:1].upper() + said[1:]))


def first_of(context: BriefContext, answers: tuple[str, ...]) -> list[str]:
    """Return the inputs that move rival answers most, one for each: the same where it leads in all."""
    drivers = context.study["drivers"]
    found = (next(drivers.where(metric=key), None) for key in answers)
    return list(dict.fromkeys(context.input_said(str(row["parameter"])) for row in found if row))


def _differing(context: BriefContext, firsts: list[str]) -> Text:
    """Return that rival answers depend on different inputs, which are named where they are few."""
    if len(firsts) > MOST_NAMED:
        return context.text("sure-finding-many")
    return context.text("sure-finding-some", names=Marked(context.words.both(firsts)))


def unquantified(context: BriefContext) -> Iterator[str]:
    """Yield what is not estimated, in the order of the scenario, less what is said beside the table it belongs to."""
    names = (str(row["id"]) for row in context.study["notes"].rows if row["id"] not in SAID_ELSEWHERE)
    return (because(context, name) for name in names if context.words.has(note_message(name)))


def _tornado(context: BriefContext, metric: str, width: Width, size: Size) -> Figure:
    return figure(context, "tornado", width=width, size=size, said={"name": context.figure_name(metric)}, metric=metric)
