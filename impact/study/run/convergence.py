"""How the key figures settle with the number of draws: the table `convergence`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np

from impact.arrays import Array
from impact.scenario.draw_limits import LEAST_DRAWS
from impact.study.run.draws import Gathered
from impact.study.run.reduce import statistics
from impact.study.tables import Cell, Record, Table, identified, rounded

BATCHES = 16  # the first row of a key figure is about the first of them, the last about all
NAMES = ("low", "median", "mean", "high")


def convergence(figures: Mapping[str, Gathered], units: Mapping[str, str]) -> Table:
    """Return percentiles and mean of every key figure that varies, over 1/16, 1/8, 1/4, 1/2 and all of the draws.

    The central run is no draw and does not settle; the median and the mean stand for it. Each number is that of the
    first draws of the set, and its standard error

        s(n) = s(batch) sqrt(size of batch / n)

    where s(batch) is the standard deviation of the same number over 16 batches laid end to end. The first draws of a
    Latin hypercube are a random part of its strata, not a smaller hypercube, and its batches are independent samples:
    a whole hypercube scatters less than the error says, never more in the long run. The first 1/16 of a Sobol set is a
    balanced set of its own, and so is each batch.

    Args:
        figures: exact draws of the key figures by key.
        units: of the key figures.

    Returns:
        No rows where a batch would be too small for percentiles, and none of a figure that some draws do not have.
    """
    rows = (row for key, gathered in figures.items() for row in _rows(key, gathered, units[key]))
    return identified("convergence", rows)


def _rows(key: str, gathered: Gathered, unit: str) -> Iterable[Record]:
    size = gathered.number // BATCHES
    if size < LEAST_DRAWS or any(gathered.unknown):
        return
    draws = gathered.draws[:, :1]
    if not np.isfinite(draws).all():
        return
    batches = statistics(draws[: BATCHES * size, 0].reshape(BATCHES, size).T)
    scatter = {name: float(batches[name].std(ddof=1)) for name in NAMES}
    common: Record = {
        "metric": key,
        "unit": unit,
        "year": gathered.row.years[0] if gathered.row.years else None,
    }
    part = BATCHES
    while part:
        first = draws[: gathered.number // part]
        yield common | {"draws": len(first)} | _cells(first, scatter, size)
        part //= 2


def _cells(draws: Array, scatter: Mapping[str, float], size: int) -> Record:
    """Return the statistics of some draws, (draws, 1), each with its standard error; `size` is that of a batch."""
    found = statistics(draws)
    cells: dict[str, Cell] = {name: rounded(float(found[name][0])) for name in NAMES}
    shrink = float(np.sqrt(size / len(draws)))
    return cells | {f"{name}_standard_error": rounded(each * shrink) for name, each in scatter.items()}
