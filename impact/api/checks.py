"""What is wrong with scenarios and data files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from impact.api.studies import load

if TYPE_CHECKING:
    from impact.scenario.load import Loaded


def check(scenario: str | Path, *, data: Sequence[Path] = ()) -> Loaded:
    """Check a scenario as far as it goes without estimating (schema, units, sources), and the data files behind it.

    Raises:
        ImpactError: there are problems; all of them are named at once.
    """
    from impact.catalogue.catalogue import Catalogue
    from impact.catalogue.checks import data_problems
    from impact.errors import ProblemsError
    from impact.models.usual import impossible
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
    if problems:
        raise ProblemsError(problems)
    return loaded


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
