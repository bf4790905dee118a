"""Checks of a table of the right shape: balance, signs, control totals, household column, coefficients."""

import numpy as np

from impact.catalogue.io_table.description import Description
from impact.catalogue.io_table.grid import MOST
from impact.catalogue.io_table.money import amount, count_scale, money_unit
from impact.catalogue.io_table.sheets import PRIMARY, Sheets, Z
from impact.core.arrays import Array
from impact.core.errors import list_choices
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


LOWEST, HIGHEST = 0.01, 1000  # times the mean of the economy: coefficients beyond are noted


def check_signs(table: InputOutputTable, said: Description, sheets: Sheets) -> None:
    """Collect negative outputs, imports and jobs, and sectors that buy but make nothing."""
    primary = PRIMARY, said.columns.output
    _each(table.output < 0, table.output, "output", "A sector that makes nothing has 0.", *primary, sheets)
    idle = (table.output == 0) & (np.abs(table.transactions).sum(axis=0) > 0)
    text = f"but the sector buys inputs in {Z}. Correct one of the two."
    _each(idle, table.output, "output", text, *primary, sheets)
    name = said.total_flows.imports_of_product if said.total_flows else None
    if table.imports is not None and name and (home := sheets.home(name)):
        _each(table.imports < 0, table.imports, "imports", "Write imports as positive numbers.", home, name, sheets)
    for job in said.employment:
        if job.name in table.jobs:
            count = table.jobs[job.name].count
            _each(count < 0, count, "jobs", "Correct the number.", job.file, job.column, sheets)


def _each(wrong: np.ndarray, values: Array, what: str, remedy: str, file: str, column: str, sheets: Sheets) -> None:
    grid = sheets.grids[file]
    for i in np.flatnonzero(wrong)[:MOST]:
        text = f"The {what} is {values[i]:g}" + (" " if remedy.startswith("but") else ", which is negative. ") + remedy
        sheets.problems.append(grid.problem(text, int(i), grid.header.index(column)))


def check_control_totals(table: InputOutputTable, said: Description, sheets: Sheets) -> None:
    """Compare sums with control totals: off by a power of ten is a problem, off by more than rounding a note."""
    for key, text in said.control_totals.items():
        where = f"control_totals.{key}"
        try:
            number, unit = amount(text)
            found, scale, own = _sum_of(key, table, sheets)
            control = number * _scale(unit, own, table)
        except ValueError as error:
            sheets.say(str(error), where)
            continue
        ratio = found * scale / control if control else np.inf
        size = f"{found:,.6g} {own}"
        power = round(np.log10(ratio)) if 0 < ratio < np.inf else None
        if power is None or power != 0:
            times = f"about 10^{power} times" if power is not None else "nothing like"
            remedy = "Check the unit against the source; nothing is scaled in silence."
            sheets.say(f"'{key}' adds up to {size}, {times} the control total {text}. {remedy}", where)
        elif abs(ratio - 1) > TOLERANCE:
            sheets.notes.append(f"'{key}' adds up to {size}, {(ratio - 1) * 100:+.2f} % off its control total {text}")


def _sum_of(key: str, table: InputOutputTable, sheets: Sheets) -> tuple[float, float, str]:
    """Return sum, scale and unit of what a control total is about: jobs, a logical name or a column."""
    jobs = next(iter(table.jobs.values()), None) if key == "jobs" else None
    jobs = jobs or table.jobs.get(key.removeprefix("employment_"))
    if jobs is not None:
        return float(jobs.count.sum()), 1.0, jobs.unit
    money: dict[str, Array | None] = {"output": table.output, "imports": table.imports, "exports": table.exports}
    values = (money | dict(table.inputs)).get(key)
    if values is None and sheets.home(key):
        values = sheets.anywhere(key, f"control_totals.{key}")
    if values is None:
        names = [*money, *table.inputs, *table.final_use, *(f"employment_{name}" for name in table.jobs)]
        raise ValueError(f"The table has nothing called '{key}' to compare. {list_choices(names, 20)}")
    return float(values.sum()), table.unit.scale, table.unit.text


def _scale(unit: str, own: str, table: InputOutputTable) -> float:
    """Return the scale of a control total's unit, which must be of the same currency and prices, or count the same."""
    if own == table.unit.text:
        money = money_unit(unit)
        if (money.currency, money.price_year) != (table.unit.currency, table.unit.price_year):
            wanted = f"{table.unit.currency}_{table.unit.price_year}"
            raise ValueError(f"The control total is in '{unit}', the table in '{own}'. Give it in {wanted}, any scale.")
        return money.scale
    scale, plain = count_scale(unit)
    if plain != own:
        raise ValueError(f"The control total is in '{unit}', but the table counts {own}. Give it in {own}.")
    return scale


def check_denominator(table: InputOutputTable, sheets: Sheets) -> None:
    """Collect a household column that sums to more than one; with total flows this waits until it is domestic."""
    closure = table.closure
    if closure and table.flows == "domestic" and closure.consumption.sum() > closure.denominator * (1 + 1e-9):
        total = closure.consumption.sum()
        text = (
            f"The household column sums to {total / closure.denominator:.4g}: consumption of {total:,.12g} is more "
            f"than the denominator {closure.denominator:,.12g}. Give the income that pays for it, in {table.unit.text}."
        )
        sheets.say(text, "household_closure.denominator")


def check_consumption(table: InputOutputTable, said: Description, sheets: Sheets) -> None:
    """Collect a propensity closure of domestic flows that would let nothing leak to imports."""
    closure, asked = table.closure, said.household_closure
    if closure is None or asked is None or asked.kind != "propensity":
        return
    known = asked.consumption_total is not None or "households" in table.imported_shares
    if table.flows == "domestic" and not known:
        text = (
            "With 'flows: domestic' the column of consumption lacks what households buy abroad, so all that they spend "
            "would stay in the country. Give 'consumption_total', their spending with imports and taxes on products: a "
            f"number in {table.unit.text}, or a column that adds up to it; or 'households' under 'imported_shares'."
        )
        sheets.say(text, "household_closure")
    elif (found := float(closure.consumption.sum())) > closure.denominator * (1 + 1e-9):
        text = (
            f"'consumption_total' is {closure.denominator:,.12g}, less than the consumption by product, which adds up "
            f"to {found:,.12g}. Give all that households spend, in {table.unit.text}."
        )
        sheets.say(text, "household_closure.consumption_total")


def odd_coefficients(table: InputOutputTable) -> list[str]:
    """Return notes on sectors whose jobs or extensions per output lie far from the mean of the economy."""
    notes = []
    counts = {f"jobs '{name}'": jobs.count for name, jobs in table.jobs.items()}
    for what, values in (counts | {f"'{name}'": row.values for name, row in table.extensions.items()}).items():
        mean = values.sum() / table.output.sum() if table.output.sum() else 0.0
        if mean <= 0:
            continue
        some = np.flatnonzero((table.output > 0) & (values != 0))
        far = [i for i in some if not LOWEST <= values[i] / table.output[i] / mean <= HIGHEST]
        if far:
            which = ", ".join(f"{table.codes[i]} ({values[i] / table.output[i] / mean:.2g})" for i in far[:5])
            more = f" and {len(far) - 5} more" if len(far) > 5 else ""
            notes.append(f"{what} per output far from the mean of the economy, as multiples of it: {which}{more}")
    return notes
