"""Key figures as a kind of project declares them: sums of rows, of the headline year or over phases of all years."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from impact.core.arrays import NOTHING, total
from impact.core.errors import ProblemsError, did_you_mean, list_choices
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow, joined
from impact.scenario.kind_declaration import PREFIX, VARIABLE, KeyFigureDeclaration, Over, with_places

Rows = Mapping[str, Sequence[ResultRow]]  # by variable


def select_key_figures(
    inputs: Inputs, rows: Sequence[ResultRow], left_out: Collection[ResultRow] = (), relieved: Collection[int] = ()
) -> Iterator[ResultRow]:
    """Yield the key figures that `kind.yaml` makes a sum of rows, in its order, as far as the project has such rows.

    Args:
        left_out: those of them that are not there where only headlines are wanted.
        relieved: years in which an incentive is in force.

    Raises:
        ProblemsError: a figure names key values that no row of its variable has, a fact that the project has not got,
            or a year where its rows have none; or it rests on rows that may be left out.
    """
    absent = {id(row) for row in left_out}
    by_variable: dict[str, list[ResultRow]] = {}
    for row in rows:
        by_variable.setdefault(row.variable, []).append(row)
    for key, figure in inputs.loaded.declared.figures.items():
        years = _years(inputs, figure.over, relieved)
        if not years or (figure.beside and not inputs.further) or (figure.whole_run and inputs.headlines_only):
            continue
        if figure.none_without:
            if getattr(inputs.scenario.project, figure.none_without) is None:
                keys = {"key": key, "period": _period(years)}
                yield ResultRow(f"{PREFIX}{key}", NOTHING, (), keys, scope=figure.scope or "na")
        elif signed := _signed(inputs, key, by_variable):
            for row, _ in signed:
                if id(row) in absent and not figure.whole_run:
                    words = (
                        f"rests on '{row.variable}', and the part that yields it is left out where only key figures "
                        "are wanted. Mark that part with leads=True, or write whole_run: true where no input is to be "
                        "ranked by it."
                    )
                    raise _fault(inputs, key, words)
                if not row.years and figure.over not in ("building", "life"):
                    words = f"is one of single years, and rows of '{row.variable}' have no year."
                    raise _fault(inputs, key, f"{words} Write over: life, or over: building.")
            yield _figure(key, figure, signed, years)


def _years(inputs: Inputs, over: Over, relieved: Collection[int]) -> tuple[int, ...]:
    """Return the years of which a figure is the sum; none where the project has no such phase."""
    if over == "headline_year":
        return (inputs.scenario.headline_year,)
    if over == "building":
        return inputs.scenario.project.building_years
    first, last = inputs.scenario.horizon
    every = range(first, last + 1)
    if over in ("horizon", "life"):
        return tuple(every)
    return tuple(year for year in every if (year in relieved) == (over == "relief_years"))


def _signed(inputs: Inputs, key: str, rows: Rows) -> list[tuple[ResultRow, float]]:
    """Return the rows that a figure is the sum of, each with its sign; none where it lacks those that it takes off."""
    figure = inputs.loaded.declared.figures[key]
    found = [(row, path[0]) for path, of in figure.selections() for row in _fitting(inputs, key, of, rows)]
    signed = [(row, -1.0 if part == "less" else 1.0) for row, part in found]
    return signed if len({sign for _, sign in signed}) > bool(figure.less) else []


def _fitting(inputs: Inputs, key: str, of: Mapping[str, str], rows: Rows) -> list[ResultRow]:
    variable = of[VARIABLE]
    keys = {name: _filled(inputs, key, value) for name, value in of.items() if name != VARIABLE}
    known = rows.get(variable, ())
    found = [row for row in known if keys.items() <= row.keys.items()]
    if known and not found and not inputs.loaded.declared.figures[key].optional:
        stated = ", ".join(f"{name} {value}" for name, value in keys.items())
        words = f"is picked from rows of '{variable}' with {stated}; there are none."
        wanted = "Correct its 'of', or write optional: true where only some projects have such rows."
        raise _fault(inputs, key, f"{words} {wanted}")
    return found


def _filled(inputs: Inputs, key: str, value: str) -> str:
    """Return a key value, that of a fact of the project where it is a name in braces."""
    if not (value.startswith("{") and value.endswith("}")):
        return value
    name, facts = value[1:-1], inputs.scenario.project.facts
    if name not in facts:
        words = f"names '{value}', and no fact of the project is called that."
        raise _fault(inputs, key, f"{words}{did_you_mean(name, facts)} {list_choices(facts, 30)}")
    return str(facts[name])


def _figure(
    key: str, figure: KeyFigureDeclaration, signed: Sequence[tuple[ResultRow, float]], wanted: Sequence[int]
) -> ResultRow:
    rows = [row for row, _ in signed]

    def of_years(row: ResultRow, values: NDArray[Any]) -> NDArray[Any]:
        if figure.over == "life" or not row.years:
            return values
        return values[:, [place for place, each in enumerate(row.years) if each in wanted]]

    unclear = [of_years(row, row.undefined).any(axis=1, keepdims=True) for row in rows if row.undefined is not None]
    values = total(of_years(row, row.values).sum(axis=1, keepdims=True) * sign for row, sign in signed)
    ends = [row.years[-1] for row in rows if row.years] if figure.over == "life" else []
    return ResultRow(
        f"{PREFIX}{key}",
        values if figure.times == 1 else values * figure.times,
        (),
        {"key": key, "period": _period([year for year in wanted if not ends or year <= max(ends)])},
        scope=figure.scope or rows[0].scope,
        topics=joined(*(row.topics for row in rows)),
        gap=next((row.gap for row in rows if row.gap), ""),
        undefined=np.any(np.broadcast_arrays(*unclear), axis=0) if unclear else None,
    )


def _period(years: Sequence[int]) -> str:
    return str(years[0]) if years[0] == years[-1] else f"{years[0]}/{years[-1]}"


def _fault(inputs: Inputs, key: str, words: str) -> ProblemsError:
    _, places = with_places(inputs.scenario.project.kind, inputs.catalogue.extra)
    return ProblemsError([places.problem(("figures", key, "of"), f"The key figure '{key}' {words}")])
