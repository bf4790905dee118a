"""A model run over the parts of a draw set, one after another."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from impact.models.inputs import Inputs
from impact.scenario.draw_limits import LEAST_DRAWS
from impact.study.run.draws.gather import Gathering
from impact.study.run.draws.probabilities import Probabilities
from impact.study.run.estimate import rows_of
from impact.study.tables.declared import declared_for

Progress: TypeAlias = Callable[[int, int], None]


def gathered(inputs: Inputs, most: int, progress: Progress = lambda done, of: None) -> Gathering:
    """Return the rows of a model over all draws; probabilities follow from the key figures of each part.

    Args:
        inputs: With their draws.
        most: Draws to run at once.
        progress: Called with the draws done and all draws.
    """
    count = inputs.draws.count
    gathering, probabilities = Gathering(declared_for(inputs)), Probabilities(inputs.loaded.declared)
    for start in range(0, max(count, 1), most):
        draws = inputs.draws.part(start, min(start + most, count))
        rows = rows_of(inputs.over(draws))
        gathering.add(rows)
        if count >= LEAST_DRAWS:  # with fewer there is no range, and no share of the draws
            figures = {str(row.keys["key"]): row.values[:, 0] for row in rows if "key" in row.keys}
            probabilities.add(inputs, draws, figures)
        progress(start + draws.count, count)
    gathering.close(probabilities.rows({key: each.row.topics for key, each in gathering.headlines.items()}))
    return gathering
