"""How often the sign of an answer holds."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from impact.brief.edition import Edition
from impact.brief.joint import in_few_words
from impact.brief.likelihood import likelihood
from impact.brief.sections import sections
from impact.document import Block, Cell, Column, Row, Table, Text, text
from impact.study.tables.closures import nets, settled

EVENTS = {  # each with the figures that it is about
    ("jobs_net", "above_zero"): (("jobs_net", "above_zero"),),
    ("emissions_average", "below_zero"): (("emissions_average", "below_zero"),),
    ("emissions_marginal_gas", "below_zero"): (("emissions_marginal_gas", "below_zero"),),
    ("jobs_net_and_emissions_marginal_gas", "above_zero_and_below_zero"): (
        ("jobs_net", "above_zero"),
        ("emissions_marginal_gas", "below_zero"),
    ),
}


@sections.register("signs")
def signs(edition: Edition) -> Iterator[Block]:
    """Yield how often each sign holds, path by path."""
    if "probabilities" in edition.study.tables:
        yield signs_table(edition)


def signs_table(edition: Edition) -> Table:
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
        together = partial(in_few_words, edition, EVENTS[metric, event])
        return Cell(text(likelihood(words, row["value"], together, worded=path != "drawn")))

    rows = tuple(Row((Cell(text(_path(edition, path))), *(cell(path, *event) for event in EVENTS))) for path in paths)
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


def _note(edition: Edition) -> Text:
    """Return the scale of the words, and that the sign of net jobs depends on the closure where it does."""
    scale, year = edition.text("likelihood-scale"), int(edition.fact("headline_year"))
    if len(nets(edition.study, "jobs", year)) < 2 or settled(edition.study, "jobs", year):
        return scale
    return text(scale, " ", edition.text("signs-other-closure", year=str(year)))


def _path(edition: Edition, path: str) -> str:
    """Return what a path of output is called; `drawn` lies between the low and the high one."""
    for end in ("low", "central", "high"):
        if path == edition.fact(f"{end}_path"):
            return edition.fact(f"{end}_path_label")
    low, high = (edition.path_name(end) for end in ("low", "high"))
    return edition.words.say("path-drawn", low=low, high=high) if path == "drawn" else path
