"""The files of a table folder: of sheets that were read elsewhere, or of a table that was made."""

import csv
import io
from collections.abc import Iterable, Mapping
from typing import Any, Final

import numpy as np

from impact.catalogue.io_table.grid import Cell, TableGrid
from impact.catalogue.io_table.sheets import FINAL, PRIMARY, Z
from impact.core.arrays import Array
from impact.core.io_table import HouseholdClosureValues, InputOutputTable

MATRIX: Final = "imports_matrix.csv"
OF_LAYOUTS: Final = ("sheets", "not_produced")


def files_of_sheets(keys: Mapping[str, Any], grids: Mapping[str, TableGrid], by: str) -> dict[str, bytes]:
    """Return the files of a table folder by name.

    Args:
        keys: The keys of table.yaml, and those of a layout, which are left out.
        grids: Cells by the name of their file; signs that stand for nothing become 0.
        by: What wrote it, for the first line of table.yaml.
    """
    files = {"table.yaml": _yaml({key: value for key, value in keys.items() if key not in OF_LAYOUTS}, by)}
    for name, grid in grids.items():
        rows = zip(grid.codes, grid.rows, strict=True)
        cells = ([code, *(_cell(each, grid.not_produced) for each in row)] for code, row in rows)
        files[name] = _csv(["code", *grid.header], cells)
    return files


def files_of_table(table: InputOutputTable, by: str) -> dict[str, bytes]:
    """Return the files of a table folder by name; the table's own notes are kept."""
    keys: dict[str, Any] = {
        "name": table.name, "country": table.country, "year": table.year, "kind": table.kind,
        "constant_prices": table.unit.price_year != table.year,
        "unit": table.unit.text, "flows": table.flows, "source": table.source, "notes": list(table.own_notes),
        "columns": {name: name for name in ("output", *table.inputs)},
    }  # fmt: skip
    columns: dict[str, Array] = {"output": table.output, **table.inputs}

    def kept(**named: Array | None) -> dict[str, str]:
        columns.update({name: values for name, values in named.items() if values is not None})
        return {name: name for name, values in named.items() if values is not None}

    files: dict[str, bytes] = {}
    if (imports := table.treatment) is not None:
        method = {"method": imports.method} if imports.matrix is None else {"matrix": MATRIX}
        keys["total_flows"] = {"reexports": "cap" if imports.cap else "keep", **method} | kept(
            imports_of_product=table.imports, exports=table.exports, consumption_imports=imports.consumption
        )
        if imports.matrix is not None:
            files[MATRIX] = _square(table, imports.matrix)
    keys["employment"] = []
    for name, jobs in table.jobs.items():
        one = {"name": name, "column": f"jobs_{name}", "kind": "count", "measure": jobs.measure}
        one |= {"counts": jobs.counts} if jobs.counts else {}
        keys["employment"].append(one | ({"informal": "included"} if jobs.with_informal else {}))
        kept(**{f"jobs_{name}": jobs.count})
    keys["imported_shares"] = {use: f"imported_{use}" for use in table.imported_shares}
    kept(**{f"imported_{use}": values for use, values in table.imported_shares.items()})
    if (closure := table.closure) is not None:
        keys["household_closure"] = _closure(closure)
        kept(household_consumption=closure.consumption, household_income=closure.income)
    keys["extensions"] = {
        name: {"column": f"extension_{name}", "unit": row.unit} for name, row in table.extensions.items()
    }
    kept(**{f"extension_{name}": row.values for name, row in table.extensions.items()})
    files |= {"table.yaml": _yaml(keys, by), Z: _square(table, table.transactions)}
    files[PRIMARY] = _columns(zip(table.codes, table.names, table.sections, strict=True), ["name", "section"], columns)
    if uses := _uses(table):
        files[FINAL] = _columns(zip(table.codes, strict=True), [], uses)
    return files


def _uses(table: InputOutputTable) -> dict[str, Array]:
    """Return final use without columns of imports, which primary_inputs.csv holds."""
    imported = [table.imports, table.treatment.consumption if table.treatment else None]
    return {
        f"use_{name.removeprefix('use_')}": values
        for name, values in table.final_use.items()
        if not any(other is not None and np.array_equal(values, other) for other in imported)
    }


def _closure(closure: HouseholdClosureValues) -> dict[str, Any]:
    found: dict[str, Any] = {"kind": closure.kind, "consumption": "household_consumption", "income": "household_income"}
    if closure.kind == "propensity":
        found |= {"spent": closure.spent, "consumption_total": closure.denominator}
    else:
        found |= {"denominator": closure.denominator} | ({"consumption_total": closure.total} if closure.total else {})
    return found | ({"corner": closure.corner} if closure.corner else {})


def _square(table: InputOutputTable, flows: Array) -> bytes:
    rows = zip(table.codes, flows.tolist(), strict=True)
    return _csv(["code", *table.codes], ([code, *map(_cell, row)] for code, row in rows))


def _columns(texts: Iterable[tuple[str, ...]], head: list[str], columns: Mapping[str, Array]) -> bytes:
    rows = ([*text, *(_cell(float(each[i])) for each in columns.values())] for i, text in enumerate(texts))
    return _csv(["code", *head, *columns], rows)


def _cell(cell: Cell, nothing: frozenset[str] = frozenset()) -> str:
    if isinstance(cell, float):
        return repr(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    text = "" if cell is None else str(cell).strip()
    return "0" if text in nothing else text


def _yaml(keys: Mapping[str, Any], by: str) -> bytes:
    import yaml

    filled = {key: value for key, value in keys.items() if value not in ([], {}, ())}
    return f"# {by}\n{yaml.safe_dump(filled, sort_keys=False, allow_unicode=True, width=110)}".encode()


def _csv(head: list[str], rows: Iterable[list[str]]) -> bytes:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([head, *rows])
    return text.getvalue().encode()
