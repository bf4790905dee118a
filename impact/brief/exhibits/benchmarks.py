"""Jobs for what the project makes beside other projects: a small table for the brief, all of them for the annex."""

from dataclasses import dataclass

from impact.brief.edition.context import BriefContext
from impact.brief.edition.page import find_message, status_behind
from impact.brief.exhibits.results import result_cell
from impact.catalogue.outlines import apart_km
from impact.core.vocabulary import EACH, FULL_TIME, JOBS, LEAST, MADE, MOST, PROJECT
from impact.document import Block, Cell, Column, Paragraph, Row, Span, Table, Text, text
from impact.study.tables import DOES_NOT_APPLY, Record, span

SHOWN = 3  # others beside the project on a page


@dataclass(frozen=True)
class BenchmarkRow:
    """One project: its rows by what they tell."""

    key: str
    rows: dict[str, Record]

    @property
    def each(self) -> Record:
        """The row of jobs for what is made."""
        return self.rows[EACH]

    @property
    def full_time(self) -> bool:
        """Whether full-time equivalents were counted, which are beside persons and never within one range with them."""
        return self.each["counts"] == FULL_TIME


def peers(context: BriefContext) -> list[BenchmarkRow]:
    """Return the project, then all others: the nearest country first; in it what is counted before what is promised.

    There are none where the project's own figure is not estimated: nothing would stand beside theirs.
    """
    found: dict[str, BenchmarkRow] = {}
    for row in context.rows("benchmarks"):
        key = str(row["benchmark"])
        found.setdefault(key, BenchmarkRow(key, {})).rows[str(row["item"])] = row
    order = {"reported": 0, "announced": 1}
    others = [peer for peer in found.values() if peer.key != PROJECT]
    home = str(context.fact("country"))
    others.sort(
        key=lambda peer: (
            peer.full_time,
            apart_km(home, str(peer.each["region"])),
            order[str(peer.each["status"])],
            str(peer.each["grade"]),
            peer.key,
        )
    )
    own = found.get(PROJECT)
    return [] if own is None or own.each["value"] is None else [own, *others]


def beside_others(context: BriefContext) -> Block | None:
    """Return the table; one line without any other project; nothing without the project's own figure."""
    found = peers(context)
    if len(found) > 1:
        others = len([peer for peer in found[1:] if not peer.full_time]) or len(found) - 1
        # A line that names one more takes as much room as that one.
        return small_table(context, found, others if others == SHOWN + 1 else min(SHOWN, others))
    return Paragraph(context.text("peers-none")) if found else None


def small_table(context: BriefContext, every: list[BenchmarkRow], others: int) -> Table:
    """Return the project and so many others, the nearest first, each with jobs for what is made; half a page wide.

    The title holds for the rows that are shown. Full-time equivalents stay in the annex where others count persons.
    """
    words, shown = context.words, every[: others + 1]
    left = len(every) - len(shown)
    note = [find_message(context, "peers-note-short"), context.text("more-in-annex", count=left) if left else ()]
    return Table(
        id="table-peers",
        title=title(context, shown),
        columns=(
            Column(words.say("column-peer"), 0.69, row_header=True),
            Column(words.say("column-peer-each"), 0.31, "right"),
        ),
        rows=tuple(Row((Cell((*name(context, peer, dated=True),)), _ratio(context, peer))) for peer in shown),
        source=_sources(context, shown),
        note=tuple(part for each in note if each for part in (*each, Span(" "))),
    )


def every_table(context: BriefContext, every: list[BenchmarkRow]) -> Table:
    """Return all projects with their people, what they make, one over the other, and what differs."""
    words = context.words
    return Table(
        id="table-every-peer",
        title=title(context, every),
        subtitle=context.text("peers-subtitle", **context.setting),
        columns=(
            Column(words.say("column-peer"), 0.26, row_header=True),
            Column(words.say("column-peer-year"), 0.07),
            Column(words.say("column-peer-jobs"), 0.10, "right"),
            Column(words.say("column-peer-output"), 0.13, "right"),
            Column(words.say("column-peer-each"), 0.15, "right"),
            Column(words.say("column-peer-note"), 0.29),
        ),
        rows=tuple(_row(context, peer) for peer in every),
        source=_sources(context, every),
        note=find_message(context, "peers-note", "peers-note-short"),
    )


def _sources(context: BriefContext, shown: list[BenchmarkRow]) -> Text:
    named = (each for peer in shown if peer.key != PROJECT for each in str(peer.each["source_id"]).split())
    return context.citations.line_of(dict.fromkeys(named))


def title(context: BriefContext, every: list[BenchmarkRow]) -> Text:
    """Return what the project has beside the least and the most of others by the same count, without promises."""
    own, words = every[0].each, context.words
    alike = [peer for peer in every[1:] if not peer.full_time and peer.each["status"] != "announced"]
    ends = [span(peer.rows.get(end, peer.each))[0] for peer in alike for end in (LEAST, MOST)]
    values: dict[str, str | int] = {"own": context.amounts.of(own, 1.0).value, "each": words.say("peers-each")}
    values["count"] = len(alike)
    if not alike:
        return context.text("peers-title-alone", **values)
    least, most = (context.amounts.number(str(own["unit"]), end, per=1.0).value for end in (min(ends), max(ends)))
    return context.text("peers-title" if least != most else "peers-title-one", least=least, most=most, **values)


def name(context: BriefContext, peer: BenchmarkRow, *, dated: bool = False) -> Text:
    """Return what a project is called, with its status and its year if that has no column of its own."""
    words, row = context.words, peer.each
    year = f", {row['year']}" if dated and row["year"] is not None else ""
    if peer.key == PROJECT:
        return (*context.text("peers-here"), *text(year))
    said = str(row["name"])
    if said == DOES_NOT_APPLY:
        said = peer.key.removesuffix(f"_{row['status']}").replace("_", " ").capitalize()
    marks = [words.say("peers-full-time")] if peer.full_time else []
    marks += [words.say("status-announced")] if row["status"] == "announced" else []
    return text(f"{said}{year}", *(part for mark in marks for part in status_behind(words, mark)))


def _row(context: BriefContext, peer: BenchmarkRow) -> Row:
    row, noted = peer.each, str(peer.each["note"])
    cells = (
        Cell(name(context, peer)),
        Cell(text("–" if row["year"] is None else str(row["year"]))),
        _number(context, peer, JOBS),
        _number(context, peer, MADE),
        _ratio(context, peer),
        Cell(text("–" if noted == DOES_NOT_APPLY else noted)),
    )
    return Row(cells)


def _number(context: BriefContext, peer: BenchmarkRow, item: str) -> Cell:
    row = peer.rows.get(item)
    if row is None:
        return Cell(text("–"))
    return Cell(text(context.amounts.of(row, 1.0).value), cell=f"benchmarks/{row['id']}/value")


def _ratio(context: BriefContext, peer: BenchmarkRow) -> Cell:
    """Return jobs for what is made, with the range that others tell; what we divide is rounded as an estimate is."""
    row, unit = peer.each, str(peer.each["unit"])
    if peer.key == PROJECT:
        return result_cell(context, "benchmarks", row)
    if LEAST in peer.rows:
        low, high = (context.amounts.number(unit, span(peer.rows[end])[0], per=1.0).value for end in (LEAST, MOST))
        return Cell(text(context.words.range(low=low, high=high)))
    value = context.amounts.number(unit, span(row)[0], per=1.0).value
    return Cell(text(value), cell=f"benchmarks/{row['id']}/value")
