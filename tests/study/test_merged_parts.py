"""Draws in any parts, by any number of workers: the merged statistics are those of one process, to the last bit."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact.arrays import Array
from impact.models.rows import Limits, Row
from impact.scenario.load import Loaded, load
from impact.study.run import reduce
from impact.study.run.draws import gather
from impact.study.run.draws.gather import Gathering
from impact.study.tables import Table
from impact.study.tables.declared import declared

CARS = declared("vehicle_plant")
PIECE, KEPT = 40, 60  # draws counted at once, and so many that all are kept, in place of thousands
SHAPES = ("wide", "far from zero", "of few values", "mostly zero")


@cache
def scenario() -> Loaded:
    return load("byd-jizzakh")


def drawn(shape: str, count: int, seed: int) -> Array:
    """Return draws behind a central run, (count + 1, 2 years), such as models give."""
    rng = np.random.default_rng(seed)
    values: dict[str, Callable[[], Array]] = {
        "wide": lambda: rng.lognormal(0, 3, (count + 1, 2)),
        "far from zero": lambda: 1e9 + rng.random((count + 1, 2)),
        "of few values": lambda: rng.integers(1, 4, (count + 1, 2)).astype(float),
        "mostly zero": lambda: np.maximum(rng.normal(-1, 1, (count + 1, 2)), 0.0),
    }
    return values[shape]()


def rows(values: Array) -> Iterator[Row]:
    """Yield a key figure, of which every draw is kept, and rows that are counted."""
    yield Row("kpi_jobs_gross", values[:, :1], (), {"key": "jobs_gross"})
    yield Row("jobs", values, (2030, 2031), {"channel": "total"})
    yield Row("check_direct_jobs", values[:, :1], (2030,), limits=Limits("check-direct-jobs", 1, 65))


def taken(values: Array, start: int, stop: int, sizes: Sequence[int], gathering: Gathering) -> Gathering:
    """Gather the draws from `start` to before `stop` in parts of these sizes, in turn."""
    turn = 0
    while start < stop:
        end = min(start + sizes[turn % len(sizes)], stop)
        gathering.add(rows(values[[0, *range(start + 1, end + 1)]]))
        start, turn = end, turn + 1
    return gathering


def tables(gathering: Gathering) -> dict[str, Table]:
    gathering.close(())
    return reduce.tables(gathering.rows, CARS, scenario().scenario)


@given(
    st.sampled_from(SHAPES),
    st.integers(KEPT + 1, 900),
    st.integers(0, 2**32),
    st.lists(st.integers(1, 300), min_size=1, max_size=4),
    st.lists(st.integers(1, 22), max_size=4, unique=True),
)
def test_the_statistics_do_not_depend_on_parts_or_workers(
    shape: str, count: int, seed: int, sizes: list[int], cuts: list[int]
) -> None:
    """Workers take whole pieces of what is counted at once, as `parts` shares them."""
    values = drawn(shape, count, seed)
    borders = [PIECE, *sorted(cut * PIECE for cut in cuts if PIECE < cut * PIECE < count), count]
    with patch.object(gather, "EXACT_DRAWS", KEPT), patch.object(gather, "COUNTED", PIECE):
        alone = tables(taken(values, 0, count, [count], Gathering(count, CARS)))
        here = taken(values, 0, PIECE, [PIECE], Gathering(count, CARS))
        taken(values, PIECE, borders[1], sizes, here)
        for start, stop in pairwise(borders[1:]):
            worker = Gathering(stop - start, CARS, count, here.counter)
            here.absorb(taken(values, start, stop, sizes, worker).taken(), start)
        merged = tables(here)
    assert {name: table.csv for name, table in merged.items()} == {name: table.csv for name, table in alone.items()}
    ordered = np.sort(values[1:, 0])
    (figure,) = merged["kpi"].rows
    low, high = np.quantile(ordered, (0.05, 0.95))
    held = min(low, values[0, 0]), max(high, values[0, 0])  # a range holds the central run
    assert (figure["low"], figure["high"]) == pytest.approx(held, rel=1e-11), "exact, not counted"
