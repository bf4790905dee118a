"""Checks of declarations that are too slow for a run: those of every kind of project, and units as pint reads them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from impact.errors import Problem, ProblemsError, problem
from impact.registry import kinds_installed
from impact.study.tables.declared import read
from impact.units import check_unit, registry

CURRENCY, PRICE_YEAR = "USD", 2025  # any will do: every currency is a unit of its own
PRODUCT = "t"  # any will do


def declaration_problems(extra: tuple[Path, ...]) -> Iterator[Problem]:
    """Yield every problem of the declarations of the house, of all installed kinds and of the user's folders.

    Args:
        extra: the user's data folders.
    """
    seen: set[tuple[str, int]] = set()
    for kind in ("", *kinds_installed()):
        declared, problems = read(kind, extra)
        yield from problems
        for name, variable in declared.variables.items():
            place = (variable.file, variable.line)
            if place in seen:
                continue
            seen.add(place)
            try:
                registry(extra)
            except ProblemsError:
                return  # said with the data files
            if wrong := check_unit(variable.unit_in(CURRENCY, PRICE_YEAR, PRODUCT), extra):
                yield problem(wrong, file=variable.file, line=variable.line, where=name)
