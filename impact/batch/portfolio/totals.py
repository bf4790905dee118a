"""Sums and ranks of projects over joint draws, and the same as tables."""

import io
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from impact.batch.portfolio.additive import NotAdded, Sum
from impact.batch.records import Record
from impact.catalogue.catalogue import Catalogue
from impact.core.arrays import Array
from impact.core.threads import one_thread
from impact.files.rows import Row, as_csv
from impact.formulas.uncertainty.correlation import CorrelatedPair
from impact.formulas.uncertainty.draws import Draws
from impact.scenario.load import LoadedScenario
from impact.study.estimate import key_figures, pairs, prepare_inputs

SEED = 20_260_101  # of all joint draws


class OfProject(Draws):
    """Draws in which the inputs of one project have streams of their own.

    Args:
        count, seed, correlations: see `Draws`.
        project: its name.
        shared: names of the inputs that are the same thing for every project.
    """

    def __init__(
        self, count: int, seed: int, correlations: list[CorrelatedPair], project: str, shared: frozenset[str]
    ) -> None:
        self._project, self._shared = project, shared
        renamed = [
            CorrelatedPair(self._named(pair.first), self._named(pair.second), pair.rank) for pair in correlations
        ]
        super().__init__(count, seed, renamed)

    def _named(self, name: str) -> str:
        return name if name in self._shared else f"{self._project}/{name}"

    def probabilities(self, name: str) -> Array:
        """Return the probabilities of an input: of the project's own stream where it states the input itself.

        u[i] = that of `name` where all projects share it, else that of `PROJECT/name`

        Returns:
            (count,) [1].

        Convention: our own; see the head of this file.
        """
        return super().probabilities(self._named(name))


def joint_draws(loaded: LoadedScenario, catalogue: Catalogue, count: int) -> bytes:
    """Return the key figures of a scenario over joint draws, as a file of numpy.

    The main estimate stands beside them, since ranges are read against it.
    """
    with one_thread():
        inputs = prepare_inputs(loaded, catalogue)
        key_figures(inputs, Draws(0, SEED))  # which figures of the catalogue are drawn is known once they are read
        draws = OfProject(count, SEED, pairs(loaded), loaded.name, frozenset(inputs.drawn_factors))
        figures = key_figures(inputs, draws)
    stream = io.BytesIO()
    arrays: dict[str, Any] = {key: np.broadcast_to(values, (count + 1,)) for key, values in figures.items()}
    np.savez_compressed(stream, **arrays)
    return stream.getvalue()


def read_joint(data: bytes) -> dict[str, Array]:
    """Return key figures by key, (draws + 1,): the main estimate, then the draws."""
    with np.load(io.BytesIO(data), allow_pickle=False) as found:
        return {name: found[name] for name in found.files}


LOW, HIGH = 5, 95  # percentiles of a range


@dataclass(frozen=True)
class Total:
    """A sum with its range.

    Attributes:
        of: what is added.
        value: sum of the main estimates.
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
        item: its name.
        value, low, high: of the figure, over joint draws.
        place: by the main estimate, from 1.
        best, worst: places in 9 of 10 model runs.
        chances: probability of each place.
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
    """Return a sum with its range."""
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


@dataclass(frozen=True)
class Portfolio:
    """What projects come to together.

    Attributes:
        name: of the plan.
        counted: projects of which each counts.
        totals: of what may be added.
        ranked: figures by which projects are put in order, with the places, and whether the highest is the first.
        not_added: what is in no sum.
        failed: items that came to nothing.
        joint: number of joint draws.
    """

    name: str
    counted: tuple[Record, ...]
    totals: tuple[Total, ...]
    ranked: tuple[tuple[Sum, list[Rank], bool], ...]
    not_added: tuple[NotAdded, ...]
    failed: tuple[Record, ...]
    joint: int


def tables(portfolio: Portfolio) -> dict[str, bytes]:
    sums: list[Row] = [
        {
            "key": each.of.key,
            "value": each.value,
            "low": each.low,
            "high": each.high,
            "unit": each.of.signature.unit,
            "period": each.of.signature.period,
            "projects": len(each.of.members),
            "items": " ".join(record.item for record in each.of.members),
        }
        for each in portfolio.totals
    ]
    places: list[Row] = [
        {"key": of.key, "item": rank.item, "place": place, "chance": chance, "main_estimate": rank.place == place}
        for of, ranks, _ in portfolio.ranked
        for rank in ranks
        for place, chance in enumerate(rank.chances, start=1)
        if chance
    ]
    left: list[Row] = [
        {"item": each.item, "key": each.key, "why": each.why, "detail": each.detail} for each in portfolio.not_added
    ]
    left += [{"item": each.item, "key": "", "why": "failed", "detail": each.reason} for each in portfolio.failed]
    named = {"sums": sums, "places": places, "not_added": left}
    return {f"portfolio.{name}.csv": as_csv(rows).encode() for name, rows in named.items() if rows}
