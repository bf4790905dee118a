"""Checks of a scenario that need no run over its draws: data files, kinds of project, what documents will hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from impact.api.studies import load, run

if TYPE_CHECKING:
    from impact.errors import Problem
    from impact.scenario.load import Loaded


@dataclass(frozen=True)
class Printable:
    """What the documents of a scenario will hold.

    Attributes:
        left_out: by document, the sections that it goes without, each with the tables they would need.
        not_given: what the brief must state and the scenario does not say yet, each with what to do.
        world_defaults: ids of figures that stand for all countries, where the country's pack has none.
    """

    left_out: Mapping[str, Mapping[str, Sequence[str]]]
    not_given: Sequence[str]
    world_defaults: Sequence[str] = ()


@dataclass(frozen=True)
class FileChecks:
    """What is wrong with data files and kinds of project, and what can be printed where nothing is.

    Attributes:
        data: the user's data folders. templates: folders with own words and templates of documents.
        scenario: whose documents are asked for; None where none are.
    """

    data: tuple[Path, ...]
    templates: tuple[Path, ...]
    scenario: str | Path | None

    @cached_property
    def _of_data(self) -> list[Problem]:
        from impact.brief.kind_check import folder_problems
        from impact.catalogue.catalogue import Catalogue
        from impact.catalogue.checks import data_problems
        from impact.study.tables.declaration_checks import declaration_problems

        return [*data_problems(Catalogue(self.data)), *declaration_problems(self.data), *folder_problems()]

    def look(self) -> None:
        """Look at the data files, the declarations and the folders of kinds."""
        _ = self._of_data

    def found(self, kinds: Sequence[str]) -> tuple[list[Problem], Printable | None]:
        """Return what is wrong with these and with kinds of project, by their names; where nothing is, the documents.

        There are none where the scenario cannot be run either.
        """
        from impact.brief.kind_check import kind_problems
        from impact.errors import ImpactError

        of_kinds = (kind_problems(kind, self.data, self.templates) for kind in kinds)
        problems = [*self._of_data, *chain.from_iterable(of_kinds)]
        documents = None
        if self.scenario is not None and not problems:
            with suppress(ImpactError):  # whoever runs all draws says why
                documents = printable(load(self.scenario, self.data), self.data, self.templates)
        return problems, documents


def printable(loaded: Loaded, data: tuple[Path, ...], templates: tuple[Path, ...]) -> Printable:
    """Return which documents a scenario can print and what they go without, from a run of few draws.

    Raises:
        ImpactError: the run cannot be made, or a template has faults.
    """
    from impact.brief.compose import left_out
    from impact.brief.context import BriefContext
    from impact.brief.sections.panel import not_given
    from impact.brief.templates import documents, needed
    from impact.look.themes import load_theme
    from impact.scenario.schema import LEAST_DRAWS
    from impact.study.tables import BASIS_OF_DEFAULT
    from impact.words.language import Words

    kind = loaded.scenario.project.kind
    names = documents(kind, templates)
    asked = needed(names, kind, templates)  # these take long, and no section depends on them alone
    study = run(loaded, data=data, draws=LEAST_DRAWS)
    absent = {
        document: {
            section: tables
            for section, needs in left_out(study, document, templates).items()
            if (tables := [table for table in needs if table not in asked])
        }
        for document in names
    }
    of_world = [str(row["id"]) for row in study["assumptions"].rows if row["basis"] == BASIS_OF_DEFAULT["world"]]
    given = not_given(BriefContext(study, Words("en", templates), load_theme(), loaded.declared))
    return Printable(absent, given, of_world)
