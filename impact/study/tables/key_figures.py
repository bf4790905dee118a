"""The variables of key figures that a kind of project declares as sums of rows: in the unit of these.

A figure and its unit are declared once, in `kind.yaml`; nobody writes the unit, or how the figure is made, again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from impact.errors import Problem, ProblemsError, did_you_mean
from impact.scenario.declared import PREFIX, VARIABLE, KeyFigure, Over, with_places
from impact.study.tables.formula import ANY, Formula, Formulas
from impact.study.tables.variable import Declarations, Variable

TABLE = "kpi"
YEARLY = "/yr"
YEARS: Mapping[Over, str] = {
    "horizon": "all years",
    "relief_years": "the years in which an incentive is in force",
    "later_years": "the years in which no incentive is in force",
}


def with_figures(found: Declarations, extra: tuple[Path, ...]) -> tuple[Declarations, list[Problem]]:
    """Return what is declared, with a variable for each key figure that is a sum of rows, and what is wrong with them.

    Args:
        found: what the house and the kind declare.
        extra: the user's data folders.
    """
    try:
        kind, places = with_places(found.kind, extra)
    except ProblemsError as error:
        return found, list(error.problems)
    made: dict[str, Variable] = {}
    problems: list[Problem] = []
    for key, figure in kind.figures.items():
        faults = list(_faults(key, figure, found))
        problems += [places.problem(("figures", key, *path), message) for path, message in faults]
        if figure.of is not None and not faults:
            line, _ = places.spots["figures", key]
            made[f"{PREFIX}{key}"] = replace(_variable(figure, figure.of, found), file=places.file, line=line)
    return replace(found, variables={**found.variables, **made}), problems


def _faults(key: str, figure: KeyFigure, found: Declarations) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield why a key figure has no unit, and what it names that is not there."""
    if figure.of is None:
        return
    name = figure.of[VARIABLE]
    variable = found.variables.get(name)
    if variable is None:
        near = did_you_mean(name, found.variables)
        words = f"the key figure '{key}' has no unit: no variable '{name}' is declared.{near} Declare it."
        yield ("of", VARIABLE), words
        return
    if figure.over != "headline_year" and not variable.unit.endswith(YEARLY):
        words = f"'{name}' is in {variable.unit}, which cannot be added up over years. Take the headline year."
        yield ("over",), words
    layout = found.layout(variable.table)
    for column in figure.of.keys() - {VARIABLE}:
        if column not in layout.keys:
            words = f"the table '{variable.table}' has no key '{column}'.{did_you_mean(column, layout.keys)}"
            yield ("of", column), words


def _variable(figure: KeyFigure, of: Mapping[str, str], found: Declarations) -> Variable:
    """Return the variable of a key figure."""
    source = found.variables[of[VARIABLE]]
    keys = {name: value for name, value in of.items() if name != VARIABLE}
    if figure.over == "headline_year":
        unit, says = source.unit, f"Its row in {source.table}, in the headline year."
    else:
        unit, says = (
            source.unit.removesuffix(YEARLY),
            f"Its rows in {source.table}, added up over {YEARS[figure.over]}.",
        )
    formula = Formulas(by_value={ANY: Formula(says, of=of[VARIABLE], keys=keys)})
    return Variable(TABLE, unit, measure=source.measure, formula=formula)
