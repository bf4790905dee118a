"""The contradiction of each statement: a study in which one predicate of its guard fails, and the sentence is gone.

The studies are those that nobody made, and each predicate of each statement that they print is turned once. What is
said of them holds by a second opinion.
"""

import random
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from brief_texts import edition_of
from other_studies import with_rows
from second_opinion import BEST, OPINIONS, cells_of, doubts, doubts_of_best
from strange_studies import SEEDS, strange_editions

from impact.brief.declared_sections import DeclaredSection, declared_sections
from impact.brief.edition.context import BriefContext
from impact.brief.edition.speaking import page, speaker
from impact.brief.sections.front import front
from impact.document import Table, walk
from impact.language.messages import Language
from impact.statements.catalogue import Statement, StatementGroup
from impact.statements.cells import StatementCell
from impact.statements.guards import PREDICATES, names_in
from impact.statements.made_up import ALIKE, NUMBERS
from impact.study.study import StudyData
from impact.study.tables import Record

NEVER_OF_A_KIND = 43  # statements of all kinds that no study of one kind prints, at most; another kind does
# Of one answer alone, of a project that is given money, of a programme that buys land, or names no material; of a plant
# whose cars are not estimated one by one, without an official rule, or whose cars were built elsewhere before; of
# choices that change no job and another figure; of a plant in whose place others than those of gas would run.
NOT_TRIED = (
    "means-taxes-and-gas", "gas-elsewhere-in-part", "gas-not-said-in-part",
    "means-jobs-open-alike", "paid-by-grant", "programme-set-aside", "embodied-emits",
    "car-not-estimated", "official-boundary-not-estimated", "place-of-making",
)  # fmt: skip
ABOVE: Mapping[str, Any] = {"value": ALIKE, "low": None, "high": None, "range": "none"}
BELOW = {**ABOVE, "value": -ALIKE}
LAST = {**ABOVE, "value": -1e15}
GONE = {**dict.fromkeys(NUMBERS), "range": "none"}
# What the cells of a predicate are made, so that it fails.
TURNED: dict[str, Mapping[str, Any]] = {
    "known": GONE, "unknown": ABOVE, "explained": ABOVE,
    "positive": BELOW, "above_zero": BELOW, "negative": ABOVE, "below_zero": ABOVE,
    "sign_open": ABOVE, "some_open": ABOVE, "unsettled": ABOVE, "unchanged": ABOVE, "apart": ABOVE,
    "at_least": BELOW, "at_most": ABOVE, "largest": LAST,
}  # fmt: skip
NO_RELIEFS = "unknown taxes_meanwhile"  # a factory without reliefs has no row of them, so nothing can be turned
NO_STAFF = "programme-jobs-none-remain"  # of jobs that have no row, and a reason alone
NOBODY = ("at-project-title-nobody", "unknown at_project")  # a programme that nobody works in has no row of them
NOTHING_TO_TURN = {
    NOBODY,
    ("taxes-after-why", NO_RELIEFS),
    ("revenue-not-estimated", NO_RELIEFS),
    ("not-by-the-hour", "explained hourly_power"),
    (NO_STAFF, "explained operation_jobs"),
    (NO_STAFF, "unknown remaining"),
}
OF_FACTS = ("fact",)
OF_MONEY = "tax_net_after"  # a kind without it has a page on money of its own
Found = dict[tuple[str, str], tuple[BriefContext, StatementGroup, Statement]]


@cache
def spoken() -> Found:
    """Return an edition in which each statement of each kind is printed on page 1."""
    found: Found = {}
    for context in strange_editions():
        for group in groups(context):
            for statement in group.chosen(speaker(context).cells):
                found.setdefault((context.kind, statement.id), (context, group, statement))
    return found


def groups(context: BriefContext) -> list[StatementGroup]:
    """Return the groups of page 1 of a kind, those with which its other pages open, and those of its sections."""
    headings, sections = speaker(context).catalogue.headings, declared_sections(context.kind).values()
    own = (section for section in sections if section not in declared_sections().values())
    opened = {item.of for section in own for item in section.shows if item.form == "opens"}
    of_money = {"money"} if "money" in opened or OF_MONEY in context.declared.figures else set()
    openings = [each for name, each in headings.items() if name != "money" or name in of_money]
    printed = (section for section in sections if section.name != "money" or of_money)
    declared = [name for section in printed for name in spoken_in(section)]
    names = (*page(context, "front").groups, *(name for opening in openings for name in opening.groups), *declared)
    every = speaker(context).catalogue.groups
    return [every[name] for name in dict.fromkeys(names) if name in every]


def spoken_in(section: DeclaredSection) -> Iterator[str]:
    """Yield the groups, and the paragraphs, that a section names."""
    yield from section.says
    for item in section.shows:
        yield from item.of if item.form == "says" else item.given.get("says", ())
        yield from (item.given["title"],) if "title" in item.given else ()


@pytest.mark.parametrize("kind", ["vehicle_plant", "power_plant", "spending", "bus_fleet", "factory"])
def test_a_sentence_goes_where_a_predicate_of_its_guard_fails(kind: str) -> None:
    turned, left = 0, []
    for context, group, statement in (each for key, each in spoken().items() if key[0] == kind):
        for predicate, study in contradicted(context, statement):
            if study is None:
                left.append((statement.id, predicate))
                continue
            again = speaker(edition_of(study)).cells
            assert statement not in group.chosen(again), (statement.id, predicate)
            turned += 1
    assert turned > 50
    assert set(left) <= NOTHING_TO_TURN


def contradicted(context: BriefContext, statement: Statement) -> Iterator[tuple[str, StudyData | None]]:
    """Yield each predicate of a guard with a study in which it fails; None where nothing in the study can be turned."""
    for predicate, of in statement.guard.items():
        if predicate in OF_FACTS:
            yield predicate, replace(context.study, facts=context.study.facts.changed({of: ""}))
        elif predicate in ("above", "largest"):
            yield predicate, made(context.study, rows_of(context, of[0]), LAST)
        elif predicate == "below":
            yield predicate, made(context.study, rows_of(context, of[0]), ABOVE)
        elif predicate in ("apart", "some_open", "unsettled"):
            rows = [row for name in names_in(of) for row in rows_of(context, name)]
            yield predicate, made(context.study, rows, TURNED[predicate])
        else:
            for name in names_in(of):
                yield f"{predicate} {name}", made(context.study, rows_of(context, name), TURNED[predicate])


def rows_of(context: BriefContext, name: str) -> list[tuple[str, str]]:
    """Return table and id of all rows that a name picks from; of a choice, those of its figure in all scenarios."""
    cells = speaker(context).cells
    asked = None if cells.is_set(name) else cells[name]
    if name == "doubted":  # the first of all cases and answers
        return [("scenarios", str(row["id"])) for row in context.study["scenarios"].rows]
    if asked is not None and asked.table == "scenarios" and asked.row is not None:
        rows = context.study["scenarios"].where(key_figure=asked.row["key_figure"])
        return [("scenarios", str(row["id"])) for row in rows]
    return [key for each in cells.every(name) if (key := of_cell(context.study, each)) is not None]


def of_cell(study: StudyData, cell: StatementCell) -> tuple[str, str] | None:
    return (cell.table, str(cell.row["id"])) if cell.row is not None and cell.table in study.tables else None


def made(study: StudyData, rows: list[tuple[str, str]], numbers: Mapping[str, Any]) -> StudyData | None:
    """Return the study with other numbers in some rows; None where there are none."""

    def changed(row: Record, table: str) -> Record:
        return {**row, **{name: each for name, each in numbers.items() if name in row}} if (
            (table, str(row["id"])) in rows
        ) else row  # fmt: skip

    for table in {table for table, _ in rows}:
        study = with_rows(study, table, lambda row, table=table: changed(row, table))  # type: ignore[misc]
    return study if rows else None


def test_every_predicate_in_use_can_be_turned_and_has_a_second_opinion() -> None:
    used = {
        predicate
        for context in strange_editions()[::SEEDS]
        for group in speaker(context).catalogue.groups.values()
        for statement in group.statements
        for predicate in statement.guard
    }
    assert used <= {*TURNED, *OF_FACTS, "above", "below"}
    assert OPINIONS == PREDICATES


def test_every_statement_of_page_1_is_printed_of_some_study() -> None:
    """A statement that no study prints is dead, or its guard contradicts itself."""
    of_kinds = {context.kind: groups(context) for context in strange_editions()}
    known = {(kind, each.id) for kind, own in of_kinds.items() for group in own for each in group.statements}
    never, printed = known - {*spoken()}, {statement for _, statement in spoken()}
    never = {each for each in never if each[1] not in NOT_TRIED}
    assert sorted(each for each in never if each[1] not in printed) == []
    assert len(never) <= NEVER_OF_A_KIND, sorted(never)


def test_every_group_is_on_a_page_of_some_kind() -> None:
    of_kinds = strange_editions()[::SEEDS]
    known = {name for context in of_kinds for name in speaker(context).catalogue.groups}
    assert known - {group.name for context in of_kinds for group in groups(context)} == set()


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
    for context in strange_editions()[:: SEEDS // 2]:
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
            edition = BriefContext(context.original, Language(code), context.theme)
            list(front(edition))
            chosen.append([sentence.statement.id for sentence in speaker(edition).said])
        assert chosen[-5:] == [chosen[-1]] * 5
