"""Subtotals among the sectors of a table: lines that are the sum of others, in rows and in columns alike."""

from __future__ import annotations

import numpy as np

from impact.arrays import Array
from impact.catalogue.io_table_grid import MOST
from impact.catalogue.io_table_sheets import Sheets, Z
from impact.io_table import InputOutputTable

ROUNDING = 1e-3  # of the largest flow of a line: what a published subtotal is off from its parts [1]


def check_subtotals(table: InputOutputTable, sheets: Sheets) -> None:
    """Collect sectors that are the sum of their neighbours: they would be counted twice."""
    found = subtotals(table.transactions)
    for at, first, last in found[:MOST]:
        name, one, other = (table.codes[each] for each in (at, first, last))
        text = (
            f"'{name}' is the sum of '{one}' to '{other}', in its row and in its column: a subtotal, which would be "
            f"counted twice. Take its row and column out; in a layout, by 'leave_out: [{name}]'."
        )
        sheets.problems.append(sheets.grids[Z].problem(text, at))
    if len(found) > MOST:
        sheets.problems.append(sheets.grids[Z].problem(f"{len(found) - MOST} more sectors are subtotals."))


def subtotals(flows: Array) -> list[tuple[int, int, int]]:
    """Return lines that are sums of two or more lines just before or behind: place, and first and last of the parts.

    Z[k,j] = sum over i of Z[i,j] and Z[j,k] = sum over i of Z[j,i], for all j, i from first to last; up to rounding.

    Args:
        flows: Z, (n, n) [money].

    >>> import numpy as np
    >>> parts = np.array([[1.0, 2, 5], [3, 1, 4], [2, 8, 3]])
    >>> sums = np.array([[1.0, 0, 0], [0, 1, 0], [1, 1, 0], [0, 0, 1]])
    >>> subtotals(sums @ parts @ sums.T)
    [(2, 0, 1)]
    """
    sums = flows.sum(axis=1)
    before = np.concatenate([[0.0], np.cumsum(sums)])
    size = np.abs(flows).max(axis=1, initial=0)
    found = []
    for k in range(len(flows)):
        near = ROUNDING * size[k] * len(flows) ** 0.5
        if size[k] <= 0 or np.abs(flows[:, k]).max() <= 0:
            continue
        ahead = np.abs(before[k] - before[: max(k - 1, 0)] - sums[k]) <= near
        behind = np.abs(before[k + 3 :] - before[k + 1] - sums[k]) <= near
        ends = [(int(a), k - 1) for a in np.flatnonzero(ahead)]
        ends += [(k + 1, k + 2 + int(a)) for a in np.flatnonzero(behind)]
        if parts := next((each for each in ends if _are_parts(flows, k, *each)), None):
            found.append((k, *parts))
    return found


def _are_parts(flows: Array, k: int, first: int, last: int) -> bool:
    row, column = flows[first : last + 1].sum(axis=0), flows[:, first : last + 1].sum(axis=1)
    pairs = ((flows[k], row), (flows[:, k], column))
    several = all(np.abs(flows[at]).max() > 0 for at in (first, last))
    return several and all(np.abs(one - other).max() <= ROUNDING * np.abs(one).max() for one, other in pairs)
