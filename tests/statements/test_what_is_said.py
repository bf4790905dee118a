"""What is said of strange studies: what holds by a second opinion, and nothing whose guard fails."""

from __future__ import annotations

import random
from collections import Counter
from functools import cache

import pytest
from brief_texts import edition_of
from other_studies import with_figure
from second_opinion import doubts
from strange_studies import strange_studies

from impact.brief.context import BriefContext
from impact.brief.sections.front import front
from impact.brief.speaking import speaker
from impact.document import Table, walk
from impact.statements.cells import PICKS
from impact.statements.guards import names_in
from impact.study.study import Study
from impact.words.language import Words

SEEDS = 20  # studies of each kind
OF_ONE_ANSWER = {  # which each shipped kind has more of: tests/kinds/test_data_centre.py prints them
    "means-emissions-fall-alike", "means-emissions-rise-alike",
    "means-jobs-rise-alike", "means-jobs-fall-alike", "means-jobs-open-alike",
}  # fmt: skip
NEVER = 11  # statements that no such study prints: those on years, on choices, on money
FLIPPED = ("positive", "negative")


@cache
def editions() -> tuple[BriefContext, ...]:
    return tuple(map(edition_of, strange_studies(SEEDS)))


def test_what_is_said_holds_by_a_second_opinion() -> None:
    wrong, said = [], 0
    for context in editions():
        list(front(context))
        for sentence in speaker(context).said:
            said += 1
            lines = speaker(context).catalogue.cells
            wrong += [(context.kind, sentence.text, each) for each in doubts(sentence.statement, context.study, lines)]
    assert wrong == []
    assert said > 5 * len(editions())


def test_a_group_that_is_certain_says_something_of_every_study() -> None:
    silent = [
        (context.kind, name)
        for context in editions()
        for name, group in speaker(context).catalogue.groups.items()
        if group.certain and not group.chosen(speaker(context).cells)
    ]
    assert silent == []


def test_every_question_of_page_1_has_an_answer() -> None:
    for context in editions():
        tables = [block for block in walk(front(context)) if isinstance(block, Table)]
        (asked,) = (table for table in tables if table.id == "table-asked")
        assert all(row.cells[1].text for row in asked.rows)


@pytest.mark.parametrize("kind", ["vehicle_plant", "power_plant", "spending", "bus_fleet", "factory"])
def test_a_sentence_goes_where_the_sign_that_it_asserts_turns(kind: str) -> None:
    """The contradiction of each statement: its cell with the other sign, and it is not said."""
    turned = Counter[str]()
    for context in (each for each in editions() if each.kind == kind):
        own = speaker(context)
        for group in own.catalogue.groups.values():
            for statement in group.chosen(own.cells):
                for name in (each for key in FLIPPED for each in names_in(statement.guard.get(key, []))):
                    if study := _turned(context, name):
                        again = edition_of(study)
                        assert statement not in group.chosen(speaker(again).cells), (statement.id, name)
                        turned[statement.id] += 1
    assert turned


def _turned(context: BriefContext, name: str) -> Study | None:
    """Return the study with a cell of a name on the other side of zero; None where it is no key figure.

    With a cell that is picked from a set, such as the lowest answer, all of the set go there.
    """
    own, study = speaker(context).cells, context.study
    of = own.members(own.source_of(name))
    asked = of[0] if own.is_set(name) else own[name]
    cells = [cell for cell in of if cell.known and cell.table == "kpi" and cell.row is not None]
    for cell in cells:
        side = -1 if asked.value > 0 else 1
        study = with_figure(study, str(cell.row["id"]), side * abs(cell.value), None, None)  # type: ignore[index]
    return study if cells else None


def test_page_1_is_chosen_before_its_language() -> None:
    chosen = []
    for context in random.Random(7).sample(editions(), 5):
        for code in ("en", "ru", "uz", "uz-Cyrl", "zh"):
            edition = BriefContext(context.original, Words(code), context.theme)
            list(front(edition))
            chosen.append([sentence.statement.id for sentence in speaker(edition).said])
        assert chosen[-5:] == [chosen[-1]] * 5


def test_nearly_every_statement_is_said_of_some_study() -> None:
    """A statement that no strange study prints is dead, or its guard contradicts itself."""
    said = set()
    for context in editions():
        list(front(context))
        said |= {sentence.statement.id for sentence in speaker(context).said}
    groups = (group for context in editions() for group in speaker(context).catalogue.groups.values())
    every = {each.id for group in groups for each in group.statements}
    assert len(every - said - OF_ONE_ANSWER) <= NEVER, sorted(every - said)


def test_picks_are_of_sets() -> None:
    for context in editions()[::SEEDS]:
        lines = speaker(context).catalogue.cells
        picked = [line[form] for line in lines.values() for form in PICKS if form in line]
        assert all(speaker(context).cells.is_set(name) for name in picked)
