"""From a description and sheets of cells to a table, with every problem found on the way."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from impact.arrays import Array
from impact.catalogue.io_table import Closure, Extension, Imports, InputOutputTable, Jobs
from impact.catalogue.io_table_checks import balance_notes, check_control_totals, check_denominator, check_signs
from impact.catalogue.io_table_codes import check_same, check_square, plain_grid
from impact.catalogue.io_table_description import Columns, Description, Employment, TotalFlows
from impact.catalogue.io_table_grid import MOST, Grid, matrix
from impact.catalogue.io_table_money import count_scale, money_unit
from impact.catalogue.io_table_sheets import FINAL, PRIMARY, Sheets, Z
from impact.errors import ProblemsError


def build(said: Description, sheets: Sheets) -> InputOutputTable:
    """Return the table that the sheets hold.

    Args:
        said: the description of the table.
        sheets: `Z.csv`, `primary_inputs.csv` and others, with the problems found before.

    Raises:
        ProblemsError: everything that is wrong.
    """
    matrix_file = said.total_flows.matrix if said.total_flows else None
    square = (Z, matrix_file)
    sheets.grids = {name: plain_grid(grid, name in square, sheets.notes) for name, grid in sheets.grids.items()}
    for name in (Z, PRIMARY):
        if name not in sheets.grids and not sheets.problems:
            sheets.say(f"There is no '{name}'. Add it.", "")
    if Z not in sheets.grids or PRIMARY not in sheets.grids:
        raise ProblemsError(sheets.problems)
    flows = sheets.grids[Z]
    check_square(flows, sheets.problems)
    for name, grid in sheets.grids.items():
        if name == matrix_file:
            check_square(grid, sheets.problems)
        if name != Z:
            check_same(grid, flows.header, flows.file if not flows.sheet else f"sheet '{flows.sheet}'", sheets.problems)
    transactions = matrix(flows, sheets.problems)
    output = sheets.column(PRIMARY, said.columns.output, "columns.output")
    if output is None or transactions.shape != (len(output), len(output)) or sheets.problems:
        _look_at_the_rest(said, sheets)
        raise ProblemsError(sheets.problems)
    table = _assemble(said, sheets, transactions, output)
    if sheets.problems:
        raise ProblemsError(sheets.problems)
    return _frozen(table, tuple(sheets.notes))


def _look_at_the_rest(said: Description, sheets: Sheets) -> None:
    """Find what is wrong in the columns as well, so that one run reports it all."""
    for key in Columns.model_fields:
        if key != "output" and (name := getattr(said.columns, key)):
            sheets.column(PRIMARY, name, f"columns.{key}", required=False)
    for job in said.employment:
        sheets.column(job.file, job.column, f"employment.{job.name}", required=False)


def _assemble(said: Description, sheets: Sheets, transactions: Array, output: Array) -> InputOutputTable:
    primary, total, unit = sheets.grids[PRIMARY], said.total_flows, money_unit(said.unit)
    codes = primary.codes
    table = InputOutputTable(
        name=said.name,
        country=said.country,
        year=said.year,
        kind=said.kind,
        unit=unit,
        flows=said.flows,
        codes=codes,
        names=_texts(primary, ("name", "name_en"), codes),
        sections=_texts(primary, ("section",), ("",) * len(codes)),
        transactions=transactions,
        output=output,
        inputs=_inputs(said.columns, sheets),
        imports=sheets.anywhere(total.imports_of_product, "total_flows.imports_of_product") if total else None,
        exports=sheets.anywhere(total.exports, "total_flows.exports") if total else None,
        final_use=_final_use(sheets),
        jobs={job.name: made for job in said.employment if (made := _jobs(job, sheets, output * unit.per_million))},
        extensions=_extensions(said, sheets),
        treatment=_treatment(total, sheets, transactions),
        closure=_closure(said, sheets),
        source=said.source,
        notes=(),
    )
    check_signs(table, said, sheets)
    if not sheets.problems:
        check_control_totals(table, said, sheets)
        check_denominator(table, sheets)
        sheets.notes.extend(balance_notes(table))
    return table


def _texts(grid: Grid, names: tuple[str, ...], otherwise: tuple[str, ...]) -> tuple[str, ...]:
    at = next((grid.header.index(name) for name in names if name in grid.header), None)
    if at is None:
        return otherwise
    return tuple(str(row[at] or other).strip() for row, other in zip(grid.rows, otherwise, strict=True))


def _inputs(columns: Columns, sheets: Sheets) -> dict[str, Array]:
    named = {key: name for key in Columns.model_fields if key != "output" and (name := getattr(columns, key))}
    found = {key: sheets.column(PRIMARY, name, f"columns.{key}", required=False) for key, name in named.items()}
    return {key: values for key, values in found.items() if values is not None}


def _final_use(sheets: Sheets) -> dict[str, Array]:
    grid = sheets.grids.get(FINAL)
    names = [name for name in grid.header if not name.startswith("name")] if grid else []
    found = {name: sheets.column(FINAL, name, FINAL) for name in names}
    return {name: values for name, values in found.items() if values is not None}


def _jobs(said: Employment, sheets: Sheets, millions: Array) -> Jobs | None:
    values = sheets.column(said.file, said.column, f"employment.{said.name}", required=False)
    try:
        scale, unit = count_scale(said.unit)
    except ValueError as error:
        sheets.say(str(error), "employment.unit")
        return None
    if values is None:
        return None
    return Jobs(said.name, values * scale * (millions if said.kind == "coefficient" else 1.0), unit, said.measure)


def _extensions(said: Description, sheets: Sheets) -> dict[str, Extension]:
    rows = said.extensions.items()
    found = {key: sheets.column(row.file, row.column, f"extensions.{key}", required=False) for key, row in rows}
    return {key: Extension(values, said.extensions[key].unit) for key, values in found.items() if values is not None}


def _treatment(total: TotalFlows | None, sheets: Sheets, flows: Array) -> Imports | None:
    if total is None:
        return None
    if total.matrix is None:
        return Imports(total.method, total.reexports == "cap")
    grid = sheets.grids.get(total.matrix)
    if grid is None:
        return None
    imported = matrix(grid, sheets.problems)
    if imported.shape != flows.shape:
        return None
    for i, j in np.argwhere(imported > flows + 1e-9 * np.abs(flows).max(initial=0))[:MOST]:
        text = f"The imported flow {imported[i, j]:g} is more than the whole flow {flows[i, j]:g} in {Z}. Correct one."
        sheets.problems.append(grid.problem(text, int(i), int(j)))
    consumption = sheets.anywhere(total.consumption_imports, "total_flows.consumption_imports")
    return Imports("matrix", total.reexports == "cap", imported, consumption)


def _closure(said: Description, sheets: Sheets) -> Closure | None:
    closure = said.household_closure
    if closure is None:
        return None
    consumption = sheets.anywhere(closure.consumption, "household_closure.consumption")
    name = closure.income or said.columns.income
    if name is None:
        sheets.say(
            "Type II needs the income of households: name its column under 'columns.income'.", "household_closure"
        )
        return None
    if sheets.home(name) is None and name in Columns.model_fields:
        name = getattr(said.columns, name) or name
    income = sheets.anywhere(name, "household_closure.income")
    if consumption is None or income is None:
        return None
    denominator = closure.denominator if closure.denominator is not None else float(consumption.sum())
    return Closure(closure.kind, consumption, income, closure.spent or 1.0, denominator)


def _frozen(table: InputOutputTable, notes: tuple[str, ...]) -> InputOutputTable:
    arrays = [table.transactions, table.output, *table.inputs.values(), *table.final_use.values()]
    arrays += [jobs.count for jobs in table.jobs.values()] + [row.values for row in table.extensions.values()]
    for array in (*arrays, table.imports, table.exports):
        if array is not None:
            array.flags.writeable = False
    return replace(table, notes=notes)
