"""The letter that goes with a brief, on one page: for whom, from whom, what is enclosed, the answer, the next step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from impact.brief.context import BriefContext
from impact.brief.rich import Marked, joined
from impact.brief.sections import sections
from impact.brief.sections.answer import answers, does_not_say
from impact.brief.sections.front import asked, questions
from impact.brief.statements import AbsentError, statement
from impact.brief.templates import documents, pages
from impact.document import Block, Grid, Heading, ItemList, Paragraph, Span, Text, Versions, plain, text
from impact.texts import small_first
from impact.words.inputs import slug

MOST_ANSWERS = 3  # questions
MOST_LIMITS, LEAST_LIMITS = 5, 2
MOST_STEPS = 2
MAIN = "brief"  # is named first
NONE = "none"


@sections.register("letter", needs=("kpi",))
def letter(context: BriefContext) -> Iterator[Block]:
    """Yield day and parties, what is enclosed, the answer with its ranges, its limits, the next step, until when."""
    words, run = context.words, context.study.row("run", "run")
    yield Grid((tuple(_lines(receiver(context))), tuple(_lines(sender(context)))))
    yield Paragraph(text(words.day(str(run["as_of"]))))
    yield Heading(1, context.text("letter-title", title=context.fact("title")), id="letter")
    yield Paragraph(context.text("letter-greeting"))
    yield Paragraph(
        joined([context.text("letter-enclosed", documents=Marked(words.both(enclosed(context)))), asked(context)])
    )
    yield Heading(2, context.text("letter-answer-heading"), minor=True, outline=False)
    yield ItemList(tuple(answer(context)))
    limits = tuple(not_said(context))
    yield Heading(2, context.text("does-not-say-heading"), minor=True, outline=False)
    lengths = range(min(len(limits), MOST_LIMITS), min(len(limits), LEAST_LIMITS) - 1, -1)
    yield Versions(tuple((ItemList(limits[:count]),) for count in lengths))
    yield Heading(2, context.text("letter-next-heading"), minor=True, outline=False)
    yield Paragraph(context.text(f"letter-next-{run['stage']}"))
    if asks := tuple(questions(context))[:MOST_STEPS]:
        yield Versions(tuple((ItemList(asks[:count]),) if count else () for count in range(len(asks), -1, -1)))
    yield Paragraph(context.text("letter-valid", until=words.day(str(run["valid_until"]))))
    yield Paragraph(context.text("letter-closing"))
    yield Paragraph(text(Span(name(context, "analyst") or context.brand.name or words.say("letter-unsigned"))))


def name(context: BriefContext, role: str) -> str:
    """Return who holds a role; nothing where nobody does."""
    row = next(context.study["roles"].where(id=role), None)
    return "" if row is None or row["name"] == NONE else str(row["name"])


def receiver(context: BriefContext) -> Iterator[Text]:
    """Yield for whom it is."""
    yield context.text("letter-to")
    yield text(name(context, "commissioner") or context.words.say("letter-to-none"))


def sender(context: BriefContext) -> Iterator[Text]:
    """Yield from whom it is, and whom to ask: what the scenario says, else the brand."""
    yield context.text("letter-from")
    found = [each for each in (name(context, "analyst"), context.brand.name) if each]
    yield text(", ".join(dict.fromkeys(found)) or context.words.say("letter-from-none"))
    if context.brand.contact:
        yield text(context.brand.contact)
    else:
        try:
            yield context.text("letter-contact", contact=plain(statement(context, "contact")))
        except AbsentError:
            yield context.text("letter-contact", contact=context.words.say("not-given-yet"))


def _lines(said: Iterator[Text]) -> Iterator[Block]:
    """Yield what the lines say, in strong type, and the lines below it."""
    yield Paragraph(strong(next(said)), "small")
    yield from (Paragraph(each) for each in said)


def strong(said: Text) -> Text:
    """Return a text in strong type."""
    return tuple(replace(span, strong=True) for span in said)


def enclosed(context: BriefContext) -> list[str]:
    """Return the documents that it goes with, in words where the language has some."""
    words = context.words
    names = documents(context.kind, words.extra)
    in_order = sorted(names, key=lambda name: (name != MAIN, sum(map(len, pages(name, context.kind, words.extra)))))
    said = {each: f"letter-enclosed-{slug(each)}" for each in in_order}
    return [words.say(message) if words.has(message) else each for each, message in said.items()]


def answer(context: BriefContext) -> Iterator[Text]:
    """Yield the answers to the questions that lead, each under its question: every rival one, with its range."""
    found, first = answers(context), list(context.declared.first_page.values())
    figures = context.declared.figures
    place = {figures[key].question: at for at, tile in reversed(list(enumerate(first))) for key in tile.figures}
    deciding = {figures[key].question for tile in first if tile.decides for key in tile.figures}
    order = sorted(found, key=lambda question: (question not in deciding, place.get(question, len(first))))
    for question in [each for each in found if each in order[:MOST_ANSWERS]]:
        heading = plain(context.text(f"heading-{slug(question)}", **context.setting))
        yield joined([(Span(context.words.say("letter-question", question=heading), strong=True),), *found[question]])


def not_said(context: BriefContext) -> Iterator[Text]:
    """Yield what is not estimated and why, what a reader might take from it and should not, what it leaves open."""
    for key in context.declared.headlines:
        if not context.has_figure(key) and (reason := context.reason(f"kpi/{key}/value")):
            of = context.figure_name(key)
            yield context.text("letter-not-estimated", name=of, reason=reason.partition(", ")[0])
    yield from does_not_say(context)
    try:
        left = plain(statement(context, "not_answered"))
    except AbsentError:
        return
    yield context.text("letter-not-answered", what=small_first(left))
