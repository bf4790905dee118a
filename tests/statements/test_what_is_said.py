"""What is said of strange studies: what holds by a second opinion, and nothing whose guard fails."""

import random
from dataclasses import replace

from second_opinion import BEST, cells_of, doubts, doubts_of_best
from strange_studies import SEEDS, strange_editions

from impact.brief.context import BriefContext
from impact.brief.sections.front import front
from impact.brief.speaking import speaker
from impact.document import Table, walk
from impact.statements.cells import PICKS
from impact.words.language import Words


def test_what_is_said_holds_by_a_second_opinion() -> None:
    wrong, said = [], 0
    for context in strange_editions():
        list(front(context))
        lines = speaker(context).catalogue.cells
        for sentence in speaker(context).said:
            said += 1
            found = doubts(sentence.statement, context.study, lines, cells_of(sentence))
            wrong += [(context.kind, sentence.text, each) for each in found]
    assert wrong == []
    assert said > 5 * len(strange_editions())


def test_a_best_answer_is_doubted_where_none_is_favoured() -> None:
    found = []
    for context in strange_editions()[::SEEDS]:
        study, best = context.study, speaker(context).cells[BEST]
        if best.known:
            asked = str(speaker(context).catalogue.cells["additional"]["rivals"])
            equals = replace(study, facts=study.facts.changed({"favoured": "none"}))
            found.append(
                ([*doubts_of_best(study, best.address, asked)], [*doubts_of_best(equals, best.address, asked)])
            )
    assert len(found) > 3
    assert all(not right and len(wrong) == 1 for right, wrong in found)


def test_a_group_that_is_certain_says_something_of_every_study() -> None:
    silent = [
        (context.kind, name)
        for context in strange_editions()
        for name, group in speaker(context).catalogue.groups.items()
        if group.certain and not group.chosen(speaker(context).cells)
    ]
    assert silent == []


def test_every_question_of_page_1_has_an_answer() -> None:
    for context in strange_editions():
        tables = [block for block in walk(front(context)) if isinstance(block, Table)]
        (asked,) = (table for table in tables if table.id == "table-asked")
        assert all(row.cells[1].text for row in asked.rows)


def test_page_1_is_chosen_before_its_language() -> None:
    chosen = []
    for context in random.Random(7).sample(strange_editions(), 5):
        for code in ("en", "ru", "uz", "uz-Cyrl", "zh"):
            edition = BriefContext(context.original, Words(code), context.theme)
            list(front(edition))
            chosen.append([sentence.statement.id for sentence in speaker(edition).said])
        assert chosen[-5:] == [chosen[-1]] * 5


def test_picks_are_of_sets() -> None:
    for context in strange_editions()[::SEEDS]:
        lines = speaker(context).catalogue.cells
        picked = [line[form] for line in lines.values() for form in PICKS if form in line]
        assert all(speaker(context).cells.is_set(name) for name in picked)
