"""Which inputs move no figure: each is moved down and up, one at a time, in one run over all rows of the model."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from impact.catalogue.catalogue import Catalogue
from impact.core.arrays import Array
from impact.core.errors import ImpactError, ImpossibleError
from impact.core.threads import one_thread
from impact.formulas.uncertainty.design import HeldDraws
from impact.formulas.uncertainty.draws import Draws, Span
from impact.model import models
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow
from impact.scenario.load import LoadedScenario
from impact.scenario.quantity import Bounds
from impact.study.estimate import prepare_inputs

STEP = 0.1  # part of a value, or of a unit where the value is zero, by which an input without a range is moved
NOTHING = 1e-9  # a change by a smaller part of a figure is none
UNREAD = "no part of the model reads it for this project"
NO_TABLE = "no national table is named, so that suppliers and what wages buy are not followed"
IDLE = "no figure for this project depends on it, though it is read for"


class OneMoved(Draws):
    """All inputs central but one in each run: down in the first run of a pair, up in the second."""

    called = "runs in which single inputs are moved"

    def __init__(self, bounds: Mapping[str, Bounds], left_out: NDArray[np.bool_]) -> None:
        super().__init__(2 * len(bounds), seed=0)
        self._places = {key: (2 * place, each) for place, (key, each) in enumerate(bounds.items())}
        self._left_out = left_out

    def drawn(self, name: str, span: Span, quantile: Callable[[Array], Array]) -> Array:
        """Return the central value, and in the runs of the input the values it is moved to.

        value[0] = central; value[i] = low or high end of the range in the runs of the input, else central

        Returns:
            (count + 1,) or (1,), in the unit of the range.

        Convention: our own.
        """
        if name not in self._places:
            return np.array([span[1]])
        place, bounds = self._places[name]
        values = np.full(self.count + 1, span[1])
        moved = np.where(self._left_out[place : place + 2], span[1], moves(span, bounds))
        values[place + 1 : place + 3] = moved
        return values


def moves(span: Span, bounds: Bounds) -> Array:
    """Return the two values that an input is moved to, within what is possible.

    Args:
        span: Low, central and high value.
        bounds: Lowest and highest possible value.
    """
    low, central, high = span
    step = STEP * (abs(central) or 1.0)
    ends = np.array([low if low < central else central - step, high if high > central else central + step])
    return np.clip(ends, bounds.low, bounds.high) if (bounds.low, bounds.high) != (None, None) else ends


def without_effect(loaded: LoadedScenario, catalogue: Catalogue) -> dict[str, str]:
    """Return the numeric inputs of a scenario that move no cell of any table, each with the reason."""
    with one_thread():
        inputs = prepare_inputs(loaded, catalogue)
        moved, rows = _moved(inputs, dict(inputs.loaded.bounds))
        idle = [key for key in inputs.loaded.assumptions if key not in moved]
        idle = [key for key in idle if key not in inputs.exact_keys or not _moves_alone(inputs, rows, key)]
    return {key: _why(inputs, rows, key) for key in idle}


def _moves_alone(inputs: Inputs, central: Sequence[ResultRow], key: str) -> bool:
    spec, bounds = inputs.loaded.assumptions[key][0], inputs.loaded.bounds[key]
    (value,) = (each.central for each in spec.by_year.values())
    for other in moves((value, value, value), bounds):
        try:
            rows = tuple(_rows(inputs, HeldDraws(Draws(0, 0), {key: float(other)})))
        except ImpactError:
            return True
        if len(rows) != len(central) or _changes(map(_beside, central, rows), 2).any():
            return True
    return False


def _beside(central: ResultRow, other: ResultRow) -> ResultRow:
    """Return one row of two central runs, the second in the place of a draw."""

    def both(name: str) -> Any:
        one, two = getattr(central, name), getattr(other, name)
        return None if one is None or two is None else np.concatenate([one[:1], two[:1]])

    return replace(central, values=both("values"), undefined=both("undefined"), never=both("never"))


def _rows(inputs: Inputs, draws: Draws) -> Iterable[ResultRow]:
    return models[inputs.scenario.project.kind](inputs.over(draws))


def _moved(inputs: Inputs, bounds: Mapping[str, Bounds]) -> tuple[set[str], Sequence[ResultRow]]:
    """Return the inputs that move a cell, or that the model refuses where it allows the central value; and the rows."""
    try:
        return _moved_in_a_run(inputs, bounds)
    except ImpactError:
        if len(bounds) == 1:
            return set(bounds), tuple(_rows(inputs, Draws(0, 0)))
    keys = list(bounds)
    one, other = ({key: bounds[key] for key in half} for half in (keys[: len(keys) // 2], keys[len(keys) // 2 :]))
    (first, _), (second, rows) = _moved(inputs, one), _moved(inputs, other)
    return first | second, rows


def _moved_in_a_run(inputs: Inputs, bounds: Mapping[str, Bounds]) -> tuple[set[str], Sequence[ResultRow]]:
    """Return the same of one run; what the model says cannot be true together is left out and counts as moved."""
    left_out = np.zeros(2 * len(bounds), dtype=bool)
    while True:
        draws = OneMoved(bounds, left_out)
        try:
            rows = tuple(_rows(inputs, draws))
        except ImpossibleError as error:
            refused = np.array(error.draws)
            if len(refused) != draws.size or refused[0] or not (refused[1:] & ~left_out).any():
                raise
            left_out = left_out | refused[1:]
        else:
            found = _changes(rows, draws.size) | left_out
            return {key for key, pair in zip(bounds, found.reshape(-1, 2), strict=True) if pair.any()}, rows


def _changes(rows: Iterable[ResultRow], size: int) -> NDArray[np.bool_]:
    found = np.zeros(size - 1, dtype=bool)
    for row in rows:
        for values in (row.values, row.undefined, row.never):
            if values is None or len(values) == 1:
                continue
            central, others = values[:1].astype(float), values[1:].astype(float)
            with np.errstate(invalid="ignore"):
                same = np.abs(others - central) <= NOTHING * np.abs(central)
            found |= ~(same | (others == central) | (np.isnan(others) & np.isnan(central))).all(axis=1)
    return found


def _why(inputs: Inputs, rows: Iterable[ResultRow], key: str) -> str:
    """Return why an input moves nothing: nothing reads it, or none of the figures it is read for is estimated."""
    topics = inputs.topics.get(f"assumption:{key}", {})
    if not topics:
        return UNREAD if inputs.stand_in is None else f"{UNREAD}: {NO_TABLE}"
    resting = [row for row in rows if topics.keys() & set(row.topics)]
    if resting and all(row.gap for row in resting):
        return f"what it is read for is not estimated: {resting[0].gap}"
    return f"{IDLE}: {', '.join(topic.replace('_', ' ') for topic in topics)}"
