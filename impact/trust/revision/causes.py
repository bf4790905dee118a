"""Why key figures moved: the steps of a comparison, grouped by what they are changes of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from impact.errors import ImpactError
from impact.study.tables import Record
from impact.study.why.bridge import FIRST, LAST, TABLE, End, bridge, figures_apart
from impact.study.why.changes import scenario_changes
from impact.trust.revision.side import Side

VERSION, METHOD, ASSUMPTIONS, SOURCES, DATA, DRAWS = "version", "method", "assumptions", "sources", "data", "draws"
CAUSES = (VERSION, METHOD, ASSUMPTIONS, SOURCES, DATA, DRAWS)  # in the order in which the way is gone
JOINED = " + "  # between changes that are made in one step
ROUNDING = 1e-9  # of the larger end: what arithmetic alone may leave


@dataclass(frozen=True)
class Cause:
    """What one sort of change adds to one key figure.

    Attributes:
        cause: one of `CAUSES`. key: of the figure. adds: to its main estimate, in its unit. steps: keys of the changes
            behind it that add something.
    """

    cause: str
    key: str
    adds: float
    steps: tuple[str, ...] = ()


def causes(first: Side, second: Side) -> tuple[Cause, ...] | str:
    """Return what each sort of change adds to each key figure; else why that cannot be said.

    The way leads from the number of the first to that of the second and adds up exactly: first what this version of
    the package makes of the old scenario and data, then settings of the method, assumptions, figures from other
    sources, other values of the same sources, last what the second was made with. Draws and seed move ranges alone.
    """
    for each in (first, second):
        if each.end is None:
            return f"{each.name} cannot be run again: {each.why}"
    assert first.end is not None
    assert second.end is not None
    try:
        table = bridge(first.end, second.end)
        sorts = _sorts(first.end, second.end)
    except ImpactError as error:
        return str(error).partition("\n")[0]
    by_key: dict[str, list[Record]] = {}
    for row in table.rows:
        by_key.setdefault(str(row["metric"]), []).append(row)
    before, after = _values(first), _values(second)
    found: list[Cause] = []
    for key, rows in by_key.items():
        if key in before and key in after and len(rows) >= len((FIRST, LAST)):
            found += _of_figure(key, rows, before[key], after[key], sorts)
    return tuple(found)


def _of_figure(key: str, rows: list[Record], before: float, after: float, sorts: Mapping[str, str]) -> list[Cause]:
    start, end = _reached(rows[0]), _reached(rows[-1])
    if start is None or end is None:
        return []
    near = ROUNDING * max(abs(before), abs(after), abs(start), abs(end), 1e-300)
    adds = dict.fromkeys(CAUSES, 0.0)
    steps: dict[str, list[str]] = {cause: [] for cause in CAUSES}
    adds[VERSION] = (start - before) + (after - end)
    for row in rows[1:-1]:
        change = row["value"]
        if isinstance(change, int | float) and abs(change) > near:
            cause = sorts.get(str(row["step_key"]).split(JOINED)[0], ASSUMPTIONS)
            adds[cause] += float(change)
            steps[cause].append(str(row["step_key"]))
    return [Cause(cause, key, adds[cause], tuple(steps[cause])) for cause in CAUSES if abs(adds[cause]) > near]


def _reached(row: Record) -> float | None:
    cell = row["reached"]
    return float(cell) if isinstance(cell, int | float) else None


def _values(side: Side) -> dict[str, float]:
    return {
        str(row["key"]): float(row["value"]) for row in side.study["kpi"].rows if isinstance(row["value"], int | float)
    }


def _sorts(first: End, second: End) -> dict[str, str]:
    """Return the sort of each change by its key."""
    found = {
        each.key: METHOD if each.way[0] != "project" else ASSUMPTIONS
        for each in scenario_changes(first.values, second.values)
    }
    for change in figures_apart(first, second):
        assert change.identity is not None
        was = first.catalogue.figure(change.identity)
        new = was is not None and change.factor is not None and was.source != change.factor.source
        found[change.key] = SOURCES if new else DATA
    for name in (second.loaded.scenario.table, *_donors(second)):
        found[name] = DATA if name else TABLE
    return found


def _donors(end: End) -> tuple[str, ...]:
    chain = end.loaded.scenario.supply_chain
    return tuple(chain.proxy.donors) if chain is not None else ()
