"""Checks beside the run of a scenario: data files, kinds of project, what documents will hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from impact.api.studies import load

if TYPE_CHECKING:
    from impact.errors import Problem
    from impact.scenario.declared import KindDeclaration
    from impact.study.study import Study


@dataclass(frozen=True)
class Printable:
    """What the documents of a scenario will hold.

    Attributes:
        left_out: by document, the sections that it goes without, each with the tables they would need.
        not_given: what the brief must state and the scenario does not say yet, each with what to do.
        world_defaults: ids of figures that stand for all countries, where the country's pack has none.
        outside: a sentence for each check of plausibility that the main estimate fails.
    """

    left_out: Mapping[str, Mapping[str, Sequence[str]]]
    not_given: Sequence[str]
    world_defaults: Sequence[str] = ()
    outside: Sequence[str] = ()


@dataclass(frozen=True)
class FileChecks:
    """What is wrong with own data files and with kinds of project, and what a study can print where nothing is.

    The shipped data files are looked at by `check_data`, not by every check of a scenario.

    Attributes:
        scenario: a shipped name or a file. data: the user's data folders.
        templates: folders with own words and templates. documents: whether the documents are asked for.
    """

    scenario: str | Path
    data: tuple[Path, ...]
    templates: tuple[Path, ...]
    documents: bool

    @cached_property
    def _of_data(self) -> list[Problem]:
        from impact.brief.kind_check import folder_problems
        from impact.catalogue.catalogue import Catalogue
        from impact.catalogue.checks import data_problems
        from impact.study.tables.declaration_checks import declaration_problems

        own = [*data_problems(Catalogue(self.data)), *declaration_problems(self.data)] if self.data else []
        return [*own, *folder_problems()]

    @cached_property
    def _of_templates(self) -> list[Problem]:
        from impact.words.translation_checks import template_problems

        return template_problems(self.templates) if self.templates else []

    @cached_property
    def _of_kinds(self) -> dict[str, list[Problem]]:
        return {}

    def _of_kind(self, kind: str) -> list[Problem]:
        from impact.brief.kind_check import kind_problems

        if kind not in self._of_kinds:
            self._of_kinds[kind] = kind_problems(kind, self.data, self.templates)
        return self._of_kinds[kind]

    def look(self) -> None:
        """Look at the files and at the kind of the scenario, and load what looks at documents, before it is asked."""
        _ = self._of_data, self._of_templates
        with suppress(Exception):  # whoever reads the scenario says what is wrong with it
            kind = load(self.scenario, self.data).scenario.project.kind
            self._of_kind(kind)
            if self.documents:
                _load(kind, self.templates)

    def found(
        self, asked: tuple[Sequence[str], Study | None, KindDeclaration | None]
    ) -> tuple[list[Problem], Printable | None]:
        """Return what is wrong with the files and these kinds; where nothing is, what the documents will hold.

        Args:
            asked: names of kinds; the study of the scenario, None where it could not be made; what its kind declares.

        Raises:
            ImpactError: a template has faults.
        """
        kinds, study, declared = asked
        problems = [*self._of_data, *self._of_templates, *chain.from_iterable(self._of_kind(kind) for kind in kinds)]
        if problems or study is None or not self.documents:
            return problems, None
        return problems, printable(study, declared, self.templates)


def _load(kind: str, templates: tuple[Path, ...]) -> None:
    """Import the sections of the documents of a kind, and read its words."""
    from impact.brief.sections import sections
    from impact.brief.templates import documents, pages
    from impact.look.themes import load_theme
    from impact.words.language import Words

    for document in documents(kind, templates):
        for name in chain.from_iterable(pages(document, kind, templates)):
            _ = sections[name]
    Words("en", templates).of_kind(kind).has("panel-heading")
    load_theme()


def printable(study: Study, declared: KindDeclaration | None, templates: tuple[Path, ...]) -> Printable:
    """Return which documents a study can print and what they go without.

    Raises:
        ImpactError: a template has faults.
    """
    from impact.brief.compose import left_out
    from impact.brief.context import BriefContext
    from impact.brief.sections.panel import not_given
    from impact.brief.templates import documents, needed
    from impact.look.themes import load_theme
    from impact.study.tables import BASIS_OF_DEFAULT
    from impact.words.language import Words
    from impact.words.verdicts import outside

    kind = str(study.facts["kind"])
    names = documents(kind, templates)
    asked = needed(names, kind, templates)  # these take long, and no section depends on them alone
    absent = {
        document: {
            section: tables
            for section, needs in left_out(study, document, templates).items()
            if (tables := [table for table in needs if table not in asked])
        }
        for document in names
    }
    of_world = [str(row["id"]) for row in study["assumptions"].rows if row["basis"] == BASIS_OF_DEFAULT["world"]]
    words = Words("en", templates)
    given = not_given(BriefContext(study, words, load_theme(), declared))
    return Printable(absent, given, of_world, outside(words, study))
