"""Key figures as a kind of project declares them: sums of rows, of the headline year or over phases of all years."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from impact.arrays import total
from impact.errors import ImpactError
from impact.models.inputs import Inputs
from impact.models.rows import Row, joined
from impact.scenario.declared import PREFIX, VARIABLE, Over


def picked(
    inputs: Inputs, rows: Sequence[Row], left_out: Collection[str] = (), relieved: Collection[int] = ()
) -> Iterator[Row]:
    """Yield the key figures that `kind.yaml` makes a sum of rows, as far as the project has such rows.

    Args:
        inputs: of the run.
        rows: of the model.
        left_out: variables whose rows are not there where only headlines are wanted.
        relieved: years in which an incentive is in force.

    Raises:
        ImpactError: a figure names key values that no row of its variable has, or rests on rows that may be left out.
    """
    for key, figure in inputs.loaded.declared.figures.items():
        years = _years(inputs, figure.over, relieved)
        if figure.of is None or not years:
            continue
        of = dict(figure.of)
        variable = of.pop(VARIABLE)
        known = [row for row in rows if row.variable == variable]
        found = [row for row in known if of.items() <= row.keys.items()]
        if known and not found:
            raise ImpactError(_no_row(key, variable, of))
        if variable in left_out:
            raise ImpactError(_may_be_left_out(key, variable))
        if found:
            yield _figure(key, found, years)


def in_order(inputs: Inputs, figures: Sequence[Row]) -> list[Row]:
    """Return key figures in the order in which `kind.yaml` declares them."""
    place = {key: number for number, key in enumerate(inputs.loaded.declared.figures)}
    return sorted(figures, key=lambda row: place.get(row.keys["key"], len(place)))


def _years(inputs: Inputs, over: Over, relieved: Collection[int]) -> tuple[int, ...]:
    """Return the years of which a figure is the sum; none where the project has no such phase."""
    if over == "headline_year":
        return (inputs.scenario.headline_year,)
    first, last = inputs.scenario.horizon
    every = range(first, last + 1)
    if over == "horizon":
        return tuple(every)
    return tuple(year for year in every if (year in relieved) == (over == "relief_years"))


def _figure(key: str, rows: Sequence[Row], wanted: Sequence[int]) -> Row:
    first, last = wanted[0], wanted[-1]

    def of_years(row: Row, values: NDArray[Any]) -> NDArray[Any]:
        return values[:, [place for place, each in enumerate(row.years) if each in wanted]]

    unclear = [of_years(row, row.undefined).any(axis=1, keepdims=True) for row in rows if row.undefined is not None]
    return Row(
        f"{PREFIX}{key}",
        total(of_years(row, row.values).sum(axis=1, keepdims=True) for row in rows),
        (),
        {"key": key, "period": str(first) if first == last else f"{first}/{last}"},
        scope=rows[0].scope,
        topics=joined(*(row.topics for row in rows)),
        gap=next((row.gap for row in rows if row.gap), ""),
        undefined=np.any(np.broadcast_arrays(*unclear), axis=0) if unclear else None,
    )


def _no_row(key: str, variable: str, of: Mapping[str, str]) -> str:
    keys = ", ".join(f"{name} {value}" for name, value in of.items())
    return f"The key figure '{key}' is picked from rows of '{variable}' with {keys}; there are none. Correct its 'of'."


def _may_be_left_out(key: str, variable: str) -> str:
    return (
        f"The key figure '{key}' rests on '{variable}', and the part that yields it is left out where only key figures "
        "are wanted. Mark that part with leads=True."
    )
