"""Findings of `impact check`, the scenario that rules look at, and rules grouped by theme."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, Literal, TypeAlias

from impact.core.errors import Problem
from impact.files.yaml import Path, dotted

if TYPE_CHECKING:
    from impact.catalogue.catalogue import Catalogue
    from impact.scenario.load import LoadedScenario
    from impact.scenario.quantity import Assumption
    from impact.scenario.schema import ScenarioSchema
    from impact.scenario.texts import ReaderText
    from impact.study.study import StudyData
    from impact.study.tables import Record

Level = Literal["error", "warning", "hint"]
LEVELS: tuple[Level, ...] = ("error", "warning", "hint")

REFUSED = "refused"  # the rule of every problem for which 'run' or 'brief' would refuse a scenario


@dataclass(frozen=True)
class CheckFinding:
    """One thing found, where it stands and what to do about it.

    Attributes:
        level: error (it is refused), warning (it is doubtful), hint (it may be better).
        rule: id of the rule, `THEME/NAME`; `refused` for what is refused.
        message: what was found.
        remedy: what to do; empty where the message says so.
        file: as the user named it; empty when it is in no file.
        line, column: in that file, from 1; 0 when unknown.
        where: the key, such as `claims[2].source`; may be empty.
    """

    level: Level
    rule: str
    message: str
    remedy: str = ""
    file: str = ""
    line: int = 0
    column: int = 0
    where: str = ""

    @property
    def said(self) -> str:
        """Message and remedy."""
        return f"{self.message} {self.remedy}".rstrip()


def refused(problem: Problem) -> CheckFinding:
    """Return a problem as a finding."""
    return CheckFinding(
        "error", REFUSED, problem.message, file=problem.file, line=problem.line, column=problem.column,
        where=problem.where,
    )  # fmt: skip


def in_order(findings: Iterable[CheckFinding]) -> list[CheckFinding]:
    """Return findings by file, line and column, each once; of one place the worst first."""
    return sorted(
        dict.fromkeys(findings),
        key=lambda each: (each.file, each.line, each.column, LEVELS.index(each.level), each.rule, each.where),
    )


def count_by_level(findings: Iterable[CheckFinding]) -> dict[Level, int]:
    """Return how many findings there are of each level."""
    found = [each.level for each in findings]
    return {level: found.count(level) for level in LEVELS}


def in_words(counts: dict[Level, int]) -> str:
    """Return counts as they are said.

    >>> in_words({"error": 0, "warning": 1, "hint": 2})
    'no errors, 1 warning, 2 hints'
    """
    return ", ".join(f"{count or 'no'} {level}{'' if count == 1 else 's'}" for level, count in counts.items())


def short(number: float) -> str:
    """Return a number of three significant figures.

    >>> short(131234.5)
    '131,000'
    """
    return f"{float(f'{number:.3g}'):,.10g}"


NOWHERE = (0, 0)


@dataclass(frozen=True)
class CheckSubject:
    """What a reviewer looks at.

    Attributes:
        loaded: the scenario.
        catalogue: figures and sources.
        study: from the first draws; None where the scenario cannot be run.
        on: the day on which ages are counted.
        not_given: what the brief must state and the scenario does not say yet.
        outside: a sentence for each check of plausibility that the main estimate fails, in the order of the study.
        templates: folders with own words.
        idle: inputs that move no figure, by key, each with the reason.
        values: how many values page 1 of the brief prints.
    """

    loaded: LoadedScenario
    catalogue: Catalogue
    study: StudyData | None
    on: date
    not_given: Sequence[str] = ()
    outside: Sequence[str] = ()
    templates: tuple[FilePath, ...] = ()
    idle: Mapping[str, str] = field(default_factory=dict)
    values: int = 0

    @property
    def scenario(self) -> ScenarioSchema:
        """The scenario itself."""
        return self.loaded.scenario

    def rows(self, table: str) -> Sequence[Record]:
        """Return the rows of a table of the study; none where there is no study, or no such table."""
        return self.study[table].rows if self.study is not None and table in self.study.tables else ()

    @cached_property
    def texts(self) -> Mapping[str, ReaderText]:
        """The texts of the scenario that readers meet, by address."""
        from impact.scenario.texts import texts_of

        return texts_of(self.scenario)

    def own_assumptions(self) -> Iterator[tuple[Path, Assumption]]:
        """Yield the assumptions that the scenario makes itself, with their paths; defaults that it takes are not."""
        for key, (value, _) in self.loaded.assumptions.items():
            if key not in self._taken:
                yield ("project", *key.split(".")), value

    @cached_property
    def _taken(self) -> frozenset[str]:
        return frozenset(each.key for each in self.loaded.defaults)

    def place(self, path: Path) -> tuple[str, int, int]:
        """Return file, line and column of a path, or of the nearest part above it that a scenario's file has.

        What stands in a file of defaults is looked for where the scenario would state it.
        """
        places = self.loaded.places
        files = {places.file, *self.loaded.homes}
        for length in range(len(path), -1, -1):
            spot, file = places.spots.get(path[:length]), places.elsewhere.get(path[:length], places.file)
            if spot is not None and file in files:
                return file, *spot
        return places.file, *NOWHERE

    def where(self, path: Path) -> str:
        """Return a path as people write it."""
        return dotted(path)


@dataclass(frozen=True)
class Found:
    """What a rule found.

    Attributes:
        path: where in the scenario.
        message: what was found.
        remedy: what to do.
        where: as people call the place, if not by the path.
        at: file, line and column in another file.
    """

    path: Path
    message: str
    remedy: str = ""
    where: str = ""
    at: tuple[str, int, int] | None = None


Find: TypeAlias = Callable[[CheckSubject], Iterator[Found]]


@dataclass(frozen=True)
class Rule:
    """One rule.

    Attributes:
        id: `THEME/NAME`.
        level: of what it finds.
        find: yields what it finds in a scenario; it reads nothing and changes nothing.
    """

    id: str
    level: Level
    find: Find

    def findings(self, subject: CheckSubject) -> Iterator[CheckFinding]:
        """Yield what the rule finds, with file, line and column."""
        for each in self.find(subject):
            file, line, column = each.at or subject.place(each.path)
            where = each.where or subject.where(each.path)
            yield CheckFinding(self.level, self.id, each.message, each.remedy, file, line, column, where)


@dataclass(frozen=True)
class RuleSet:
    """Rules about one thing.

    Attributes:
        name: of the file.
        rules: in the order in which they are applied.
    """

    name: str
    rules: list[Rule] = field(default_factory=list)

    def rule(self, name: str, level: Level) -> Callable[[Find], Find]:
        """Return a decorator that makes a rule of a function."""

        def add(find: Find) -> Find:
            self.rules.append(Rule(f"{self.name}/{name}", level, find))
            return find

        return add
