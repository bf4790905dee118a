"""An input-output table built from its description and sheets, with every problem found on the way."""

from dataclasses import replace
from importlib.resources.abc import Traversable
from typing import TypeVar

import numpy as np
from pydantic import ValidationError

from impact.catalogue.io_table.checks import (
    check_balance,
    check_consumption,
    check_control_totals,
    check_denominator,
    check_signs,
    odd_coefficients,
    row_notes,
)
from impact.catalogue.io_table.description import Columns, Description, Employment, ImportedShares, TotalFlows
from impact.catalogue.io_table.final_use import read_final_use
from impact.catalogue.io_table.grid import MOST, TableGrid, check_same, check_square, matrix, plain_grid, read_csv
from impact.catalogue.io_table.money import jobs_scale, money_unit
from impact.catalogue.io_table.sheets import PRIMARY, Sheets, Z
from impact.core.arrays import Array
from impact.core.errors import ProblemsError, problem
from impact.core.io_table import (
    EmploymentVector,
    HouseholdClosureValues,
    ImportUse,
    InputOutputTable,
    SatelliteAccount,
    TableMoney,
)
from impact.files.reading import Stamp, read_text, stamp_of
from impact.files.validation import explained
from impact.files.yaml import Positions, read_yaml

ROUNDING = 1e-3  # of the largest flow of a line: what a published subtotal is off from its parts [1]


def build(said: Description, sheets: Sheets) -> InputOutputTable:
    """Return the table that the sheets hold.

    Args:
        sheets: `Z.csv`, `primary_inputs.csv` and others, with the problems found before.
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
    return _frozen(table, (*said.notes, *sheets.notes))


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
    shares = _imported_shares(said, sheets, len(codes))
    final_use, final_total = read_final_use(said, sheets, transactions.sum(axis=1))
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
        final_use=final_use,
        jobs={
            job.name: made for at, job in enumerate(said.employment) if (made := _jobs(at, job, sheets, output, unit))
        },
        extensions={
            key: SatelliteAccount(values, row.unit)
            for key, row in said.extensions.items()
            if (values := sheets.column(row.file, row.column, f"extensions.{key}", required=False)) is not None
        },
        treatment=_treatment(total, said.columns, sheets, transactions),
        closure=_closure(said, sheets, shares.get("households")),
        imported_shares=shares,
        source=said.source,
        notes=(),
        own_notes=said.notes,
    )
    check_signs(table, said, sheets)
    if not sheets.problems:
        check_subtotals(table, sheets)
        check_control_totals(table, said, sheets)
        check_denominator(table, sheets)
        check_consumption(table, said, sheets)
        table = replace(table, balance=check_balance(table, sheets))
        sheets.notes += row_notes(table, final_total) + odd_coefficients(table)
    return table


def _texts(grid: TableGrid, names: tuple[str, ...], otherwise: tuple[str, ...]) -> tuple[str, ...]:
    at = next((grid.header.index(name) for name in names if name in grid.header), None)
    if at is None:
        return otherwise
    return tuple(str(row[at] or other).strip() for row, other in zip(grid.rows, otherwise, strict=True))


def _inputs(columns: Columns, sheets: Sheets) -> dict[str, Array]:
    named = {key: name for key in Columns.model_fields if key != "output" and (name := getattr(columns, key))}
    found = {key: sheets.column(PRIMARY, name, f"columns.{key}", required=False) for key, name in named.items()}
    return {key: values for key, values in found.items() if values is not None}


def _jobs(at: int, said: Employment, sheets: Sheets, output: Array, money: TableMoney) -> EmploymentVector | None:
    values = sheets.column(said.file, said.column, f"employment.{said.name}", required=False)
    scale, unit, per = jobs_scale(said.unit, said.measure)
    own = f"{money.currency}_{money.price_year}"
    if per and (per != own or said.kind == "count"):
        text = f"'{said.unit}' is per million {per}; "
        text += f"the table is in {own}." if said.kind == "coefficient" else "'kind: count' is not per money."
        sheets.say(f"{text} Write '{unit}'; a coefficient is per million {own} of output.", f"employment.{at}.unit")
    if values is None:
        return None
    millions = output * money.per_million if said.kind == "coefficient" else 1.0
    return EmploymentVector(
        said.name, values * scale * millions, unit, said.measure, said.informal == "included", said.counts or ""
    )


def _treatment(total: TotalFlows | None, columns: Columns, sheets: Sheets, flows: Array) -> ImportUse | None:
    if total is None:
        return None
    if total.matrix is None:
        if total.method == "by_buyer":
            if columns.imports is None:
                sheets.say("The method by_buyer needs the column of imports by buyer.", "columns")
            consumption = sheets.anywhere(total.consumption_imports, "total_flows.consumption_imports")
            return ImportUse("by_buyer", total.reexports == "cap", None, consumption)
        if columns.imports is not None:
            sheets.say(
                "With 'flows: total' imports by buyer are not read. Take the key out, or write 'method: by_buyer' "
                "under 'total_flows' to take them out of each column.",
                "columns.imports",
            )
        return ImportUse(total.method, total.reexports == "cap")
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
    return ImportUse("matrix", total.reexports == "cap", imported, consumption)


def _imported_shares(said: Description, sheets: Sheets, sectors: int) -> dict[str, Array]:
    found: dict[str, Array] = {}
    for use in ImportedShares.model_fields:
        share, where = getattr(said.imported_shares, use), f"imported_shares.{use}"
        if isinstance(share, str):
            values = sheets.anywhere(share, where)
            if values is not None and ((values < 0) | (values > 1)).any():
                sheets.say(f"The column '{share}' has values below 0 or above 1. Give parts of one.", where)
            elif values is not None:
                found[use] = values
        elif share is not None:
            found[use] = np.full(sectors, share)
    return found


def _closure(said: Description, sheets: Sheets, imported: Array | None) -> HouseholdClosureValues | None:
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
    spending = closure.consumption_total
    if isinstance(spending, str):
        column = sheets.anywhere(spending, "household_closure.consumption_total")
        spending = float(column.sum()) if column is not None else None
    if imported is not None and spending is None and said.flows == "domestic" and (imported < 1).all():
        spending = float((consumption / (1 - imported)).sum())
    denominator = closure.denominator or spending or float(consumption.sum())
    return HouseholdClosureValues(
        closure.kind, consumption, income, closure.spent or 1.0, denominator, closure.corner, spending
    )


def _frozen(table: InputOutputTable, notes: tuple[str, ...]) -> InputOutputTable:
    arrays = [table.transactions, table.output, *table.inputs.values(), *table.final_use.values()]
    arrays += [jobs.count for jobs in table.jobs.values()] + [row.values for row in table.extensions.values()]
    for array in (*arrays, table.imports, table.exports):
        if array is not None:
            array.flags.writeable = False
    return replace(table, notes=tuple(dict.fromkeys(notes)))


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


Model = TypeVar("Model", bound=Description)
HELD = 4  # tables that a process holds

_held: dict[Stamp, InputOutputTable] = {}


def load_io_table(folder: Traversable) -> InputOutputTable:
    """Return the table of a folder.

    Raises:
        ProblemsError: everything that is wrong in it, each with file, line, column and remedy.
    """
    said = folder.joinpath("table.yaml")
    if not folder.is_dir() or not said.is_file():
        text = f"No table folder with a table.yaml at '{folder}'. data/README.md describes table folders."
        raise ProblemsError([problem(text)])
    label = str(said)
    data, places = read_yaml(read_text(said, label), label)
    description = describe(data, places, Description)
    return build(description, _sheets(folder, description, Sheets(label, {}, places)))


def describe(data: object, places: Positions, model: type[Model]) -> Model:
    """Return the description held by a mapping.

    Raises:
        ProblemsError: every key that is unknown, missing or wrong, each with its line.
    """
    if not isinstance(data, dict):
        message = "A table description is a mapping of keys: name, country, year ... See data/README.md."
        raise ProblemsError([problem(message, file=places.file)])
    try:
        return model.model_validate(data)
    except ValidationError as error:
        raise ProblemsError(explained(error, model, places)) from None


def _sheets(folder: Traversable, said: Description, sheets: Sheets) -> Sheets:
    grids: dict[str, TableGrid] = {}
    for name in said.files:
        file = folder.joinpath(name)
        if file.is_file():
            grid = read_csv(file, str(file), sheets.problems)
            if grid:
                grids[name] = grid
        elif name != "final_use.csv":
            text = f"The table folder has no file '{name}'. Add it, or correct its name."
            sheets.problems.append(problem(text, file=sheets.label))
    sheets.grids = grids
    return sheets


def shared_io_table(folder: Traversable) -> InputOutputTable:
    """Return the table of a folder, shared between studies and read again only after a file there has changed.

    Raises:
        ProblemsError: everything that is wrong in it, each with file, line, column and remedy.
    """
    files = [file for file in folder.iterdir() if file.is_file()] if folder.is_dir() else []
    stamp = stamp_of(sorted(files, key=str)) if files else None
    if stamp is None:
        return load_io_table(folder)
    if stamp not in _held:
        table = load_io_table(folder)
        while len(_held) >= HELD:
            del _held[next(iter(_held))]
        _held[stamp] = table
    return _held[stamp]
