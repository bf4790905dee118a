"""The layers of defaults: what a kind of project takes in a country, and what is wrong with their files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from impact.catalogue.catalogue import Catalogue
    from impact.errors import Problem
    from impact.plain_rows import Row


def defaults(kind: str, country: str, *, data: Sequence[Path] = ()) -> list[Row]:
    """Return the defaults of a kind of project in a country, then the addresses that must be given, as rows.

    Args:
        kind: of project. country: its ISO code. data: folders looked up before the shipped ones.

    Raises:
        ImpactError: there is no such kind or country, or a file of defaults has faults.
    """
    from impact.scenario.defaults.listing import all_defaults, default_rows

    return default_rows(all_defaults(kind, country, tuple(data)))


def file_problems(catalogue: Catalogue) -> list[Problem]:
    """Return what is wrong with the defaults of every kind of project in every country that has some."""
    from impact.errors import ProblemsError, did_you_mean, problem
    from impact.registry import kinds_installed
    from impact.scenario.defaults.files import countries, has_defaults
    from impact.scenario.defaults.layers import layers_of

    problems: list[Problem] = []
    extra = catalogue.extra
    for kind in (each for each in kinds_installed() if has_defaults(each, extra)):
        for country in countries(extra):
            try:
                layers = layers_of(kind, country, extra, None)
            except ProblemsError as error:
                problems += error.problems
                continue
            for each in layers.defaults.values():
                problems += [
                    problem(
                        f"no source is called '{source}'.{did_you_mean(source, catalogue.sources)} "
                        "Add it to sources.csv, or name one of: impact data sources",
                        file=each.file, line=each.line, column=each.column, where=each.address,
                    )
                    for source in each.sources if source not in catalogue.sources
                ]  # fmt: skip
    return list(dict.fromkeys(problems))
