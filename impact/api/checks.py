"""What is wrong with scenarios and data files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from impact.api.defaults import file_problems
from impact.api.studies import load, run

if TYPE_CHECKING:
    from impact.scenario.load import Loaded
    from impact.scenario.texts import ReaderText


def check(scenario: str | Path, *, data: Sequence[Path] = (), templates: Sequence[Path] = ()) -> Loaded:
    """Check a scenario, with its kind of project and the data files behind it: what passes can be run.

    The model is run over the central run, to name everything that the catalogue lacks, and over all draws.

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
    from impact.errors import ImpactError, ProblemsError
    from impact.models.usual import impossible
    from impact.models.wanted import lacking, wanted_problems
    from impact.registry import kinds_installed
    from impact.scenario.texts import all_text_problems
    from impact.scenario.units import unit_problems
    from impact.study.run.draws import gathered
    from impact.study.run.estimate import draw_problems, ready
    from impact.study.run_study import PART
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
    problems += [*unit_problems(loaded), *draw_problems(loaded)]
    if not catalogue.problems():  # limits are figures too
        problems += impossible(loaded, catalogue)
    problems += all_text_problems(loaded)
    if problems:
        raise ProblemsError(problems)
    own = Catalogue(catalogue.extra, loaded.scenario.project.kind)
    with suppress(ImpactError):  # what is wrong in the central run, the run below says as `run` does
        problems = wanted_problems(loaded, lacking(loaded, own))
    if problems:
        raise ProblemsError(problems)
    gathered(ready(loaded, own), PART)
    return loaded


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


def printable(loaded: Loaded, *, data: Sequence[Path] = (), templates: Sequence[Path] = ()) -> Printable:
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
    of_world = [str(row["id"]) for row in study["assumptions"].rows if row["basis"] == BASIS_OF_DEFAULT["world"]]
    given = not_given(BriefContext(study, Words("en", extra), load_theme(), loaded.declared))
    return Printable(absent, given, of_world)


@dataclass(frozen=True)
class Needs:
    """What a scenario lacks.

    Attributes:
        table: why its national table cannot be had; empty where it can, or is not asked for.
        rows: a factor file with a row for each figure to fill, as CSV; empty where none is lacking.
    """

    table: str
    rows: str


def needs(scenario: str | Path, *, data: Sequence[Path] = ()) -> Needs:
    """Return everything that a scenario asks for and the catalogue does not hold, as rows to fill.

    Args:
        scenario: a shipped name or a scenario file. data: folders looked up before the shipped one.

    Raises:
        ImpactError: the scenario has problems of another sort, which 'check' names.
    """
    from impact.catalogue.blank_rows import BlankRow, blank_file
    from impact.catalogue.catalogue import Catalogue
    from impact.models.wanted import lacking

    loaded = load(scenario, data)
    found = lacking(loaded, Catalogue(tuple(data), loaded.scenario.project.kind))
    year = str(loaded.scenario.base_year)
    rows = [
        BlankRow(each.key, each.regions[0], each.period or year, each.dimensions, each.unit, each.why)
        for each in found.figures
    ]
    return Needs(found.table, blank_file(rows) if rows else "")


def missing_texts(scenario: str | Path | Loaded, language: str, *, data: Sequence[Path] = ()) -> list[ReaderText]:
    """Return the texts of a scenario that have no translation, in the order of its schema; none in its own language.

    Args:
        scenario: a shipped name, a scenario file, or a scenario as it was read. language: BCP 47.
        data: folders looked up before the shipped one.

    Raises:
        ImpactError: there is no such scenario or language, or a file has problems.
    """
    from impact.scenario.texts import missing, settle_language

    loaded = load(scenario, data) if isinstance(scenario, str | Path) else scenario
    return missing(loaded, settle_language(language))


def texts(scenario: str | Path, language: str, *, data: Sequence[Path] = ()) -> str:
    """Return a file for a translator: all texts of a scenario by address, each under the original, as YAML.

    Args:
        scenario: a shipped name or a scenario file. language: BCP 47. data: folders looked up before the shipped one.

    Raises:
        ImpactError: there is no such scenario or language, or a file has problems.
    """
    from impact.scenario.texts import for_translator, settle_language

    return for_translator(load(scenario, data), settle_language(language))


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
    shipped = not data  # what own folders hold changes nothing in the world defaults that ship
    problems = [*data_problems(catalogue, every_country=shipped), *declaration_problems(catalogue.extra)]
    problems += file_problems(catalogue) if not problems else []  # sources can be looked up only where they can be read
    for kind in kinds_installed():
        problems += kind_problems(kind, catalogue.extra, tuple(templates))
    if problems:
        raise ProblemsError(problems)
    return len(catalogue.everything())
