"""Checks of a table that has the right shape: signs, control totals, the household column, odd coefficients."""

import numpy as np

from impact.catalogue.io_table_balance import TOLERANCE
from impact.catalogue.io_table_description import Description
from impact.catalogue.io_table_grid import MOST
from impact.catalogue.io_table_money import amount, count_scale, money_unit
from impact.catalogue.io_table_sheets import PRIMARY, Sheets, Z
from impact.core.arrays import Array
from impact.core.errors import there_are
from impact.core.io_table import InputOutputTable

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
        raise ValueError(f"The table has nothing called '{key}' to compare. {there_are(names, 20)}")
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
