"""From rows over draws to tables: central value, mean, median and percentiles."""

import math
from collections.abc import Iterable

import numpy as np

from impact.core.arrays import Array
from impact.scenario.schema import ScenarioSchema
from impact.study.draws import Gathered
from impact.study.run_checks import verdict
from impact.study.tables import Cell, ResultTable, TableLayout, identified, rounded
from impact.study.tables.variable import Declarations

PERCENTILES = {"low": 0.05, "p25": 0.25, "median": 0.5, "p75": 0.75, "high": 0.95}
STATISTICS = (*PERCENTILES, "mean", "low_standard_error", "high_standard_error")
MODEL_GRADE = "D"  # a modelled result rests on assumptions


def tables(rows: Iterable[Gathered], declared: Declarations, scenario: ScenarioSchema) -> dict[str, ResultTable]:
    """Return the tables that the rows fill.

    Args:
        rows: over all draws.
        scenario: whose currency and price year stand in units.
    """
    records: dict[str, list[dict[str, Cell]]] = {}
    for gathered in rows:
        variable = gathered.variable
        unit = variable.unit_in(scenario.currency, scenario.price_year, scenario.project.counted_in)
        records.setdefault(variable.table, []).extend(_records(gathered, unit, declared.layout(variable.table)))
    return {name: identified(name, filled, declared.layout(name)) for name, filled in sorted(records.items())}


def _records(gathered: Gathered, unit: str, layout: TableLayout) -> list[dict[str, Cell]]:
    row, variable = gathered.row, gathered.variable
    common: dict[str, Cell] = {
        "unit": unit,
        "status": row.status,
        "scope": row.scope,
        "measure": variable.measure,
        "range": "p05_p95" if gathered.varies else "none",
        "grade": MODEL_GRADE,
        **variable.keys,
        **row.keys,
        **row.further,
    }
    names = [name for name in STATISTICS if name in layout.columns]
    central = gathered.central
    spread = holding(_spread(gathered, with_errors="low_standard_error" in names), central)
    cells = {name: _cells(spread[name]) for name in names if name in spread}
    nothing = dict.fromkeys(name for name in names if name not in spread)
    unknown = gathered.unknown if row.gap else []
    records: list[dict[str, Cell]] = []
    for index, (year, value) in enumerate(zip(row.years or (0,), _cells(central), strict=True)):
        record = {**common, "year": year if row.years else None, "value": value, **nothing}
        record.update((name, column[index]) for name, column in cells.items())
        if unknown and unknown[index]:
            record |= dict.fromkeys(("value", *names)) | {"range": "none"}
        if row.never is not None:
            record["share_no_cross"] = rounded(gathered.share_never(index))
        if row.limits is not None:
            outside = float(gathered.outside[index]) / gathered.number if gathered.varies else None
            record |= verdict(row.limits, float(central[index]), outside)
        records.append(record)
    return records


def _cells(numbers: Array) -> list[float | None]:
    return [rounded(number) if math.isfinite(number) else None for number in numbers.tolist()]


def holding(spread: dict[str, Array], central: Array) -> dict[str, Array]:
    """Return a spread with a range that holds the central run, so that no main estimate lies outside its own range.

    low = min(p05, central), high = max(p95, central)

    Inputs with their centre at one end of their range put the central run beyond nearly all draws; the range then holds
    more than 9 in 10 of them.

    Args:
        spread: Statistics by name, (columns,) each; empty where nothing varies.
        central: Values of the central run, (columns,); one that is beyond all bounds moves no end.
    """
    if not spread:
        return spread
    known = np.where(np.isfinite(central), central, np.nan)
    ends = {"low": np.fmin(spread["low"], known), "high": np.fmax(spread["high"], known)}
    return spread | {name: np.where(np.isfinite(spread[name]), end, spread[name]) for name, end in ends.items()}


def _spread(gathered: Gathered, *, with_errors: bool) -> dict[str, Array]:
    """Return mean and percentiles by year, or nothing where there are too few draws."""
    if not gathered.varies:
        return {}
    if gathered.undefined.any():
        columns = (draws[np.isfinite(draws), None] for draws in gathered.draws.T)
        each = [statistics(draws, with_errors) if len(draws) else {} for draws in columns]
        names = max(each, key=len)
        return {name: np.array([found[name][0] if found else np.nan for found in each]) for name in names}
    with np.errstate(invalid="ignore" if gathered.row.never is not None else "warn"):  # between two that never are
        return statistics(gathered.draws, with_errors)


def statistics(draws: Array, with_errors: bool = False) -> dict[str, Array]:
    """Return mean, median and percentiles of each column, shape (columns,) each.

    Args:
        draws: (draws, columns).
        with_errors: whether to add the errors of the percentiles.
    """
    ordered = np.array(draws.T, order="C")
    ordered.sort(axis=1)  # one sort serves all; faster than partitions
    result = {name: percentile(ordered, share) for name, share in PERCENTILES.items()}
    result["mean"] = draws.mean(axis=0)
    return result | percentile_errors(ordered) if with_errors else result


def percentile(ordered: Array, share: float) -> Array:
    """Return a percentile of each row of sorted values, linear between neighbours (Hyndman and Fan 1996, type 7)."""
    place = share * (ordered.shape[1] - 1)
    before = int(place)
    if before == place:
        return ordered[:, before]  # the next one may be infinite
    result: Array = ordered[:, before] + (place - before) * (ordered[:, before + 1] - ordered[:, before])
    return result


def percentile_errors(ordered: Array) -> dict[str, Array]:
    """Return how far the 5th and 95th percentile may lie from those of infinitely many draws.

    Half the width between the order statistics that hold the percentile in 95 of 100 such sets: the number of draws
    below it is binomial, n p +- 1.96 sqrt(n p (1 - p)). For a Latin hypercube this is on the safe side.

    Args:
        ordered: sorted draws of each column, (columns, draws).

    Returns:
        No number where there are too few draws to say: fewer than some 75 do not hold both order statistics.
    """
    count = ordered.shape[1]
    result = {}
    for name, share in (("low_standard_error", 0.05), ("high_standard_error", 0.95)):
        reach = 1.96 * np.sqrt(count * share * (1 - share))
        first, last = (round(count * share + side * reach) for side in (-1, 1))
        known = first >= 0 and last < count
        result[name] = (ordered[:, last] - ordered[:, first]) / 2 if known else np.full(len(ordered), np.nan)
    return result
