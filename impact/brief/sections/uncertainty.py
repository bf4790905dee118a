"""How sure is the answer, and what would change it."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import Width, figure
from impact.brief.joint import called
from impact.brief.notes import because, note_message
from impact.brief.rich import Marked
from impact.brief.sections import sections
from impact.document import Block, Figure, Grid, Heading, Paragraph, Text
from impact.study.tables import Record

SAID_ELSEWHERE = (  # beside the table it belongs to
    "employment_fte", "regional_detail", "public_money_from_2030", "public_outlays", "fuel_imports_avoided",
    "fee_by_engine", "revenue_by_level", "royalties",
)  # fmt: skip
HEIGHT, HEIGHT_ALONE = 150.0, 80.0  # at least: rows make a figure taller


@sections.register("uncertainty")
def sure(context: BriefContext) -> Iterator[Block]:
    """Yield what is not in the numbers first, then what moves them."""
    yield Heading(2, finding(context), id="sure")
    if missing := tuple(unquantified(context)):
        yield Paragraph(context.text("sure-missing", what=Marked(". ".join(missing))), "small")
    metrics = [metric for metric in leading(context) if _moved(context, metric)]
    for first, *second in in_pairs(metrics):
        if second:
            yield Grid(tuple((_tornado(context, metric, "half", HEIGHT),) for metric in (first, *second)))
        else:
            yield _tornado(context, first, "full", HEIGHT_ALONE)


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
    drivers = context.study["drivers"]
    asked = leading(context) if metrics is None else metrics
    strongest = {key: next(drivers.where(metric=key), None) for key in asked}
    named = {key: context.input_said(str(row["parameter"])) for key, row in strongest.items() if row}
    if not named:
        return context.text("sure-finding-none")
    if len(set(named.values())) == 1:
        return context.text("sure-finding-one", first=next(iter(named.values())), count=len(named))
    figures: dict[str, list[str]] = {}
    for key, first in named.items():
        figures.setdefault(first, []).append(called(context, "sure-of", key))
    parts = [
        context.words.say(
            "sure-finding-part" if place else "sure-finding-first", name=context.words.both(names), first=first
        )
        for place, (first, names) in enumerate(figures.items())
    ]
    said = context.words.both(parts)
    return context.text("sure-finding-each", parts=Marked(said[:1].upper() + said[1:]))


def unquantified(context: BriefContext) -> Iterator[str]:
    """Yield what is not estimated, in the order of the scenario, less what is said beside the table it belongs to."""
    return (because(context, str(row["id"])) for row in context.study["notes"].rows if _said_here(context, row))


def _said_here(context: BriefContext, row: Record) -> bool:
    return row["id"] not in SAID_ELSEWHERE and context.words.has(note_message(str(row["id"])))


def _moved(context: BriefContext, metric: str) -> bool:
    """Return whether any input moves a key figure."""
    return "tornado" in context.study.tables and any(context.study["tornado"].where(metric=metric))


def _tornado(context: BriefContext, metric: str, width: Width, height: float) -> Figure:
    return figure(
        context, "tornado", width=width, height=height, said={"name": context.figure_name(metric)}, metric=metric
    )
