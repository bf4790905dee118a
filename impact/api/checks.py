"""What is wrong with scenarios and data files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from impact.api.studies import load

if TYPE_CHECKING:
    from impact.scenario.load import Loaded
    from impact.scenario.texts import ReaderText


def check(scenario: str | Path, *, data: Sequence[Path] = ()) -> Loaded:
    """Check a scenario as far as it goes without estimating (schema, units, sources), and the data files behind it.

    Raises:
        ImpactError: there are problems; all of them are named at once.
    """
    from impact.catalogue.catalogue import Catalogue
    from impact.catalogue.checks import data_problems
    from impact.errors import ProblemsError
    from impact.models.usual import impossible
    from impact.scenario.texts import all_text_problems
    from impact.scenario.units import unit_problems
    from impact.study.run.estimate import draw_problems
    from impact.study.store.record import source_problems
    from impact.study.tables.declaration_checks import declaration_problems

    catalogue = Catalogue(tuple(data))
    problems = [*data_problems(catalogue), *declaration_problems(catalogue.extra)]
    try:
        loaded = load(scenario, data)
    except ProblemsError as error:
        raise ProblemsError([*problems, *error.problems]) from None
    if not problems:  # sources can be looked up only where the data files can be read
        problems = source_problems(loaded, catalogue)
    problems += [*unit_problems(loaded), *draw_problems(loaded), *impossible(loaded, catalogue)]
    problems += all_text_problems(loaded)
    if problems:
        raise ProblemsError(problems)
    return loaded


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


def check_data(data: Sequence[Path] = ()) -> int:
    """Check the shipped data files and those of own folders; return the number of figures.

    Raises:
        ImpactError: there are problems; all of them are named at once.
    """
    from impact.catalogue.catalogue import Catalogue
    from impact.catalogue.checks import data_problems
    from impact.errors import ProblemsError
    from impact.study.tables.declaration_checks import declaration_problems

    catalogue = Catalogue(tuple(data))
    if problems := [*data_problems(catalogue), *declaration_problems(catalogue.extra)]:
        raise ProblemsError(problems)
    return len(catalogue.factors)
