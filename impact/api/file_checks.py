"""Checks beside the run of a scenario: data files, kinds of project, what documents will hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from impact.api.studies import load
from impact.errors import ImpactError, ProblemsError

if TYPE_CHECKING:
    from impact.errors import Problem
    from impact.scenario.declared import KindDeclaration
    from impact.study.study import Study
    from impact.words.language import Words


@dataclass(frozen=True)
class Printable:
    """What the documents of a scenario will hold.

    Attributes:
        left_out: by document, the sections that it goes without, each with the tables they would need.
        not_given: what the brief must state and the scenario does not say yet, each with what to do.
        world_defaults: ids of figures that stand for all countries, where the country's pack has none.
        outside: a sentence for each check of plausibility that the main estimate fails.
        refused: why a document cannot be put together, each with the document and the language in its place.
    """

    left_out: Mapping[str, Mapping[str, Sequence[str]]]
    not_given: Sequence[str]
    world_defaults: Sequence[str] = ()
    outside: Sequence[str] = ()
    refused: Sequence[Problem] = ()


@dataclass(frozen=True)
class FileChecks:
    """What is wrong with own data files and with kinds of project, and what a study can print where nothing is.

    The shipped data files are looked at by `check_data`, not by every check of a scenario.

    Attributes:
        scenario: a shipped name or a file. data: the user's data folders.
        templates: folders with own words and templates. documents: whether the documents are asked for.
        languages: in which the documents are put together besides the language of the scenario.
    """

    scenario: str | Path
    data: tuple[Path, ...]
    templates: tuple[Path, ...]
    documents: bool
    languages: tuple[str, ...] = ()

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
        """Look at files, at the kind of the scenario and at its draws, and load what looks at documents."""
        _ = self._of_data, self._of_templates
        with suppress(Exception):  # whoever reads the scenario says what is wrong with it
            loaded = load(self.scenario, self.data)
            kind = loaded.scenario.project.kind
            self._of_kind(kind)
            if self.documents:
                _load(loaded.scenario.language, kind, self.templates)
            _ = self._of_draws

    @cached_property
    def _of_draws(self) -> list[Problem]:
        from impact.catalogue.catalogue import Catalogue
        from impact.study.tried import problems_of_draws

        loaded = load(self.scenario, self.data)
        return problems_of_draws(loaded, Catalogue(self.data, loaded.scenario.project.kind))

    def found(
        self, asked: tuple[Sequence[str], Study | None, KindDeclaration | None]
    ) -> tuple[list[Problem], Printable | None]:
        """Return what is wrong with files, kinds and draws; where nothing is, what the documents will hold.

        Args:
            asked: names of kinds; the study of the scenario, None where it could not be made; what its kind declares.

        Raises:
            ImpactError: a template has faults.
        """
        kinds, study, declared = asked
        problems = [*self._of_data, *self._of_templates, *chain.from_iterable(self._of_kind(kind) for kind in kinds)]
        if problems or study is None:
            return problems, None
        if refused := self._of_draws:
            return refused, None
        if not self.documents:
            from impact.brief.arrangement import arrangement_of

            also = arrangement_of(study).also
            return [*composed(study, declared, self.templates, ("brief",), self.languages)] if also else [], None
        return problems, printable(study, declared, self.templates, self.languages)


def _load(language: str, kind: str, templates: tuple[Path, ...]) -> None:
    """Import the sections of the documents of a kind, and read its words."""
    from impact.brief.compose import blocks_of  # noqa: F401
    from impact.brief.sections import sections
    from impact.brief.templates import documents, pages
    from impact.look.themes import load_theme
    from impact.words.language import Words

    for document in documents(kind, templates):
        for name in chain.from_iterable(pages(document, kind, templates)):
            _ = sections[name]
    for code in dict.fromkeys(("en", language)):
        with suppress(ImpactError):
            Words(code, templates).of_kind(kind).has("panel-heading")
    load_theme()


def composed(
    study: Study,
    declared: KindDeclaration | None,
    templates: tuple[Path, ...],
    documents: Sequence[str],
    languages: Sequence[str],
) -> Iterator[Problem]:
    """Yield why documents of a study cannot be put together; no page is made and no chart is drawn.

    Args:
        study: Of a check.
        declared: By its kind.
        templates: Folders with own words and templates.
        documents: Names of documents.
        languages: Besides that of the scenario, which is left out where the program has no words in it.
    """
    from impact.errors import problem
    from impact.words.language import Words

    asked = [each for each in (str(study.facts["language"]), *languages) if _speaks(each, templates)]
    for language in dict.fromkeys(asked or ["en"]):  # in others, texts of a scenario alone are looked for
        words = Words(language, templates)
        for document in documents:
            try:
                _compose(study, declared, words, document)
            except ProblemsError as error:
                yield from error.problems
            except ImpactError as error:
                yield problem(str(error), where=f"{document}, {language}")


def _compose(study: Study, declared: KindDeclaration | None, words: Words, document: str) -> None:
    """Put a document together, without pages and charts.

    Raises:
        ImpactError: The language lacks a message, or the study what the document must say; a block cannot be printed.
    """
    from impact.brief.compose import blocks_of, title
    from impact.brief.context import BriefContext
    from impact.brief.number_on_page import PrintedNumber
    from impact.document.checks import block_problems
    from impact.look.themes import load_theme

    context = BriefContext(study, words, load_theme(), declared)
    # The brief is put together once, not again for the annex, which lists its numbers.
    listed = (PrintedNumber("p1.1", "1", f"kpi/{row['id']}/value", "", "") for row in study["kpi"].rows[:1])
    context.numbers_of_brief = tuple(listed)
    if problems := list(block_problems(blocks_of(context, document, words.extra))):
        raise ProblemsError(problems)
    title(context, document)


def _speaks(language: str, templates: tuple[Path, ...]) -> bool:
    """Return whether the program has words in a language."""
    from impact.words.language import Words

    with suppress(ImpactError):
        return bool(Words(language, templates).code)
    return False


def printable(
    study: Study, declared: KindDeclaration | None, templates: tuple[Path, ...], languages: tuple[str, ...] = ()
) -> Printable:
    """Return which documents a study can print and what they go without.

    Raises:
        ImpactError: a template has faults.
    """
    from impact.brief.compose import left_out
    from impact.brief.context import BriefContext
    from impact.brief.sections.panel import not_given
    from impact.brief.templates import documents, needed
    from impact.look.themes import load_theme
    from impact.scenario.schema import MAY_LACK
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
    lacking = given and study.row("run", "run")["stage"] not in MAY_LACK  # which is said instead
    refused = () if lacking else tuple(composed(study, declared, templates, names, languages))
    return Printable(absent, given, of_world, outside(words, study), refused)
