"""Whether the columns of a table add up, and whether that could be checked at all."""

import numpy as np

from impact.catalogue.io_table_grid import MOST
from impact.catalogue.io_table_sheets import PRIMARY, Sheets, Z
from impact.core.arrays import Array
from impact.core.io_table import InputOutputTable

TOLERANCE = 1e-3  # of output, or of a control total: rounding of published figures
MOST_USED = (
    1.02  # what inputs, imports and value added may be of output: taxes are left, or subsidies where they are more
)
MOST_OF_ONE = 1.5  # the same of one sector: no subsidies on inputs are larger
MOST_EXCESS = 0.02  # of all output: what sectors may use beyond their output, as large subsidies let them
LEAST_USED = 0.8  # of the output of all sectors: no economy pays more in taxes on what its sectors buy
LEAST_BOUGHT = 0.005  # of output: no economy whose sectors buy less of each other is published
NAMES = {"gva": "value added", "imports": "imports", "taxes": "taxes on inputs"}


def check_balance(table: InputOutputTable, sheets: Sheets) -> str:
    """Return whether the columns were checked against output, and why not; collect columns that cannot be right.

    With inputs, imports, value added and taxes named, what differs is a note. Without taxes, sectors in which the
    others are more than 1.02 of output are noted. They may not be more than 1.5 of it in any sector; what they are
    beyond output not more than 0.02 of all output; nor all of them together less than 0.8 of it.
    """
    bought, output = float(table.transactions.sum()), float(table.output.sum())
    if output > 0 and bought < LEAST_BOUGHT * output:
        text = (
            f"All flows are {bought / output:.2g} of output. Check that {Z} is in {table.unit.text}, as {PRIMARY} is."
        )
        sheets.problems.append(sheets.grids[Z].problem(text))
    lacks = [name for name in ("gva", "imports", "taxes") if name not in table.inputs]
    if table.flows == "total" and "imports" in lacks:
        lacks.remove("imports")  # they stand in the flows
    if "gva" in lacks:
        return f"not checked: no {_columns(lacks)}"
    used = table.transactions.sum(axis=0) + table.inputs["gva"]
    if table.flows == "domestic" and "imports" in table.inputs:
        used = used + table.inputs["imports"]
    if not lacks:
        used = used + table.inputs["taxes"]
    known = "inputs" + "".join(f", {words}" for name, words in NAMES.items() if name in table.inputs)
    _check_sum(used, table, known, sheets, complete="imports" not in lacks)
    if not lacks:
        sheets.notes += gaps(used, table.output, table, "columns", "inputs, taxes on them and value added", "output")
        return f"checked: {known} against output"
    _check_sectors(used, table, known, sheets)
    made = table.output > 0
    highest = (used[made] / table.output[made]).max(initial=0)
    return (
        f"not checked: no {_columns(lacks)}; {known} are at most {highest:.3g} of output in any sector, "
        f"and {used.sum() / table.output.sum():.3g} in all"
    )


def _columns(names: list[str]) -> str:
    words = " and ".join(f"'{name}'" for name in names)
    return f"column {words}" if len(names) == 1 else f"columns {words}"


def _check_sum(used: Array, table: InputOutputTable, known: str, sheets: Sheets, *, complete: bool) -> None:
    whole = used.sum() / table.output.sum() if table.output.sum() else 1.0
    if complete and whole < LEAST_USED:
        sheets.say(
            f"{known} of all sectors are {whole:.3g} of their output; taxes cannot be the rest. Check that {Z} is in "
            f"the unit of {PRIMARY}, and that no row or column is left out.",
            "columns.gva",
        )


def _check_sectors(used: Array, table: InputOutputTable, known: str, sheets: Sheets) -> None:
    most = np.maximum(table.output, 1e-6 * table.output.sum())
    above = np.flatnonzero(used > MOST_USED * most)
    excess = np.maximum(used - table.output, 0).sum() / max(table.output.sum(), 1e-300)
    if excess <= MOST_EXCESS and not (used > MOST_OF_ONE * most).any():
        if above.size:
            which = ", ".join(f"{table.codes[i]} ({used[i] / table.output[i]:.3g})" for i in above[:MOST])
            more = f" and {len(above) - MOST} more" if len(above) > MOST else ""
            sheets.notes.append(f"{known} more than output, as where subsidies on inputs are large: {which}{more}")
        return
    grid = sheets.grids[PRIMARY]
    for i in above[np.argsort(-used[above] / np.maximum(table.output[above], 1e-300), kind="stable")][:MOST]:
        text = (
            f"{known} are {used[i] / table.output[i] if table.output[i] else np.inf:.4g} times the output "
            f"{table.output[i]:,.6g}. Is {Z} turned round (rows sell, columns buy), or are imports in it although it "
            "says 'flows: domestic'? If subsidies on inputs are that large, name their column as 'taxes'."
        )
        sheets.problems.append(grid.problem(text, int(i)))
    if len(above) > MOST:
        sheets.problems.append(grid.problem(f"{len(above) - MOST} more sectors use up more than their output."))


def row_notes(table: InputOutputTable, final_use: Array | None) -> list[str]:
    """Return which rows (sales against supply) do not add up; final use is the sum of its columns, (n,) [money]."""
    if final_use is None:
        return []
    sales = table.transactions.sum(axis=1) + final_use
    if table.flows == "domestic":
        return gaps(sales, table.output, table, "rows", "sales", "output")
    if table.imports is not None:
        return gaps(sales, table.output + table.imports, table, "rows", "sales", "output and imports")
    return []


def gaps(found: Array, expected: Array, table: InputOutputTable, line: str, what: str, to: str) -> list[str]:
    """Return one note that names the sectors whose sums differ by more than rounding."""
    size = np.abs(expected)
    off = np.flatnonzero(np.abs(found - expected) > TOLERANCE * np.maximum(size, 1e-6 * size.sum()))
    if not off.size:
        return []
    first = ", ".join(f"{table.codes[i]} ({found[i]:,.6g} against {expected[i]:,.6g})" for i in off[:5])
    more = f" and {off.size - 5} more" if off.size > 5 else ""
    return [f"{line} that do not add up, {what} against {to} in {table.unit.text}: {first}{more}"]
