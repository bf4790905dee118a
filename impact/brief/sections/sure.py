"""How sure is the answer, and what would change it."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.edition import Edition
from impact.brief.figures import figure
from impact.brief.notes import because, note_message
from impact.brief.rich import Marked
from impact.brief.sections import sections
from impact.document import Block, Figure, Grid, Heading, Paragraph, Text
from impact.study.tables import Record

METRICS = ("jobs_net", "emissions_average")
SAID_ELSEWHERE = (  # beside the table it belongs to
    "employment_fte", "regional_detail", "public_money_from_2030", "public_outlays", "fuel_imports_avoided",
    "fee_by_engine", "revenue_by_level", "royalties",
)  # fmt: skip
HEIGHT = 150.0


@sections.register("sure")
def sure(edition: Edition) -> Iterator[Block]:
    """Yield what is not in the numbers first, then what moves them."""
    yield Heading(2, finding(edition), id="sure")
    if missing := tuple(unquantified(edition)):
        yield Paragraph(edition.text("sure-missing", what=Marked("; ".join(missing))), "small")
    if figures := [_tornado(edition, metric) for metric in METRICS if _moved(edition, metric)]:
        yield Grid(tuple((each,) for each in figures)) if len(figures) > 1 else figures[0]


def finding(edition: Edition) -> Text:
    """Return which input moves both answers most, or which moves each."""
    named = [next(edition.study["drivers"].where(metric=metric), None) for metric in METRICS]
    first, second = (edition.input_name(str(row["parameter"])) if row else "" for row in named)
    if not first or not second:
        return edition.text("sure-finding-none")
    return edition.text("sure-finding-one" if first == second else "sure-finding-two", first=first, second=second)


def unquantified(edition: Edition) -> Iterator[str]:
    """Yield what is not estimated, in the order of the scenario, less what is said beside the table it belongs to."""
    return (because(edition, str(row["id"])) for row in edition.study["notes"].rows if _said_here(edition, row))


def _said_here(edition: Edition, row: Record) -> bool:
    return row["id"] not in SAID_ELSEWHERE and edition.words.has(note_message(str(row["id"])))


def _moved(edition: Edition, metric: str) -> bool:
    """Return whether any input moves a key figure."""
    return "tornado" in edition.study.tables and any(edition.study["tornado"].where(metric=metric))


def _tornado(edition: Edition, metric: str) -> Figure:
    return figure(edition, "tornado", width="half", height=HEIGHT, metric=metric)
