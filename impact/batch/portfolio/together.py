"""Sums and ranks over joint draws: one state of the world in every draw, for all projects at once."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from impact.batch.portfolio.additive import Sum
from impact.core.arrays import Array

LOW, HIGH = 5, 95  # percentiles of a range


@dataclass(frozen=True)
class Total:
    """A sum with its range.

    Attributes:
        of: what is added. value: sum of the main estimates.
        low, high: percentiles of the sums of all joint draws; None where a project has no draws of it.
    """

    of: Sum
    value: float
    low: float | None
    high: float | None


@dataclass(frozen=True)
class Rank:
    """The place of a project among others.

    Attributes:
        item: its name. value, low, high: of the figure, over joint draws. place: by the main estimate, from 1.
        best, worst: places in 9 of 10 model runs. chances: probability of each place.
    """

    item: str
    value: float
    low: float
    high: float
    place: int
    best: int
    worst: int
    chances: tuple[float, ...]


def total(of: Sum, joint: Mapping[str, Mapping[str, Array]]) -> Total:
    """Return a sum with its range.

    Args:
        of: what is added. joint: draws of key figures by key and item, the main estimate first.
    """
    found = together(of, joint)
    if found is None:
        return Total(of, of.value, None, None)
    return Total(of, of.value, *_range(found.sum(axis=0), of.value))


def _range(draws: Array, main: float) -> tuple[float, float]:
    """Return the 5th and the 95th percentile, moved outwards where the main estimate lies beyond them."""
    low, high = np.percentile(draws, [LOW, HIGH])
    return min(float(low), main), max(float(high), main)


def together(of: Sum, joint: Mapping[str, Mapping[str, Array]]) -> Array | None:
    """Return the draws of a figure of all its projects, (projects, draws); None where one has none."""
    rows = [joint.get(record.item, {}).get(of.key) for record in of.members]
    known = [row[1:] for row in rows if row is not None and len(row) > 1 and np.isfinite(row).all()]
    if len(known) < len(rows) or len({len(row) for row in known}) != 1:
        return None
    return np.stack(known)


def ranking(of: Sum, joint: Mapping[str, Mapping[str, Array]], *, highest_first: bool = True) -> list[Rank]:
    """Return the projects in the order of a figure, with the probability of each place; nothing without draws.

    Of equal values those that stand first in the plan are put first, in every draw alike.
    """
    draws = together(of, joint)
    if draws is None:
        return []
    sign = -1.0 if highest_first else 1.0
    places = _places(sign * draws)
    values = np.array([float(of.figure(record)["value"]) for record in of.members])
    main = _places(sign * values[:, None])[:, 0]
    count = len(of.members)
    found = []
    for at, record in enumerate(of.members):
        chances = np.bincount(places[at], minlength=count) / places.shape[1]
        best, worst = np.percentile(places[at], [LOW, HIGH], method="inverted_cdf")
        low, high = _range(draws[at], float(values[at]))
        found.append(
            Rank(
                record.item, float(values[at]), low, high, int(main[at]) + 1, int(best) + 1,
                int(worst) + 1, tuple(float(each) for each in chances),
            )
        )  # fmt: skip
    return sorted(found, key=lambda rank: rank.place)


def _places(values: Array) -> np.ndarray[tuple[int, int], np.dtype[np.int_]]:
    """Return the place of each row in each column, from 0, the lowest first."""
    order = np.argsort(values, axis=0, kind="stable")
    places = np.empty_like(order)
    np.put_along_axis(places, order, np.arange(len(values))[:, None] * np.ones_like(order[:1]), axis=0)
    return places
