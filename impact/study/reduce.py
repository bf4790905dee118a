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

PERCENTILES = (5, 25, 50, 75, 95)
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
    spread = statistics(values[1:]) if varies else None
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
    columns = LAYOUTS[variable.table].columns
    names = [name for name in STATISTICS if name in columns]
    if "low_error" in columns and varies:
        errors = percentile_errors(values[1:])
        spread = {**spread, **errors} if spread is not None else errors
    records: list[dict[str, Cell]] = []
    for index, year in enumerate(row.years or (0,)):
        record = dict(common, year=year if row.years else "na", value=rounded(values[0, index]))
        for name in names:
            record[name] = rounded(spread[name][index]) if spread is not None else None
        if row.limits is not None:
            record |= verdict(row.limits, values[:, index], varies)
        records.append(record)
    return records


def percentile_errors(draws: Array) -> dict[str, Array]:
    """Return how far the 5th and 95th percentile may lie from those of infinitely many draws.

    Half the width between the order statistics that hold the percentile in 95 of 100 such sets: the number of draws
    below it is binomial, n p +- 1.96 sqrt(n p (1 - p)). For a Latin hypercube this is on the safe side.
    """
    ordered = np.sort(draws, axis=0)
    count = len(ordered)
    result = {}
    for name, share in (("low_error", 0.05), ("high_error", 0.95)):
        reach = 1.96 * np.sqrt(count * share * (1 - share))
        first, last = (int(np.clip(round(count * share + side * reach), 0, count - 1)) for side in (-1, 1))
        result[name] = (ordered[last] - ordered[first]) / 2
    return result


def statistics(draws: Array) -> dict[str, Array]:
    """Return mean, median and percentiles of each column, shape (columns,) each."""
    low, p25, median, p75, high = np.percentile(np.ascontiguousarray(draws.T), PERCENTILES, axis=1)
    return {"mean": draws.mean(axis=0), "median": median, "low": low, "high": high, "p25": p25, "p75": p75}
