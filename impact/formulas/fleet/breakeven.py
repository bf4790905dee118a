"""When a car that takes more to build has made up for it on the road; and the other three combinations of signs."""

from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from impact.core.arrays import Array, running_sum

Mask: TypeAlias = NDArray[np.bool_]

CASES = ("break_even", "from_start", "never", "loss")  # more and less, less and less, more and more, less and more


@dataclass(frozen=True)
class Road:
    """How far a car goes, worked out once for everything it is compared with.

    Attributes:
        km: per car sold by years since the sale, which is in the middle of the first year, (draws, ages) [km].
    """

    km: Array

    @cached_property
    def before(self) -> Array:
        """Distance at the start of each year since the sale, (draws, ages) [km].

        before[a] = sum of km[i] over i < a

        Convention: elementary.
        """
        return running_sum(self.km) - self.km


@dataclass(frozen=True)
class Crossing:
    """Where the cumulative emissions of two cars, building and driving together, are the same; each (draws,).

    Attributes:
        case: index into `CASES`, by the signs of building and of driving.
        km: distance at the last crossing within the life [km]; 0 where there is none.
        years: time since the sale of the last crossing within the life [yr]; 0 where there is none.
        worse: whether the car has emitted more by the end of its life.
    """

    case: NDArray[np.int_]
    km: Array
    years: Array
    worse: Mask

    @property
    def breaks_even_at(self) -> tuple[Array, Array, Mask]:
        """Where the car breaks even: distance, time, and in which draws it never does by the end of its life.

        break-even = last crossing, for a car that takes more to build and has emitted less by the end; 0 elsewhere

        Returns:
            Distance [km], time [yr] and mask, each (draws,).

        Convention: our own: after the last crossing the car stays below for good.
        """
        shown = (self.case == 0) & ~self.worse
        return np.where(shown, self.km, 0.0), np.where(shown, self.years, 0.0), self.worse

    @property
    def loses_at(self) -> tuple[Array, Array, Mask]:
        """Where the advantage of building is used up: distance, time, and in which draws that does not happen.

        loss = last crossing, for a car that takes less to build and has emitted more by the end; 0 elsewhere

        Returns:
            Distance [km], time [yr] and mask, each (draws,).

        Convention: our own, the mirror image of breaking even.
        """
        shown = (self.case == CASES.index("loss")) & self.worse
        never: Mask = np.logical_not(shown)
        return np.where(shown, self.km, 0.0), np.where(shown, self.years, 0.0), never


def crossing(extra: Array, difference: Array, road: Road) -> Crossing:
    """Return where the cumulative emissions of two cars cross over their life.

    D(t) = extra + sum_{a <= t} difference[a] km[a], and D(t) = 0 on the straight line within a year

    By the signs of building and of all driving there are four cases: more and less (a break-even distance), less and
    less (from the first km), more and more (never), less and more (a loss distance).

    Args:
        extra: building the car less building the other one [kg CO2e], (draws,).
        difference: driving the car less driving the other one, by years since the sale [kg CO2e/km], (draws, ages).
        road: distance of both.

    Returns:
        Case, distance [km], time [yr] and sign at the end, each (draws,).

    Convention: our own; the usual ratio extra / -difference assumes that a kilometre emits the same in all years.

    Examples:
        >>> less, road = np.full((1, 3), -0.1), Road(np.full((1, 3), 8000.0))
        >>> met = crossing(extra=np.array([1000.0]), difference=less, road=road)
        >>> CASES[int(met.case[0])], met.km.tolist(), met.years.tolist()
        ('break_even', [10000.0], [0.75])
    """
    km = road.km
    each = difference * km
    draws = max(len(extra), len(each))
    start = np.broadcast_to(extra[:, None], (draws, 1))
    running = np.concatenate([start, start + running_sum(each)], axis=1)
    end = running[:, -1]
    more_to_build, more_to_drive = start[:, 0] > 0, end > start[:, 0]
    case = np.where(more_to_build, np.where(more_to_drive, 2, 0), np.where(more_to_drive, 3, 1))
    above = running > 0
    changes = above[:, 1:] != above[:, :-1]
    last = changes.shape[1] - 1 - np.argmax(changes[:, ::-1], axis=1)
    rows, meets = np.arange(draws), changes.any(axis=1)
    before, after = running[rows, last], running[rows, last + 1]
    part = np.divide(before, before - after, out=np.zeros(draws), where=meets & (before != after))
    distance, driven = (np.broadcast_to(each, (draws, km.shape[1])) for each in (km, road.before))
    length = np.where(np.arange(km.shape[1]) == 0, 0.5, 1.0)
    passed = np.cumsum(length) - length
    return Crossing(
        case,
        np.where(meets, driven[rows, last] + part * distance[rows, last], 0.0),
        np.where(meets, passed[last] + part * length[last], 0.0),
        end > 0,
    )


def first_below(values: Array, years: Array) -> tuple[Array, Mask]:
    """Return the first year from which on a series is never above zero again, and in which draws there is none.

    y = min{y : v[y] < 0 and v[z] <= 0 for all z >= y}; the answer is year = years[y]

    Args:
        values: v, (draws, years), any unit.
        years: calendar years, (years,).

    Returns:
        Calendar year (0 where there is none) and a mask of draws without one, (draws,). Zeros after the last car do not
        count as below zero.

    Convention: our own, because annual life-cycle emissions rise before they fall.

    Examples:
        >>> first_below(np.array([[5.0, -1.0, 2.0, -3.0]]), np.array([2025.0, 2026.0, 2027.0, 2028.0]))[0].tolist()
        [2028.0]
    """
    above = values > 0
    below = values < 0
    size = values.shape[1]
    last_above = np.where(above.any(axis=1), size - 1 - np.argmax(above[:, ::-1], axis=1), -1)
    later = below & (np.arange(size) > last_above[:, None])
    none: Mask = np.logical_not(later.any(axis=1))
    return np.where(none, 0.0, years[np.argmax(later, axis=1)]), none
