"""Page 7: how sure: evidence with its reasons, failed checks, findings against, and what would turn each answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from impact.brief.context import BriefContext
from impact.brief.drivers_table import leading_inputs
from impact.brief.joint import ADVERSE, PARTS, against, all_at_once, in_one_clause, rows, statement, with_unit
from impact.brief.joint import shown as printed
from impact.brief.joint import turning as turning_together
from impact.brief.page import in_columns, note_message, opening
from impact.brief.rich import Marked, joined, spans
from impact.brief.rivals import Answers, in_unit, moved, questions
from impact.brief.sections import sections
from impact.brief.sections.uncertainty import leading
from impact.brief.statements import AbsentError, listed
from impact.brief.switching_values import nearest_of
from impact.brief.tiles import answered, question
from impact.document import Block, Column, Heading, ItemList, Paragraph, Row, Table, Text, plain, text
from impact.study.tables import input_key
from impact.words.inputs import in_own_large_words
from impact.words.verdicts import outside

MOST_SHOWN = 2  # questions
MOST_MISSING = 4  # of what is not estimated that are named


@sections.register("how_sure", needs=("kpi",))
def how_sure(context: BriefContext) -> Iterator[Block]:
    """Yield how good the evidence of each answer is, failed checks, what speaks against it, and what would turn it."""
    table, asked = evidence_table(context), shown(context)
    yield from opening(table.title, context.text("how-sure-standfirst"), "how-sure")
    yield replace(table, title=context.text("evidence-title"))
    yield from against_it(context)
    yield from in_columns([*(turning(context, answers) for answers in asked), joint(context, asked), missing(context)])


def against_it(context: BriefContext) -> Iterator[Block]:
    """Yield the checks that failed, or that none did, and what the scenario finds against project or estimate."""
    failed = outside(context.words, context.study)
    yield Heading(3, context.text("checks-failed"), minor=True, outline=False)
    if failed:
        yield ItemList(tuple(spans(each) for each in failed))
    else:
        yield Paragraph(context.text("checks-failed-none"))
    try:
        found = listed(context, "adverse")
    except AbsentError:
        return
    yield Heading(3, context.text("panel-adverse"), minor=True, outline=False)
    yield ItemList(tuple(text(each) for each in found))


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


def turning(context: BriefContext, answers: Answers, question: str = "") -> Text:
    """Return what one assumption alone would have to be to turn the sign of answers to a question.

    Args:
        context: Of the edition.
        answers: That are meant.
        question: The figure that the question is named by; the first answer unless given.
    """
    found = [part for key in answers for part in _turned(context, key)]
    if not found:
        return ()
    return joined([context.text("turns-question", name=context.topic(question or answers[0])), *found])


def _turned(context: BriefContext, key: str) -> Iterator[Text]:
    """Yield which single input turns an answer, and what together do where they turn it to the better."""
    if not (said := nearest_of(context, key, briefly=True)):
        return
    yield said
    if any(rows(context, metric=key)):
        row = turning_together(context, key, against(context, key))
        together = statement(context, key)
        if row is not None and row["side"] != ADVERSE and together not in plain(said):
            yield text(together)


def joint(context: BriefContext, asked: list[Answers]) -> Text:
    """Return what becomes of every answer if several assumptions are wrong in the same direction."""
    parts = [said for answers in asked if (said := _all_wrong(context, answers))]
    if not parts:
        clause = in_one_clause(context, [key for answers in asked for key in answers])
        return context.text("how-sure-joint", clause=clause) if asked else ()
    return context.text("how-sure-joint-answers", parts=Marked(context.words.both(parts)))


def _all_wrong(context: BriefContext, answers: Answers) -> str:
    """Return what the answers to a question are with all assumptions half-way to their unfavourable ends."""
    words = context.words
    found = [row for key in answers if (row := all_at_once(context, key, PARTS[0]))]
    if not found:
        return ""
    values = [words.say("joint-impossible") if row["value"] is None else printed(context, row) for row in found]
    unit = "" if str(found[0]["unit"]).startswith("persons") else in_unit(context, answers)
    if len({context.scale(key)[0] for key in answers}) > 1:  # each number says its own
        values = [
            value if row["value"] is None else with_unit(context, row) for value, row in zip(values, found, strict=True)
        ]
        unit = ""
    name = context.topic(answers[0])
    values, unit = in_own_large_words(words, values, unit)
    alike = list(dict.fromkeys(values))  # answers that print alike are one
    return words.say("joint-answers-part", name=name, values=words.either(alike), unit=unit).rstrip()


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
