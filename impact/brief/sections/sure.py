"""How sure is the answer, and what would change it."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.blocks import Block, Cell, Column, Figure, Grid, Heading, ItemList, Paragraph, Row, Table, Text, text
from impact.brief.edition import Edition
from impact.brief.figures import figure
from impact.brief.likelihood import likelihood
from impact.brief.rich import Marked, shielded
from impact.brief.sections import sections
from impact.brief.turns import turns

METRICS = ("jobs_net", "emissions_average")
EVENTS = (
    ("jobs_net", "above_zero"),
    ("emissions_average", "below_zero"),
    ("emissions_marginal_gas", "below_zero"),
    ("jobs_net_and_emissions_marginal_gas", "above_zero_and_below_zero"),
)
HEIGHT = 150.0


@sections.register("sure")
def sure(edition: Edition) -> Iterator[Block]:
    """Yield what is not in the numbers first, then what moves them and how often each sign holds."""
    yield Heading(2, finding(edition), id="sure")
    if missing := tuple(unquantified(edition)):
        yield Paragraph(edition.text("sure-missing", what=Marked("; ".join(missing))), "small")
    if figures := [tornado(edition, metric) for metric in METRICS if _moved(edition, metric)]:
        yield Grid(tuple((each,) for each in figures)) if len(figures) > 1 else figures[0]
    if said := tuple(turns(edition)):
        yield Paragraph(edition.text("turns-opening"))
        yield ItemList(said, role="small")
    if "probabilities" in edition.study.tables:
        yield signs(edition)


def finding(edition: Edition) -> Text:
    """Return which input moves both answers most, or which moves each."""
    named = [next(edition.study["drivers"].where(metric=metric), None) for metric in METRICS]
    first, second = (edition.input_name(str(row["parameter"])) if row else "" for row in named)
    if not first or not second:
        return edition.text("sure-finding-none")
    return edition.text("sure-finding-one" if first == second else "sure-finding-two", first=first, second=second)


def unquantified(edition: Edition) -> Iterator[str]:
    """Yield what is not estimated, each with its reason, in the order of the scenario."""
    for row in edition.study["notes"].rows:
        message = f"note-{str(row['id']).replace('_', '-')}"
        if edition.words.has(message):
            what = edition.words.say(message)
            yield edition.words.say("note-because", what=what, reason=shielded(str(row["reason"])))


def _moved(edition: Edition, metric: str) -> bool:
    """Return whether any input moves a key figure."""
    return "tornado" in edition.study.tables and any(edition.study["tornado"].where(metric=metric))


def tornado(edition: Edition, metric: str) -> Figure:
    """Return how a key figure moves with one input at a time, as a figure."""
    words, name = edition.words, metric.replace("_", "-")
    rows = list(edition.study["tornado"].where(metric=metric))
    parts = words.both([edition.input_name(str(row["parameter_key"])) for row in rows[:3]])
    return figure(
        edition,
        f"tornado_{metric}",
        title=edition.text(f"tornado-title-{name}"),
        subtitle=edition.text(f"tornado-subtitle-{name}", year=edition.fact("headline_year")),
        alt=words.say("tornado-alt", what=words.say(f"tornado-title-{name}"), count=len(rows), first=parts),
        source=edition.source_line("jobs" if metric.startswith("jobs") else "emissions"),
        width="half",
        height=HEIGHT,
    )


def signs(edition: Edition) -> Table:
    """Return how often each sign holds, path by path."""
    words = edition.words
    columns = (
        Column(words.say("column-path"), 0.20, row_header=True),
        *(Column(words.say(f"event-{metric.replace('_', '-')}"), 0.20, "right") for metric, _ in EVENTS),
    )
    table = edition.study["probabilities"]
    named = dict.fromkeys(edition.fact(f"{end}_path") for end in ("low", "central", "high"))
    known = dict.fromkeys(str(row["path"]) for row in table.rows)
    paths = [path for path in (*named, *(path for path in known if path not in named)) if path in known]

    def cell(path: str, metric: str, event: str) -> Cell:
        row = next(table.where(path=path, metric=metric, event=event), None)
        if row is None or not isinstance(row["value"], float):
            return Cell(text("–"))
        return Cell(text(likelihood(words, row["value"])))

    rows = tuple(Row((Cell(text(_path(edition, path))), *(cell(path, *event) for event in EVENTS))) for path in paths)
    return Table(
        id="table-signs",
        label=edition.label("table"),
        title=edition.text("signs-title"),
        subtitle=edition.text("signs-subtitle"),
        columns=columns,
        rows=rows,
        dense=True,
        note=edition.text("likelihood-scale"),
    )


def _path(edition: Edition, path: str) -> str:
    """Return what a path of output is called; `drawn` lies between the low and the high one."""
    for end in ("low", "central", "high"):
        if path == edition.fact(f"{end}_path"):
            return edition.fact(f"{end}_path_label")
    low, high = (edition.path_name(end) for end in ("low", "high"))
    return edition.words.say("path-drawn", low=low, high=high) if path == "drawn" else path
