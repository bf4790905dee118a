"""What is wrong with the statements of a kind of project, told before a client reads them.

Each statement is printed of studies that nobody made, in every language of the kind: of each sign, open, not estimated.
"""

import random
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from functools import cached_property
from pathlib import Path
from typing import Any

from impact.core.errors import ImpactError, Problem, did_you_mean, problem
from impact.files import resources
from impact.language.amounts import Amount, Amounts
from impact.language.data_texts import SOURCE
from impact.language.entries import ENTRY, contents
from impact.language.input_names import setting
from impact.language.messages import GIVEN, Language, languages
from impact.language.rounding import Steps
from impact.scenario.kind_declaration import PREFIX, KindDeclaration
from impact.statements.catalogue import Opening, Page, Statement, StatementGroup, catalogue
from impact.statements.cells import BESTS, DECLARED, ENDS, KPI, MAIN, PICKS, Cells, StatementCell, figures_of
from impact.statements.guards import OF_STUDY, names_in
from impact.statements.made_up import BESIDE, NAMED, Blank, blank, fitting_units, unit_of
from impact.statements.messages import AMOUNTS, MessageParts, faults, parts_of, settled
from impact.statements.speaker import Speaker
from impact.study.tables.variable import Declarations

STARTS = ("higher", "lower", "open", "unknown", "explained", "any")
MORE = 40  # studies in which each result is in a state of its own
OF_STATEMENTS = "statements.ftl"  # the file with the messages of statements, and of the questions that they answer
NAMED_IN = re.compile(r"\{\s*(-?[a-z][\w-]*)\s*\}")  # a message inside another
SIDES = {"above zero": ("positive", "above_zero"), "below zero": ("negative", "below_zero")}


def statement_problems(
    kind: str,
    declared: KindDeclaration,
    declarations: Declarations,
    extra: tuple[Path, ...] = (),
    *,
    facts: bool = False,
) -> list[Problem]:
    """Return all that is wrong with the statements of a kind of project.

    Args:
        declared: Its key figures.
        declarations: Its tables and variables.
        extra: Folders of templates of the user.
        facts: Whether scenarios of the kind have facts of their own, which messages may name.

    Raises:
        ProblemsError: A file of statements holds what no catalogue has.
    """
    judge = _Judge(kind, blank(kind, catalogue(kind, extra), declared, declarations), extra, facts)
    found = [*judge.of_pages(), *judge.of_cells(), *judge.of_statements(), *judge.of_groups(), *judge.of_messages()]
    return list(dict.fromkeys(found))


@dataclass
class _Judge:
    kind: str
    blank: Blank
    extra: tuple[Path, ...]
    own_facts: bool
    studies: list[Cells] = field(default_factory=list)

    @cached_property
    def words(self) -> dict[str, Language]:
        """The languages in which the kind has words."""
        found = {code: Language(code, self.extra, self.kind) for code in languages(self.extra)}
        return {
            code: words
            for code, words in found.items()
            if code == SOURCE or words.names != Language(code, self.extra).names
        }

    @cached_property
    def groups(self) -> list[StatementGroup]:
        """The groups of its pages, and those that its own files hold."""
        named = [name for page in self._pages.values() for name in page.groups]
        own = [name for name in self.blank.catalogue.groups if self._is_own("groups", name)]
        return [self.blank.catalogue.groups[name] for name in dict.fromkeys((*named, *own)) if self._has(name)]

    @property
    def _pages(self) -> dict[tuple[str, str], Page | Opening]:
        """Page 1, and with what other pages open, by their places."""
        own = self.blank.catalogue
        pages: dict[tuple[str, str], Page | Opening] = {("pages", name): page for name, page in own.pages.items()}
        return pages | {("headings", name): opening for name, opening in own.headings.items()}

    def _has(self, group: str) -> bool:
        return group in self.blank.catalogue.groups

    @cached_property
    def _explained(self) -> set[str]:
        """Names of which statements give the reason alone: a note of the study has it, and no key figure is needed."""
        every = [each for group in self.blank.catalogue.groups.values() for each in group.statements]
        return {each.why for each in every} - {name for each in every for name in each.says}

    def _is_own(self, part: str, name: str) -> bool:
        """Return whether something is written for this kind, and not for every kind."""
        file = self.blank.catalogue.places[part, name].file
        return not any(file.startswith(f"{root}/statements/") for _, root in resources.roots("templates", self.extra))

    def _problem(self, words: str, part: str, name: str, *path: str | int) -> Problem:
        return self.blank.catalogue.places[part, name].problem((part, name, *path), f"{words}.")

    def _of(self, group: StatementGroup, statement: Statement, words: str) -> Problem:
        order = "all" if group.every else "first"
        at = group.statements.index(statement)
        return self._problem(f"the statement '{statement.id}': {words}", "groups", group.name, order, at)

    def of_pages(self) -> Iterator[Problem]:
        """Yield the groups that a page names and nobody writes."""
        for place, page in self._pages.items():
            for group in (each for each in dict.fromkeys(page.groups) if not self._has(each)):
                near = did_you_mean(group, self.blank.catalogue.groups)
                yield self._problem(f"no group is called '{group}'.{near} Write it, or take it out", *place)

    def of_cells(self) -> Iterator[Problem]:
        """Yield the cells that no study can have as they are declared."""
        for name, line in self.blank.catalogue.cells.items():
            if not {*PICKS, *ENDS} & {*line}:
                for words in self._faults_of(name, line):
                    yield self._problem(f"the cell '{name}' {words}", "cells", name)

    def _faults_of(self, name: str, line: Mapping[str, Any]) -> Iterator[str]:
        units = [line["unit"]] if isinstance(line["unit"], str) else list(line["unit"])
        where = line.get("series", line)
        table = str(where.get("table", ""))
        declared, declarations = self.blank.kind, self.blank.declarations
        keys = (str(where.get("id", "")),) if table == KPI else figures_of(declared, line)
        for key in keys:
            if (figure := declared.figures.get(key)) is None:
                if self._is_own("cells", name) and name not in self._explained:
                    yield f"is of '{key}', which is no key figure of the kind.{did_you_mean(key, declared.figures)}"
                continue
            unit = unit_of(declarations.variables.get(f"{PREFIX}{key}"))
            if unit and not any(fnmatchcase(unit, each) for each in units):
                yield f"is in {' or '.join(units)}, and the key figure '{key}' in {unit}: no study can have it"
            if figure.scope not in (None, line["scope"]):
                yield f"is {line['scope']}, and the key figure '{key}' {figure.scope}: no study can have it"
        if table and table != KPI:
            yield from self._faults_of_table(table, [key for key in where if key not in (*DECLARED, "table")], units)

    def _faults_of_table(self, table: str, keys: list[str], units: list[str]) -> Iterator[str]:
        declarations = self.blank.declarations
        if table not in declarations.tables:
            yield f"is of the table '{table}', which is not declared.{did_you_mean(table, declarations.tables)}"
            return
        columns = declarations.layout(table).columns
        if absent := [key for key in keys if key not in columns]:
            yield f"is picked by {', '.join(absent)}, which the table '{table}' has no column for"
        of_table = {unit_of(each) for each in declarations.variables.values() if each.table == table}
        if of_table and not fitting_units(declarations, table, units):
            found = ", ".join(sorted(of_table))
            yield f"is in {' or '.join(units)}, and the table '{table}' in {found}: no study can have it"

    def of_statements(self) -> Iterator[Problem]:
        """Yield what is wrong with each statement: names, messages, guards that never hold, and faults at print."""
        for group in self.groups:
            for statement in group.statements:
                for words in self._faults(group, statement):
                    yield self._of(group, statement, words)

    def _faults(self, group: StatementGroup, statement: Statement) -> Iterator[str]:
        if unknown := [*self._unknown(group, statement)]:
            yield from unknown
            return
        sound: dict[str, MessageParts] = {}
        for code, words in self.words.items():
            if statement.message not in words.names:
                yield f"{code} has no message '{statement.message}'. Add it to kinds/{self.kind}/languages/{code}"
                continue
            parts = parts_of(words, statement.message)
            found = [*faults(self.blank.catalogue, statement, parts, self._facts(words, parts))]
            yield from (f"its message in {code}: {each}" for each in found)
            sound |= {} if found else {code: parts}
        chance = random.Random(f"{self.kind} {statement.id}")
        held = (self.blank.holding(group, statement, start, chance) for start in STARTS)
        made = [each.cells() for each in held if each is not None]
        self.studies += made
        if not made and self._is_own("groups", group.name):
            yield (
                "it is printed of no study that was tried. Its guard contradicts itself, or what stands before it "
                "always holds where it does. Change the guard, or take it out"
            )
        for code, parts in sound.items():
            tried = (self._fault_at_print(statement, self.words[code], parts, cells) for cells in made)
            if said := next(filter(None, tried), ""):
                yield f"its message in {code} cannot be printed: {said.removesuffix('.')}"

    def _unknown(self, group: StatementGroup, statement: Statement) -> Iterator[str]:
        """Yield the names of an own statement that are neither a cell nor a key figure."""
        if not self._is_own("groups", group.name):
            return
        known = {*self.blank.catalogue.cells, *self.blank.kind.figures, *BESTS, *BESIDE}
        named = [name for key, of in statement.guard.items() if key not in OF_STUDY for name in names_in(of)]
        for name in (each for each in dict.fromkeys(named) if each not in known):
            yield f"'{name}' is neither a cell nor a key figure of the kind.{did_you_mean(name, known)}"

    def _facts(self, words: Language, parts: MessageParts) -> dict[str, str]:
        """Return what a message may name beside its cells; of own facts of a kind, all that it does name."""
        named = parts.bare | {name for function, name in parts.calls if function not in AMOUNTS}  # in a case of theirs
        own = dict.fromkeys(named if self.own_facts else (), "made up")
        return {**own, **setting(words, self.blank.facts), **dict.fromkeys((*NAMED, *GIVEN), "made up")}

    def _fault_at_print(self, statement: Statement, words: Language, parts: MessageParts, cells: Cells) -> str:
        amounts = Amounts(words, Steps({}))

        def amount_of(cell: StatementCell) -> Amount:
            assert cell.row is not None
            found = amounts.of(cell.row)
            return found if cell.column == MAIN else found.another(cell.value, of_range=True, column=cell.column)

        try:
            values = self._facts(words, parts)
            Speaker(self.blank.catalogue, cells, words, amount_of, values).sentence(statement)
        except ImpactError as error:
            return str(error)
        return ""

    def of_groups(self) -> Iterator[Problem]:
        """Yield groups and titles that say nothing of a study, and messages that drop the signs of both sides."""
        chance = random.Random(self.kind)
        more = [self.blank.study(state, chance) for state in (*STARTS, *["any"] * MORE)]
        tried = [*(each.cells() for each in more), *self.studies]
        for place, groups in self._certain():
            if silent := next((cells for cells in tried if not any(each.chosen(cells) for each in groups)), None):
                names = dict.fromkeys(name for each in groups for name in _named(each))
                of = ", ".join(f"{name} is {_state(name, silent)}" for name in names)
                what = "group" if place[0] == "groups" else "title of the page"
                words = f"the {what} '{place[1]}' is certain, and says nothing of a study in which {of}"
                yield self._problem(f"{words}. Add a statement that holds there, or leave it out", *place)
        yield from self._both_sides()

    def _certain(self) -> Iterator[tuple[tuple[str, str], list[StatementGroup]]]:
        """Yield the groups of which one has to say something, by the place that asks for it."""
        yield from ((("groups", each.name), [each]) for each in self.groups if each.certain)
        for name, opening in self.blank.catalogue.headings.items():
            if self._is_own("headings", name) and opening.title:
                titles = [self.blank.catalogue.groups[each] for each in opening.title if self._has(each)]
                yield ("headings", name), titles

    def _both_sides(self) -> Iterator[Problem]:
        own, said = self.blank.catalogue, dict[tuple[str, str], str]()
        for group in self.groups:
            for statement in group.statements:
                said_in = (each for each in self.words.values() if statement.message in each.names)
                for name in sorted({name for each in said_in for name in parts_of(each, statement.message).sizes}):
                    sides = [side for side, of in SIDES.items() if name in settled(own, statement, of)]
                    side = sides[0] if len(sides) == 1 else ""
                    before = said.setdefault((statement.message, name), side)
                    if side and before and before != side:
                        words = f"its message '{statement.message}' prints {name} without its sign, here {side}"
                        yield self._of(
                            group, statement, f"{words} and elsewhere {before}. Write a message for each side"
                        )

    def of_messages(self) -> Iterator[Problem]:
        """Yield the messages of the kind's statements that no group and no question uses."""
        own = self.blank.catalogue
        used = {each.message for group in own.groups.values() for each in group.statements}
        used |= {question for page in own.pages.values() for question in page.asked}
        general = {code: Language(code, self.extra).names for code in self.words}
        for file, code, content, others in self._own_messages():
            for entry in ENTRY.finditer(content) if file.endswith(OF_STATEMENTS) else ():
                if entry[1] not in used | others | general[code]:
                    words = f"no statement uses the message '{entry[1]}'. Name it in a group, or take it out."
                    yield problem(words, file=file, line=content.count("\n", 0, entry.start()) + 1)

    def _own_messages(self) -> Iterator[tuple[str, str, str, set[str]]]:
        """Yield each file of messages of the kind: name, language, content, and the messages that others name."""
        for folder, label in resources.of_kind("templates", self.kind, self.extra):
            for code in self.words:
                files = list(contents(folder.joinpath("languages", code)))
                others = {name for _, content in files for name in NAMED_IN.findall(content)}
                for name, content in files:
                    yield f"{label}/languages/{code}/{name}", code, content, others


def _named(group: StatementGroup) -> list[str]:
    guards = (each.guard.items() for each in group.statements)
    return list(
        dict.fromkeys(name for guard in guards for key, of in guard if key not in OF_STUDY for name in names_in(of))
    )


def _state(name: str, cells: Cells) -> str:
    known = [cell for cell in cells.members(name) if cell.known]
    if not known:
        return "explained" if any(cell.reason for cell in cells.every(name)) else "unknown"
    return " and ".join(dict.fromkeys(str(cell.sign) for cell in known))
