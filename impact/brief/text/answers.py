"""What was asked: the questions of page 1 in their order, each answered by results, the author, or a reason."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from impact.brief.edition.context import BriefContext
from impact.brief.edition.rich import Marked, spans
from impact.brief.edition.speaking import page, speak, speaker
from impact.brief.text.own_text import of_the_author
from impact.brief.text.tiles import period_of, question
from impact.core.errors import ImpactError, Problem, did_you_mean, list_choices
from impact.document import Text, text
from impact.language.messages import format_marked_message
from impact.statements.catalogue import catalogue
from impact.statements.cells import KPI
from impact.statements.guards import names_in
from impact.study.tables import DOES_NOT_APPLY

if TYPE_CHECKING:
    from impact.scenario.load import LoadedScenario

Asked = tuple[Text, Callable[[], Text]]  # a question; its answer is made where it is printed, as its numbers are noted
TABLE = "asked"
FRONT = "front"  # page 1, by its name in templates/statements
ENDS = ".。"  # of a reason, behind which the message has a full stop


def list_questions(context: BriefContext) -> list[Asked]:
    """Return the questions of page 1: those of the scenario, else those of its kind."""
    return [*_of_scenario(context)] or [*_of_kind(context), *_of_others(context)]


def _of_scenario(context: BriefContext) -> Iterator[Asked]:
    for row in context.rows(TABLE):
        ways = (str(row[way]) for way in ("answer", "says", "not_estimated"))
        yield text(str(row["question"])), partial(_answer, context, *ways)


def _of_kind(context: BriefContext) -> Iterator[Asked]:
    """Yield each question of the page with what statements answer."""
    for name, groups in page(context, FRONT).asked.items():
        yield context.text(name, **context.setting), partial(speak, context, *groups)


def _of_others(context: BriefContext) -> Iterator[Asked]:
    """Yield questions of the kind on which no statement of the page has an answer: its first, or all rivals."""
    own, of_page = speaker(context), page(context, FRONT)
    groups = (of_page.title, *of_page.means, *(group for groups in of_page.asked.values() for group in groups))
    statements = (each for group in groups for each in own.catalogue.groups[group].chosen(own.cells))
    # That nothing changes is said without an amount.
    about = (name for each in statements for name in (*each.says, *names_in(each.guard.get("unchanged", ()))))
    spoken = {str(cell.row["id"]) for name in about for cell in own.cells.members(name) if cell.row}
    for name, tile in context.declared.first_page.items():
        known = [key for key in tile.figures if context.has_figure(key)]
        if known and spoken.isdisjoint((*tile.figures, *tile.also)):
            yield question(context, name), partial(_either, context, known if tile.rivals else known[:1])


def _either(context: BriefContext, keys: list[str]) -> Text:
    """Return the figures that answer a question, those that are printed alike once."""
    alike = {context.amount(key).said: key for key in reversed(keys)}
    marks = {f"n{mark}": key for mark, key in zip("abc", reversed(alike.values()), strict=False)}
    found = context.words.either([f"<{mark}>{context.amount(key).said}</{mark}>" for mark, key in marks.items()])
    return spans(found, {mark: f"{KPI}/{key}/value" for mark, key in marks.items()})


def _answer(context: BriefContext, name: str, says: str, reason: str) -> Text:
    if says != DOES_NOT_APPLY:
        return of_the_author(context, says)
    if reason != DOES_NOT_APPLY:
        return context.text("not-estimated-because", reason=reason.rstrip(ENDS))
    groups = _groups(context.kind, context.words.extra)
    if name in groups:
        return speak(context, *groups[name]) or context.text("stated-not-estimated")
    if name not in context.declared.alone:
        raise ImpactError(f"{context.study.name}, {TABLE}: {_problem_words(name, [*groups, *context.declared.alone])}")
    if context.has_figure(name):
        return _of_figure(context, name)
    why = context.reason(f"key_figures/{name}/value") or context.reason(name)
    return context.text("not-estimated-because", reason=why) if why else context.text("stated-not-estimated")


def _of_figure(context: BriefContext, key: str) -> Text:
    """Return a key figure with its name, its years and its range, a change with its sign."""
    amount, name, (first, last) = context.amount(key).said, context.figure_name(key), period_of(context, key)
    how = "CHANGE" if context.declared.figures[key].signed else "AMOUNT"
    years = first if first == last else context.words.say("in-short-years", first=first, last=last)
    marked = Marked(f"<na>{amount.in_message(how, [amount], {'range': 'yes'})}</na>")
    of = name if first in name else f"{name}, {years}"
    return spans(
        format_marked_message(context.words, "summary-figure", question=of, of=marked),
        {"na": f"key_figures/{key}/value"},
    )


def _groups(kind: str, templates: tuple[Path, ...] = ()) -> Mapping[str, tuple[str, ...]]:
    """Return the groups of statements that answer a question, by what a scenario calls them: a question, or a group."""
    asked = catalogue(kind, templates).pages["front"].asked
    return {**asked, **{group: (group,) for groups in asked.values() for group in groups}}


def find_question_problems(loaded: LoadedScenario, templates: tuple[Path, ...] = ()) -> list[Problem]:
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
    return f"{words} {list_choices(known, 60)}"
