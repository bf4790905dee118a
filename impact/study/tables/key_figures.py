"""The variables of key figures that a kind of project declares as sums of rows: in the unit of these.

A figure and its unit are declared once, in `kind.yaml`; nobody writes the unit, or how the figure is made, again.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from impact.core.errors import Problem, ProblemsError, did_you_mean
from impact.scenario.kind_declaration import PREFIX, VARIABLE, KeyFigureDeclaration, Over, with_places
from impact.study.tables.variable import ANY, Declarations, Formula, Formulas, Variable

TABLE = "key_figures"
YEARLY = "/yr"
WHEN: Mapping[Over, str] = {
    "horizon": "added up over all years",
    "relief_years": "added up over the years in which an incentive is in force",
    "later_years": "added up over the years in which no incentive is in force",
    "building": "of the years of building together",
    "life": "of all years together",
}
HELD_TOO = ("building", "life")  # of rows of years, or of rows without a year that hold for all of them
PEOPLE = ("headcount", "fte")
Faults = Iterator[tuple[tuple[str | int, ...], str]]


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


def _faults(key: str, figure: KeyFigureDeclaration, found: Declarations) -> Faults:
    for path, of in figure.selections():
        if of[VARIABLE] not in found.variables:
            near = did_you_mean(of[VARIABLE], found.variables)
            words = f"the key figure '{key}' has no unit: no variable '{of[VARIABLE]}' is declared.{near} Declare it."
            yield (*path, VARIABLE), words
            return
        yield from _of_selection(figure, path, of, found)


def _of_selection(
    figure: KeyFigureDeclaration, path: tuple[str | int, ...], of: Mapping[str, str], found: Declarations
) -> Faults:
    name = of[VARIABLE]
    variable = found.variables[name]
    by_year = figure.over != "headline_year" and figure.over not in HELD_TOO
    if (by_year and not variable.unit.endswith(YEARLY)) or (figure.over in HELD_TOO and variable.measure in PEOPLE):
        yield ("over",), f"'{name}' is in {variable.unit}, which cannot be added up over years. Take the headline year."
    first = found.variables[(figure.of or of)[VARIABLE]]
    if variable.unit != first.unit:
        words = f"'{name}' is in {variable.unit}, and what it is added to in {first.unit}. Name rows in one unit."
        yield (*path, VARIABLE), words
    layout = found.layout(variable.table)
    known = (*layout.keys, *layout.further)
    for column in of:
        if column not in (*known, VARIABLE):
            words = f"the table '{variable.table}' has no key '{column}'.{did_you_mean(column, known)}"
            yield (*path, column), words


def unit_of_rows(figure: KeyFigureDeclaration, source: Variable) -> str:
    """Return the unit of the sum of the rows, before it is brought to another."""
    return source.unit if figure.over == "headline_year" else source.unit.removesuffix(YEARLY)


def _variable(figure: KeyFigureDeclaration, of: Mapping[str, str], found: Declarations) -> Variable:
    source = found.variables[of[VARIABLE]]
    keys = {name: value for name, value in of.items() if name != VARIABLE}
    more = "".join(f" Rows of '{each[VARIABLE]}' are added." for each in figure.plus)
    if figure.none_without:
        says = f"Zero: the scenario states no '{figure.none_without}'."
    elif figure.over == "headline_year":
        says = f"Its row in {source.table}, in the headline year.{more}"
    else:
        says = f"Its rows in {source.table}, {WHEN[figure.over]}.{more}"
    formula = Formulas(by_value={ANY: Formula(says, of=of[VARIABLE], keys=keys)})
    return Variable(TABLE, figure.unit or unit_of_rows(figure, source), measure=source.measure, formula=formula)
