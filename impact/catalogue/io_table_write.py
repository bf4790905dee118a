"""A table as the files of a table folder, so that what was made of it can be read again."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from impact.arrays import Array
from impact.catalogue.io_table import InputOutputTable
from impact.catalogue.io_table_sheets import FINAL, PRIMARY, Z

MATRIX = "imports_matrix.csv"
IMPORTS, EXPORTS, CONSUMED, CONSUMED_IMPORTS, HOUSEHOLD_INCOME = (
    "imports_of_product", "exports_of_product", "household_consumption", "household_imports", "household_income",
)  # fmt: skip


def table_files(table: InputOutputTable, by: str) -> dict[str, bytes]:
    """Return the files of a table folder by name.

    Args:
        table: to write; its own notes are kept. by: what wrote it; stands at the top of table.yaml.
    """
    import yaml

    said, primary = _described(table)
    files = {
        "table.yaml": f"# {by}\n" + yaml.safe_dump(said, sort_keys=False, allow_unicode=True, width=110),
        Z: _square(table.codes, table.transactions),
        PRIMARY: _columns(table, primary),
    }
    if table.treatment is not None and table.treatment.matrix is not None:
        files[MATRIX] = _square(table.codes, table.treatment.matrix)
    if table.final_use:
        uses = {f"use_{name.removeprefix('use_')}": values for name, values in _uses(table).items()}
        files[FINAL] = _columns(table, uses, named=False)
    return {name: text.encode() for name, text in files.items()}


def _described(table: InputOutputTable) -> tuple[dict[str, Any], dict[str, Array]]:
    """Return table.yaml as plain values, and the columns of primary_inputs.csv that it names."""
    primary: dict[str, Array] = {"output": table.output, **table.inputs}
    said: dict[str, Any] = {
        "name": table.name, "country": table.country, "year": table.year, "kind": table.kind,
        "constant_prices": table.unit.price_year != table.year,
        "unit": table.unit.text, "flows": table.flows, "source": table.source,
        "columns": {name: name for name in primary},
    }  # fmt: skip
    if table.own_notes:
        said["notes"] = list(table.own_notes)
    if table.treatment is not None:
        said["total_flows"] = _treatment(table, primary)
    if table.jobs:
        said["employment"] = []
        for name, jobs in table.jobs.items():
            primary[f"jobs_{name}"] = jobs.count
            one = {"name": name, "column": f"jobs_{name}", "kind": "count", "measure": jobs.measure}
            said["employment"].append(one | ({"informal": "included"} if jobs.with_informal else {}))
    if table.imported_shares:
        said["imported_shares"] = {use: f"imported_{use}" for use in table.imported_shares}
        primary |= {f"imported_{use}": values for use, values in table.imported_shares.items()}
    if table.closure is not None:
        said["household_closure"] = _closure(table, primary)
    if table.extensions:
        said["extensions"] = {
            name: {"column": f"extension_{name}", "unit": row.unit} for name, row in table.extensions.items()
        }
        primary |= {f"extension_{name}": row.values for name, row in table.extensions.items()}
    return said, primary


def _treatment(table: InputOutputTable, primary: dict[str, Array]) -> dict[str, Any]:
    said = table.treatment
    found: dict[str, Any] = {"reexports": "cap" if said is None or said.cap else "keep"}
    if said is not None and said.matrix is not None:
        found["matrix"] = MATRIX
    elif said is not None:
        found["method"] = said.method
    for name, values in ((IMPORTS, table.imports), (EXPORTS, table.exports)):
        if values is not None:
            primary[name] = values
            found[name.removesuffix("_of_product") if name == EXPORTS else name] = name
    if said is not None and said.consumption is not None:
        primary[CONSUMED_IMPORTS] = said.consumption
        found["consumption_imports"] = CONSUMED_IMPORTS
    return found


def _closure(table: InputOutputTable, primary: dict[str, Array]) -> dict[str, Any]:
    said = table.closure
    if said is None:
        return {}
    primary |= {CONSUMED: said.consumption, HOUSEHOLD_INCOME: said.income}
    found: dict[str, Any] = {"kind": said.kind, "consumption": CONSUMED, "income": HOUSEHOLD_INCOME}
    if said.kind == "propensity":
        found |= {"spent": said.spent, "consumption_total": said.denominator}
    else:
        found |= {"denominator": said.denominator} | ({"consumption_total": said.total} if said.total else {})
    return found | ({"corner": said.corner} if said.corner else {})


def _uses(table: InputOutputTable) -> dict[str, Array]:
    """Return final use without columns of imports, which primary_inputs.csv holds."""
    imported = [table.imports, table.treatment.consumption if table.treatment else None]
    return {
        name: values
        for name, values in table.final_use.items()
        if not any(other is not None and np.array_equal(values, other) for other in imported)
    }


def _square(codes: Sequence[str], flows: Array) -> str:
    rows = [[code, *map(_cell, row)] for code, row in zip(codes, flows.tolist(), strict=True)]
    return _csv([["code", *codes], *rows])


def _columns(table: InputOutputTable, columns: Mapping[str, Array], *, named: bool = True) -> str:
    head = ["code", *(("name", "section") if named else ()), *columns]
    texts = zip(table.codes, table.names, table.sections, strict=True)
    rows = [
        [code, *((name, section) if named else ()), *(_cell(float(values[at])) for values in columns.values())]
        for at, (code, name, section) in enumerate(texts)
    ]
    return _csv([head, *rows])


def _cell(value: float) -> str:
    """Return a number that reads as no other one: 1.1250, for 1.125 may be a thousand and more elsewhere."""
    if value.is_integer() and abs(value) < 1e15:
        return repr(int(value))
    text = repr(value)
    return f"{text}0" if len(text.partition(".")[2]) == 3 and text[-3:].isdigit() else text


def _csv(rows: list[list[str]]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()
