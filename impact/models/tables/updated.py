"""A table brought to new totals, with the structure of the old one."""

from dataclasses import replace

from impact.catalogue.io_table.money import money_unit
from impact.core.arrays import Array
from impact.core.io_table import InputOutputTable
from impact.formulas.economy.ras import Margins, ras


def updated(
    old: InputOutputTable, sales: Array, inputs: Array, output: Array, year: int, unit: str, kept: Margins = "both"
) -> InputOutputTable:
    """Return a table of another year, with flows by RAS and nothing else of the old year.

    What else is known of the new year (value added, imports, jobs, household consumption ...) is put into the result
    with `dataclasses.replace`.

    Args:
        old: The table whose structure is kept.
        sales: To sectors, (n,) [unit].
        inputs: Bought from sectors, (n,) [unit].
        output: Of the sectors, (n,) [unit].
        year: Of the totals.
        unit: Money of the totals, such as `million UZS_2024`.
        kept: Which of `sales` and `inputs` are right where their sums differ by rounding.

    Raises:
        BalanceError: No table with these zeros has these totals.
    """
    how = f"brought from {old.year} to totals of {year} by RAS: flows are estimates, and nothing else is of {old.year}"
    return replace(
        old,
        name=f"{old.name}, brought to totals of {year}",
        year=year,
        unit=money_unit(unit),
        transactions=ras(old.transactions, sales, inputs, kept=kept),
        output=output,
        inputs={},
        imports=None,
        exports=None,
        final_use={},
        jobs={},
        extensions={},
        closure=None,
        imported_shares={},
        notes=(),
        balance="not checked",
        own_notes=(*old.own_notes, how),
    )
