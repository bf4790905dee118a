"""From rows over draws to tables: central value, mean, median, 5th and 95th percentile."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np

from impact.arrays import Array
from impact.errors import ImpactError
from impact.models.rows import Row
from impact.study.checks import verdict
from impact.study.tables import LAYOUTS, Cell, Table, identified, rounded
from impact.study.variables import Variable, variables

PERCENTILES = {"low": 0.05, "p25": 0.25, "median": 0.5, "p75": 0.75, "high": 0.95}
STATISTICS = ("low", "high", "mean", "median", "p25", "p75", "low_error", "high_error")
LEAST_DRAWS = 20  # one in twenty lies below the 5th percentile: with fewer draws there is no such range
MODEL_GRADE = "D"  # a modelled result rests on assumptions


def tables(rows: Iterable[Row], words: Mapping[str, object]) -> dict[str, Table]:
    """Return the tables that the rows fill; `words` holds currency and price year for units.

    Raises:
        ImpactError: a row's variable is not declared, or a value lies outside the declared bounds.
    """
    records: dict[str, list[dict[str, Cell]]] = {}
    for row in rows:
        variable = variables().get(row.variable)
        if variable is None:
            raise ImpactError(f"the model returned '{row.variable}', which data/variables.yaml does not declare.")
        _within_bounds(row, variable)
        records.setdefault(variable.table, []).extend(_records(row, variable, variable.unit.format(**words)))
    return {name: identified(name, filled) for name, filled in sorted(records.items())}


def _within_bounds(row: Row, variable: Variable) -> None:
    values = row.values
    if not np.isfinite(values).all():
        raise ImpactError(f"{row.variable} {dict(row.keys)}: a value is not finite. This is a fault of the model.")
    slack = 1e-9 * max(float(np.abs(values).max(initial=0.0)), 1.0)
    for bound, found, word in ((variable.low, values.min(), "below"), (variable.high, values.max(), "above")):
        outside = bound is not None and (found < bound - slack if word == "below" else found > bound + slack)
        if outside:
            raise ImpactError(f"{row.variable} {dict(row.keys)}: {found:g} lies {word} the declared bound {bound:g}.")


def _records(row: Row, variable: Variable, unit: str) -> list[dict[str, Cell]]:
    values = np.broadcast_to(row.values, (len(row.values), max(len(row.years), 1)))
    varies = len(values) > LEAST_DRAWS
    exact_errors = "low_error" in LAYOUTS[variable.table].columns
    spread = statistics(values[1:], with_errors=exact_errors) if varies else None
    common: dict[str, Cell] = {
        "unit": unit,
        "status": row.status,
        "scope": row.scope,
        "measure": variable.measure,
        "range": "p05_p95" if varies else "none",
        "grade": MODEL_GRADE,
        **variable.keys,
        **row.keys,
    }
    names = [name for name in STATISTICS if name in LAYOUTS[variable.table].columns]
    records: list[dict[str, Cell]] = []
    for index, year in enumerate(row.years or (0,)):
        record = dict(common, year=year if row.years else "na", value=rounded(values[0, index]))
        for name in names:
            record[name] = rounded(spread[name][index]) if spread is not None else None
        if row.limits is not None:
            record |= verdict(row.limits, values[:, index], varies)
        records.append(record)
    return records


def statistics(draws: Array, with_errors: bool = False) -> dict[str, Array]:
    """Return mean, median and percentiles of each column, shape (columns,) each.

    Args:
        draws: (draws, columns). with_errors: whether to add the errors of the percentiles.
    """
    ordered = np.sort(np.ascontiguousarray(draws.T), axis=1)  # one sort serves all; faster than partitions
    result = {name: percentile(ordered, share) for name, share in PERCENTILES.items()}
    result["mean"] = draws.mean(axis=0)
    return result | percentile_errors(ordered) if with_errors else result


def percentile(ordered: Array, share: float) -> Array:
    """Return a percentile of each row of sorted values, linear between neighbours (Hyndman and Fan 1996, type 7)."""
    place = share * (ordered.shape[1] - 1)
    before = min(int(place), ordered.shape[1] - 2)
    result: Array = ordered[:, before] + (place - before) * (ordered[:, before + 1] - ordered[:, before])
    return result


def percentile_errors(ordered: Array) -> dict[str, Array]:
    """Return how far the 5th and 95th percentile may lie from those of infinitely many draws.

    Half the width between the order statistics that hold the percentile in 95 of 100 such sets: the number of draws
    below it is binomial, n p +- 1.96 sqrt(n p (1 - p)). For a Latin hypercube this is on the safe side.

    Args:
        ordered: sorted draws of each column, (columns, draws).
    """
    count = ordered.shape[1]
    result = {}
    for name, share in (("low_error", 0.05), ("high_error", 0.95)):
        reach = 1.96 * np.sqrt(count * share * (1 - share))
        first, last = (int(np.clip(round(count * share + side * reach), 0, count - 1)) for side in (-1, 1))
        result[name] = (ordered[:, last] - ordered[:, first]) / 2
    return result
