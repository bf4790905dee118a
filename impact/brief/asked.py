"""What was asked: the questions of a scenario in their order, each answered by results, its author, or a reason."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from impact.brief.context import BriefContext
from impact.brief.filled import period_of
from impact.brief.own_text import of_the_author
from impact.brief.rich import Marked, spans
from impact.brief.speaking import said
from impact.document import Text, text
from impact.errors import ImpactError, Problem, did_you_mean, there_are
from impact.statements.catalogue import catalogue
from impact.study.tables import DOES_NOT_APPLY
from impact.words.marks import say_marked

if TYPE_CHECKING:
    from impact.scenario.load import Loaded

TABLE = "asked"
ENDS = ".。"  # of a reason, behind which the message has a full stop


def asked_of_scenario(context: BriefContext) -> Iterator[tuple[Text, Text]]:
    """Yield each question that the scenario states with its answer; nothing where it states none."""
    for row in context.rows(TABLE):
        yield (
            text(str(row["question"])),
            _answer(context, *(str(row[way]) for way in ("answer", "says", "not_estimated"))),
        )


def _answer(context: BriefContext, name: str, says: str, reason: str) -> Text:
    if says != DOES_NOT_APPLY:
        return of_the_author(context, says)
    if reason != DOES_NOT_APPLY:
        return context.text("not-estimated-because", reason=reason.rstrip(ENDS))
    groups = _groups(context.kind, context.words.extra)
    if name in groups:
        return said(context, *groups[name]) or context.text("stated-not-estimated")
    if name not in context.declared.alone:
        raise ImpactError(f"{context.study.name}, {TABLE}: {_problem_words(name, [*groups, *context.declared.alone])}")
    if context.has_figure(name):
        return _of_figure(context, name)
    why = context.reason(f"kpi/{name}/value") or context.reason(name)
    return context.text("not-estimated-because", reason=why) if why else context.text("stated-not-estimated")


def _of_figure(context: BriefContext, key: str) -> Text:
    """Return a key figure with its name, its years and its range, a change with its sign."""
    amount, name, (first, last) = context.amount(key).said, context.figure_name(key), period_of(context, key)
    how = "CHANGE" if context.declared.figures[key].signed else "AMOUNT"
    years = first if first == last else context.words.say("in-short-years", first=first, last=last)
    said = Marked(f"<na>{amount.in_message(how, [amount], {'range': 'yes'})}</na>")
    of = name if first in name else f"{name}, {years}"
    return spans(say_marked(context.words, "asked-figure", name=of, amount=said), {"na": f"kpi/{key}/value"})


def _groups(kind: str, templates: tuple[Path, ...] = ()) -> Mapping[str, tuple[str, ...]]:
    """Return the groups of statements that answer a question, by what a scenario calls them: a question, or a group."""
    asked = catalogue(kind, templates).pages["front"].asked
    return {**asked, **{group: (group,) for groups in asked.values() for group in groups}}


def asked_problems(loaded: Loaded, templates: tuple[Path, ...] = ()) -> list[Problem]:
    """Return a problem for each question whose answer is the name of nothing that its kind of project can print."""
    stated = loaded.scenario.asked
    groups = _groups(loaded.scenario.project.kind, templates) if stated else {}
    known = list(dict.fromkeys((*groups, *loaded.declared.alone)))
    return [
        loaded.places.problem((TABLE, at, "answer"), _problem_words(each.answer, known))
        for at, each in enumerate(stated)
        if each.answer and each.answer not in known
    ]


def _problem_words(name: str, known: list[str]) -> str:
    words = f"no statement of page 1 and no key figure without rivals is called '{name}'.{did_you_mean(name, known)}"
    return f"{words} {there_are(known, 60)}"
