"""A stretch of a draw set run part by part into what gathers it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias

from impact.arrays import Array
from impact.models.inputs import Inputs
from impact.models.rows import Row
from impact.scenario.draw_limits import LEAST_DRAWS
from impact.study.run.draws.gather import Gathering
from impact.study.run.draws.probabilities import Probabilities
from impact.study.run.estimate import rows_of
from impact.uncertainty.draws import Draws

Progress: TypeAlias = Callable[[int, int], None]


def stretch(
    inputs: Inputs,
    place: tuple[int, int],
    most: int,
    gathering: Gathering,
    probabilities: Probabilities,
    told: Callable[[int], None] = lambda done: None,
) -> None:
    """Run draws and gather their rows.

    Args:
        inputs: with all draws. place: of the first draw, and of the one behind the last. most: to run at once.
        gathering, probabilities: what takes them in. told: called with the draws done after each part.
    """
    for start in range(*place, most):
        draws = inputs.draws.part(start, min(start + most, place[1]))
        rows = rows_of(inputs.over(draws))
        gathering.add(rows)
        count(probabilities, inputs, draws, figures(rows))
        told(start + draws.count - place[0])


def figures(rows: Iterable[Row]) -> dict[str, Array]:
    """Return the key figures of rows by key, (draws + 1,) each."""
    return {str(row.keys["key"]): row.values[:, 0].copy() for row in rows if "key" in row.keys}


def count(probabilities: Probabilities, inputs: Inputs, draws: Draws, drawn: Mapping[str, Array]) -> None:
    """Count how often figures lie below or above zero, where there are draws enough to say it."""
    if inputs.draws.count >= LEAST_DRAWS:
        probabilities.add(inputs, draws, drawn)
