"""Checks of declarations that are too slow for a run: those of every kind of project, and units as pint reads them."""

from collections.abc import Iterator
from pathlib import Path

from impact.core.errors import Problem, ProblemsError, problem
from impact.core.registry import kinds_installed
from impact.files.units import check_unit, factor, registry
from impact.scenario.kind_declaration import VARIABLE, with_places
from impact.study.tables.declared import read
from impact.study.tables.key_figures import unit_of_rows
from impact.study.tables.variable import Declarations

CURRENCY, PRICE_YEAR = "USD", 2025  # any will do: every currency is a unit of its own
PRODUCT = "t"  # any will do


def declaration_problems(extra: tuple[Path, ...]) -> Iterator[Problem]:
    """Yield every problem of the declarations of the house, of all installed kinds and of the user's folders."""
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
        if kind and not problems:
            yield from _converted(declared, extra)


def _converted(declared: Declarations, extra: tuple[Path, ...]) -> Iterator[Problem]:
    figures, places = with_places(declared.kind, extra)
    for key, figure in figures.figures.items():
        if figure.of is None or not figure.unit or check_unit(figure.unit, extra):
            continue
        unit = unit_of_rows(figure, declared.variables[figure.of[VARIABLE]])
        times = factor(unit.replace("{product}", PRODUCT), figure.unit, extra)
        if times is None:
            words = f"its rows are in {unit}, which is no other measure of {figure.unit}. Name a unit of its kind."
            yield places.problem(("figures", key, "unit"), words)
        elif times != figure.times:
            words = f"its rows are in {unit}: times {figure.times:g} they are not in {figure.unit}. Write {times:.12g}."
            yield places.problem(("figures", key, "times"), words)
