"""Columns of final use: those that are named, else all that hold numbers and are no sums of others."""

from collections.abc import Mapping

import numpy as np

from impact.catalogue.io_table.description import Description
from impact.catalogue.io_table.grid import TableGrid, column
from impact.catalogue.io_table.sheets import FINAL, Sheets
from impact.core.arrays import Array
from impact.core.errors import Problem

ROUNDING = 1e-6  # of the column's size: what published sums are off by [1]


def read_final_use(said: Description, sheets: Sheets, sales: Array) -> tuple[dict[str, Array], Array | None]:
    """Return the columns of final_use.csv, and the sum over those that are final use, (n,) [money].

    Args:
        said: the description; `final_use` there names the columns that make up final use.
        sheets: what was read.
        sales: row sums of the flows, (n,) [money]; a sum of all uses holds them.
    """
    grid = sheets.grids.get(FINAL)
    if grid is None:
        return {}, None
    if said.final_use:
        named = {name: sheets.column(FINAL, name, "final_use") for name in said.final_use}
        found = {name: values for name, values in named.items() if values is not None}
        others = _readable(grid, [name for name in grid.header if name not in found and name in _used(said)], sheets)
        return found | others, np.sum(list(found.values()), axis=0) if found else None
    found = _readable(grid, [name for name in grid.header if not name.startswith("name")], sheets)
    imported = _imports(said)
    parts = {name: values for name, values in found.items() if name not in imported}
    sums = running_sums(parts, sales)
    if sums:
        words = ", ".join(f"'{name}' ({what})" for name, what in sums.items())
        sheets.notes.append(f"{FINAL}: left out of final use, because they are sums of other columns: {words}")
    kept = [values for name, values in parts.items() if name not in sums]
    found = {name: values for name, values in found.items() if name not in sums or name in _used(said)}
    return found, np.sum(kept, axis=0) if kept else None


def _used(said: Description) -> set[str]:
    closure, total = said.household_closure, said.total_flows
    names = [closure.consumption, closure.income, closure.consumption_total] if closure else []
    names += [total.imports_of_product, total.exports, total.consumption_imports] if total else []
    return {name for name in names if isinstance(name, str)} | set(said.control_totals)


def _imports(said: Description) -> set[str]:
    total = said.total_flows
    return {name for name in (total.imports_of_product, total.consumption_imports) if name} if total else set()


def _readable(grid: TableGrid, names: list[str], sheets: Sheets) -> dict[str, Array]:
    """Return columns of numbers; a column with other cells that nothing asks for is left out with a word."""
    found = {}
    for name in names:
        faults: list[Problem] = []
        values = column(grid, name, faults)
        if faults:
            sheets.notes.append(f"{grid.file}: the column '{name}' is left out, because not all its cells are numbers")
        else:
            found[name] = values
    return found


def running_sums(columns: Mapping[str, Array], sales: Array) -> dict[str, str]:
    """Return the columns that are sums of others, each with what it is the sum of.

    Looked for are the sales to sectors, sums of columns that stand side by side just before or behind, and these with
    the sales to sectors.
    """
    found: dict[str, str] = {}
    names = [name for name, values in columns.items() if np.any(values)]
    for name in names:
        values = columns[name]
        if _same(values, sales):
            found[name] = "sales to sectors"
            continue
        at = names.index(name)
        before = [other for other in reversed(names[:at]) if other not in found]
        for others in (before, names[at + 1 :]):
            if what := _sum_of(values, others, columns, sales):
                found[name] = what
                break
    return found


def _sum_of(values: Array, others: list[str], columns: Mapping[str, Array], sales: Array) -> str:
    total = np.zeros_like(values)
    for count, other in enumerate(others, start=1):
        total = total + columns[other]
        if count > 1 and _same(values, total):
            return f"sum of {count} columns"
        if _same(values, total + sales):
            return f"sales to sectors and {count} column{'s' if count > 1 else ''}"
    return ""


def _same(values: Array, other: Array) -> bool:
    size = float(np.abs(values).max(initial=0))
    return size > 0 and bool(np.abs(values - other).max(initial=0) <= ROUNDING * size)
