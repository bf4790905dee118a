"""Page 7: how sure: evidence with its reasons, what would turn each answer, failed checks, findings against."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from impact.brief.context import BriefContext
from impact.brief.drivers_table import leading_inputs
from impact.brief.page import note_message, opening
from impact.brief.rich import Marked, joined, spans
from impact.brief.rivals import Answers, moved, questions
from impact.brief.sections import sections
from impact.brief.sections.uncertainty import leading
from impact.brief.source_words import OWN
from impact.brief.speaking import paragraphs_of
from impact.brief.statements import AbsentError, listed
from impact.brief.switching_values import turning_table
from impact.brief.tiles import answered, question
from impact.document import Block, Column, Heading, ItemList, Paragraph, Row, Table, Text, text
from impact.study.tables import Record, input_key
from impact.words.verdicts import failed, name_in_years, of_years

MOST_SHOWN = 2  # questions
MOST_MISSING = 4  # of what is not estimated that are named


@sections.register("how_sure", needs=("kpi",))
def how_sure(context: BriefContext) -> Iterator[Block]:
    """Yield how good the evidence of each answer is, what would turn it, failed checks, and what speaks against it."""
    table, turning = evidence_table(context), turning_table(context, shown(context))
    yield from opening(table.title, context.text("how-sure-standfirst"), "how-sure")
    yield replace(table, title=context.text("evidence-title"))
    yield from [turning] if turning else []
    yield from against_it(context)
    if left := missing(context):
        yield Paragraph(left)


def against_it(context: BriefContext) -> Iterator[Block]:
    """Yield the checks that failed, or that none did, and what the scenario finds against project or estimate."""
    failing = failed(context.study)
    yield Heading(3, context.text("checks-failed"), minor=True, outline=False)
    if failing:
        yield ItemList(tuple(_checked(context, rows) for rows in failing.values()))
    if beside := joined([() if failing else context.text("checks-failed-none"), *paragraphs_of(context, "how_sure")]):
        yield Paragraph(beside)
    try:
        found = listed(context, "adverse")
    except AbsentError:
        return
    yield Heading(3, context.text("panel-adverse"), minor=True, outline=False)
    yield ItemList(tuple(text(each) for each in found))


def _checked(context: BriefContext, rows: Sequence[Record]) -> Text:
    """Return a failed check with the sources of its limit and of what else is compared."""
    words, ids = context.words, str(rows[0]["source_id"]).split()
    listed_here = {str(row["id"]) for row in context.sources} - {OWN}
    others = context.cite(listed_here.intersection(ids))
    parts = [*([words.say("check-judged")] if OWN in ids else []), *([others] if others else [])]
    source = text(words.say("source-line", sources="; ".join(parts))) if parts else ()
    return joined([spans(of_years(words, context.study, rows)), source])


def failed_of(context: BriefContext, checks: Sequence[str]) -> Iterator[Block]:
    """Yield which of the checks of a page failed; their numbers stand together on the page of this section."""
    if found := [rows for key, rows in failed(context.study).items() if key in checks]:
        names = context.words.both([name_in_years(context.words, rows) for rows in found])
        yield Paragraph(context.text("check-elsewhere", names=Marked(names)), "small")


def shown(context: BriefContext) -> list[Answers]:
    """Return the two questions whose assumptions are shown, each with its answers.

    Those with rival answers; where the kind names none, two figures whose sign is an answer, of two questions. Where
    no such figure is estimated, those that lead the brief.
    """
    found = questions(context)[:MOST_SHOWN]
    alone: list[Answers] = [(key,) for key in leading(context) if moved(context, key)]
    led: list[Answers] = [(key,) for key in context.headlines if moved(context, key)]
    return found or alone[:MOST_SHOWN] or led[:MOST_SHOWN]


def evidence_table(context: BriefContext) -> Table:
    """Return for each question of the first page how good its evidence is, and what it rests on most."""
    words = context.words
    made, grades = [], []
    for name in context.declared.first_page:
        keys = [key for key in answered(context, name) if context.has_figure(key)]
        if not keys:
            continue
        grades.append(grade := max(str(context.study.row("kpi", key)["grade"]) for key in keys))
        made.append(
            Row.of(
                question(context, name),
                words.say(f"evidence-{grade.lower()}"),
                _rests_on(context, rivals_of(context, name, keys)),
            )
        )
    return Table(
        id="table-evidence",
        title=evidence_title(context, grades),
        subtitle=context.text("evidence-subtitle"),
        columns=(
            Column(words.say("column-result"), 0.34, row_header=True),
            Column(words.say("column-evidence"), 0.11),
            Column(words.say("column-rests-on"), 0.55),
        ),
        rows=tuple(made),
        dense=False,
    )


def evidence_title(context: BriefContext, grades: Sequence[str]) -> Text:
    """Return for how many results the evidence is as weak as it gets, as a finding."""
    if not grades:
        return context.text("evidence-title")
    worst = max(grades)
    count, word = grades.count(worst), context.words.say(f"evidence-{worst.lower()}")
    kind = "all" if count == len(grades) else "some"
    return context.text(f"evidence-title-{kind}", word=word, count=count, of=len(grades))


def rivals_of(context: BriefContext, name: str, keys: list[str]) -> list[str]:
    """Return the answers whose inputs are meant: all of rival ones, else the first."""
    return keys if context.declared.first_page[name].rivals else keys[:1]


def _rests_on(context: BriefContext, keys: list[str]) -> str:
    """Return the inputs that move answers most, each with where it comes from."""
    said = []
    for key in leading_inputs(context, keys):
        grades = [str(row["grade"]) for row in context.study["assumptions"].rows if input_key(row) == key]
        known = [grade for grade in grades if context.words.has(f"rests-on-{grade.lower()}")]
        name = context.input_said(key)
        said.append(context.words.say(f"rests-on-{max(known).lower()}", name=name) if known else name)
    return "; ".join(dict.fromkeys(said)) or "–"


def missing(context: BriefContext) -> Text:
    """Return what is not estimated, the first of it by name; the annex has all of it with the reasons."""
    messages = (note_message(str(row["id"])) for row in context.study["notes"].rows)
    found = [_inside(context.words.say(message)) for message in messages if context.words.has(message)]
    what, more = Marked("; ".join(found[:MOST_MISSING])), len(found) - MOST_MISSING
    if more > 0:
        return context.text("how-sure-missing-more", what=what, count=more)
    return context.text("how-sure-missing", what=what) if found else ()


def _inside(name: str) -> str:
    """Return a name as it stands inside a sentence; abbreviations keep their capitals."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]
