"""Key figures of which the central run is not the middle of the draws, and the input that skews each of them most.

A range whose central value lies near one of its ends is drawn on the other side of it most of the time, so most draws
of a figure lie on one side of its central run. Each input is set to the median of its own distribution, one at a time:
how far the figure goes towards the median of its draws is the part of that input.
"""

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from impact.core.arrays import Array
from impact.formulas.uncertainty.design import CENTRAL, HIGH, LOW, on_range
from impact.model.inputs import Inputs
from impact.scenario.draw_limits import LEAST_DRAWS
from impact.study.analysis.levers import PATH, Lever
from impact.study.analysis.sensitivity import NOTHING, PLACES, SensitivityResult, described
from impact.study.tables import DOES_NOT_APPLY, Record, ResultTable, identified, rounded

TABLE = "skew"
QUARTERS = (0.25, 0.75)  # the central run lies between these percentiles
RATIO = (0.8, 1.25)  # of median to central run, where the sign is settled
SETTLED = (0.05, 0.95)  # percentiles of one sign
LEAST = 0.1  # part of the distance to the median from which an input is named


def is_skewed(central: float, draws: Array) -> bool:
    """Return whether the central run is not the middle of the draws.

    central < P25 or central > P75, or, where P5 and P95 have one sign, median / central < 0.8 or > 1.25

    Args:
        central: Value of the central run, any unit.
        draws: Value of each draw, same unit, (draws,).

    Examples:
        >>> is_skewed(10.0, np.linspace(5.0, 15.0, 101)), is_skewed(6.0, np.linspace(5.0, 15.0, 101))
        (False, True)
    """
    low, first, median, third, high = np.quantile(draws, (SETTLED[0], QUARTERS[0], 0.5, QUARTERS[1], SETTLED[1]))
    slack = NOTHING * max(abs(central), abs(median))
    if central < first - slack or central > third + slack:
        return True
    return bool((low > 0 or high < 0) and central and not RATIO[0] <= median / central <= RATIO[1])


def percentile_of(central: float, draws: Array) -> float:
    """Return the share of draws below the central run, those equal to it counted half [1]."""
    slack = NOTHING * abs(central)
    below, above = np.count_nonzero(draws < central - slack), np.count_nonzero(draws > central + slack)
    return (len(draws) + below - above) / (2 * len(draws))


def median_places(inputs: Inputs, levers: Sequence[Lever]) -> Array:
    """Return where the median of each input lies on its range, (levers,): 0 low, 1 central, 2 high.

    Args:
        inputs: After a run over draws, which records the distributions.
        levers: Inputs that can be moved; several moved together stay at their central values.
    """
    places = np.full(len(levers), CENTRAL)
    for index, lever in enumerate(levers):
        quantile = inputs.quantiles.get(lever.key)
        if quantile is None or lever.together or lever.key == PATH:  # the draws lie alike around the central path
            continue
        median = float(quantile(np.array([0.5]))[0])
        if abs(median - lever.span[1]) > NOTHING * (lever.span[2] - lever.span[0]):
            places[index] = np.interp(median, lever.span, (LOW, CENTRAL, HIGH))
    return places


def skew(inputs: Inputs, explored: SensitivityResult, draws: Mapping[str, Array]) -> ResultTable:
    """Return the skewed key figures, each with the input that skews it most.

    Args:
        explored: Key figures along every lever.
        draws: Values of each key figure over the draws, (draws,).
    """
    found = {key: draws[key] for key in explored.central if key in draws and len(draws[key]) >= LEAST_DRAWS}
    skewed = {key: values for key, values in found.items() if is_skewed(explored.central[key], values)}
    places = median_places(inputs, explored.levers) if skewed else np.zeros(0)
    return identified(TABLE, _records(inputs, explored, skewed, places))


def _records(
    inputs: Inputs, explored: SensitivityResult, skewed: Mapping[str, Array], places: Array
) -> Iterator[Record]:
    for metric, draws in skewed.items():
        central, median = explored.central[metric], float(np.median(draws))
        row: Record = {"key_figure": metric, "value": rounded(central), "median": rounded(median), "year": None}
        row |= {"percentile": rounded(percentile_of(central, draws)), "input": DOES_NOT_APPLY}
        row["unit"] = DOES_NOT_APPLY
        parts = shares(explored, metric, places, median)
        index = int(np.argmax(parts)) if len(parts) else 0
        if len(parts) and parts[index] >= LEAST:
            lever = explored.levers[index]
            middle = float(on_range(lever.span, places[index]))
            row |= {"input": lever.key, **described(lever), "input_central": rounded(lever.span[1])}
            row |= {"input_median": rounded(middle), "place": rounded(float(places[index]))}
            row["share"] = rounded(float(parts[index]))
        yield row


def shares(explored: SensitivityResult, metric: str, places: Array, median: float) -> Array:
    """Return what part of the way from central run to median each input makes alone at its own median, (levers,) [1].

    Args:
        explored: Key figures along every lever.
        places: Median of each input on its range; see `median_places`.
        median: Median of the draws of the key figure.
    """
    central = explored.central[metric]
    moved = np.array(
        [
            0.0 if place == CENTRAL else np.interp(place, PLACES, values) - central
            for place, values in zip(places, explored.figures[metric], strict=True)
        ]
    )
    return moved / (median - central) if median != central else np.zeros(len(moved))
