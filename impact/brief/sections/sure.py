"""How sure is the answer, and what would change it."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.assumptions import assumptions_table, strongest
from impact.brief.blocks import Block, Cell, Column, Grid, Heading, ItemList, Paragraph, Row, Table, Text, text
from impact.brief.edition import Edition
from impact.brief.sections import sections
from impact.study.tables import Record
from impact.words.verdicts import sentence

METRICS = ("jobs_net", "emissions_average")
MOST = 6


@sections.register("sure")
def sure(edition: Edition) -> Iterator[Block]:
    """Yield what is not in the numbers first, then what moves them, the assumptions behind and failed checks."""
    yield Heading(2, finding(edition), id="sure")
    if missing := tuple(unquantified(edition)):
        yield Paragraph(edition.text("sure-missing"))
        yield ItemList(missing, role="small")
    if tables := [(drivers(edition, metric),) for metric in METRICS if list(_driven(edition, metric))]:
        yield Grid(tuple(tables)) if len(tables) > 1 else tables[0][0]
    if strongest(edition):
        yield assumptions_table(edition)
    yield Paragraph(checks(edition), "small")


def finding(edition: Edition) -> Text:
    """Return which input moves both answers most, or which moves each."""
    named = [next(iter(_driven(edition, metric)), None) for metric in METRICS]
    if None in named:
        return edition.text("sure-finding-none")
    first, second = (edition.input_name(str(row[0])) for row in named if row is not None)
    if first == second:
        return edition.text("sure-finding-one", first=first)
    return edition.text("sure-finding-two", first=first, second=second)


def unquantified(edition: Edition) -> Iterator[Text]:
    """Yield what is not estimated, each with its reason."""
    for row in edition.study["notes"].rows:
        message = f"note-{str(row['id']).replace('_', '-')}"
        if edition.words.has(message):
            yield edition.text("note-because", what=edition.words.say(message), reason=str(row["reason"]))


def _driven(edition: Edition, metric: str) -> Iterator[tuple[str, float, str]]:
    """Yield parameter, rank correlation and address of the strongest inputs of a key figure."""
    for row in list(edition.study["drivers"].where(metric=metric))[:MOST]:
        correlation = row["correlation"]
        assert isinstance(correlation, float)
        yield str(row["parameter"]), correlation, f"drivers/{row['id']}/correlation"


def drivers(edition: Edition, metric: str) -> Table:
    """Return the inputs that move a key figure most, with their rank correlations as bars."""
    words = edition.words
    columns = (
        Column(words.say("column-assumption"), 0.62, row_header=True),
        Column(words.say("column-correlation"), 0.38, "right"),
    )
    rows = tuple(
        Row(
            (
                Cell(text(edition.input_name(parameter))),
                Cell(text(words.digits(correlation, 2)), bar=min(abs(correlation), 1.0), cell=address),
            )
        )
        for parameter, correlation, address in _driven(edition, metric)
    )
    name = metric.replace("_", "-")
    return Table(
        id=f"table-drivers-{name}",
        label=edition.label("table"),
        title=edition.text(f"drivers-title-{name}"),
        subtitle=edition.text("drivers-subtitle"),
        columns=columns,
        rows=rows,
        dense=True,
    )


def checks(edition: Edition) -> Text:
    """Return how many checks of plausibility were made, and the worst year of each that found a value outside."""
    rows = [row for row in edition.study["checks"].rows if row["verdict"] != "not_applicable"]
    worst: dict[str, Record] = {}
    for row in rows:
        key = str(row["check_key"])
        if row["verdict"] == "outside" and (key not in worst or _outside(row) > _outside(worst[key])):
            worst[key] = row
    said = " ".join(sentence(edition.words, edition.study, row) for row in worst.values())
    return edition.text(
        "checks-made" if worst else "checks-made-all-inside",
        count=edition.words.digits(len(rows)),
        outside=edition.words.digits(sum(row["verdict"] == "outside" for row in rows)),
        said=said,
    )


def _outside(row: Record) -> float:
    """Return the share of draws outside; where there are no draws, later years count more."""
    return float(row["mean"]) if isinstance(row["mean"], float) else float(row["year"] or 0)
