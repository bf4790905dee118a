"""The spoken summary: what to say in one minute, numbers in words, supported and additional apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from impact.brief.context import BriefContext
from impact.brief.page import known
from impact.brief.rich import Marked, joined
from impact.brief.rivals import holds
from impact.brief.sections import sections
from impact.brief.sections.front import rests_on
from impact.brief.spoken import result, size, spoken
from impact.brief.tiles import answered, question
from impact.document import Block, Heading, Paragraph, Text, plain
from impact.study.tables import DOES_NOT_APPLY, Record, span
from impact.words.headlines import case
from impact.words.inputs import slug

MUST, MAY = 0, 1  # be said
YEARLY = "/yr"
MOST_NAMED = 1  # assumptions


@dataclass(frozen=True)
class Sentence:
    """A sentence, or some that belong together, and how early it is left out: the higher, the earlier."""

    text: Text
    rank: int = MUST


@sections.register("spoken", needs=("kpi",))
def spoken_summary(context: BriefContext) -> Iterator[Block]:
    """Yield what to say, in paragraphs, below what it is."""
    yield Heading(1, context.text("spoken-title"), id="spoken")
    yield Paragraph(context.text("spoken-note", day=_day(context)), "note")
    yield from (Paragraph(each, "standfirst") for each in one_minute(context))


def one_minute(context: BriefContext) -> list[Text]:
    """Return the sentences that a minute has room for, in the order in which they are said.

    What must be said is there: the answers, those supported apart from those additional, what was announced beside what
    is modelled. The rest follows by rank as long as it fits.
    """
    found = [each for each in _sentences(context) if each.text]
    _, most = context.words.numerals.minute
    chosen = {place for place, each in enumerate(found) if each.rank == MUST}
    for place in sorted(range(len(found)), key=lambda place: (found[place].rank, place)):
        with_it = chosen | {place}
        if length(context, [found[each].text for each in with_it]) <= most:
            chosen = with_it
    return [each.text for place, each in enumerate(found) if place in chosen]


def length(context: BriefContext, texts: list[Text]) -> int:
    """Return how many words are said, or characters where the language counts these."""
    said = [plain(each) for each in texts]
    if context.words.numerals.characters:
        return sum(letter.isalnum() for each in said for letter in each)
    return sum(len(each.split()) for each in said)


def _sentences(context: BriefContext) -> Iterator[Sentence]:
    values = spoken(context)
    yield Sentence(known(context, "spoken-opening", **values) or context.text("spoken-opening-title", **values))
    yield Sentence(announced(context))
    for name, tile in context.declared.first_page.items():
        first = tile.decides or tile.rivals or tile.tone == "supported"
        if said := _tile(context, name, values):
            yield Sentence(said, MUST if first else MAY)
            if first and _unsettled(context, name):
                yield Sentence(context.text("spoken-unsettled"), MAY)
    yield Sentence(evidence(context))
    yield Sentence(depends(context), MAY)
    yield Sentence(context.text("spoken-limits"), MAY + 1)
    yield Sentence(context.text("spoken-more"), MAY + 2)
    yield Sentence(context.text("spoken-thanks"), MAY + 3)


def _tile(context: BriefContext, name: str, values: dict[str, str]) -> Text:
    """Return the answers to one question: by the message of the kind, the general one, or under the question itself."""
    wanted = answered(context, name)
    keys = [key for key in wanted if context.has_figure(key)]
    missing = context.text("spoken-missing", name=context.figure_name(wanted[0])) if wanted and not keys else ()
    keys = keys or [key for key in context.declared.first_page[name].also if context.has_figure(key)][:1]
    asked = plain(question(context, name))
    if not keys:
        return missing
    said = [part for key in keys if (part := _answer(context, key))]
    listed = Marked(context.words.say("spoken-between").join(said)) if said else ""
    stem = f"spoken-tile-{slug(name)}"
    values = {**values, **({"answers": listed} if listed else {}), "question": asked}
    found = known(context, stem, f"{stem}-short", f"{stem}-other", **values)
    if not found and listed:
        found = context.text("spoken-answers", **values)
    return joined([found, missing])


def _answer(context: BriefContext, key: str) -> str:
    """Return an answer under its condition; nothing where it is too small for words."""
    said = result(context, context.study.row("kpi", key))
    return context.words.say("spoken-answer", amount=said, condition=holds(context, key)) if said else ""


def _unsettled(context: BriefContext, name: str) -> bool:
    """Return whether some answer to a question is a gain in some model runs and a loss in others."""
    rows = [context.study.row("kpi", key) for key in answered(context, name) if context.has_figure(key)]
    return any(case(*span(row)) == "unsettled" for row in rows)


def announced(context: BriefContext) -> Text:
    """Return what was announced beside what is modelled; that all hangs on it; or that nothing else is meant."""
    if context.conditional:
        return context.text("spoken-conditional")
    if "claims" in context.study.tables:
        claims = list(context.study["claims"].where(status="announced"))
        for claim in claims:
            if (modelled := _modelled(context, claim)) is not None:
                one, other = (_said(context, row, str(claim["unit"])) for row in (claim, modelled))
                if one and other:
                    beside = "same" if one == other else "beside"
                    return context.text(f"spoken-announced-{beside}", announced=one, modelled=other)
        if claims:
            return context.text("spoken-announced")
    return context.text("spoken-modelled")


def _said(context: BriefContext, row: Record, unit: str) -> str:
    """Return a value in words, by year where it is one."""
    said = size(context, float(row["value"] or 0), unit)
    return context.words.say("spoken-yearly", amount=said) if said and unit.endswith(YEARLY) else said


def _modelled(context: BriefContext, claim: Record) -> Record | None:
    """Return the result that an announced figure is about: a key figure, or output in the year of the headlines."""
    if claim["value"] is None:
        return None
    key = str(claim["result"])
    if key != DOES_NOT_APPLY and context.has_figure(key):
        row = context.study.row("kpi", key)
        return row if row["unit"] == claim["unit"] else None
    path = context.study.facts.get("central_path")
    if path is None or "output_by_year" not in context.study.tables:
        return None
    place = f"{path}.{context.fact('headline_year')}"
    rows = context.study["output_by_year"].where(id=place, unit=str(claim["unit"]))
    return next((row for row in rows if row["value"] is not None), None)


def evidence(context: BriefContext) -> Text:
    """Return how good the evidence is, in words."""
    keys = [key for name in context.declared.first_page for key in answered(context, name) if context.has_figure(key)]
    grade = max((str(context.study.row("kpi", key)["grade"]) for key in keys), default="D")
    return context.text(f"spoken-evidence-{grade.lower()}")


def depends(context: BriefContext) -> Text:
    """Return what the answer depends on most; nothing where no input moves it."""
    names = [context.input_said(key) for key in rests_on(context)[:MOST_NAMED]]
    return context.text("spoken-depends", names=Marked(context.words.both(names))) if names else ()


def _day(context: BriefContext) -> str:
    return context.words.day(str(context.study.row("run", "run")["as_of"]))
