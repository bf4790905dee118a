"""What is wrong with scenarios and data files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from impact.api.studies import load, run

if TYPE_CHECKING:
    from impact.scenario.load import Loaded


def check(scenario: str | Path, *, data: Sequence[Path] = (), templates: Sequence[Path] = ()) -> Loaded:
    """Check a scenario as far as it goes without estimating, with its kind of project and the data files behind it.

    Args:
        scenario: a shipped name or a scenario file.
        data: folders looked up before the shipped ones.
        templates: folders with own words and templates of documents.

    Raises:
        ImpactError: there are problems; all of them are named at once.
    """
    from impact.brief.kind_check import folder_problems, kind_problems
    from impact.catalogue.catalogue import Catalogue
    from impact.catalogue.checks import data_problems
    from impact.errors import ProblemsError
    from impact.models.usual import impossible
    from impact.registry import kinds_installed
    from impact.scenario.units import unit_problems
    from impact.study.run.estimate import draw_problems
    from impact.study.store.record import source_problems
    from impact.study.tables.declaration_checks import declaration_problems

    catalogue = Catalogue(tuple(data))
    problems = [*data_problems(catalogue), *declaration_problems(catalogue.extra), *folder_problems()]
    try:
        loaded = load(scenario, data)
        problems += kind_problems(loaded.scenario.project.kind, catalogue.extra, tuple(templates))
    except ProblemsError as error:
        for kind in kinds_installed():  # which of them is meant cannot be told
            problems += kind_problems(kind, catalogue.extra, tuple(templates))
        raise ProblemsError([*problems, *error.problems]) from None
    if not problems:  # sources can be looked up only where the data files can be read
        problems = source_problems(loaded, catalogue)
    problems += [*unit_problems(loaded), *draw_problems(loaded), *impossible(loaded, catalogue)]
    if problems:
        raise ProblemsError(problems)
    return loaded


@dataclass(frozen=True)
class Printable:
    """What the documents of a scenario will hold.

    Attributes:
        left_out: by document, the sections that it goes without, each with the tables they would need.
        not_given: what the brief must state and the scenario does not say yet, each with what to do.
    """

    left_out: Mapping[str, Mapping[str, Sequence[str]]]
    not_given: Sequence[str]


def printable(loaded: Loaded, *, data: Sequence[Path] = (), templates: Sequence[Path] = ()) -> Printable:
    """Return which documents a scenario can print and what they go without, from a run of few draws.

    Raises:
        ImpactError: the run cannot be made, or a template has faults.
    """
    from impact.brief.compose import left_out
    from impact.brief.edition import Edition
    from impact.brief.sections.panel import not_given
    from impact.brief.templates import documents, needed
    from impact.look.themes import load_theme
    from impact.scenario.schema import LEAST_DRAWS
    from impact.words.language import Words

    extra, kind = tuple(templates), loaded.scenario.project.kind
    names = documents(kind, extra)
    asked = needed(names, kind, extra)  # these take long, and no section depends on them alone
    study = run(loaded, data=data, draws=LEAST_DRAWS)
    absent = {
        document: {
            section: tables
            for section, needs in left_out(study, document, extra).items()
            if (tables := [table for table in needs if table not in asked])
        }
        for document in names
    }
    return Printable(absent, not_given(Edition(study, Words("en", extra), load_theme(), loaded.declared)))


def check_data(data: Sequence[Path] = (), templates: Sequence[Path] = ()) -> int:
    """Check the shipped data files, those of own folders and every kind of project; return the number of figures.

    Args:
        data: folders looked up before the shipped ones.
        templates: folders with own words and templates of documents.

    Raises:
        ImpactError: there are problems; all of them are named at once.
    """
    from impact.brief.kind_check import kind_problems
    from impact.catalogue.catalogue import Catalogue
    from impact.catalogue.checks import data_problems
    from impact.errors import ProblemsError
    from impact.registry import kinds_installed
    from impact.study.tables.declaration_checks import declaration_problems

    catalogue = Catalogue(tuple(data))
    problems = [*data_problems(catalogue), *declaration_problems(catalogue.extra)]
    for kind in kinds_installed():
        problems += kind_problems(kind, catalogue.extra, tuple(templates))
    if problems:
        raise ProblemsError(problems)
    return len(catalogue.factors)
