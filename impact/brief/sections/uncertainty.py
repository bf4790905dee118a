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
def sure(edition: BriefContext) -> Iterator[Block]:
    """Yield what is not in the numbers first, then what moves them."""
    yield Heading(2, finding(edition), id="sure")
    if missing := tuple(unquantified(edition)):
        yield Paragraph(edition.text("sure-missing", what=Marked("; ".join(missing))), "small")
    metrics = [metric for metric in leading(edition) if _moved(edition, metric)]
    for first, *second in in_pairs(metrics):
        if second:
            yield Grid(tuple((_tornado(edition, metric, "half", HEIGHT),) for metric in (first, *second)))
        else:
            yield _tornado(edition, first, "full", HEIGHT_ALONE)


def in_pairs(metrics: list[str]) -> list[list[str]]:
    """Return key figures two by two, the last alone where they are odd."""
    return [metrics[start : start + 2] for start in range(0, len(metrics), 2)]


def leading(edition: BriefContext) -> list[str]:
    """Return the first figure of each question whose sign is an answer."""
    found: dict[str, str] = {}
    for key in edition.headlines:
        if edition.declared.figures[key].signed:
            found.setdefault(edition.declared.figures[key].question, key)
    return list(found.values())


def finding(edition: BriefContext) -> Text:
    """Return which input moves the answers most, or which moves each."""
    drivers = edition.study["drivers"]
    strongest = {key: next(drivers.where(metric=key), None) for key in leading(edition)}
    named = {key: edition.input_name(str(row["parameter"])) for key, row in strongest.items() if row}
    if not named:
        return edition.text("sure-finding-none")
    if len(set(named.values())) == 1:
        return edition.text("sure-finding-one", first=next(iter(named.values())), count=len(named))
    parts = [
        edition.words.say(
            "sure-finding-part" if place else "sure-finding-first", name=called(edition, "sure-of", key), first=first
        )
        for place, (key, first) in enumerate(named.items())
    ]
    return edition.text("sure-finding-each", parts=edition.words.both(parts))


def unquantified(edition: BriefContext) -> Iterator[str]:
    """Yield what is not estimated, in the order of the scenario, less what is said beside the table it belongs to."""
    return (because(edition, str(row["id"])) for row in edition.study["notes"].rows if _said_here(edition, row))


def _said_here(edition: BriefContext, row: Record) -> bool:
    return row["id"] not in SAID_ELSEWHERE and edition.words.has(note_message(str(row["id"])))


def _moved(edition: BriefContext, metric: str) -> bool:
    """Return whether any input moves a key figure."""
    return "tornado" in edition.study.tables and any(edition.study["tornado"].where(metric=metric))


def _tornado(edition: BriefContext, metric: str, width: Width, height: float) -> Figure:
    return figure(
        edition, "tornado", width=width, height=height, said={"name": edition.figure_name(metric)}, metric=metric
    )
