"""What changed, as a document of about a page: figures, why they moved, settings, assumptions, sources, words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from impact.brief.changed_since import MARK
from impact.brief.context import BriefContext
from impact.brief.house import at_foot, kicker, producer
from impact.brief.issuer import author
from impact.brief.rich import spans
from impact.document import (
    Attachment,
    Block,
    Cell,
    Column,
    Document,
    Heading,
    ItemList,
    Paragraph,
    Running,
    Table,
    Text,
    text,
)
from impact.document import Row as TableRow
from impact.plain_rows import Row, as_csv
from impact.study.study import Study
from impact.study.tables import Record
from impact.texts import shortened
from impact.trust.revision.causes import CAUSES, DRAWS
from impact.trust.revision.revision import Differs, Moved, Revision
from impact.words.amounts import Amounts
from impact.words.inputs import slug, unit_words, unmarked
from impact.words.steps import Steps

MOST = 12  # items of a list; the others stand in the attached table
LONGEST = 260  # characters of a passage
FILE = "what_changed.csv"
NUMBER = re.compile(r"-?\d+(?:\.\d+)?")  # an assumption, or an end of its range
YEAR = re.compile(r"(?:19|20)\d\d")
MONEY = re.compile(r"(?<!\w)[A-Z]{3}_\d{4}(?!\w)")  # in a unit
DRAWN = ("draws", "seed", "method", "correlations")


def rows_of(revision: Revision) -> list[Row]:
    """Return all that changed as rows: what it is about, its key, before, after, and what moved it."""
    figures: list[Row] = [
        {
            "about": "figure", "key": each.key, "before": "" if each.before is None else each.before["value"],
            "after": "" if each.after is None else each.after["value"], "far": "yes" if each.far else "", "steps": "",
        }
        for each in revision.figures
    ]  # fmt: skip
    causes: list[Row] = [
        {
            "about": f"cause {each.cause}", "key": each.key, "before": "", "after": each.adds, "far": "",
            "steps": " | ".join(each.steps),
        }
        for each in revision.causes
    ]  # fmt: skip
    others: list[Row] = [
        {"about": about, "key": each.key, "before": each.before, "after": each.after, "far": "", "steps": ""}
        for about in ("settings", "assumptions", "sources", "words")
        for each in getattr(revision, about)
    ]
    return figures + causes + others


def revision_document(context: BriefContext, revision: Revision, old: Study) -> Document:
    """Return the document.

    Args:
        context: of the later study. revision: what changed. old: the earlier study, whose numbers are said by its own
            steps of rounding, as they were printed.
    """
    words, run = context.words, context.study.row("run", "run")
    return Document(
        title=words.say("revision-title", title=context.fact("title")),
        subject=words.say("revision-subject", first=revision.first, second=revision.second),
        author=author(context),
        lang=words.code,
        date=str(run["as_of"]),
        running=Running(
            header_left=text(kicker(context.brand, words)),
            header_right=text(words.say("revision-kicker")),
            footer_left=text(at_foot(context.brand, f"{revision.first} · {revision.second}")),
            page_of=words.say("page-of"),
        ),
        blocks=tuple(_blocks(context, revision, Amounts(context.words, Steps.of(old)))),
        producer=producer(context.brand),
        attachments=(
            Attachment(FILE, "text/csv", words.say("revision-file"), as_csv(rows_of(revision)).encode(), "Data"),
        ),
    )


def _blocks(context: BriefContext, revision: Revision, before: Amounts) -> Iterator[Block]:
    words = context.words
    yield Heading(1, context.text("revision-title", title=context.fact("title")), id="revision")
    yield Paragraph(context.text("revision-subject", first=revision.first, second=revision.second))
    if revision.nothing and not revision.settings:
        yield Paragraph(context.text("revision-nothing"))
        return
    moved = len(revision.figures)
    yield Heading(2, context.text("revision-figures-heading", moved=moved, all=moved + revision.same), id="figures")
    if revision.figures:
        yield Paragraph(context.text("revision-figures-far", far=len(revision.far), mark=MARK))
        shown = [each for each in revision.figures if each.key in context.declared.listed] or revision.figures
        yield _figures(context, shown, before)
        yield from _causes(context, revision, shown)
        if len(shown) < moved:
            yield Paragraph(context.text("revision-more", count=moved - len(shown)), "small")
        if revision.unknown:
            yield Paragraph(context.text("revision-causes-unknown", why=revision.unknown))
    if any(each.key in DRAWN for each in revision.settings):
        yield Paragraph(context.text("revision-draws"), "small")
    if revision.settings:
        yield Heading(2, context.text("revision-settings-heading"), id="settings")
        yield ItemList(
            tuple(_item(context, words.say(f"revision-setting-{slug(each.key)}"), each) for each in revision.settings),
            role="small",
        )
    for about, named in (("assumptions", True), ("sources", False), ("words", False)):
        items: Sequence[Differs] = getattr(revision, about)
        if items:
            yield Heading(2, context.text(f"revision-{about}-heading", count=len(items)), id=about)
            differs = [_in_print(context, each) if named else each for each in items[:MOST]]
            said = (_item(context, context.input_name(each.key) if named else each.key, each) for each in differs)
            yield ItemList(tuple(said), role="small")
            if len(items) > MOST:
                yield Paragraph(context.text("revision-more", count=len(items) - MOST), "small")


def _in_print(context: BriefContext, item: Differs) -> Differs:
    """Return a changed assumption with its numbers and units as they are printed elsewhere."""

    def said(part: str) -> str:
        if NUMBER.fullmatch(part) and not YEAR.fullmatch(part):
            return context.words.digits(float(part), len(part.partition(".")[2]))
        return unmarked(unit_words(context.words, part)) if MONEY.search(part) else part

    before, after = ("; ".join(map(said, each.split("; "))) for each in (item.before, item.after))
    return Differs(item.key, before, after)


def _item(context: BriefContext, name: str, item: Differs) -> Text:
    before, after = (shortened(each, LONGEST) for each in (item.before, item.after))
    which = "revision-change" if before and after else "revision-new" if after else "revision-gone"
    said = context.text(which, before=before, after=after)
    return text(f"{name}: ", said) if name else said


def _figures(context: BriefContext, figures: Sequence[Moved], before: Amounts) -> Table:
    words = context.words
    heads = [words.say(f"revision-column-{name}") for name in ("figure", "before", "after", "change")]
    return Table(
        id="table-figures",
        label=context.label("table"),
        title=context.text("revision-figures-title"),
        subtitle=context.text("revision-figures-subtitle"),
        columns=(
            Column(heads[0], 0.34, row_header=True),
            Column(heads[1], 0.25, "right"),
            Column(heads[2], 0.25, "right"),
            Column(heads[3], 0.16, "right"),
        ),
        rows=tuple(TableRow(tuple(_cells(context, each, before))) for each in figures),
        dense=True,
    )


def _cells(context: BriefContext, moved: Moved, earlier: Amounts) -> Iterator[Cell]:
    name = context.figure_name(moved.key)
    yield Cell(text(f"{MARK} {name}" if moved.far else name))
    for row, amounts in ((moved.before, earlier), (moved.after, context.amounts)):
        yield Cell(
            spans(_with_range(context, row, amounts)) if row is not None else context.text("revision-not-estimated")
        )
    before, after = moved.before, moved.after
    if before is None or after is None or before["unit"] != after["unit"]:
        yield Cell(())
    else:
        yield Cell(spans(_signed(context, after, float(str(after["value"])) - float(str(before["value"])))))


def _with_range(context: BriefContext, row: Record, amounts: Amounts) -> str:
    amount = amounts.of(row)
    said = context.unit_of(amount, row, short=True)
    value = f"{amount.value} {said}".strip()
    return f"{value} ({amount.bare_range})" if amount.ranged else value


def _signed(context: BriefContext, row: Record, change: float) -> str:
    """Return a change in the unit of a figure, with its sign."""
    alone: Record = {**row, "value": change, "low": None, "high": None, "status": "modelled"}
    amount = context.amounts.of(alone)
    said = f"{amount.value} {context.unit_of(amount, alone, short=True)}".strip()
    return f"+{said}" if change > 0 else said


def _causes(context: BriefContext, revision: Revision, shown: Sequence[Moved]) -> Iterator[Block]:
    words = context.words
    present = [cause for cause in CAUSES if cause != DRAWS and any(each.cause == cause for each in revision.causes)]
    if len(present) == 1:
        yield Paragraph(context.text("revision-cause-alone", cause=words.say(f"revision-cause-{present[0]}")))
    if len(present) < 2:
        return
    rows = {each.key: each.after for each in shown if each.after is not None}
    adds = {(each.key, each.cause): each.adds for each in revision.causes}
    keys = [key for key in rows if any((key, cause) in adds for cause in present)]
    share = 0.66 / len(present)
    yield Table(
        id="table-causes",
        label=context.label("table"),
        title=context.text("revision-causes-title"),
        subtitle=context.text("revision-causes-subtitle"),
        columns=(
            Column(words.say("revision-column-figure"), 0.34, row_header=True),
            *(Column(words.say(f"revision-cause-{cause}"), share, "right") for cause in present),
        ),
        rows=tuple(
            TableRow(
                (
                    Cell(text(context.figure_name(key))),
                    *(
                        Cell(spans(_signed(context, rows[key], adds[key, cause])) if (key, cause) in adds else ())
                        for cause in present
                    ),
                )
            )
            for key in keys
        ),
        dense=True,
    )
